import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** Every rate, share, ceiling, add-on and rule of a rate table is backed by a fact, and each rate stands in one of the class's facts. */
export const rateTables: Check = {
  rule: 'rate-tables',
  find: (data) => {
    const facts = new Map(data.facts.map((fact) => [fact.id, fact]))
    return data.rateTables.flatMap((table) => {
      const missing = [
        ...table.classes.flatMap((entry) => entry.facts),
        ...[...table.addOns, ...table.rules].map(({ id }) => id),
      ].filter((id) => !facts.has(id))
      const unbacked = table.classes.flatMap((entry) => {
        const values = entry.facts.flatMap((id) => (facts.get(id)?.unit === 'percent' ? [facts.get(id)?.value] : []))
        const rates = entry.rates
          .flatMap(({ landPercent, equipmentPercent }) => [landPercent, equipmentPercent])
          .filter((rate) => rate !== null)
        return [...rates, entry.nationalSharePercent]
          .filter((rate) => !values.includes(rate))
          .map((rate) => `${entry.id} ${rate} %`)
      })
      return [
        ...missing.map((id) => foundAt(data, table, `names the fact ${id}, which does not exist`, 'Correct the id.')),
        ...unbacked.map((rate) =>
          foundAt(
            data,
            table,
            `${rate} stands in none of the facts of its class`,
            'Correct the rate, or add the fact.',
          ),
        ),
      ]
    })
  },
}
