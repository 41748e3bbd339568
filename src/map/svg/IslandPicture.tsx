import type { Topology } from 'topojson-specification'
import { areaOf } from '@/datasets/boundaries'
import { INSET } from '../appearance/picture'
import { DOKDO, ISLANDS_INSET, ULLEUNG_CODE, ULLEUNGDO } from '../frame/fixedPlaces'
import type { FrameLanguage } from '../frame/MapFrame'
import { fitViewport, outlinePlace, projectionOf, toOutline } from './viewport'

const VIEWPORT = fitViewport(ISLANDS_INSET, INSET.width, INSET.height, INSET.padding)

interface IslandPictureProps {
  readonly topology: Topology
  readonly language: FrameLanguage
  /** Where the style sheet does not say it. */
  readonly textColour?: string
}

/** Ulleungdo and Dokdo, drawn where the picture itself does not reach them, as large as `INSET` says. */
export function IslandPicture({ topology, language, textColour }: IslandPictureProps) {
  const { toPoint } = projectionOf(VIEWPORT)
  const { x, y, scale } = outlinePlace(VIEWPORT)
  const shape = areaOf(topology, { kind: 'municipality', id: ULLEUNG_CODE })
  const [dokdoX, dokdoY] = toPoint(DOKDO.at)
  return (
    <g>
      {shape ? (
        <path
          d={toOutline(shape)}
          transform={`translate(${x} ${y}) scale(${scale})`}
          strokeWidth={INSET.line / scale}
        />
      ) : null}
      <circle cx={dokdoX} cy={dokdoY} r={INSET.dot} />
      {[ULLEUNGDO, DOKDO].map(({ id, name, at }) => {
        const [right, down] = INSET[id]
        const [nameX, nameY] = toPoint(at)
        return (
          <text key={id} x={nameX + right} y={nameY + down} textAnchor="middle" stroke="none" fill={textColour}>
            {name[language]}
          </text>
        )
      })}
    </g>
  )
}
