import type { LocalText } from '@/domain/schema/text'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

const HANGUL = /[\uAC00-\uD7A3]/

/** English texts hold no Hangul, and sentences in Korean do. */
export const textLanguages: Check = {
  rule: 'text-languages',
  find: (data) => {
    const check = (
      entry: { readonly id: string } | { readonly code: string },
      texts: readonly (LocalText | undefined)[],
      mayBeLatin: boolean,
    ) =>
      texts.flatMap((text) => {
        if (!text) return []
        if (HANGUL.test(text.en))
          return [foundAt(data, entry, `the English text holds Hangul: ${text.en}`, 'Write it in English.')]
        return mayBeLatin || HANGUL.test(text.ko)
          ? []
          : [foundAt(data, entry, `the Korean text holds no Hangul: ${text.ko}`, 'Write it in Korean.')]
      })
    return [
      ...[...data.regions, ...data.provinces, ...data.municipalities, ...data.industries].flatMap((entry) =>
        check(entry, [entry.name], false),
      ),
      ...[...data.sites, ...data.belts, ...data.programmes, ...data.gateways].flatMap((entry) =>
        check(entry, [entry.name], true),
      ),
      ...data.facts.flatMap((fact) => check(fact, [fact.text, fact.note], false)),
      ...data.milestones.flatMap((milestone) => check(milestone, [milestone.title, milestone.outcome?.text], false)),
      ...data.conflicts.flatMap((conflict) => check(conflict, [conflict.reason], false)),
    ]
  },
}
