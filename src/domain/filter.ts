import type { Certainty } from './certainty'
import type { MoneyKind } from './money'
import type { Amount } from './schema/artefact'
import type { Site } from './schema/site'
import { certaintyOfStatus, type Status } from './status'

/** Site layers a reader can switch; the nodes of a belt are sites of the cluster layer. */
export const SITE_GROUPS = ['re100-sites', 'clusters', 'institutions'] as const
export type SiteGroup = (typeof SITE_GROUPS)[number]

export interface MoneyFilter {
  readonly kind: MoneyKind
  /** In won, inclusive; null leaves that side open. */
  readonly minimum: number | null
  readonly maximum: number | null
  readonly includeUnknown: boolean
}

/** What a reader asks for. An empty list asks for nothing in particular. */
export interface Filters {
  readonly industries: readonly string[]
  readonly regions: readonly string[]
  readonly belts: readonly string[]
  readonly statuses: readonly Status[]
  readonly certainties: readonly Certainty[]
  readonly hiddenGroups: readonly SiteGroup[]
  readonly money: MoneyFilter
  readonly text: string
}

export const NO_FILTERS: Filters = {
  industries: [],
  regions: [],
  belts: [],
  statuses: [],
  certainties: [],
  hiddenGroups: [],
  money: { kind: 'private-investment', minimum: null, maximum: null, includeUnknown: true },
  text: '',
}

/** A site as seen on one day with one kind of money chosen. */
export interface SiteRow {
  readonly site: Site
  /** The headline amount of the chosen kind that holds on the day; null when it is not known. */
  readonly amount: Amount | null
  /** The certainty of that amount; of the standing of the site where no amount is known. */
  readonly certainty: Certainty
}

export function siteGroup(site: Site): SiteGroup {
  return site.layer === 're100-sites' || site.layer === 'institutions' ? site.layer : 'clusters'
}

export function toSiteRow(site: Site, amount: Amount | null): SiteRow {
  return { site, amount, certainty: amount?.certainty ?? certaintyOfStatus(site.status) }
}

/** The criteria in the order in which the screen shows them. */
export const CRITERIA = [
  'industries',
  'money',
  'certainties',
  'statuses',
  'regions',
  'belts',
  'hiddenGroups',
  'text',
] as const
export type Criterion = (typeof CRITERIA)[number]

/** Whether a criterion asks for anything. The kind of money alone does not. */
export function isActive(filters: Filters, criterion: Criterion): boolean {
  switch (criterion) {
    case 'money':
      return filters.money.minimum !== null || filters.money.maximum !== null || !filters.money.includeUnknown
    case 'text':
      return filters.text.trim() !== ''
    default:
      return filters[criterion].length > 0
  }
}

/** The same filters without one criterion; the chosen kind of money stays. */
export function clearCriterion(filters: Filters, criterion: Criterion): Filters {
  if (criterion !== 'money') return { ...filters, [criterion]: NO_FILTERS[criterion] }
  return { ...filters, money: { ...NO_FILTERS.money, kind: filters.money.kind } }
}

/** No criterion at all; the chosen kind of money stays, since it is a way of looking and not a condition. */
export function clearAllCriteria(filters: Filters): Filters {
  return { ...NO_FILTERS, money: { ...NO_FILTERS.money, kind: filters.money.kind } }
}
