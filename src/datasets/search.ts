import { getChoseong } from 'es-hangul'
import type { Site } from '@/domain/schema/site'
import type { LocalText } from '@/domain/schema/text'
import type { Subject, SubjectKind } from '@/domain/subject'
import type { AtlasAsOf } from './atlasIndex'
import type { RecordsAsOf } from './recordsIndex'

/** Lower case, without spaces and punctuation, so that `LG-HY BCM` finds LG-HY BCM however it is typed. */
function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-·.,()’'"“”]/g, '')
}

const INITIALS = /^[ㄱ-ㅎ]+$/

interface SearchText {
  readonly original: string
  readonly text: string
  readonly initials: string
}

const toSearchText = (original: string): SearchText => ({
  original,
  text: normalise(original),
  initials: normalise(getChoseong(original)),
})

interface Entry {
  readonly subject: Subject
  readonly name: LocalText
  /** Names first, then other ways to call it. */
  readonly texts: readonly SearchText[]
}

const entry = (kind: SubjectKind, id: string, name: LocalText, others: readonly string[]): Entry => ({
  subject: { kind, id },
  name,
  texts: [...new Set([name.ko, name.en, ...others])].map(toSearchText),
})

const caches = new WeakMap<AtlasAsOf, readonly Entry[]>()

/** Everything with a name: regions, belts, provinces, municipalities, sites and programmes, by present, former and other names and codes. */
function entriesOf(index: AtlasAsOf): readonly Entry[] {
  const known = caches.get(index)
  if (known) return known
  const { regions, belts, provinces, municipalities, sites, programmes } = index.atlas
  const entries = [
    ...regions.map(({ id, name, aliases }) => entry('region', id, name, aliases)),
    ...belts.map(({ id, name }) => entry('belt', id, name, [])),
    ...provinces.map(({ code, name, short, former, coming }) =>
      entry(
        'province',
        code,
        name,
        [
          short.ko,
          short.en,
          code,
          ...former.flatMap((old) => [old.name.ko, old.name.en, old.code]),
          ...(coming ? [coming.name.ko, coming.name.en, coming.code ?? ''] : []),
        ].filter(Boolean),
      ),
    ),
    ...municipalities.map(({ code, name, aliases, city, later_code, successors = [] }) =>
      entry('municipality', code, name, [
        ...aliases,
        code,
        ...(city ? [`${city.ko} ${name.ko}`, `${city.en} ${name.en}`] : []),
        ...(later_code ? [later_code] : []),
        ...successors.flatMap((next) => [next.name.ko, next.name.en, next.code]),
      ]),
    ),
    ...sites.map(({ id, name, aliases }) => entry('site', id, name, aliases)),
    ...programmes.map(({ id, name }) => entry('programme', id, name, [])),
  ]
  caches.set(index, entries)
  return entries
}

/** How well one text answers a word: 0 exactly, then from its start, at a word, inside, by initial consonants; null not at all. */
function rank({ original, text, initials }: SearchText, word: string): number | null {
  if (text === word) return 0
  if (text.startsWith(word)) return 1
  if (
    original
      .toLowerCase()
      .split(/[\s·(]+/)
      .some((part) => normalise(part).startsWith(word))
  )
    return 2
  if (text.includes(word)) return 3
  if (INITIALS.test(word) && initials.startsWith(word)) return 4
  if (INITIALS.test(word) && initials.includes(word)) return 5
  return null
}

export interface SearchResult {
  readonly subject: Subject
  readonly name: LocalText
  /** The other name or the company by which it was found; null when its own name did. */
  readonly matched: string | null
}

/**
 * What has the words of `query` in one of its names, best first. Companies are found through the sites at which records name them
 * as anchor companies, once the records are there.
 */
export function searchSubjects(
  index: AtlasAsOf,
  records: RecordsAsOf | null,
  query: string,
  limit: number,
): readonly SearchResult[] {
  const word = normalise(query)
  if (word === '') return []
  const found = entriesOf(index).flatMap(({ subject, name, texts }, order) => {
    const ranks = texts.flatMap((text) => {
      const value = rank(text, word)
      return value === null ? [] : [{ value, text }]
    })
    const best = ranks.reduce<(typeof ranks)[number] | null>(
      (least, each) => (least === null || each.value < least.value ? each : least),
      null,
    )
    return best
      ? [
          {
            subject,
            name,
            order,
            value: best.value,
            matched: best.text.original === name.ko || best.text.original === name.en ? null : best.text.original,
          },
        ]
      : []
  })
  const companies =
    word.length < 2
      ? []
      : companySites(index, records, word).filter(
          ({ subject }) => !found.some((other) => other.subject.kind === 'site' && other.subject.id === subject.id),
        )
  return [...found.sort((left, right) => left.value - right.value || left.order - right.order), ...companies]
    .slice(0, limit)
    .map(({ subject, name, matched }) => ({ subject, name, matched }))
}

function companySites(index: AtlasAsOf, records: RecordsAsOf | null, word: string): readonly SearchResult[] {
  const facts = (records?.records.facts ?? []).filter(
    ({ field, value, text }) =>
      field === 'anchor_company' && normalise([value, text.ko, text.en].join(' ')).includes(word),
  )
  return facts.flatMap(({ subject, text }) => {
    const site = subject.startsWith('site:') ? index.sites.get(subject.slice(5)) : undefined
    return site ? [{ subject: { kind: 'site' as const, id: site.id }, name: site.name, matched: text.ko }] : []
  })
}

/** Whether each word typed stands in one of the texts; no word is in all of them. */
export function matchesWords(texts: readonly string[], typed: string): boolean {
  return wordsOf(typed).every(({ text: word }) => texts.some((text) => rank(toSearchText(text), word) !== null))
}

/** How terms are looked through: without spaces and punctuation, and by the initial consonants of that. */
export const TERM_FORMS = {
  plain: normalise,
  initials: (term: string) => normalise(getChoseong(term)),
} as const

/** The words typed into the filter; one of nothing but initial consonants is looked for among those too. */
export function wordsOf(typed: string): readonly { text: string; forms: readonly (keyof typeof TERM_FORMS)[] }[] {
  const words = typed.trim().split(/\s+/).map(normalise).filter(Boolean)
  return words.map((text) => ({ text, forms: INITIALS.test(text) ? ['plain', 'initials'] : ['plain'] }))
}

/** What a site can be found by: its names, places, industries and belts. */
export function siteTerms(index: AtlasAsOf, site: Site): readonly string[] {
  const province = index.provinces.get(site.province)
  const names: readonly (LocalText | undefined)[] = [
    site.name,
    index.regions.get(site.region)?.name,
    province?.name,
    province?.short,
    province?.coming?.name,
    ...site.municipalities.map((code) => index.municipalities.get(code)).flatMap((place) => [place?.name, place?.city]),
    ...site.industries.map((id) => index.industries.get(id)?.name),
    ...site.belts.flatMap(({ belt, role }) => [index.belts.get(belt)?.name, role]),
  ]
  const aliases = [...site.aliases, ...site.industries.flatMap((id) => index.industries.get(id)?.aliases ?? [])]
  return [...names.flatMap((name) => (name ? [name.ko, name.en] : [])), ...aliases]
}
