import { groupBy } from '@/datasets/atlasIndex'
import type { FactField } from '@/domain/fact'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** Fields of which a subject has one true value at a time. */
const SINGLE: readonly FactField[] = [
  'area',
  'power_supply',
  'power_demand',
  'water_supply',
  'water_demand',
  'population',
  'grdp',
]
/** Figures nearer than this share of the larger are the same figure, rounded. */
const ROUNDING = 0.02

/** Where present figures of the same thing differ, a conflict says so. */
export const listedConflicts: Check = {
  rule: 'listed-conflicts',
  find: (data) => {
    const figures = data.facts.flatMap((fact) =>
      SINGLE.includes(fact.field) && fact.superseded_by === undefined && typeof fact.value === 'number'
        ? [{ fact, value: fact.value }]
        : [],
    )
    const groups = groupBy(
      figures.filter(({ fact }) => fact.field !== 'area' || fact.scope === 'site'),
      ({ fact }) => [fact.subject, fact.field, fact.unit, fact.period?.from, fact.period?.to].join(' '),
    )
    const conflicts = data.conflicts.map(({ facts }) => new Set(facts))
    return [...groups.values()].flatMap((group) => {
      const values = group.map(({ value }) => value)
      const isSame = Math.min(...values) >= Math.max(...values) * (1 - ROUNDING)
      const [first] = group
      return isSame || !first || conflicts.some((listed) => group.filter(({ fact }) => listed.has(fact.id)).length > 1)
        ? []
        : [
            foundAt(
              data,
              first.fact,
              `differs from ${group
                .slice(1)
                .map(({ fact }) => fact.id)
                .join(', ')}, and no conflict says so`,
              'List the conflict, or say which figure superseded the other.',
            ),
          ]
    })
  },
}
