import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { utcTicks } from 'd3-time'
import type { Day } from '@/domain/day'
import type { PromiseRow } from '@/store/derive/promises'

export const SPANS = ['near', 'decade', 'all'] as const
export type Span = (typeof SPANS)[number]

/** The days a span of the timeline shows; `all` reaches to the last promise. */
export function windowOf(span: Span, rows: readonly PromiseRow[]): { readonly from: Day; readonly to: Day } {
  const years = rows.flatMap(({ due }) => [Number(due.from.slice(0, 4)), Number(due.to.slice(0, 4))])
  if (span === 'near') return { from: '2025-07-01', to: '2027-12-31' }
  if (span === 'decade') return { from: '2025-07-01', to: '2031-12-31' }
  return { from: `${Math.min(2025, ...years)}-01-01`, to: `${Math.max(2031, ...years)}-12-31` }
}

/** Px of a moment, in ms since 1970. The linear scale is one the page has loaded already; that of time would bring its calendar along. */
export const dayScale = (from: Day, to: Day, width: number): ScaleLinear<number, number> =>
  scaleLinear([Date.parse(from), Date.parse(to)], [0, width])

/** About so many round dates between two days. */
export const dayTicks = (from: Day, to: Day, count: number): readonly Date[] =>
  utcTicks(new Date(from), new Date(to), count)

/** A promise on the timeline: its span in px and the lane it lies in. */
export interface Placed {
  readonly row: PromiseRow
  readonly left: number
  readonly right: number
  readonly lane: number
}

/** Narrowest mark in px, so that a day can be seen and pressed. */
const NARROWEST = 12
const GAP = 3

/**
 * Lays the spans out in lanes without overlap: first come, first lane, by the day they begin, the longer ones first. A mark is never
 * narrower than it can be pressed; a wider one is exactly its span.
 */
export function placeSpans(rows: readonly PromiseRow[], from: Day, to: Day, width: number): readonly Placed[] {
  const scale = dayScale(from, to, width)
  const ends: number[] = []
  return rows
    .filter(({ due }) => due.to >= from && due.from <= to)
    .map((row) => {
      const start = scale(Date.parse(row.due.from))
      const end = scale(Date.parse(row.due.to) + 86_400_000)
      const centre = (start + end) / 2
      const half = Math.max(end - start, NARROWEST) / 2
      return { row, left: Math.max(0, centre - half), right: Math.min(width, centre + half) }
    })
    .sort((first, second) => first.left - second.left || second.right - first.right)
    .map((placed) => {
      const free = ends.findIndex((end) => end + GAP <= placed.left)
      const lane = free === -1 ? ends.length : free
      ends[lane] = placed.right
      return { ...placed, lane }
    })
}
