import { FIRST_DAY } from '@/domain/selectableDays'
import type { Programme } from '@/domain/schema/record'
import type { Site } from '@/domain/schema/site'
import type { Check, SourceData } from '../build/sourceData'
import { foundAt } from './location'

/** Months that a Korean text names, `YYYY-MM`: 2026년 3월, 2026-03, 2026-03-26, 2026. 3. */
function monthsIn(text: string): string[] {
  return [...text.matchAll(/(20\d\d)(?:년 (\d{1,2})월|-(0[1-9]|1[0-2])(?!\d)|\. (\d{1,2})\.)/g)].map(
    ([, year, ...months]) => `${year}-${(months.find((month) => month !== undefined) ?? '').padStart(2, '0')}`,
  )
}

/** The first day on which a site or programme is shown. */
const firstDay = ({ stages }: Pick<Site | Programme, 'stages'>) => stages[0]?.from ?? FIRST_DAY

/**
 * What is shown as of a day tells of no later one: a fact names no month between the day from which it is known and its newest source,
 * names and summaries name only months of which something was known on their first day, and no name tells of a later designation.
 */
export const laterWords: Check = {
  rule: 'later-words',
  find: (data) => [
    ...data.facts.flatMap((fact) => {
      const from = (fact.known_from ?? FIRST_DAY) > FIRST_DAY ? (fact.known_from ?? '') : FIRST_DAY
      const later = [fact.text.ko, fact.note?.ko ?? '']
        .flatMap(monthsIn)
        .filter((month) => month > from.slice(0, 7) && fact.as_of !== null && month <= fact.as_of.slice(0, 7))
      return later.length === 0
        ? []
        : [
            foundAt(
              data,
              fact,
              `is known from ${from} but tells of ${later.join(', ')}`,
              'Split it, or let it be known from the later day.',
            ),
          ]
    }),
    ...entriesWithWords(data).flatMap(({ entry, key, words }) => {
      const day = firstDay(entry)
      const known = new Set([
        ...data.facts
          .filter(({ subject, known_from }) => subject === key && (known_from ?? '') <= day)
          .flatMap(({ text, period }) => [...monthsIn(text.ko), period?.from ?? '', period?.to ?? '']),
        ...data.milestones.filter(({ subject }) => subject === key).map(({ due }) => due.date.slice(0, 7)),
      ])
      const later = words.flatMap(monthsIn).filter((month) => month > day.slice(0, 7) && !known.has(month))
      const designations = laterDesignations(data, key, day).filter((name) => words.some((word) => word.includes(name)))
      return [...later, ...designations].length === 0
        ? []
        : [
            foundAt(
              data,
              entry,
              `is shown from ${day} but its words tell of ${[...later, ...designations].join(', ')}`,
              'Leave it to a fact with a day of its own, or move the name to `later_aliases`.',
            ),
          ]
    }),
  ],
}

const earlyAliases = ({ aliases, later_aliases = [] }: Site) =>
  aliases.filter((alias) => !later_aliases.some(({ name }) => name === alias))

function entriesWithWords(data: SourceData) {
  return [
    ...data.sites.map((entry) => ({
      entry,
      key: `site:${entry.id}`,
      words: [entry.name.ko, ...earlyAliases(entry), ...entry.belts.map(({ role }) => role.ko)],
    })),
    ...data.programmes.map((entry) => ({
      entry,
      key: `programme:${entry.id}`,
      words: [entry.name.ko, entry.summary.ko],
    })),
  ]
}

/** Names of the programmes under which something was designated only after a day. */
function laterDesignations(data: SourceData, key: string, day: string): string[] {
  const own = data.facts.filter(({ subject, programme }) => subject === key && programme !== undefined)
  return data.programmes
    .filter(({ id }) => {
      const days = own.filter(({ programme }) => programme === id).map(({ known_from }) => known_from ?? '')
      return days.length > 0 && days.every((known) => known > day)
    })
    .map(({ name }) => name.ko)
}
