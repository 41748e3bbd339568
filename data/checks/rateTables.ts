import type { RateTable } from '@/domain/schema/incentive'
import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** A number of a table, what it is, and the facts of which one must say it; null where there is no number. */
type Stated = readonly [what: string, value: number | null, facts: readonly (string | null)[]]

function statedIn({ classes, addOns }: RateTable): readonly Stated[] {
  return [
    ...classes.flatMap(({ id, rates, nationalShare, ceilings }): Stated[] => [
      ...rates.flatMap(({ firmSize, landPercent, equipmentPercent, facts }): Stated[] => [
        [`${id}, ${firmSize}, land`, landPercent, [facts.land]],
        [`${id}, ${firmSize}, equipment`, equipmentPercent, [facts.equipment]],
      ]),
      [`${id}, national share`, nationalShare.percent, [nationalShare.fact]],
      [`${id}, ceiling a case`, ceilings.perCase, ceilings.facts],
      [`${id}, ceiling a firm`, ceilings.perFirm, ceilings.facts],
    ]),
    ...addOns.map(({ id, value }): Stated => [id, value, [id]]),
  ]
}

/** Every rate, share, ceiling and add-on of a rate table is the value of the fact it names; add-ons, rules and the tax ceiling name facts that exist. */
export const rateTables: Check = {
  rule: 'rate-tables',
  find: (data) => {
    const facts = new Map(data.facts.map((fact) => [fact.id, fact]))
    return data.rateTables.flatMap((table) => {
      const named = [
        ...statedIn(table).flatMap(([, , ids]) => ids.filter((id) => id !== null)),
        ...table.rules.map(({ id }) => id),
        ...table.taxCeiling.facts,
      ]
      const missing = [...new Set(named)].filter((id) => !facts.has(id))
      const unbacked = statedIn(table).filter(
        ([, value, ids]) =>
          !ids.some((id) => (id === null ? value === null : value !== null && facts.get(id)?.value === value)),
      )
      return [
        ...missing.map((id) => foundAt(data, table, `names the fact ${id}, which does not exist`, 'Correct the id.')),
        ...unbacked.map(([what, value, ids]) =>
          foundAt(
            data,
            table,
            `${what}: ${value} is not what ${ids.join(', ')} says`,
            'Correct the number, or name the fact that states it; null where no source gives one.',
          ),
        ),
      ]
    })
  },
}
