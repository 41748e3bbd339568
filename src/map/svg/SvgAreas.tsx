import { memo } from 'react'
import {
  AREA_FILLS,
  AREA_LINES,
  type AreaFill,
  type AreaLine,
  type AreaStateKey,
  fillOpacity,
  HAIRLINE,
  isShown,
  lineFor,
  NEIGHBOURS,
} from '../appearance/areas'
import type { MapColours } from '../appearance/colours'
import type { Detail } from '../appearance/drawing'
import { valueAt } from '../appearance/stops'
import type { FrameAreas } from '../frame/MapFrame'
import type { AreaOutline, Outlines } from './outlines'

interface SvgAreasProps {
  readonly areas: FrameAreas
  readonly outlines: Outlines
  readonly colours: MapColours
  readonly zoom: number
  /** Of the outlines, whose lines must stay as thin as the web map's. */
  readonly scale: number
  readonly detail: Detail
}

/** Land, areas and their lines, from the same table as on the web map. */
export const SvgAreas = memo(function SvgAreas({ areas, outlines, colours, zoom, scale, detail }: SvgAreasProps) {
  const isIn = (drawing: AreaFill | AreaLine, area: AreaOutline) => (state: AreaStateKey) =>
    areas[state].some(({ object, id }) => object === drawing.object && id === area.id)
  const fills = AREA_FILLS.filter((fill) => isShown(fill, areas.hidden)).flatMap((fill) =>
    outlines[fill.object].map((area) => ({ fill, area, opacity: fillOpacity(fill, isIn(fill, area)) })),
  )
  const lines = AREA_LINES.map((line) => lineFor(line, detail)).filter(
    (line) => isShown(line, areas.hidden) && zoom >= (line.from ?? -Infinity),
  )
  const linePaint = ({ id, colour, width, fade = 1 }: AreaLine) => ({
    'data-drawing': id,
    fill: 'none',
    stroke: colours[colour],
    strokeWidth: valueAt(width, zoom) / scale,
    strokeOpacity: valueAt(fade, zoom),
  })
  return (
    <g strokeLinejoin="round">
      <path
        d={outlines.land}
        fill={colours[NEIGHBOURS.colour]}
        stroke={colours[NEIGHBOURS.outline]}
        strokeWidth={HAIRLINE / scale}
      />
      {fills.map(({ fill, area: { id, path }, opacity }) =>
        opacity === 0 ? null : (
          <path
            key={`${fill.id} ${id}`}
            data-drawing={fill.id}
            data-area={`${fill.object} ${id}`}
            d={path}
            fill={fill.colour === 'own' ? (colours.regions[id] ?? colours.land) : colours[fill.colour]}
            fillOpacity={opacity}
            stroke={fill.outline && colours[fill.outline]}
            strokeWidth={fill.outline && HAIRLINE / scale}
          />
        ),
      )}
      {lines.flatMap((line) => {
        const { state } = line
        return state
          ? outlines[line.object]
              .filter((area) => isIn(line, area)(state))
              .map(({ id, path }) => (
                <path key={`${line.id} ${id}`} d={path} data-area={`${line.object} ${id}`} {...linePaint(line)} />
              ))
          : [<path key={line.id} d={outlines[line.object].map(({ path }) => path).join('')} {...linePaint(line)} />]
      })}
    </g>
  )
})
