import type { LocalText } from '@/domain/schema/text'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** One spelling for units, money and dates in every sentence; the pattern, what it finds and how it is written instead. */
const RULES: Readonly<Record<keyof LocalText, readonly (readonly [RegExp, string, string])[]>> = {
  ko: [
    [/[조억만] (?:원|달러)/, 'a space before 원', '1조 2,000억원'],
    [/\d조\d/, 'no space after 조', '1조 2,000억원'],
    [/(?<![\d-])20\d\d-(?:0[1-9]|1[0-2])(?![\d-]*\d{3})/, 'a date in figures', '2026년 7월 6일'],
    [/^(?!.*[㎡㎢]).*\d[만천]? ?평(?![택균창화가면])/, '평 without ㎡', '66만㎡(20만 평)'],
  ],
  en: [
    [/\b(?:KRW|USD)\b/, 'a currency code', '₩2 trillion, US$9 billion'],
    [/\d(?:tn|bn)\b/, 'a short form of an amount', '₩2 trillion'],
    [/\b20\d\d-(?:0[1-9]|1[0-2])\b(?!-?\d{3})/, 'a date in figures', '6 July 2026'],
    [/\b(?:k?m2|m3)\b/, 'a plain figure for square or cubic', 'km², m³'],
    [/^(?!.*m²).*\d[\d,.]*(?:m| million)? pyeong/, 'pyeong without m²', '0.66 km² (200,000 pyeong)'],
  ],
}

/** Sentences write units, money and dates in one form. */
export const wording: Check = {
  rule: 'wording',
  find: (data) => {
    const entries = [
      ...data.facts.map((entry) => ({ entry, texts: [entry.text, entry.note] })),
      ...data.milestones.map((entry) => ({ entry, texts: [entry.title, entry.outcome?.text] })),
      ...data.programmes.map((entry) => ({ entry, texts: [entry.name, entry.summary] })),
      ...data.conflicts.map((entry) => ({ entry, texts: [entry.reason] })),
    ]
    return entries.flatMap(({ entry, texts }) =>
      texts.flatMap((text) =>
        (['ko', 'en'] as const).flatMap((language) =>
          RULES[language]
            .filter(([pattern]) => text !== undefined && pattern.test(text[language]))
            .map(([, what, instead]) =>
              foundAt(data, entry, `has ${what}: ${text?.[language]}`, `Write it as in ${instead}.`),
            ),
        ),
      ),
    )
  },
}
