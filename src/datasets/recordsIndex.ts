import type { Records } from '@/domain/schema/artefact'
import type { Conflict, Fact, Milestone, Source } from '@/domain/schema/record'
import { groupBy } from './atlasIndex'

/** Facts, milestones and conflicts by subject key (`site:ochang`), facts and sources by id. */
export interface RecordsIndex {
  readonly records: Records
  readonly facts: ReadonlyMap<string, Fact>
  readonly sources: ReadonlyMap<string, Source>
  readonly factsOf: ReadonlyMap<string, readonly Fact[]>
  readonly milestonesOf: ReadonlyMap<string, readonly Milestone[]>
  readonly conflictsOf: ReadonlyMap<string, readonly Conflict[]>
}

export function indexRecords(records: Records): RecordsIndex {
  return {
    records,
    facts: new Map(records.facts.map((fact) => [fact.id, fact])),
    sources: new Map(records.sources.map((source) => [source.id, source])),
    factsOf: groupBy(records.facts, ({ subject }) => subject),
    milestonesOf: groupBy(records.milestones, ({ subject }) => subject),
    conflictsOf: groupBy(records.conflicts, ({ subject }) => subject),
  }
}

/** Whether a newer fact has taken the place of this one among the records, which may be those of an earlier day. */
export function isSuperseded({ superseded_by }: Fact, { facts }: RecordsIndex): boolean {
  return superseded_by !== undefined && facts.has(superseded_by)
}
