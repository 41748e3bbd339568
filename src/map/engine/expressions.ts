import type { Mark } from '../frame/MapFrame'
import type { MapColours } from '../appearance/colours'
import type { Colour, Opacity } from '../appearance/drawing'
import { isOfMark, type Size, type Stops, valueAt, zoomsOf } from '../appearance/stops'

/** A MapLibre expression; the style as a whole is validated by MapLibre's own validator. */
export type Expression = number | string | boolean | readonly unknown[]

/** The name of a property of a feature that a drawing reads. */
export const propertyOf = (drawing: string, channel: string): string => `${drawing}.${channel}`

export function stopsExpression(stops: Stops): Expression {
  return typeof stops === 'number'
    ? stops
    : ['interpolate', ['linear'], ['zoom'], ...stops.flatMap(([zoom, value]) => [zoom, value])]
}

/** A size; what depends on the mark is read from that property. */
export function sizeExpression<M extends Mark>(size: Size<M>, property: string): Expression {
  if (!isOfMark(size)) return stopsExpression(size)
  const { plus = 0, times } = size
  const at = (zoom: number) => {
    const product = ['*', valueAt(times, zoom), ['get', property]]
    return plus === 0 ? product : ['+', valueAt(plus, zoom), product]
  }
  const zooms = zoomsOf(plus, times)
  return zooms.length === 0
    ? at(0)
    : ['interpolate', ['linear'], ['zoom'], ...zooms.flatMap((zoom) => [zoom, at(zoom)])]
}

export function colourExpression<M extends Mark>(colour: Colour<M>, property: string, colours: MapColours): Expression {
  if (typeof colour === 'string') return colours[colour]
  const [first, ...others] = colour.among
  const last = first === undefined ? '' : colours[first]
  return others.length === 0
    ? last
    : ['match', ['get', property], ...others.flatMap((name) => [name, colours[name]]), last]
}

export function opacityExpression(opacity: Opacity): Expression {
  return typeof opacity === 'number' ? opacity : ['case', ['get', 'isPale'], opacity.pale, opacity.full]
}
