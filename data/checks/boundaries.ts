import { area } from '@turf/area'
import { mergeArcs } from 'topojson-client'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import { type Area, areasOf, type BoundaryTopology, propertyOf, rawMunicipalities } from '../build/boundaries'
import { DOKDO_WEST_LIMIT } from '../build/mapConstants'
import type { Finding, SourceData } from '../build/sourceData'

/** How far the drawn area of a region may differ from that of the raw polygons. */
const AREA_TOLERANCE = 0.01
const ULLEUNGDO = { west: 130.7, east: 131.0 } as const

interface BoundaryFaults {
  readonly findings: readonly Finding[]
  /** GeoJSON of what is wrong, by file name, to open in QGIS. */
  readonly evidence: ReadonlyMap<string, string>
}

/** The rules that the drawn boundaries keep, whatever the simplification. */
export function findBoundaryFaults(
  topology: BoundaryTopology,
  data: Pick<SourceData, 'municipalities' | 'provinces' | 'regions'>,
): BoundaryFaults {
  const findings: Finding[] = []
  const evidence = new Map<string, string>()
  const fault = (rule: string, id: string, what: string, shape?: Area) => {
    findings.push({
      rule,
      file: 'municipalities.json',
      id,
      what,
      fix: 'Adjust the constants of data/build/boundaries.ts until the rule holds again.',
    })
    if (shape) evidence.set(`${rule}-${id}.geojson`, JSON.stringify({ type: 'FeatureCollection', features: [shape] }))
  }
  const municipalities = new Map(areasOf(topology, 'municipalities').map((shape) => [shape.properties?.id, shape]))
  for (const { code } of data.municipalities) {
    const shape = municipalities.get(code)
    if (!shape?.geometry || area(shape) === 0)
      fault('all-municipalities', code, 'the municipality is missing from the map')
  }
  const ulleung = municipalities.get('47940')
  const parts =
    ulleung?.geometry?.type === 'MultiPolygon'
      ? ulleung.geometry.coordinates.map((rings) => rings[0]?.[0]?.[0] ?? 0)
      : []
  if (!parts.some((longitude) => longitude > DOKDO_WEST_LIMIT))
    fault('dokdo', '47940', 'Dokdo is missing from the map', ulleung)
  if (!parts.some((longitude) => longitude > ULLEUNGDO.west && longitude < ULLEUNGDO.east))
    fault('ulleungdo', '47940', 'Ulleungdo is missing from the map', ulleung)

  const regions = areasOf(topology, 'regions')
  const raw = rawMunicipalities(data.municipalities).features
  for (const region of data.regions) {
    const shape = regions.find(({ properties }) => properties.id === region.id)
    if (!shape) {
      fault('region-union', region.id, 'the region is missing from the map')
      continue
    }
    if (!isUnion(topology, region.id, region.provinces))
      fault('region-union', region.id, 'the region is not exactly the union of its provinces', shape)
    const rawArea = raw
      .filter(({ properties }) => properties?.region === region.id)
      .reduce((sum, polygon) => sum + area(polygon), 0)
    const difference = area(shape) / rawArea - 1
    if (Math.abs(difference) > AREA_TOLERANCE)
      fault('region-area', region.id, `its drawn area differs by ${(difference * 100).toFixed(2)} %`, shape)
  }
  return { findings, evidence }
}

/** Whether merging the provinces along their shared arcs leaves exactly the arcs of the region. */
function isUnion(topology: BoundaryTopology, regionId: string, provinces: readonly string[]): boolean {
  const isShape = (geometry: { type: string | null }): geometry is Polygon | MultiPolygon =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  const parts = topology.objects.provinces.geometries
    .filter((geometry) => provinces.includes(propertyOf(geometry, 'id')))
    .filter(isShape)
  const region = topology.objects.regions.geometries.find((geometry) => propertyOf(geometry, 'id') === regionId)
  if (!region || !isShape(region) || parts.length !== provinces.length) return false
  return outlineOf(mergeArcs(topology, parts)) === outlineOf(region)
}

/** The arcs of a shape, without direction and order. */
function outlineOf(shape: Polygon | MultiPolygon): string {
  return shape.arcs
    .flat(2)
    .flat()
    .map((arc) => (arc < 0 ? ~arc : arc))
    .sort((left, right) => left - right)
    .join(' ')
}
