import type { Topology } from 'topojson-specification'
import { mapColours, type MapTheme } from '../appearance/colours'
import type { Detail } from '../appearance/drawing'
import { LAYERS } from '../appearance/layers'
import { INSET, SCALE_BAR } from '../appearance/picture'
import { DOKDO } from '../frame/fixedPlaces'
import type { MapFrame } from '../frame/MapFrame'
import { IslandPicture } from './IslandPicture'
import { SvgDrawing } from './SvgDrawing'
import { pixelsPerKilometre, projectionOf, type Viewport } from './viewport'

interface SvgMapProps {
  readonly frame: MapFrame
  readonly topology: Topology
  readonly viewport: Viewport
  readonly theme: MapTheme
  readonly detail: Detail
  readonly label: string
}

/** A frame as a still picture: for print, files and slides. */
export function SvgMap({ frame, topology, viewport, theme, detail, label }: SvgMapProps) {
  const { width, height } = viewport
  const colours = mapColours(theme)
  const [dokdoX, dokdoY] = projectionOf(viewport).toPoint(DOKDO.at)
  const hasDokdo = detail === 'thumbnail' || (dokdoX > 0 && dokdoX < width && dokdoY > 0 && dokdoY < height)
  const inset = {
    left: width - INSET.fromRight,
    top: INSET.fromTop,
    right: width - INSET.fromRight + INSET.width + 2 * INSET.frame,
    bottom: INSET.fromTop + INSET.height + 2 * INSET.frame,
  }
  const kilometre = pixelsPerKilometre(viewport)
  const [...lengths] = SCALE_BAR.kilometres
  const shortest = lengths.at(-1) ?? 1
  const kilometres = lengths.find((length) => length * kilometre < width * SCALE_BAR.share) ?? shortest
  const long = kilometres * kilometre
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
        layers={LAYERS}
        topology={topology}
        viewport={viewport}
        theme={theme}
        detail={detail}
        taken={hasDokdo ? [] : [inset]}
      />
      <g
        transform={`translate(${SCALE_BAR.left} ${height - SCALE_BAR.fromBottom})`}
        fontSize={SCALE_BAR.text}
        fill={colours.text}
      >
        <path
          d={`M0 ${-SCALE_BAR.tick}V0H${long}V${-SCALE_BAR.tick}`}
          fill="none"
          stroke={colours.text}
          strokeWidth={SCALE_BAR.line}
        />
        <text x={long + SCALE_BAR.gap} y="0">
          {kilometres} km
        </text>
      </g>
      {hasDokdo ? null : (
        <g transform={`translate(${inset.left} ${inset.top})`} fontSize={INSET.text}>
          <rect
            width={inset.right - inset.left}
            height={inset.bottom - inset.top}
            fill={colours.sea}
            stroke={colours.regionLine}
          />
          <g fill={colours.regions.daegyeong ?? colours.land} stroke={colours.regionLine}>
            <IslandPicture topology={topology} language={frame.language} textColour={colours.text} />
          </g>
        </g>
      )}
    </svg>
  )
}
