import type { AtlasAsOf } from '@/datasets/atlasIndex'
import { isSuperseded, type RecordsAsOf } from '@/datasets/recordsIndex'
import type { Fact } from '@/domain/schema/record'
import { type Subject, subjectKey } from '@/domain/subject'

export type StatisticField = 'population' | 'grdp'

/** A statistic of an area: in persons or won, with the facts it rests on and the period it is of. */
export interface Statistic {
  readonly value: number
  readonly facts: readonly Fact[]
  /** `YYYY` or `YYYY-MM`; null where no source says. */
  readonly period: string | null
}

/**
 * Population or gross regional product of an area. A region is the sum of its provinces where all of them are of the same period; else
 * what is said about the region itself. Null where neither is known: nothing is estimated.
 */
export function statisticOf(
  index: AtlasAsOf,
  records: RecordsAsOf,
  subject: Subject,
  field: StatisticField,
): Statistic | null {
  if (subject.kind === 'region') {
    const parts = (index.regions.get(subject.id)?.provinces ?? []).map((id) =>
      ownStatistic(records, { kind: 'province', id }, field),
    )
    const known = parts.filter((part) => part !== null)
    const [first] = known
    if (first && known.length === parts.length && known.every(({ period }) => period === first.period)) {
      return {
        value: known.reduce((sum, { value }) => sum + value, 0),
        facts: known.flatMap(({ facts }) => facts),
        period: first.period,
      }
    }
  }
  return ownStatistic(records, subject, field)
}

function ownStatistic(records: RecordsAsOf, subject: Subject, field: StatisticField): Statistic | null {
  const unit = field === 'population' ? 'persons' : 'KRW'
  const fact = (records.factsOf.get(subjectKey(subject)) ?? []).find(
    (each) =>
      each.field === field && each.unit === unit && typeof each.value === 'number' && !isSuperseded(each, records),
  )
  return fact && typeof fact.value === 'number'
    ? { value: fact.value, facts: [fact], period: fact.period?.to ?? fact.known_from?.slice(0, 7) ?? null }
    : null
}
