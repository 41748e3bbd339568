import type { AtlasAsOf } from '@/datasets/atlasIndex'
import { isSuperseded, type RecordsAsOf } from '@/datasets/recordsIndex'
import { toSiteRow } from '@/domain/filter'
import { MONEY_KINDS, type MoneyKind } from '@/domain/money'
import type { Amount } from '@/domain/schema/artefact'
import type { Conflict, Fact, Programme } from '@/domain/schema/record'
import { INSTRUMENTS, type Instrument } from '@/domain/programme'
import { isInScope, isNational, type Scope, scopeOfProgramme } from '@/domain/scope'
import type { Belt, Site } from '@/domain/schema/site'
import { STATUSES, type Status } from '@/domain/status'
import { type Subject, subjectKey } from '@/domain/subject'
import { type Total, totalOf } from '@/domain/total'
import { amountOf } from '@/datasets/atlasIndex'
import { regionOf } from './areaNames'
import { type AreaMoneyLine, areaMoneyOf } from './areaMoney'
import { type MoneyLine, moneyOf, sitesIn } from './detail'
import type { Derive } from './derivation'
import { derivePromises, type PromiseRow } from './promises'
import { type Statistic, statisticOf } from './statistics'

/** A role in a belt, who holds it, and what there is to show for it. */
export interface BeltRole {
  readonly site: Site
  readonly role: { readonly ko: string; readonly en: string }
  readonly isInside: boolean
  readonly hasDesignation: boolean
  readonly hasAnchorCompany: boolean
  readonly hasAmount: boolean
}

/** A programme under which places of the area were designated or are entitled to something. */
export interface Entitlement {
  readonly programme: Programme
  readonly facts: readonly Fact[]
}

export interface Profile {
  readonly subject: Subject
  readonly region: string
  readonly sites: readonly { readonly site: Site; readonly amounts: readonly Amount[] }[]
  /** The money of its sites, a line a kind; no part is counted with its whole. */
  readonly money: readonly MoneyLine[]
  /** What is stated about the area and those within it as such, a line a kind; never added to the money of its sites. */
  readonly areaMoney: readonly AreaMoneyLine[]
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[]
  readonly growthEngines: readonly Fact[]
  readonly instruments: readonly {
    readonly instrument: Instrument
    readonly regional: readonly Programme[]
    readonly national: readonly Programme[]
  }[]
  readonly belts: readonly { readonly belt: Belt; readonly roles: readonly BeltRole[] }[]
  readonly entitlements: readonly Entitlement[]
  readonly promises: readonly PromiseRow[]
  /** Promises of national programmes and of the nation, which are never split over regions. */
  readonly nationalPromises: readonly PromiseRow[]
  readonly universities: readonly Site[]
  readonly population: Statistic | null
  readonly grdp: Statistic | null
  readonly conflicts: readonly Conflict[]
}

const ENTITLING: readonly Fact['field'][] = ['designation', 'depopulation_support', 'area']

/** Everything on record about an area. */
export const deriveProfile = (derive: Derive, index: AtlasAsOf, records: RecordsAsOf, subject: Subject): Profile =>
  derive(profileOf, index, records, derivePromises(derive, index, records, null), subject)

function profileOf(index: AtlasAsOf, records: RecordsAsOf, promises: readonly PromiseRow[], subject: Subject): Profile {
  const region = regionOf(index, subject) ?? ''
  const sites = sitesIn(index, subject)
  const areas = areasIn(index, subject)
  const keys = new Set([...areas, ...sites.map(({ id }): Subject => ({ kind: 'site', id }))].map(subjectKey))
  const facts = records.records.facts.filter((fact) => keys.has(fact.subject) && !isSuperseded(fact, records))
  const areaKeys = new Set(areas.map(subjectKey))
  const ownKey = subjectKey(subject)
  const has = (site: Site, field: Fact['field']) =>
    (records.factsOf.get(`site:${site.id}`) ?? []).some(
      (fact) => fact.field === field && fact.certainty !== 'candidate',
    )
  const amountsOf = (site: Site) => MONEY_KINDS.flatMap((kind) => amountOf(index, site.id, kind) ?? [])
  const isNationalHere = (scope: Scope) => isNational(scope) && isInScope(scope, index.regions.get(region))
  const isOwn = (row: PromiseRow) =>
    keys.has(subjectKey(row.subject)) ||
    (subject.kind === 'region' && !isNational(row.scope) && row.scope.includes(region))
  const programmes = index.atlas.programmes
  return {
    subject,
    region,
    sites: sites.map((site) => ({ site, amounts: amountsOf(site) })),
    money: moneyOf(index, sites),
    areaMoney: areaMoneyOf(records, areas),
    byStatus: STATUSES.map((status) => ({ status, count: sites.filter((site) => site.status === status).length })),
    growthEngines: records.records.facts.filter(
      (fact) =>
        fact.field === 'growth_engine' &&
        !isSuperseded(fact, records) &&
        (areaKeys.has(fact.subject) || fact.subject === `region:${region}`),
    ),
    instruments: INSTRUMENTS.map((instrument) => {
      const ofInstrument = programmes.filter(({ instruments }) => instruments.includes(instrument))
      return {
        instrument,
        regional: ofInstrument.filter(({ regions }) => regions.includes(region)),
        national: ofInstrument.filter((programme) => isNationalHere(scopeOfProgramme(programme))),
      }
    }),
    belts: index.atlas.belts.flatMap((belt) => {
      const nodes = sitesIn(index, { kind: 'belt', id: belt.id })
      if (!nodes.some((node) => sites.includes(node))) return []
      const roles = nodes.map((site) => ({
        site,
        role: site.belts.find(({ belt: id }) => id === belt.id)?.role ?? { ko: '', en: '' },
        isInside: sites.includes(site),
        hasDesignation: has(site, 'designation'),
        hasAnchorCompany: has(site, 'anchor_company'),
        hasAmount: amountsOf(site).length > 0,
      }))
      return [{ belt, roles }]
    }),
    entitlements: programmes.flatMap((programme) => {
      const under = facts.filter((fact) => fact.programme === programme.id && ENTITLING.includes(fact.field))
      return under.length > 0 ? [{ programme, facts: under }] : []
    }),
    promises: promises.filter(isOwn),
    nationalPromises: promises.filter((row) => !isOwn(row) && isNationalHere(row.scope)),
    universities: sites.filter(({ layer }) => layer === 'institutions'),
    population: statisticOf(index, records, subject, 'population'),
    grdp: statisticOf(index, records, subject, 'grdp'),
    conflicts: records.records.conflicts.filter(({ subject: about }) => keys.has(about) || about === ownKey),
  }
}

/** The area itself and all smaller areas in it. */
export function areasIn(index: AtlasAsOf, subject: Subject): readonly Subject[] {
  const provinces =
    subject.kind === 'region'
      ? (index.regions.get(subject.id)?.provinces ?? [])
      : subject.kind === 'province'
        ? [subject.id]
        : []
  const municipalities = index.atlas.municipalities
    .filter(({ province }) => provinces.includes(province))
    .map(({ code }): Subject => ({ kind: 'municipality', id: code }))
  return [
    subject,
    ...(subject.kind === 'region' ? provinces.map((id): Subject => ({ kind: 'province', id })) : []),
    ...municipalities,
  ]
}

/** The sums of one kind of money by main industry, the largest first; sites without an amount are counted in each. */
export function moneyByIndustry(
  index: AtlasAsOf,
  profile: Profile,
  kind: MoneyKind,
): readonly { readonly industry: string | null; readonly total: Total }[] {
  const industries = [...index.atlas.industries.map(({ id }): string | null => id), null]
  return industries
    .map((industry) => {
      const rows = profile.sites
        .filter(({ site }) => (site.industries[0] ?? null) === industry)
        .map(({ site }) => toSiteRow(site, amountOf(index, site.id, kind)))
      return { industry, total: totalOf(rows, index.containments[kind]) }
    })
    .filter(({ total }) => total.counted + total.unknown + total.contained > 0)
    .sort((left, right) => right.total.value - left.total.value || right.total.unknown - left.total.unknown)
}
