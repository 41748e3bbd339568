import { amountOf, type AtlasAsOf } from '@/datasets/atlasIndex'
import { isSuperseded, type RecordsAsOf } from '@/datasets/recordsIndex'
import { type Compass, compassFrom, kilometresBetween } from '@/domain/distance'
import { isUsable } from '@/domain/gateway'
import { type SiteRow, toSiteRow } from '@/domain/filter'
import { MONEY_KINDS, type MoneyKind } from '@/domain/money'
import type { Conflict, Fact, Milestone, Programme } from '@/domain/schema/record'
import { FACT_FIELDS, type FactField } from '@/domain/fact'
import { isInScope, isNational, scopeOfProgramme } from '@/domain/scope'
import type { Gateway, Site } from '@/domain/schema/site'
import { type Subject, subjectKey } from '@/domain/subject'
import { type Total, totalOf } from '@/domain/total'

export interface SubjectRecords {
  /** Facts that hold, by field in the order of the vocabulary. */
  readonly groups: readonly { readonly field: FactField; readonly facts: readonly Fact[] }[]
  /** Facts that a newer one has superseded. */
  readonly superseded: readonly Fact[]
  readonly milestones: readonly Milestone[]
  readonly conflicts: readonly Conflict[]
}

/** All that is on record about a subject. */
export function recordsOf(records: RecordsAsOf, subject: Subject): SubjectRecords {
  const key = subjectKey(subject)
  const facts = records.factsOf.get(key) ?? []
  const current = facts.filter((fact) => !isSuperseded(fact, records))
  return {
    groups: FACT_FIELDS.map((field) => ({ field, facts: current.filter((fact) => fact.field === field) })).filter(
      ({ facts: inField }) => inField.length > 0,
    ),
    superseded: facts.filter((fact) => isSuperseded(fact, records)),
    milestones: records.milestonesOf.get(key) ?? [],
    conflicts: records.conflictsOf.get(key) ?? [],
  }
}

export interface MoneyLine {
  readonly kind: MoneyKind
  readonly total: Total
}

/** The money of some sites, one line a kind; kinds of which nothing is known are left out, the unknown are counted in each line. */
export function moneyOf(index: AtlasAsOf, sites: readonly Site[]): readonly MoneyLine[] {
  return MONEY_KINDS.map((kind) => ({
    kind,
    total: totalOf(
      sites.map((site) => toSiteRow(site, amountOf(index, site.id, kind))),
      index.containments[kind],
    ),
  })).filter(({ total }) => total.counted > 0)
}

/** The sites in a region, province or municipality. */
export function sitesIn(index: AtlasAsOf, subject: Subject): readonly Site[] {
  switch (subject.kind) {
    case 'region':
      return index.atlas.sites.filter(({ region }) => region === subject.id)
    case 'province':
      return index.atlas.sites.filter(({ province }) => province === subject.id)
    case 'municipality':
      return index.atlas.sites.filter(({ municipalities }) => municipalities.includes(subject.id))
    case 'belt':
      return (index.belts.get(subject.id)?.nodes ?? []).flatMap((id) => index.sites.get(id) ?? [])
    default:
      return []
  }
}

export interface Near<T> {
  readonly item: T
  readonly kilometres: number
  readonly direction: Compass
}

const NEARBY_LIMIT = 60
const NEARBY_COUNT = 8

function nearest<T extends Site | Gateway>(site: Site, items: readonly T[]): Near<T>[] {
  return items
    .map((item) => ({
      item,
      kilometres: kilometresBetween(site.coordinates, item.coordinates),
      direction: compassFrom(site.coordinates, item.coordinates),
    }))
    .sort((left, right) => left.kilometres - right.kilometres)
}

/** Other sites within 60 km in a straight line, nearest first. */
export function nearbySites(index: AtlasAsOf, site: Site): readonly Near<Site>[] {
  return nearest(
    site,
    index.atlas.sites.filter(({ id }) => id !== site.id),
  )
    .filter(({ kilometres }) => kilometres <= NEARBY_LIMIT)
    .slice(0, NEARBY_COUNT)
}

/** The nearest port and the nearest international airport that can be used. */
export function nearestGateways(index: AtlasAsOf, site: Site): readonly Near<Gateway>[] {
  return (['port', 'airport'] as const).flatMap((kind) =>
    nearest(
      site,
      index.atlas.gateways.filter((gateway) => gateway.kind === kind && isUsable(gateway)),
    ).slice(0, 1),
  )
}

/** Programmes that name the industry of a subject and its region; national ones stay national and are listed apart. */
export function relatedProgrammes(
  index: AtlasAsOf,
  industries: readonly string[],
  region: string,
): { readonly regional: readonly Programme[]; readonly national: readonly Programme[] } {
  const place = index.regions.get(region)
  const shares = ({ industries: own }: Programme) => own.some((industry) => industries.includes(industry))
  return {
    regional: index.atlas.programmes.filter(({ regions }) => regions.includes(region)),
    national: index.atlas.programmes.filter(
      (programme) =>
        shares(programme) && isNational(scopeOfProgramme(programme)) && isInScope(scopeOfProgramme(programme), place),
    ),
  }
}

/** What a node of a belt still lacks, by rule. */
export function gapsOf(
  records: RecordsAsOf | null,
  row: SiteRow,
): readonly ('amount' | 'designation' | 'candidate' | 'conflict')[] {
  const subject = { kind: 'site', id: row.site.id } as const
  const known = records ? recordsOf(records, subject) : null
  return [
    ...(row.amount === null ? (['amount'] as const) : []),
    ...(known && !known.groups.some(({ field }) => field === 'designation') ? (['designation'] as const) : []),
    ...(row.site.status === 'candidate' || row.site.status === 'under-review' ? (['candidate'] as const) : []),
    ...(known && known.conflicts.length > 0 ? (['conflict'] as const) : []),
  ]
}
