import { type Day, isKnownOn, lastDayOf } from '@/domain/day'
import { statusOn } from '@/domain/stage'
import type { Milestone, Source } from '@/domain/schema/record'
import { type AtlasAsOf, indexAtlas, type LoadedAtlas } from './atlasIndex'
import { indexRecords, type LoadedRecords, type RecordsAsOf } from './recordsIndex'

/**
 * The day from which a promise could be known: that of the source that states it. Null where the source has no date: such a promise
 * belongs to every day, like a fact without one.
 */
export function statedOn(milestone: Milestone, sources: ReadonlyMap<string, Source>): Day | null {
  const date = sources.get(milestone.stated_in)?.date ?? null
  return date === null ? null : lastDayOf(date)
}

/**
 * What the atlas was on a day: sites and programmes at the stage they had then, and without those nobody knew of. Every screen reads
 * the atlas through this, so none can show what came later.
 */
export function atlasOn({ atlas }: LoadedAtlas, day: Day): AtlasAsOf {
  const staged = <Entry extends Parameters<typeof statusOn>[0]>(entries: readonly Entry[]): Entry[] =>
    entries.flatMap((entry) => {
      const status = statusOn(entry, day)
      return status === null ? [] : status === entry.status ? [entry] : [{ ...entry, status }]
    })
  return indexAtlas({ ...atlas, sites: staged(atlas.sites), programmes: staged(atlas.programmes) }, day)
}

/** What was on record on a day: facts, promises, outcomes and conflicts known by then. */
export function recordsOn({ records, sources, facts }: LoadedRecords, day: Day): RecordsAsOf {
  const known = {
    facts: records.facts.filter(({ known_from }) => isKnownOn(known_from, day)),
    milestones: records.milestones
      .filter((milestone) => isKnownOn(statedOn(milestone, sources), day))
      .map((milestone) =>
        milestone.outcome !== null && milestone.outcome.as_of > day ? { ...milestone, outcome: null } : milestone,
      ),
    conflicts: records.conflicts.filter(({ facts: ids }) =>
      ids.every((id) => isKnownOn(facts.get(id)?.known_from ?? null, day)),
    ),
    sources: records.sources,
  }
  return indexRecords(known, day)
}
