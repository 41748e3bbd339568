import type { Day } from '@/domain/day'
import type { Records } from '@/domain/schema/artefact'
import type { Conflict, Fact, Milestone, Source } from '@/domain/schema/record'
import { groupBy } from './atlasIndex'

/** Facts, milestones and conflicts by subject key (`site:ochang`), facts and sources by id. */
interface IndexedRecords {
  readonly records: Records
  readonly facts: ReadonlyMap<string, Fact>
  readonly sources: ReadonlyMap<string, Source>
  readonly factsOf: ReadonlyMap<string, readonly Fact[]>
  readonly milestonesOf: ReadonlyMap<string, readonly Milestone[]>
  readonly conflictsOf: ReadonlyMap<string, readonly Conflict[]>
}

/** The records as they were read, of every day. No screen shows them; `recordsOn` makes of them what a day knew. */
export interface LoadedRecords extends IndexedRecords {
  readonly day: null
}

/** What was on record on a day. */
export interface RecordsAsOf extends IndexedRecords {
  readonly day: Day
}

export function indexRecords(records: Records): LoadedRecords
export function indexRecords(records: Records, day: Day): RecordsAsOf
export function indexRecords(records: Records, day: Day | null = null): LoadedRecords | RecordsAsOf {
  const indexed: IndexedRecords = {
    records,
    facts: new Map(records.facts.map((fact) => [fact.id, fact])),
    sources: new Map(records.sources.map((source) => [source.id, source])),
    factsOf: groupBy(records.facts, ({ subject }) => subject),
    milestonesOf: groupBy(records.milestones, ({ subject }) => subject),
    conflictsOf: groupBy(records.conflicts, ({ subject }) => subject),
  }
  return { ...indexed, day }
}

/** Whether a newer fact has taken the place of this one among the records, which may be those of an earlier day. */
export function isSuperseded({ superseded_by }: Fact, { facts }: RecordsAsOf): boolean {
  return superseded_by !== undefined && facts.has(superseded_by)
}
