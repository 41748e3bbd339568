import type { Topology } from 'topojson-specification'
import type { MapFrame } from '../frame/MapFrame'
import { mapTokens, type MapTheme } from '../style/tokens'
import { IslandPicture } from './IslandPicture'
import type { Detail } from './layoutLabels'
import { SvgDrawing } from './SvgDrawing'
import { pixelsPerKilometre, projectionOf, type Viewport } from './viewport'

interface SvgMapProps {
  readonly frame: MapFrame
  readonly topology: Topology
  readonly viewport: Viewport
  readonly theme: MapTheme
  readonly detail: Detail
  readonly label: string
  readonly islands: { readonly ulleungdo: string; readonly dokdo: string }
}

const DOKDO = [131.867, 37.241] as const

/** A frame as a still picture: for print, files and slides. */
export function SvgMap({ frame, topology, viewport, theme, detail, label, islands }: SvgMapProps) {
  const { width, height } = viewport
  const tokens = mapTokens(theme)
  const [dokdoX, dokdoY] = projectionOf(viewport).toPoint(DOKDO)
  const hasDokdo = detail === 'thumbnail' || (dokdoX > 0 && dokdoX < width && dokdoY > 0 && dokdoY < height)
  const inset = { left: width - 130, top: 4, right: width - 2, bottom: 62 }
  const kilometre = pixelsPerKilometre(viewport)
  const scaleKilometres = [200, 100, 50, 20, 10, 5].find((length) => length * kilometre < width / 4) ?? 5
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      data-map-picture=""
    >
      <SvgDrawing
        frame={frame}
        topology={topology}
        viewport={viewport}
        theme={theme}
        detail={detail}
        taken={hasDokdo ? [] : [inset]}
      />
      <g transform={`translate(10 ${height - 12})`} fontSize="10" fill={tokens.text}>
        <path d={`M0 -4V0H${scaleKilometres * kilometre}V-4`} fill="none" stroke={tokens.text} strokeWidth="1.2" />
        <text x={scaleKilometres * kilometre + 5} y="0">
          {scaleKilometres} km
        </text>
      </g>
      {hasDokdo ? null : (
        <g transform={`translate(${inset.left} ${inset.top})`} fontSize="10">
          <rect width="126" height="56" fill={tokens.sea} stroke={tokens.regionLine} />
          <g fill={tokens.regions.daegyeong ?? tokens.land} stroke={tokens.regionLine}>
            <IslandPicture topology={topology} names={islands} textColour={tokens.text} />
          </g>
        </g>
      )}
    </svg>
  )
}
