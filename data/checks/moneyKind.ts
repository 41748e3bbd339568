import type { FactField } from '@/domain/fact'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** Fields whose sums are statistics or prices, not money of a project. */
const STATISTICS: readonly FactField[] = ['grdp', 'note', 'land_price']

/** Every sum of money says its kind, and nothing else has one. Amounts are numbers in won or dollars. */
export const moneyKind: Check = {
  rule: 'money-kind',
  find: (data) =>
    data.facts.flatMap((fact) => {
      const isSum =
        (fact.unit === 'KRW' || fact.unit === 'USD') && fact.value !== null && !STATISTICS.includes(fact.field)
      if (isSum && !fact.money)
        return [foundAt(data, fact, 'is a sum of money without `money`', 'Add `money` with kind, headline and partOf.')]
      if (fact.money && !(fact.unit === 'KRW' || fact.unit === 'USD')) {
        return [
          foundAt(
            data,
            fact,
            'has `money` but its unit is not money',
            'Set the unit to KRW or USD, or remove `money`.',
          ),
        ]
      }
      if (fact.money && typeof fact.value !== 'number')
        return [foundAt(data, fact, 'has `money` but its value is not a number', 'Write the amount in plain won.')]
      if (fact.money?.headline && fact.unit === 'USD')
        return [foundAt(data, fact, 'is a headline in dollars', 'Headlines are in won; use a source that gives won.')]
      return []
    }),
}
