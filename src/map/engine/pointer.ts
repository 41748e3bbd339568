import type { Map as MaplibreMap, PointLike } from 'maplibre-gl'
import { AREA_FILLS, MUNICIPALITY_ZOOM } from '../appearance/areas'
import type { Layer } from '../appearance/drawing'
import { pointedLayers } from '../appearance/layers'
import type { Target } from '../frame/target'

/** Finds what lies within `tolerance` px of a point; null over the sea. */
export function targetAt(
  map: MaplibreMap,
  layers: readonly Layer[],
  point: { readonly x: number; readonly y: number },
  tolerance: number,
): Target | null {
  const here: PointLike = [point.x, point.y]
  const around: [PointLike, PointLike] = [
    [point.x - tolerance, point.y - tolerance],
    [point.x + tolerance, point.y + tolerance],
  ]
  const idsIn = (area: [PointLike, PointLike] | PointLike, layer: readonly string[], property: string) => [
    ...new Set(
      map
        .queryRenderedFeatures(area, { layers: [...layer] })
        .flatMap(({ properties }) => (typeof properties[property] === 'string' ? [properties[property]] : [])),
    ),
  ]
  for (const { pointer } of pointedLayers(layers)) {
    const ids = idsIn(pointer.isTolerant ? around : here, [pointer.drawing], 'target')
    if (ids.length > 0) return { kind: pointer.kind, ids }
  }
  const kind = map.getZoom() >= MUNICIPALITY_ZOOM ? 'municipality' : 'region'
  const fills = AREA_FILLS.filter(({ object }) => object === (kind === 'region' ? 'regions' : 'municipalities'))
  const [area] = idsIn(
    here,
    fills.map(({ id }) => id),
    'id',
  )
  return area === undefined ? null : { kind, ids: [area] }
}
