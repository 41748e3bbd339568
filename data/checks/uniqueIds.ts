import type { Check, SourceData } from '../build/sourceData'
import { foundAt } from './location'

/** An id stands for one thing among all things of its kind, whatever the file. */
export const uniqueIds: Check = {
  rule: 'unique-ids',
  find: (data) =>
    kinds(data).flatMap((entries) => {
      const seen = new Set<string>()
      return entries.flatMap((entry) => {
        const id = 'id' in entry ? entry.id : entry.code
        if (!seen.has(id)) {
          seen.add(id)
          return []
        }
        return [
          foundAt(
            data,
            entry,
            `the id ${id} is already taken`,
            'Give this entry an id of its own, or remove the copy.',
          ),
        ]
      })
    }),
}

const kinds = (data: SourceData): readonly (readonly ({ readonly id: string } | { readonly code: string })[])[] => [
  data.regions,
  data.provinces,
  data.municipalities,
  data.industries,
  [...data.sites, ...data.gateways],
  data.belts,
  data.programmes,
  data.facts,
  data.milestones,
  data.conflicts,
  data.sources,
  data.briefings,
]
