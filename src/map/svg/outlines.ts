import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import {
  areaCollection,
  AREA_OBJECTS,
  type AreaObject,
  type AreaProperties,
  neighbourLand,
} from '@/datasets/boundaries'
import { toOutline } from './viewport'

export interface AreaOutline {
  readonly id: string
  readonly label: AreaProperties['label']
  readonly path: string
  readonly shape: Feature<Polygon | MultiPolygon, AreaProperties>
}
export interface Outlines extends Readonly<Record<AreaObject, readonly AreaOutline[]>> {
  readonly land: string
}

const made = new WeakMap<Topology, Outlines>()

/** The outlines of all areas, made once for a topology. */
export function outlinesOf(topology: Topology): Outlines {
  const found = made.get(topology)
  if (found) return found
  const areas = (object: AreaObject) =>
    areaCollection(topology, object).features.map((shape) => ({
      id: shape.properties.id,
      label: shape.properties.label,
      path: toOutline(shape),
      shape,
    }))
  const outlines = {
    land: toOutline(neighbourLand(topology)),
    ...Object.fromEntries(AREA_OBJECTS.map((object) => [object, areas(object)])),
  } as unknown as Outlines
  made.set(topology, outlines)
  return outlines
}
