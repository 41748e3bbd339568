import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature, neighbors } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { Bounds } from '@/domain/mapView'
import type { Coordinates } from '@/domain/schema/site'
import type { Subject } from '@/domain/subject'

export const AREA_OBJECTS = ['municipalities', 'provinces', 'regions'] as const
export type AreaObject = (typeof AREA_OBJECTS)[number]
/** `label` is where the name stands, `bounds` what to fit the view to (far islands left out). */
export interface AreaProperties {
  readonly id: string
  readonly label: Coordinates
  readonly bounds: Bounds
}
export type AreaCollection = FeatureCollection<Polygon | MultiPolygon, AreaProperties>

const OBJECT_OF: Partial<Record<Subject['kind'], AreaObject>> = {
  municipality: 'municipalities',
  province: 'provinces',
  region: 'regions',
}

function collection(topology: Topology, object: string): FeatureCollection {
  const found = topology.objects[object]
  if (found?.type !== 'GeometryCollection') return { type: 'FeatureCollection', features: [] }
  return feature(topology, found)
}

/** The areas of one level as GeoJSON; the data build has made sure of their properties. */
export function areaCollection(topology: Topology, object: AreaObject): AreaCollection {
  return collection(topology, object) as AreaCollection
}

/** The land of the neighbours, quiet context without properties. */
export function neighbourLand(topology: Topology): FeatureCollection {
  return collection(topology, 'land')
}

/** The area of a region, province or municipality; null for other subjects or where it is not drawn. */
export function areaOf(topology: Topology, subject: Subject): Feature<Polygon | MultiPolygon, AreaProperties> | null {
  const object = OBJECT_OF[subject.kind]
  if (!object) return null
  const geometries = topology.objects[object]
  if (geometries?.type !== 'GeometryCollection') return null
  const geometry = geometries.geometries.find(
    ({ properties }) => (properties as AreaProperties | undefined)?.id === subject.id,
  )
  return geometry ? (feature(topology, geometry) as Feature<Polygon | MultiPolygon, AreaProperties>) : null
}

/** Ids of the areas of the same level that share a boundary with an area. */
export function neighboursOf(topology: Topology, subject: Subject): readonly string[] {
  const object = OBJECT_OF[subject.kind]
  const collected = object ? topology.objects[object] : undefined
  if (collected?.type !== 'GeometryCollection') return []
  const ids = collected.geometries.map(({ properties }) => (properties as AreaProperties).id)
  const index = ids.indexOf(subject.id)
  return (neighbors(collected.geometries as GeometryObject[])[index] ?? []).flatMap((other) => ids[other] ?? [])
}
