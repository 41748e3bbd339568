import { groupBy } from '@/datasets/atlasIndex'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** Parts that are rounded may exceed their whole by this share of it. */
const ROUNDING = 0.03

/** The present parts of an amount do not exceed it, unless it says that they overlap one another, and then they do. */
export const containment: Check = {
  rule: 'containment',
  find: (data) => {
    const facts = new Map(data.facts.map((fact) => [fact.id, fact]))
    const parts = groupBy(
      data.facts.filter(({ money, superseded_by }) => money?.partOf && superseded_by === undefined),
      ({ money }) => money?.partOf ?? '',
    )
    const exceeds = (id: string) => {
      const whole = facts.get(id)
      if (typeof whole?.value !== 'number') return false
      const sum = (parts.get(id) ?? [])
        .filter(({ unit }) => unit === whole.unit)
        .reduce((total, { value }) => total + (typeof value === 'number' ? value : 0), 0)
      return sum > whole.value * (1 + ROUNDING)
    }
    return data.facts
      .filter(({ id, money }) => money && exceeds(id) !== (money.parts === 'overlapping'))
      .map((fact) =>
        fact.money?.parts === 'overlapping'
          ? foundAt(data, fact, 'says that its parts overlap, but they do not exceed it', 'Remove `parts`.')
          : foundAt(
              data,
              fact,
              'is smaller than the sum of its parts',
              'Correct `partOf` of the parts, or say `"parts": "overlapping"` where they are breakdowns of the same money.',
            ),
      )
  },
}
