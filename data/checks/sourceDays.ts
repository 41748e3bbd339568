import { FIRST_DAY } from '@/domain/selectableDays'
import { lastDayOf } from '@/domain/day'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** No fact is known before the first of its sources was out; days before the report cannot be looked back to. */
export const sourceDays: Check = {
  rule: 'source-days',
  find: (data) => {
    const dates = new Map(data.sources.map(({ id, date }) => [id, date]))
    return data.facts.flatMap((fact) => {
      const days = fact.sources.map((id) => dates.get(id) ?? null)
      if (fact.known_from === null || days.includes(null)) return []
      const oldest = days.flatMap((date) => (date === null ? [] : lastDayOf(date))).sort()[0] ?? ''
      return oldest > fact.known_from && oldest > FIRST_DAY
        ? [
            foundAt(
              data,
              fact,
              `is known from ${fact.known_from}, but its first source is of ${oldest}`,
              'Name a source of that day, or let it be known from the day of the source.',
            ),
          ]
        : []
    })
  },
}
