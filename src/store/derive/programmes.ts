import type { AtlasAsOf } from '@/datasets/atlasIndex'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Filters } from '@/domain/filter'
import type { Fact, Milestone, Programme } from '@/domain/schema/record'
import { parseSubject, type Subject, subjectKey } from '@/domain/subject'
import type { ProgrammeFilter } from '../state'
import { derivation } from './derivation'
import type { Scope } from '@/domain/scope'
import { createStatementFilter, scopeOf } from './scope'
import type { Screening } from './sites'

export interface ProgrammeRow {
  readonly programme: Programme
  readonly scope: Scope
}

/** The programmes that the shared filters and those of the explorer leave, in the order of the vocabulary. */
export const deriveProgrammes = derivation(
  (index: AtlasAsOf, filters: Filters, own: ProgrammeFilter, screening: Screening): readonly ProgrammeRow[] => {
    const isIn = createStatementFilter(index, filters, screening)
    return index.atlas.programmes
      .filter(
        ({ id, direction, instruments, industries, status, summary }) =>
          (own.direction === null || direction === own.direction) &&
          (own.instrument === null || instruments.includes(own.instrument)) &&
          isIn({ subject: { kind: 'programme', id }, industries, certainty: status, title: summary }),
      )
      .map((programme) => ({ programme, scope: scopeOf(index, { kind: 'programme', id: programme.id }) }))
  },
)

export interface ProgrammeRecords {
  /** Its figures: facts with a number. */
  readonly figures: readonly Fact[]
  readonly milestones: readonly Milestone[]
}

export function programmeRecords(records: RecordsAsOf, programme: string): ProgrammeRecords {
  const key = subjectKey({ kind: 'programme', id: programme })
  return {
    figures: (records.factsOf.get(key) ?? []).filter(({ value }) => typeof value === 'number'),
    milestones: records.milestonesOf.get(key) ?? [],
  }
}

/**
 * The places a programme touches: the regions it names, and the places that a record puts under it, as designated or entitled by it or
 * as a part of its money. Nothing is guessed from texts.
 */
export const deriveTouchedPlaces = derivation(
  (index: AtlasAsOf, records: RecordsAsOf | null, programme: string): readonly Subject[] => {
    const regions = (index.programmes.get(programme)?.regions ?? [])
      .filter((id) => index.regions.has(id))
      .map((id): Subject => ({ kind: 'region', id }))
    if (records === null) return regions
    const own = subjectKey({ kind: 'programme', id: programme })
    const isPartOf = ({ money }: Fact): boolean => {
      const whole = money?.partOf ? records.facts.get(money.partOf) : undefined
      return whole !== undefined && (whole.subject === own || isPartOf(whole))
    }
    const keys = records.records.facts
      .filter((fact) => fact.subject !== own && (fact.programme === programme || isPartOf(fact)))
      .map(({ subject }) => subject)
    return [...regions, ...[...new Set(keys)].flatMap((key) => parseSubject(key) ?? [])]
  },
)
