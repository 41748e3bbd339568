import type { MapColours } from '../appearance/colours'
import { colourOf, type LabelDrawing, opacityOf } from '../appearance/drawing'
import { valueAt } from '../appearance/stops'
import type { Mark } from '../frame/MapFrame'
import type { PlacedLabel } from './placeLabels'

/** A name where it was placed. */
export function LabelPicture({
  mark,
  label: { lines, x, y, anchor },
  drawing: { colour, opacity, fade = 1, halo, letterSpacing = 0, offset: [right, down] = [0, 0] },
  zoom,
  colours,
}: {
  readonly mark: Mark
  readonly label: PlacedLabel
  readonly drawing: LabelDrawing<Mark>
  readonly zoom: number
  readonly colours: MapColours
}) {
  const shown = opacityOf(opacity, mark.isPale) * valueAt(fade, zoom)
  const size = lines[0]?.size ?? 0
  return (
    <text
      data-mark={mark.id}
      x={x + right}
      y={y + down}
      textAnchor={anchor}
      fill={colours[colourOf(colour, mark)]}
      opacity={shown === 1 ? undefined : shown}
      letterSpacing={letterSpacing === 0 ? undefined : letterSpacing * size}
      // The half of the stroke that lies outside of the letters is the halo.
      {...(halo
        ? { paintOrder: 'stroke', strokeLinejoin: 'round', stroke: colours[halo.colour], strokeWidth: 2 * halo.width }
        : {})}
    >
      {lines.map((line, at) => (
        <tspan key={`${at} ${line.text}`} x={x + right} dy={at === 0 ? undefined : line.below} fontSize={line.size}>
          {line.text}
        </tspan>
      ))}
    </text>
  )
}
