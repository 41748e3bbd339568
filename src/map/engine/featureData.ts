import type { Feature, FeatureCollection, Geometry as Shape } from 'geojson'
import type { AreaCollection, AreaObject } from '@/datasets/boundaries'
import { colourOf, type Drawing, type Layer } from '../appearance/drawing'
import { isOfMark, type Size } from '../appearance/stops'
import type { Colour } from '../appearance/drawing'
import type { Mark } from '../frame/MapFrame'
import { iconName } from './drawIcon'
import { propertyOf } from './expressions'

export interface Geometry extends Readonly<Record<AreaObject, AreaCollection>> {
  readonly land: FeatureCollection
}

type Properties = Record<string, string | number | boolean>

/** The marks of a layer as GeoJSON, with all that its drawings read of a mark. */
export function featuresOf(layer: Layer, marks: readonly Mark[], geometry: Geometry): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: marks.flatMap((mark): Feature[] => {
      const shape = shapeOf(mark, geometry)
      if (!shape) return []
      const properties: Properties = { id: mark.id, isPale: mark.isPale }
      if (layer.pointer) properties.target = layer.pointer.idOf(mark)
      for (const drawing of layer.drawings) readMark(drawing, mark, properties)
      return [{ type: 'Feature', geometry: shape, properties }]
    }),
  }
}

function shapeOf(mark: Mark, geometry: Geometry): Shape | null {
  if ('path' in mark) return { type: 'LineString', coordinates: mark.path.map((at) => [...at]) }
  if ('at' in mark) return { type: 'Point', coordinates: [...mark.at] }
  const label = labelPoints(geometry, mark.area.object).get(mark.area.id)
  return label ? { type: 'Point', coordinates: [...label] } : null
}

const known = new WeakMap<AreaCollection, ReadonlyMap<string, readonly number[]>>()

/** Where the names of the areas of one level stand. */
function labelPoints(geometry: Geometry, object: AreaObject): ReadonlyMap<string, readonly number[]> {
  const areas = geometry[object]
  const made =
    known.get(areas) ?? new Map(areas.features.map(({ properties }) => [properties.id, properties.label] as const))
  known.set(areas, made)
  return made
}

function readMark(drawing: Drawing<Mark>, mark: Mark, properties: Properties): void {
  const write = (channel: string, value: string | number | boolean) => {
    properties[propertyOf(drawing.id, channel)] = value
  }
  const writeSize = (channel: string, size: Size<Mark>) => {
    if (isOfMark(size)) write(channel, size.by(mark))
  }
  const writeColour = (channel: string, colour: Colour<Mark> | null | undefined) => {
    if (colour && typeof colour !== 'string') write(channel, colourOf(colour, mark))
  }
  if (drawing.only) write('isOn', drawing.only(mark))
  switch (drawing.shape) {
    case 'line':
      writeSize('width', drawing.width)
      writeColour('colour', drawing.colour)
      break
    case 'circle':
      writeSize('radius', drawing.radius)
      writeColour('fill', drawing.fill)
      writeColour('stroke', drawing.stroke?.colour)
      break
    case 'symbol':
      write('icon', iconName(drawing.id, drawing.icon(mark)))
      writeSize('scale', drawing.scale)
      if (drawing.order) write('order', drawing.order(mark))
      break
    case 'label':
      for (const [step, { parts }] of drawing.text.entries())
        for (const [at, part] of parts.entries()) write(`text${step}-${at}`, part.by(mark))
      writeSize('gap', drawing.gap)
      writeColour('colour', drawing.colour)
      if (drawing.order) write('order', drawing.order(mark))
  }
}
