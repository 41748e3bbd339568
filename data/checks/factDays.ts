import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** A fact is known before or when it was last said, and its period runs forward. */
export const factDays: Check = {
  rule: 'fact-days',
  find: (data) =>
    data.facts.flatMap((fact) => {
      const { known_from, as_of, period } = fact
      if (known_from !== null && as_of !== null && known_from > as_of) {
        return [
          foundAt(
            data,
            fact,
            `is known from ${known_from}, after its newest source (${as_of})`,
            'Correct known_from or as_of.',
          ),
        ]
      }
      if ((known_from === null) !== (as_of === null))
        return [foundAt(data, fact, 'has only one of known_from and as_of', 'Give both, or neither.')]
      if (period && period.from !== null && period.to !== null && period.from.slice(0, period.to.length) > period.to) {
        return [
          foundAt(
            data,
            fact,
            `has a period that ends (${period.to}) before it begins (${period.from})`,
            'Correct the period.',
          ),
        ]
      }
      return []
    }),
}
