import type { LayerSpecification, Map as MaplibreMap } from 'maplibre-gl'
import type { Topology } from 'topojson-specification'
import { areaCollection, neighbourLand } from '@/datasets/boundaries'
import type { Site } from '@/domain/schema/site'
import { SITES } from '@/map/appearance/layers/sites'
import { createMap } from '@/map/engine/createMap'
import { inspectMaplibre } from '@/map/engine/inspectMaplibre'
import { answerInspection } from '@/map/frame/inspection'

// What the app is measured against: one native checkbox, and MapLibre with the same areas and sites and nothing else.

const LAYERS: readonly LayerSpecification[] = [
  { id: 'land', source: 'land', type: 'fill', paint: { 'fill-color': '#e6e8ea' } },
  { id: 'regions', source: 'regions', type: 'fill', paint: { 'fill-color': '#cdd1d5' } },
  { id: 'municipalities', source: 'municipalities', type: 'line', paint: { 'line-color': '#ffffff' } },
  { id: 'provinces', source: 'provinces', type: 'line', paint: { 'line-color': '#8a949e' } },
  { id: SITES.id, source: 'sites', type: 'circle', paint: { 'circle-color': '#0b50d0' } },
]

async function read<Data>(file: string): Promise<Data> {
  return (await (await fetch(file)).json()) as Data
}

async function start(element: HTMLElement): Promise<MaplibreMap> {
  const [topology, { sites }] = await Promise.all([
    read<Topology>('./boundaries.json'),
    read<{ readonly sites: readonly Pick<Site, 'id' | 'coordinates'>[] }>('./atlas.json'),
  ])
  const source = (data: GeoJSON.FeatureCollection) => ({ type: 'geojson' as const, data })
  const created = createMap(
    element,
    {
      version: 8,
      sources: {
        land: source(neighbourLand(topology)),
        regions: source(areaCollection(topology, 'regions')),
        municipalities: source(areaCollection(topology, 'municipalities')),
        provinces: source(areaCollection(topology, 'provinces')),
        sites: source({
          type: 'FeatureCollection',
          features: sites.map(({ id, coordinates }) => ({
            type: 'Feature',
            properties: { id },
            geometry: { type: 'Point', coordinates: [...coordinates] },
          })),
        }),
      },
      layers: [...LAYERS],
    },
    {},
  )
  if (!created.ok) throw new Error(created.detail)
  answerInspection(element, inspectMaplibre(created.map))
  return created.map
}

const element = document.querySelector<HTMLElement>('#map')
if (!element) throw new Error('the page has no place for a map')
const map = await start(element)
map.once('load', () => element.parentElement?.setAttribute('data-map-state', 'ready'))
document.querySelector('input')?.addEventListener('change', () => map.triggerRepaint())
