import type { SiteRow } from '@/domain/filter'
import type { Screening } from './sites'
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
  histogramOf(screening.allBut('money')),
)

function histogramOf(rows: readonly SiteRow[]): AmountHistogram {
  const place = (won: number) => Math.floor(Math.log10(won) * BINS_PER_DECADE + 1e-9)
  const counts = new Map<number, number>()
  let [known, unknown] = [0, 0]
  for (const { amount } of rows) {
    if (amount === null) unknown += 1
    else if (amount.value > 0) {
      known += 1
      counts.set(place(amount.value), (counts.get(place(amount.value)) ?? 0) + 1)
    }
  }
  if (known === 0) return { bins: [], known, unknown }
  const first = Math.min(...counts.keys())
  const last = Math.max(...counts.keys())
  const edge = (bin: number) => Math.round(10 ** (bin / BINS_PER_DECADE))
  const bins = Array.from({ length: last - first + 1 }, (_, offset) => ({
    from: edge(first + offset),
    to: edge(first + offset + 1),
    count: counts.get(first + offset) ?? 0,
  }))
  return { bins, known, unknown }
}
