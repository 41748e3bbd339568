import type { MapColours } from '../appearance/colours'
import { GLYPH_MIDDLE, type Layer, type Shape, type SymbolDrawing } from '../appearance/drawing'
import { ICON_MARGIN } from '../appearance/symbols'
import type { Mark } from '../frame/MapFrame'

export interface IconImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** The name of an icon on the web map: which drawing asks for it, and what it calls it. */
export const iconName = (drawing: string, icon: string): string => `${drawing}|${icon}`

/** Draws the icon of that name, `pixelRatio` times as large as shown; null for a name that none of the layers asks for. */
export function drawIcon(
  name: string,
  layers: readonly Layer[],
  colours: MapColours,
  pixelRatio: number,
): IconImage | null {
  const [owner = '', ...icon] = name.split('|')
  const drawing = layers
    .flatMap(({ drawings }) => drawings)
    .find((one): one is SymbolDrawing<Mark> => one.shape === 'symbol' && one.id === owner)
  return drawing ? paint(drawing.shapes(icon.join('|'), colours), drawing.reach, pixelRatio) : null
}

function paint(shapes: readonly Shape[], reach: number, pixelRatio: number): IconImage | null {
  const middle = reach + ICON_MARGIN
  const side = middle * 2 * pixelRatio
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  // It is read back at once: a canvas of the graphics card would keep everything waiting for that.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.scale(pixelRatio, pixelRatio)
  context.translate(middle, middle)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const shape of shapes) paintShape(context, shape)
  return { width: side, height: side, data: context.getImageData(0, 0, side, side).data }
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'glyph') {
    context.save()
    context.scale(shape.scale, shape.scale)
    context.translate(-GLYPH_MIDDLE, -GLYPH_MIDDLE)
    context.lineWidth = shape.width
    context.strokeStyle = shape.colour
    context.stroke(new Path2D(shape.path))
    context.restore()
    return
  }
  context.beginPath()
  if (shape.kind === 'circle') context.arc(0, 0, shape.radius, 0, 2 * Math.PI)
  else context.roundRect(-shape.half, -shape.half, 2 * shape.half, 2 * shape.half, shape.corner)
  if (shape.fill !== null) {
    context.fillStyle = shape.fill
    context.fill()
  }
  if (!shape.stroke) return
  context.setLineDash(shape.kind === 'circle' && shape.stroke ? [...shape.stroke.dash] : [])
  context.lineWidth = shape.stroke.width
  context.strokeStyle = shape.stroke.colour
  context.stroke()
  context.setLineDash([])
}
