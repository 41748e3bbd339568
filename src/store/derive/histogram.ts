import type { SiteRow } from '@/domain/filter'
import { rowsPassingAllBut, type Screening } from './sites'
import { derivation } from './derivation'

export interface AmountBin {
  /** In won; `from` inclusive, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly count: number
}

export interface AmountHistogram {
  readonly bins: readonly AmountBin[]
  readonly known: number
  readonly unknown: number
}

/** Bins a decade is cut into. */
const BINS_PER_DECADE = 3

/** Amounts of the sites that pass all criteria but the range, on a log scale in bins of equal width. */
export const deriveHistogram = derivation((screening: Screening): AmountHistogram =>
  histogramOf(rowsPassingAllBut(screening, 'money')),
)

export function histogramOf(rows: readonly SiteRow[]): AmountHistogram {
  const amounts = rows.flatMap(({ amount }) => (amount && amount.value > 0 ? [amount.value] : []))
  const unknown = rows.filter(({ amount }) => amount === null).length
  if (amounts.length === 0) return { bins: [], known: 0, unknown }
  const place = (won: number) => Math.floor(Math.log10(won) * BINS_PER_DECADE + 1e-9)
  const first = place(Math.min(...amounts))
  const last = place(Math.max(...amounts))
  const edge = (bin: number) => Math.round(10 ** (bin / BINS_PER_DECADE))
  const bins = Array.from({ length: last - first + 1 }, (_, offset) => ({
    from: edge(first + offset),
    to: edge(first + offset + 1),
    count: amounts.filter((won) => place(won) === first + offset).length,
  }))
  return { bins, known: amounts.length, unknown }
}
