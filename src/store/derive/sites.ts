import { amountOf, type AtlasAsOf } from '@/datasets/atlasIndex'
import { createTextMatcher } from '@/datasets/search'
import { CERTAINTIES, type Certainty, isAtLeast } from '@/domain/certainty'
import {
  type Criterion,
  CRITERIA,
  failedCriteria,
  type Filters,
  isActive,
  type SiteGroup,
  siteGroup,
  type SiteRow,
  toSiteRow,
} from '@/domain/filter'
import type { MoneyKind } from '@/domain/money'
import type { Status } from '@/domain/status'
import { type Total, totalOf } from '@/domain/total'
import { derivation, type Derive } from './derivation'

/** Every site, with its amount of one kind of money. */
export const deriveRows = derivation((index: AtlasAsOf, kind: MoneyKind): readonly SiteRow[] =>
  index.atlas.sites.map((site) => toSiteRow(site, amountOf(index, site.id, kind))),
)

export interface Screening {
  /** The sites that pass every criterion: the one set that map, legend, list, table and totals show. */
  readonly visible: readonly SiteRow[]
  /** The other sites and the criteria each of them fails. */
  readonly excluded: readonly { readonly row: SiteRow; readonly failed: readonly Criterion[] }[]
}

export const deriveScreening = (derive: Derive, index: AtlasAsOf, filters: Filters): Screening =>
  derive(screen, index, deriveRows(derive, index, filters.money.kind), filters)

function screen(index: AtlasAsOf, rows: readonly SiteRow[], filters: Filters): Screening {
  const matchesText = createTextMatcher(index, filters.text)
  const visible: SiteRow[] = []
  const excluded: Screening['excluded'][number][] = []
  for (const row of rows) {
    const failed = failedCriteria(row, filters, matchesText)
    if (failed.length === 0) visible.push(row)
    else excluded.push({ row, failed })
  }
  return { visible, excluded }
}

/** Whether a site is as certain as the lens asks; without a lens all are. */
export function isInFocus({ certainty }: Pick<SiteRow, 'certainty'>, lens: Certainty | null): boolean {
  return lens === null || isAtLeast(certainty, lens)
}

export const deriveInFocus = derivation((rows: readonly SiteRow[], lens: Certainty | null): readonly SiteRow[] =>
  lens === null ? rows : rows.filter((row) => isInFocus(row, lens)),
)

export const deriveTotal = derivation((index: AtlasAsOf, rows: readonly SiteRow[], kind: MoneyKind): Total =>
  totalOf(rows, index.containments[kind]),
)

/** How many visible sites fall under each value of a criterion. */
export interface Counts {
  readonly industries: ReadonlyMap<string, number>
  readonly regions: ReadonlyMap<string, number>
  readonly belts: ReadonlyMap<string, number>
  readonly statuses: ReadonlyMap<Status, number>
  readonly certainties: ReadonlyMap<Certainty, number>
  readonly groups: ReadonlyMap<SiteGroup, number>
  readonly unknownAmounts: number
}

function countBy<T>(rows: readonly SiteRow[], keys: (row: SiteRow) => readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const row of rows) for (const key of keys(row)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function countAll(rows: readonly SiteRow[]): Counts {
  return {
    industries: countBy(rows, ({ site }) => site.industries),
    regions: countBy(rows, ({ site }) => [site.region]),
    belts: countBy(rows, ({ site }) => site.belts.map(({ belt }) => belt)),
    statuses: countBy(rows, ({ site }) => [site.status]),
    certainties: countBy(rows, ({ certainty }) => [certainty]),
    groups: countBy(rows, ({ site }) => [siteGroup(site)]),
    unknownAmounts: rows.filter(({ amount }) => amount === null).length,
  }
}

/** Counts over the visible sites: what the legend says. */
export const deriveCounts = derivation((visible: readonly SiteRow[]): Counts => countAll(visible))

/**
 * Counts beside the options of a filter: over the sites that pass all *other* criteria, so that an option says what
 * choosing it would show.
 */
export const deriveOptionCounts = derivation((screening: Screening): Counts => {
  const passingBut = (criterion: Criterion) => rowsPassingAllBut(screening, criterion)
  return {
    industries: countAll(passingBut('industries')).industries,
    regions: countAll(passingBut('regions')).regions,
    belts: countAll(passingBut('belts')).belts,
    statuses: countAll(passingBut('statuses')).statuses,
    certainties: countAll(passingBut('certainties')).certainties,
    groups: countAll(passingBut('hiddenGroups')).groups,
    unknownAmounts: countAll(passingBut('money')).unknownAmounts,
  }
})

/** The visible sites and those that only this criterion keeps out. */
export function rowsPassingAllBut({ visible, excluded }: Screening, criterion: Criterion): SiteRow[] {
  return [
    ...visible,
    ...excluded.filter(({ failed }) => failed.length === 1 && failed[0] === criterion).map(({ row }) => row),
  ]
}

export interface Explanation {
  readonly criterion: Criterion
  /** Sites this criterion keeps out, alone or with others. */
  readonly removes: number
  /** Sites that come back when this criterion alone is cleared. */
  readonly restores: number
}

/** Each active criterion with what it removes, the one whose removal helps most first. */
export const deriveExplanation = derivation((screening: Screening, filters: Filters): readonly Explanation[] =>
  CRITERIA.filter((criterion) => isActive(filters, criterion))
    .map((criterion) => ({
      criterion,
      removes: screening.excluded.filter(({ failed }) => failed.includes(criterion)).length,
      restores: rowsPassingAllBut(screening, criterion).length - screening.visible.length,
    }))
    .sort((left, right) => right.restores - left.restores || right.removes - left.removes),
)

/** Position of a certainty, firmest first; for sorting. */
export const certaintyRank = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty)
