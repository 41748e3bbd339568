import { scaleLinear } from 'd3-scale'

const steps = (...pairs: readonly (readonly [zoom: number, size: number])[]) =>
  scaleLinear()
    .domain(pairs.map(([zoom]) => zoom))
    .range(pairs.map(([, size]) => size))
    .clamp(true)

/** Sizes by zoom, those of the style of the web map (src/map/layers), so that both draw alike. */
export const SIZES = {
  symbol: steps([5, 0.34], [6.4, 0.6], [8.5, 1], [12, 1.3]),
  regionLine: steps([5, 0.9], [8, 1.8]),
  provinceLine: steps([6.2, 0], [6.8, 1]),
  municipalityLine: steps([7.2, 0], [7.8, 0.7]),
  beltNode: steps([5, 5], [9, 9]),
  beltCasing: steps([5, 4.5], [9, 8]),
  beltSemiconductor: steps([5, 2.2], [9, 4]),
  beltBattery: steps([5, 2.6], [9, 4.5]),
  beltText: steps([5, 10.5], [6.2, 12.5], [8, 14.5]),
  regionText: steps([5, 12], [6.2, 14.5], [8, 18]),
  siteText: steps([7.6, 11.5], [10, 13]),
  gateway: steps([6, 0.5], [9, 1]),
  badge: steps([6, 5.5], [8, 8]),
} as const

/** A focus ring around a symbol of that radius at full size. */
export function focusRadius(zoom: number, radius: number): number {
  return steps([5, 4 + radius * 0.5], [8.5, 6 + radius], [12, 7 + radius * 1.3])(zoom)
}
