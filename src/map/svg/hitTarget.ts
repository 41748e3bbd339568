import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { MapFrame } from '../frame/MapFrame'
import { MUNICIPALITY_ZOOM } from '../layers/names'
import type { Target } from '../target'
import { symbolScale } from './layoutLabels'
import type { Outlines } from './outlines'
import { type Point, projectionOf, type Viewport } from './viewport'

/** Half the width of the band along a belt that answers the pointer, and half of a gateway's sign, in px. */
const BELT_REACH = 7
const GATEWAY_REACH = 11

/** Finds what lies within `tolerance` px of a point of a drawn frame; null over the sea. Same order as on the web map. */
export function hitTarget(
  frame: MapFrame,
  outlines: Outlines,
  viewport: Viewport,
  point: Point,
  tolerance: number,
): Target | null {
  const { toPoint, toCoordinates } = projectionOf(viewport)
  const distanceTo = (coordinates: readonly number[]) => {
    const [x, y] = toPoint(coordinates)
    return Math.hypot(x - point[0], y - point[1])
  }
  const scale = symbolScale(viewport.zoom, 'map')
  const sites = frame.sites
    .filter(({ coordinates, radius }) => distanceTo(coordinates) <= radius * scale + tolerance)
    .map(({ id }) => id)
  if (sites.length > 0) return { kind: 'sites', ids: sites }
  const gateway = frame.gateways.find(({ coordinates }) => distanceTo(coordinates) <= GATEWAY_REACH + tolerance)
  if (gateway) return { kind: 'gateway', id: gateway.id }
  const belt = frame.belts.find(({ links }) =>
    links.some(({ from, to }) => distanceToSegment(point, toPoint(from), toPoint(to)) <= BELT_REACH),
  )
  if (belt) return { kind: 'belt', id: belt.id }
  const kind = viewport.zoom >= MUNICIPALITY_ZOOM ? 'municipality' : 'region'
  const place = [...toCoordinates(point)]
  const area = outlines[kind === 'region' ? 'regions' : 'municipalities'].find(({ shape }) =>
    booleanPointInPolygon(place, shape),
  )
  return area ? { kind, id: area.id } : null
}

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared))
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
}
