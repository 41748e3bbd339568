import type { TFunction } from 'i18next'
import { amountOf, type AtlasAsOf } from '@/datasets/atlasIndex'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Certainty } from '@/domain/certainty'
import { contributionsOf, type Shortfall, shortfallOf } from '@/domain/contribution'
import { type Filters, type SiteRow, toSiteRow } from '@/domain/filter'
import type { MoneyKind } from '@/domain/money'
import { type Total, totalOf } from '@/domain/total'
import type { Language } from '@/i18n/setup'
import { isInFocus } from '@/store/derive/sites'

/** What files are made of: the view on the screen. */
export interface Given {
  readonly index: AtlasAsOf
  readonly records: RecordsAsOf
  /** The listed sites in the order of the screen. */
  readonly rows: readonly SiteRow[]
  readonly filters: Filters
  readonly lens: Certainty | null
  readonly t: TFunction
  readonly language: Language
  readonly day: string
  /** The address of the view with its day. */
  readonly link: string
  /** Of the data. */
  readonly version: string
}

/** A calendar day as a date; null where it is not known. */
export const asDate = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`))

/** What a site brings to the total of a kind of money. */
export interface Counted {
  /** In won. */
  readonly value: number
  /** Why it is not all of its amount; null where it is. */
  readonly reason: Shortfall | 'out-of-focus' | null
}

/** The listed sites with one kind of money, their total as the screen counts it, and what each site with an amount brings to it. */
export interface KindOfRows {
  readonly rows: readonly SiteRow[]
  readonly total: Total
  readonly counted: ReadonlyMap<string, Counted>
}

export function countRows({ index, rows: listed, lens }: Given, kind: MoneyKind): KindOfRows {
  const containment = index.containments[kind]
  const rows = listed.map(({ site }) => toSiteRow(site, amountOf(index, site.id, kind)))
  const inFocus = rows.filter((row) => isInFocus(row, lens))
  const held = ({ amount }: SiteRow) => containment.get(amount?.fact ?? '')
  const given = inFocus.flatMap((row) => held(row) ?? [])
  const ids = new Set(given.map(({ id }) => id))
  const contributions = contributionsOf(given, containment)
  const countOf = (row: SiteRow): readonly (readonly [string, Counted])[] => {
    const amount = held(row)
    if (!amount) return []
    if (!isInFocus(row, lens)) return [[row.site.id, { value: 0, reason: 'out-of-focus' }]]
    const value = contributions.get(amount.id) ?? 0
    return [[row.site.id, { value, reason: shortfallOf(amount, value, ids, containment) }]]
  }
  return { rows, total: totalOf(inFocus, containment), counted: new Map(rows.flatMap(countOf)) }
}
