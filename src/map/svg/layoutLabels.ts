import { wrapWords } from '@/domain/textWidth'
import {
  type Detail,
  type DrawingOf,
  drawingFor,
  isDrawnAt,
  type LabelDrawing,
  type Layer,
} from '../appearance/drawing'
import { stacked } from '../appearance/layers'
import { sizeAt, valueAt } from '../appearance/stops'
import type { MapFrame, Mark } from '../frame/MapFrame'
import type { Outlines } from './outlines'
import { type Box, type LabelWish, placeAt, type PlacedLabel, placeLabels } from './placeLabels'
import { type Point, projectionOf, type Viewport } from './viewport'

/** A mark that is in or near the picture, and where. */
export interface PlacedMark {
  readonly mark: Mark
  readonly at: Point
}
export interface LabelOfMark {
  readonly mark: Mark
  readonly label: PlacedLabel
}

/** What a drawing of a frame draws in a viewport: its marks with their points, in the order in which it draws or names them. */
export function marksToDraw(
  frame: MapFrame,
  layer: Layer,
  drawing: DrawingOf<Mark>,
  outlines: Outlines,
  viewport: Viewport,
  margin: number,
): readonly PlacedMark[] {
  const { toPoint } = projectionOf(viewport)
  const { width, height, zoom } = viewport
  if (!isDrawnAt(drawing, zoom)) return []
  const marks = frame.layers.find(({ id }) => id === layer.id)?.marks ?? []
  const near = marks.flatMap((mark): PlacedMark[] => {
    if (drawing.only && !drawing.only(mark)) return []
    const place = placeOf(mark, outlines)
    if (!place) return []
    const [x, y] = toPoint(place)
    const isNear = x > -margin && x < width + margin && y > -margin && y < height + margin
    return isNear || 'path' in mark ? [{ mark, at: [x, y] }] : []
  })
  const order = 'order' in drawing ? drawing.order : undefined
  return order ? [...near].sort((one, other) => order(one.mark) - order(other.mark)) : near
}

function placeOf(mark: Mark, outlines: Outlines): readonly number[] | undefined {
  if ('at' in mark) return mark.at
  if ('path' in mark) return mark.path[0]
  const { object, id } = mark.area
  return outlines[object].find((area) => area.id === id)?.label
}

function wishOf(drawing: LabelDrawing<Mark>, { mark, at: [x, y] }: PlacedMark, zoom: number): LabelWish {
  const size = valueAt(drawing.size, zoom)
  const step = drawing.text.findLast(({ from }) => zoom >= from) ?? drawing.text[0]
  const lines = (step?.parts ?? []).flatMap((part) =>
    wrapWords(part.by(mark), drawing.widest / part.scale).map((text) => ({ text, size: size * part.scale })),
  )
  const { lineHeight, padding, sides } = drawing
  return { id: mark.id, lines, lineHeight, x, y, gap: size * sizeAt(drawing.gap, zoom, mark), padding, sides }
}

/**
 * Where the names of a frame stand, by the id of their drawing: those that must stand first, then from the top of the stack down.
 * `taken` is what they must not cover.
 */
export function layoutLabels(
  frame: MapFrame,
  layers: readonly Layer[],
  outlines: Outlines,
  viewport: Viewport,
  detail: Detail,
  taken: readonly Box[],
): ReadonlyMap<string, readonly LabelOfMark[]> {
  const used: Box[] = [...taken]
  const placed = new Map<string, readonly LabelOfMark[]>()
  const drawings = stacked(layers)
    .toReversed()
    .flatMap(({ layer, drawing }) => {
      const own = drawingFor(drawing, detail)
      return own ? [{ layer, drawing: own, marks: marksToDraw(frame, layer, own, outlines, viewport, 0) }] : []
    })
  for (const { drawing, marks } of drawings) {
    if (drawing.shape === 'symbol' && drawing.keepsFree !== undefined)
      for (const placedMark of marks) if (!placedMark.mark.isPale) used.push(boxOf(drawing, placedMark, viewport.zoom))
    if (drawing.shape !== 'label' || drawing.overlap === 'gives way') continue
    const fixed = marks.map((placedMark) => ({
      mark: placedMark.mark,
      ...placeAt(wishOf(drawing, placedMark, viewport.zoom), drawing.sides[0] ?? 'centre'),
    }))
    if (drawing.overlap === 'stands') used.push(...fixed.map(({ box }) => box))
    placed.set(drawing.id, fixed)
  }
  for (const { drawing, marks } of drawings) {
    if (drawing.shape !== 'label' || drawing.overlap !== 'gives way') continue
    const byId = new Map(marks.map(({ mark }) => [mark.id, mark]))
    const wishes = marks.map((placedMark) => wishOf(drawing, placedMark, viewport.zoom))
    placed.set(
      drawing.id,
      placeLabels(wishes, viewport.width, viewport.height, used).flatMap((label) => {
        const mark = byId.get(label.id)
        return mark ? [{ mark, label }] : []
      }),
    )
  }
  return placed
}

/** What a symbol on paper keeps free of names. */
function boxOf(
  { scale, reach, keepsFree = 0 }: Extract<DrawingOf<Mark>, { shape: 'symbol' }>,
  { mark, at: [x, y] }: PlacedMark,
  zoom: number,
): Box {
  const radius = reach * sizeAt(scale, zoom, mark)
  return { left: x - radius - keepsFree, right: x + radius + keepsFree, top: y - radius, bottom: y + radius }
}
