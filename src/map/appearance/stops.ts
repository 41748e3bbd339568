import type { Mark } from '../frame/MapFrame'

/** A number that is the same at every zoom, or one that goes straight from stop to stop and stays as it is beyond the first and last. */
export type Stops = number | readonly Stop[]
export type Stop = readonly [zoom: number, value: number]

/** A number that also depends on the mark: `plus` and `times` as many as the mark says. */
export interface SizeOfMark<M extends Mark> {
  readonly plus?: Stops
  readonly times: Stops
  by(mark: M): number
}
export type Size<M extends Mark> = Stops | SizeOfMark<M>

/** The value at a zoom. */
export function valueAt(stops: Stops, zoom: number): number {
  if (typeof stops === 'number') return stops
  const above = stops.findIndex(([stop]) => stop > zoom)
  const [to, from] = [stops.at(above), stops[above - 1]]
  if (above === -1 || !from) return (above === -1 ? stops.at(-1) : stops[0])?.[1] ?? 0
  return to ? from[1] + ((to[1] - from[1]) * (zoom - from[0])) / (to[0] - from[0]) : from[1]
}

/** A size at a zoom for one mark. */
export function sizeAt<M extends Mark>(size: Size<M>, zoom: number, mark: M): number {
  return isOfMark(size)
    ? valueAt(size.plus ?? 0, zoom) + valueAt(size.times, zoom) * size.by(mark)
    : valueAt(size, zoom)
}

export function isOfMark<M extends Mark>(size: Size<M>): size is SizeOfMark<M> {
  return typeof size === 'object' && 'by' in size
}

/** The zooms at which stops stand, each once, lowest first. */
export function zoomsOf(...all: readonly Stops[]): readonly number[] {
  const zooms = all.flatMap((stops) => (typeof stops === 'number' ? [] : stops.map(([zoom]) => zoom)))
  return [...new Set(zooms)].sort((left, right) => left - right)
}
