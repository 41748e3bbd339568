import type { Topology } from 'topojson-specification'
import { areaOf } from '@/datasets/boundaries'
import { fitProjection } from './projection'

const ULLEUNG = { kind: 'municipality', id: '47940' } as const

interface IslandPictureProps {
  readonly topology: Topology
  readonly names: { readonly ulleungdo: string; readonly dokdo: string }
  /** Where the style sheet does not say it. */
  readonly textColour?: string
}

/** Ulleungdo and Dokdo, drawn where the picture itself does not reach them; 124 × 54 px. */
export function IslandPicture({ topology, names, textColour }: IslandPictureProps) {
  const { toPath, toPoint } = fitProjection([130.7, 37.12, 131.98, 37.62], 124, 54, 2)
  const shape = areaOf(topology, ULLEUNG)
  const [dokdoX, dokdoY] = toPoint([131.867, 37.241])
  const [ulleungX, ulleungY] = toPoint([130.866, 37.5])
  return (
    <g>
      {shape ? <path d={toPath(shape)} /> : null}
      <circle cx={dokdoX} cy={dokdoY} r="1.8" />
      <text x={ulleungX + 6} y={ulleungY + 20} textAnchor="middle" stroke="none" fill={textColour}>{names.ulleungdo}</text>
      <text x={dokdoX - 5} y={dokdoY + 12} textAnchor="middle" stroke="none" fill={textColour}>{names.dokdo}</text>
    </g>
  )
}
