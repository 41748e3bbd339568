import { type Day, isKnownOn, lastDayOf } from '@/domain/day'
import { statusOn } from '@/domain/stage'
import type { Milestone, Source } from '@/domain/schema/record'
import { type AtlasAsOf, indexAtlas, type LoadedAtlas } from './atlasIndex'
import { indexRecords, type LoadedRecords, type RecordsAsOf } from './recordsIndex'

/**
 * The day from which a promise could be known: that of the source that states it. Null where the source has no date: such a promise
 * belongs to every day, like a fact without one.
 */
function statedOn(milestone: Milestone, sources: ReadonlyMap<string, Source>): Day | null {
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
  const named = staged(atlas.sites).map((site) => {
    const later = (site.later_aliases ?? []).filter(({ from }) => !isKnownOn(from, day)).map(({ name }) => name)
    return later.length === 0 ? site : { ...site, aliases: site.aliases.filter((alias) => !later.includes(alias)) }
  })
  return indexAtlas({ ...atlas, sites: named, programmes: staged(atlas.programmes) }, day)
}

/** The last day of the newest dated source; null where none has a date. */
function newestOf(ids: readonly string[], sources: ReadonlyMap<string, Source>): Day | null {
  return ids.reduce<Day | null>((newest, id) => {
    const date = sources.get(id)?.date ?? null
    const day = date === null ? null : lastDayOf(date)
    return day !== null && (newest === null || day > newest) ? day : newest
  }, null)
}

/** What was on record on a day: facts, promises, outcomes and conflicts known by then, with the sources that were out by then. */
export function recordsOn({ records, sources, facts }: LoadedRecords, day: Day): RecordsAsOf {
  const isPublished = ({ date }: Source) => date === null || lastDayOf(date) <= day
  const citedOn = (ids: string[]): string[] => {
    const cited = ids.filter((id) => {
      const source = sources.get(id)
      return source !== undefined && isPublished(source)
    })
    return cited.length === ids.length ? ids : cited
  }
  const known = {
    facts: records.facts
      .filter(({ known_from }) => isKnownOn(known_from, day))
      .map((fact) => {
        const cited = citedOn(fact.sources)
        if (cited === fact.sources && (fact.as_of === null || fact.as_of <= day)) return fact
        return { ...fact, sources: cited, as_of: newestOf(cited, sources) ?? fact.known_from }
      }),
    milestones: records.milestones
      .filter((milestone) => isKnownOn(statedOn(milestone, sources), day))
      .map((milestone) =>
        milestone.outcome !== null && milestone.outcome.as_of > day
          ? { ...milestone, outcome: null }
          : milestone.outcome === null
            ? milestone
            : { ...milestone, outcome: { ...milestone.outcome, sources: [...citedOn(milestone.outcome.sources)] } },
      ),
    conflicts: records.conflicts.filter(({ facts: ids }) =>
      ids.every((id) => isKnownOn(facts.get(id)?.known_from ?? null, day)),
    ),
    sources: records.sources.filter(isPublished),
  }
  return indexRecords(known, day)
}
