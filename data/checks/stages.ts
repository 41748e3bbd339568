import { FIRST_DAY } from '@/domain/selectableDays'
import type { Fact } from '@/domain/schema/record'
import type { Stage } from '@/domain/stage'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** The stages of a site or programme run forward to its present one, each on the day of its fact; what is known only since the report says so. */
export const stages: Check = {
  rule: 'stages',
  find: (data) => {
    const facts = new Map(data.facts.map((fact) => [fact.id, fact]))
    const entries = [
      ...data.sites.map((entry) => ({ entry, key: `site:${entry.id}` })),
      ...data.programmes.map((entry) => ({ entry, key: `programme:${entry.id}` })),
    ]
    return entries.flatMap(({ entry, key }) => {
      const own = data.facts.filter(({ subject }) => subject === key)
      return faultsOf(entry.status, entry.stages, own, facts).map(({ what, fix }) => foundAt(data, entry, what, fix))
    })
  },
}

function faultsOf(
  status: string,
  list: readonly Stage<string>[],
  own: readonly Fact[],
  facts: ReadonlyMap<string, Fact>,
): { what: string; fix: string }[] {
  if (list.length === 0) {
    const isNew = own.length > 0 && own.every(({ known_from }) => known_from !== null && known_from > FIRST_DAY)
    return isNew
      ? [
          {
            what: `is known only from facts after ${FIRST_DAY} and does not say since when it has its stage`,
            fix: 'Add stages; from null where it stood before the report.',
          },
        ]
      : []
  }
  return [
    ...(list.at(-1)?.status === status
      ? []
      : [
          {
            what: `has the stage ${status}, but its stages end otherwise`,
            fix: 'Let the last of its stages be the present one.',
          },
        ]),
    ...list.slice(1).flatMap(({ from }, index) => {
      const before = list[index]?.from ?? ''
      return from === null || from <= before
        ? [
            {
              what: 'has stages that do not run forward',
              fix: 'Put them in the order of their days; only the first may have none.',
            },
          ]
        : []
    }),
    ...list.flatMap(({ from, fact }) => {
      const behind = facts.get(fact)
      if (!behind) return [{ what: `has a stage that rests on the unknown fact ${fact}`, fix: 'Name a fact.' }]
      return from !== null && behind.known_from !== from
        ? [
            {
              what: `has a stage from ${from}, but ${fact} is known from ${behind.known_from}`,
              fix: 'Take the day of the fact.',
            },
          ]
        : []
    }),
  ]
}
