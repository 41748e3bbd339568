import { amountOf, type AtlasAsOf } from '@/datasets/atlasIndex'
import { CERTAINTIES, type Certainty, isAtLeast } from '@/domain/certainty'
import {
  type Criterion,
  CRITERIA,
  type Filters,
  isActive,
  type SiteGroup,
  type SiteRow,
  toSiteRow,
} from '@/domain/filter'
import type { MoneyKind } from '@/domain/money'
import type { Status } from '@/domain/status'
import { type Total, totalOf } from '@/domain/total'
import { derivation, type Derive } from './derivation'
import { createSiteTable, type SiteTable } from './siteTable'

/** Every site, with its amount of one kind of money. */
export const deriveRows = derivation((index: AtlasAsOf, kind: MoneyKind): readonly SiteRow[] =>
  index.atlas.sites.map((site) => toSiteRow(site, amountOf(index, site.id, kind))),
)

const deriveTable = (derive: Derive, index: AtlasAsOf, kind: MoneyKind): SiteTable =>
  derive(createSiteTable, index, deriveRows(derive, index, kind))

/** What filters leave of the sites: `visible` is the one set that map, legend, list, table and totals show. */
export type Screening = ReturnType<SiteTable>

export const deriveScreening = (derive: Derive, index: AtlasAsOf, filters: Filters): Screening =>
  derive(screen, deriveTable(derive, index, filters.money.kind), filters)

const screen = (table: SiteTable, filters: Filters): Screening => table(filters)

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

/** How many sites fall under each value of a criterion; values without a site are left out. */
export interface Counts {
  readonly industries: ReadonlyMap<string, number>
  readonly regions: ReadonlyMap<string, number>
  readonly belts: ReadonlyMap<string, number>
  readonly statuses: ReadonlyMap<Status, number>
  readonly certainties: ReadonlyMap<Certainty, number>
  readonly groups: ReadonlyMap<SiteGroup, number>
  readonly unknownAmounts: number
}

/** Counts over the visible sites: what the legend says. */
export const deriveCounts = derivation(({ counts }: Screening): Counts => ({
  industries: counts('industries'),
  regions: counts('regions'),
  belts: counts('belts'),
  statuses: counts('statuses'),
  certainties: counts('certainties'),
  groups: counts('hiddenGroups'),
  unknownAmounts: counts('money').get('unknown') ?? 0,
}))

/**
 * Counts beside the options of a filter: over the sites that pass all *other* criteria, so that an option says what
 * choosing it would show.
 */
export const deriveOptionCounts = derivation(({ optionCounts }: Screening): Counts => ({
  industries: optionCounts('industries'),
  regions: optionCounts('regions'),
  belts: optionCounts('belts'),
  statuses: optionCounts('statuses'),
  certainties: optionCounts('certainties'),
  groups: optionCounts('hiddenGroups'),
  unknownAmounts: optionCounts('money').get('unknown') ?? 0,
}))

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
      removes: screening.removes(criterion),
      restores: screening.restores(criterion),
    }))
    .sort((left, right) => right.restores - left.restores || right.removes - left.removes),
)

/** Position of a certainty, firmest first; for sorting. */
export const certaintyRank = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty)
