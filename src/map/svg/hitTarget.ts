import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { MUNICIPALITY_ZOOM } from '../appearance/areas'
import { type Drawing, isDrawnAt, type Layer } from '../appearance/drawing'
import { pointedLayers } from '../appearance/layers'
import { sizeAt } from '../appearance/stops'
import type { MapFrame, Mark } from '../frame/MapFrame'
import type { Target } from '../frame/target'
import type { Outlines } from './outlines'
import { type Point, projectionOf, type Viewport } from './viewport'

/** Finds what lies within `tolerance` px of a point of a drawn frame; null over the sea. Same order as on the web map. */
export function hitTarget(
  frame: MapFrame,
  layers: readonly Layer[],
  outlines: Outlines,
  viewport: Viewport,
  point: Point,
  tolerance: number,
): Target | null {
  const { toPoint, toCoordinates } = projectionOf(viewport)
  for (const layer of pointedLayers(layers)) {
    const { pointer, drawings } = layer
    const drawing = drawings.find(({ id }) => id === pointer.drawing)
    if (!drawing || !isDrawnAt(drawing, viewport.zoom)) continue
    const marks = frame.layers.find(({ id }) => id === layer.id)?.marks ?? []
    const near = marks.filter(
      (mark) =>
        distanceTo(mark, point, toPoint) <=
        reachOf(drawing, mark, viewport.zoom) + (pointer.isTolerant ? tolerance : 0),
    )
    if (near.length > 0) return { kind: pointer.kind, ids: [...new Set(near.map((mark) => pointer.idOf(mark)))] }
  }
  const kind = viewport.zoom >= MUNICIPALITY_ZOOM ? 'municipality' : 'region'
  const place = [...toCoordinates(point)]
  const area = outlines[kind === 'region' ? 'regions' : 'municipalities'].find(({ shape }) =>
    booleanPointInPolygon(place, shape),
  )
  return area ? { kind, ids: [area.id] } : null
}

/** How far from its point or its line a mark is drawn, in px. */
function reachOf(drawing: Drawing<Mark>, mark: Mark, zoom: number): number {
  switch (drawing.shape) {
    case 'line':
      return sizeAt(drawing.width, zoom, mark) / 2
    case 'circle':
      return sizeAt(drawing.radius, zoom, mark) + (drawing.stroke?.width ?? 0)
    case 'symbol':
      return sizeAt(drawing.scale, zoom, mark) * drawing.reach
    case 'label':
      return 0
  }
}

function distanceTo(mark: Mark, point: Point, toPoint: (at: readonly number[]) => Point): number {
  if ('at' in mark) {
    const [x, y] = toPoint(mark.at)
    return Math.hypot(x - point[0], y - point[1])
  }
  if (!('path' in mark)) return Infinity
  const points = mark.path.map(toPoint)
  return Math.min(Infinity, ...points.slice(1).map((end, at) => distanceToSegment(point, points[at] ?? end, end)))
}

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared))
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
}
