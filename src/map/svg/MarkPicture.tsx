import type { MapColours } from '../appearance/colours'
import { type CircleDrawing, colourOf, type LineDrawing, opacityOf, type SymbolDrawing } from '../appearance/drawing'
import { sizeAt } from '../appearance/stops'
import type { Mark } from '../frame/MapFrame'
import { SymbolPicture } from './SymbolPicture'
import type { Point } from './viewport'

interface MarkPictureProps<Drawing> {
  readonly mark: Mark
  readonly drawing: Drawing
  readonly zoom: number
  readonly colours: MapColours
  /** What the mark is for the pointer, as `data-site="ochang"`, so that a picture can be searched. */
  readonly names: Readonly<Record<string, string>>
}

export function LinePicture({
  mark,
  drawing: { width, colour, opacity, cap, dash },
  zoom,
  colours,
  names,
  points,
}: MarkPictureProps<LineDrawing<Mark>> & { readonly points: readonly Point[] }) {
  const wide = sizeAt(width, zoom, mark)
  return (
    <polyline
      data-mark={mark.id}
      {...names}
      points={points.map((point) => point.join(',')).join(' ')}
      fill="none"
      stroke={colours[colourOf(colour, mark)]}
      strokeOpacity={opacityOf(opacity, mark.isPale)}
      strokeWidth={wide}
      strokeLinecap={cap}
      strokeDasharray={dash?.map((length) => length * wide).join(' ')}
    />
  )
}

export function CirclePicture({
  mark,
  drawing: { radius, fill, fillOpacity, stroke, offset: [right, down] = [0, 0] },
  zoom,
  colours,
  names,
  at: [x, y],
}: MarkPictureProps<CircleDrawing<Mark>> & { readonly at: Point }) {
  const inner = sizeAt(radius, zoom, mark)
  const shared = { cx: x + right, cy: y + down }
  // A stroke lies around the disc on the web map, and on its edge in SVG.
  return (
    <g data-mark={mark.id} {...names}>
      {fill ? (
        <circle
          {...shared}
          r={inner}
          fill={colours[colourOf(fill, mark)]}
          fillOpacity={opacityOf(fillOpacity, mark.isPale)}
        />
      ) : null}
      {stroke ? (
        <circle
          {...shared}
          r={inner + stroke.width / 2}
          fill="none"
          stroke={colours[colourOf(stroke.colour, mark)]}
          strokeWidth={stroke.width}
          strokeOpacity={opacityOf(stroke.opacity, mark.isPale)}
        />
      ) : null}
    </g>
  )
}

export function MarkSymbol({
  mark,
  drawing,
  zoom,
  colours,
  names,
  at: [x, y],
}: MarkPictureProps<SymbolDrawing<Mark>> & { readonly at: Point }) {
  const opacity = opacityOf(drawing.opacity, mark.isPale)
  return (
    <g
      data-mark={mark.id}
      {...names}
      transform={`translate(${x} ${y}) scale(${sizeAt(drawing.scale, zoom, mark)})`}
      opacity={opacity === 1 ? undefined : opacity}
    >
      <SymbolPicture shapes={drawing.shapes(drawing.icon(mark), colours)} />
    </g>
  )
}
