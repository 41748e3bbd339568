import type { Map as MaplibreMap, PointLike } from 'maplibre-gl'
import { MUNICIPALITY_ZOOM, POINTER_LAYERS } from '../layers/names'
import type { Target } from '../target'

/** Finds what lies within `tolerance` px of a point; null over the sea. */
export function targetAt(
  map: MaplibreMap,
  point: { readonly x: number; readonly y: number },
  tolerance: number,
): Target | null {
  const box: [PointLike, PointLike] = [
    [point.x - tolerance, point.y - tolerance],
    [point.x + tolerance, point.y + tolerance],
  ]
  const idsIn = (area: [PointLike, PointLike] | PointLike, layer: string, property: string) => [
    ...new Set(
      map
        .queryRenderedFeatures(area, { layers: [layer] })
        .flatMap(({ properties }) => (typeof properties[property] === 'string' ? [properties[property]] : [])),
    ),
  ]
  const sites = idsIn(box, POINTER_LAYERS.sites, 'id')
  if (sites.length > 0) return { kind: 'sites', ids: sites }
  const [gateway] = idsIn(box, POINTER_LAYERS.gateways, 'id')
  if (gateway !== undefined) return { kind: 'gateway', id: gateway }
  const [belt] = idsIn([point.x, point.y], POINTER_LAYERS.belts, 'belt')
  if (belt !== undefined) return { kind: 'belt', id: belt }
  const isClose = map.getZoom() >= MUNICIPALITY_ZOOM
  const [area] = idsIn([point.x, point.y], isClose ? POINTER_LAYERS.municipalities : POINTER_LAYERS.regions, 'id')
  return area === undefined ? null : { kind: isClose ? 'municipality' : 'region', id: area }
}
