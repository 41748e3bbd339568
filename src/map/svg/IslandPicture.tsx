import type { Topology } from 'topojson-specification'
import { areaOf } from '@/datasets/boundaries'
import { fitViewport, outlinePlace, projectionOf, toOutline } from './viewport'

const ULLEUNG = { kind: 'municipality', id: '47940' } as const
const VIEWPORT = fitViewport([130.7, 37.12, 131.98, 37.62], 124, 54, 2)

interface IslandPictureProps {
  readonly topology: Topology
  readonly names: { readonly ulleungdo: string; readonly dokdo: string }
  /** Where the style sheet does not say it. */
  readonly textColour?: string
}

/** Ulleungdo and Dokdo, drawn where the picture itself does not reach them; 124 × 54 px. */
export function IslandPicture({ topology, names, textColour }: IslandPictureProps) {
  const { toPoint } = projectionOf(VIEWPORT)
  const { x, y, scale } = outlinePlace(VIEWPORT)
  const shape = areaOf(topology, ULLEUNG)
  const [dokdoX, dokdoY] = toPoint([131.867, 37.241])
  const [ulleungX, ulleungY] = toPoint([130.866, 37.5])
  return (
    <g>
      {shape ? (
        <path d={toOutline(shape)} transform={`translate(${x} ${y}) scale(${scale})`} strokeWidth={0.6 / scale} />
      ) : null}
      <circle cx={dokdoX} cy={dokdoY} r="1.8" />
      <text x={ulleungX + 6} y={ulleungY + 20} textAnchor="middle" stroke="none" fill={textColour}>
        {names.ulleungdo}
      </text>
      <text x={dokdoX - 5} y={dokdoY + 12} textAnchor="middle" stroke="none" fill={textColour}>
        {names.dokdo}
      </text>
    </g>
  )
}
