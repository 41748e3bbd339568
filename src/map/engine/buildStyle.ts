import type { StyleSpecification } from 'maplibre-gl'
import { AREA_OBJECTS } from '@/datasets/boundaries'
import { OUTLINE_TOLERANCE } from '../appearance/areas'
import type { MapColours } from '../appearance/colours'
import type { Layer } from '../appearance/drawing'
import { stacked } from '../appearance/layers'
import { areaLayers } from './areaLayers'
import { layerOf } from './drawingLayers'

/**
 * The whole style, made from the tables of the appearance: areas, then the drawings of all layers from the ground up. There are no glyphs
 * and no sprite: text comes from the fonts of the page, icons are drawn when asked for.
 */
export function buildStyle(colours: MapColours, layers: readonly Layer[]): StyleSpecification {
  const empty = { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } }
  return {
    version: 8,
    sources: {
      land: empty,
      ...Object.fromEntries(
        AREA_OBJECTS.map((object) => [object, { ...empty, promoteId: 'id', tolerance: OUTLINE_TOLERANCE }]),
      ),
      ...Object.fromEntries(layers.map(({ id }) => [id, empty])),
    },
    layers: [
      ...areaLayers(colours),
      ...stacked(layers).map(({ layer, drawing }) => layerOf(drawing, layer.id, colours)),
    ],
  }
}
