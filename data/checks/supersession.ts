import type { Check } from '../build/sourceData'
import { foundAt } from './location'

/** A fact is superseded by a later one about the same subject and the same field or kind of money. */
export const supersession: Check = {
  rule: 'supersession',
  find: (data) => {
    const facts = new Map(data.facts.map((fact) => [fact.id, fact]))
    return data.facts.flatMap((fact) => {
      const newer = fact.superseded_by === undefined ? undefined : facts.get(fact.superseded_by)
      if (!newer) return []
      if (newer.subject !== fact.subject)
        return [
          foundAt(
            data,
            fact,
            `is superseded by ${newer.id}, which is about ${newer.subject}`,
            'Name a fact of the same subject.',
          ),
        ]
      if (newer.field !== fact.field && (!fact.money || newer.money?.kind !== fact.money.kind)) {
        return [
          foundAt(
            data,
            fact,
            `is superseded by ${newer.id}, which is about something else`,
            'Name a fact of the same field or kind of money.',
          ),
        ]
      }
      if (newer.known_from === null || (fact.known_from ?? '') > newer.known_from) {
        return [
          foundAt(
            data,
            fact,
            `is superseded by ${newer.id}, which is not newer`,
            'Correct the days, or turn the two round.',
          ),
        ]
      }
      return []
    })
  },
}
