import type { AtlasAsOf } from '@/datasets/atlasIndex'
import type { Certainty } from '@/domain/certainty'
import type { SiteRow } from '@/domain/filter'
import type { MoneyKind } from '@/domain/money'
import { type Total, totalOf } from '@/domain/total'
import type { Grouping, Language, ResultsView } from '../state'
import { derivation } from './derivation'
import { certaintyRank, isInFocus } from './sites'

/** Made once: making one costs more than sorting with it. */
const COLLATORS: Readonly<Record<Language, Intl.Collator>> = {
  ko: new Intl.Collator('ko'),
  en: new Intl.Collator('en'),
}

type Compare = (left: SiteRow, right: SiteRow) => number

/** The visible sites in the order asked for. Unknown amounts come last whatever the direction; names decide ties. */
export const deriveSorted = derivation(
  (index: AtlasAsOf, rows: readonly SiteRow[], sort: ResultsView['sort'], language: Language): readonly SiteRow[] => {
    const collator = COLLATORS[language]
    const sign = sort.direction === 'ascending' ? 1 : -1
    const orderOfRegions = new Map(index.atlas.regions.map(({ id }, order) => [id, order]))
    const byName: Compare = (left, right) => collator.compare(left.site.name[language], right.site.name[language])
    const compare: Record<ResultsView['sort']['key'], Compare> = {
      name: (left, right) => sign * byName(left, right),
      region: (left, right) =>
        sign * ((orderOfRegions.get(left.site.region) ?? 0) - (orderOfRegions.get(right.site.region) ?? 0)),
      amount: (left, right) => {
        if (left.amount === null || right.amount === null)
          return Number(left.amount === null) - Number(right.amount === null)
        return sign * (left.amount.value - right.amount.value)
      },
      certainty: (left, right) => sign * (certaintyRank(left.certainty) - certaintyRank(right.certainty)),
    }
    return [...rows].sort((left, right) => compare[sort.key](left, right) || byName(left, right))
  },
)

/** A group of rows under one region or industry; a site of several industries stands under its main one. */
export interface ResultGroup {
  /** Id of the region or industry; null for sites that name no industry, and where nothing is grouped. */
  readonly id: string | null
  readonly rows: readonly SiteRow[]
  readonly total: Total
}

export const deriveGroups = derivation(
  (
    index: AtlasAsOf,
    sorted: readonly SiteRow[],
    grouping: Grouping,
    lens: Certainty | null,
    kind: MoneyKind,
  ): readonly ResultGroup[] => {
    const group = (id: string | null, rows: readonly SiteRow[]): ResultGroup => ({
      id,
      rows,
      total: totalOf(
        rows.filter((row) => isInFocus(row, lens)),
        index.containments[kind],
      ),
    })
    if (grouping === 'none') return [group(null, sorted)]
    const keyOf = ({ site }: SiteRow) => (grouping === 'region' ? site.region : (site.industries[0] ?? null))
    const ids =
      grouping === 'region'
        ? index.atlas.regions.map(({ id }) => id)
        : [...index.atlas.industries.map(({ id }) => id), null]
    return ids
      .map((id) =>
        group(
          id,
          sorted.filter((row) => keyOf(row) === id),
        ),
      )
      .filter(({ rows }) => rows.length > 0)
  },
)
