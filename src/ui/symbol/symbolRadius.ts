import { scalePow } from 'd3-scale'

/** Symbols grow with the fourth root of the amount, from 100억 to 700조 won: the data span more than four powers of ten. */
const scale = scalePow().exponent(0.25).domain([1e10, 7e14]).range([8, 26]).clamp(true)

/** Radius of a site symbol in CSS pixels at full size; an unknown amount has the smallest. */
export function symbolRadius(won: number | null): number {
  return won === null ? 7 : Math.round(scale(won) * 10) / 10
}
