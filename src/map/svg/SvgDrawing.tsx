import { useId } from 'react'
import type { Topology } from 'topojson-specification'
import type { MapFrame } from '../frame/MapFrame'
import { gatewayGlyph } from '../style/siteIcon'
import { mapTokens, type MapTheme } from '../style/tokens'
import { type Detail, layoutLabels, symbolScale } from './layoutLabels'
import { outlinesOf } from './outlines'
import { type Box, LINE_HEIGHT, type PlacedLabel } from './placeLabels'
import { SitePicture } from './SitePicture'
import { focusRadius, SIZES } from './sizes'
import { SvgAreas } from './SvgAreas'
import { outlinePlace, projectionOf, type Viewport } from './viewport'

interface SvgDrawingProps {
  readonly frame: MapFrame
  readonly topology: Topology
  readonly viewport: Viewport
  readonly theme: MapTheme
  readonly detail: Detail
  /** What names must not cover, e.g. an inset. */
  readonly taken?: readonly Box[]
}

const NOTHING: readonly Box[] = []
/** Ports and airports are drawn from this zoom on, as on the web map. */
const GATEWAYS_FROM = 5.9
/** What lies farther outside than this, in px, is not drawn. */
const MARGIN = 60

/** Draws a frame without WebGL, in the stacking order of the web map's style. */
export function SvgDrawing({ frame, topology, viewport, theme, detail, taken = NOTHING }: SvgDrawingProps) {
  const clip = useId()
  const { width, height, zoom } = viewport
  const tokens = mapTokens(theme)
  const outlines = outlinesOf(topology)
  const { toPoint } = projectionOf(viewport)
  const { x: left, y: top, scale } = outlinePlace(viewport)
  const labels = layoutLabels(frame, outlines, viewport, detail, taken)
  const symbol = symbolScale(zoom, detail)
  const isNear = ([x, y]: readonly [number, number]) =>
    x > -MARGIN && x < width + MARGIN && y > -MARGIN && y < height + MARGIN
  const sites = [...frame.sites]
    .sort((one, other) => Number(other.isPale) - Number(one.isPale) || other.radius - one.radius)
    .map((mark) => ({ mark, at: toPoint(mark.coordinates) }))
    .filter(({ at }) => isNear(at))
  const beltColour = (layer: string) => (layer === 'battery-triangle' ? tokens.beltBattery : tokens.beltSemiconductor)
  const node = SIZES.beltNode(zoom)
  return (
    <>
      <defs>
        <clipPath id={clip}>
          <rect width={width} height={height} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${clip})`}>
        <rect width={width} height={height} fill={tokens.sea} />
        <g transform={`translate(${left} ${top}) scale(${scale})`}>
          <SvgAreas
            outlines={outlines}
            tokens={tokens}
            zoom={zoom}
            scale={scale}
            detail={detail}
            dimmedRegions={frame.dimmedRegions}
            selectedAreas={frame.selectedAreas}
            highlightedArea={frame.highlightedArea}
            hiddenOverlays={frame.hiddenOverlays}
          />
        </g>
        {zoom < GATEWAYS_FROM
          ? null
          : frame.gateways.map(({ id, coordinates, kind }) => {
              const [x, y] = toPoint(coordinates)
              return isNear([x, y]) ? (
                <g
                  key={id}
                  data-gateway={id}
                  transform={`translate(${x} ${y}) scale(${SIZES.gateway(zoom)})`}
                  fill="none"
                  stroke={tokens.gateway}
                  strokeLinecap="round"
                  strokeLinejoin="round"
                >
                  <rect x="-11" y="-11" width="22" height="22" rx="4" fill={tokens.halo} strokeWidth="1.4" />
                  <path d={gatewayGlyph(kind)} transform="scale(0.72) translate(-12 -12)" strokeWidth="2" />
                </g>
              ) : null
            })}
        {frame.belts.map(({ id, layer, isSelected, isPale, links }) => {
          const isBattery = layer === 'battery-triangle'
          const wide = (isBattery ? SIZES.beltBattery(zoom) : SIZES.beltSemiconductor(zoom)) * (isSelected ? 1.6 : 1)
          return (
            <g key={id} data-belt={id} data-pale={isPale} opacity={isPale ? 0.3 : 1}>
              {links.map((link) => {
                const [[x1, y1], [x2, y2]] = [toPoint(link.from), toPoint(link.to)]
                return (
                  <g key={link.id} data-link={link.id}>
                    <line
                      x1={x1}
                      y1={y1}
                      x2={x2}
                      y2={y2}
                      stroke={tokens.beltCasing}
                      strokeOpacity="0.8"
                      strokeWidth={SIZES.beltCasing(zoom) * (isSelected ? 1.6 : 1)}
                      strokeLinecap="round"
                    />
                    <line
                      x1={x1}
                      y1={y1}
                      x2={x2}
                      y2={y2}
                      stroke={beltColour(layer)}
                      strokeOpacity="0.88"
                      strokeWidth={wide}
                      strokeDasharray={isBattery ? `${wide * 2.6} ${wide * 1.2}` : undefined}
                    />
                  </g>
                )
              })}
            </g>
          )
        })}
        {frame.sites
          .filter(({ isSelected }) => isSelected)
          .map(({ id, coordinates, radius }) => (
            <Focus
              key={id}
              at={toPoint(coordinates)}
              radius={detail === 'map' ? focusRadius(zoom, radius) : radius * symbol + 4}
              colour={tokens.selected}
            />
          ))}
        {frame.highlightedSite ? (
          <Focus at={toPoint(frame.highlightedSite)} radius={focusRadius(zoom, 10)} colour={tokens.highlighted} />
        ) : null}
        {sites.map(({ mark, at: [x, y] }) => (
          <g key={mark.id} transform={`translate(${x} ${y})`} data-site={mark.id}>
            <SitePicture mark={mark} radius={mark.radius * symbol} tokens={tokens} />
          </g>
        ))}
        {sites.map(({ mark, at: [x, y] }) =>
          mark.changes > 0 ? (
            <g key={mark.id} transform={`translate(${x + 7} ${y - 7})`} data-changes={mark.id}>
              <circle r={SIZES.badge(zoom)} fill={tokens.selected} stroke={tokens.halo} />
              <text
                y={SIZES.badge(zoom) * 0.5}
                fontSize={SIZES.badge(zoom) * 1.4}
                textAnchor="middle"
                fill={tokens.halo}
              >
                {mark.changes}
              </text>
            </g>
          ) : null,
        )}
        {frame.belts.flatMap(({ id, layer, nodes, isPale }) =>
          nodes.map(({ id: site, coordinates }) => {
            const [x, y] = toPoint(coordinates)
            return (
              <circle
                key={`${id} ${site}`}
                data-node={`${id} ${site}`}
                cx={x}
                cy={y}
                r={node}
                fill={tokens.hollow}
                stroke={beltColour(layer)}
                strokeWidth="3"
                opacity={isPale ? 0.3 : 1}
              />
            )
          }),
        )}
        <g paintOrder="stroke" strokeLinejoin="round" stroke={tokens.halo} strokeWidth="3" fill={tokens.text}>
          {labels.municipalities.map((label) => (
            <Label key={label.id} label={label} fill={tokens.textFaint} />
          ))}
          {labels.gateways.map((label) => (
            <Label key={label.id} label={label} fill={tokens.gateway} />
          ))}
          {labels.sites.map((label) => (
            <Label key={label.id} label={label} weight="500" />
          ))}
          {labels.regions.map((label) => (
            <Label key={label.id} label={label} weight="600" />
          ))}
          {labels.nodes.map((label) => (
            <Label
              key={label.id}
              label={label}
              weight="600"
              fill={label.isBattery ? tokens.beltBattery : tokens.beltSemiconductor}
              opacity={label.isPale ? 0.45 : 1}
            />
          ))}
          {labels.seas.map(({ kind, text, at: [x, y] }) =>
            kind === 'sea' ? (
              <text
                key={text}
                x={x}
                y={y + 5}
                fontSize="15"
                textAnchor="middle"
                fill={tokens.seaLabel}
                stroke={tokens.sea}
                letterSpacing="4"
              >
                {text}
              </text>
            ) : (
              <g key={text}>
                <circle cx={x} cy={y} r="2" fill={tokens.regionLine} stroke="none" />
                <text x={x} y={y + 16} fontSize="12.5" textAnchor="middle">
                  {text}
                </text>
              </g>
            ),
          )}
        </g>
        {frame.compared.map(({ number, coordinates }) => {
          const [x, y] = toPoint(coordinates)
          return (
            <g key={number} transform={`translate(${x} ${y})`} data-compared={number}>
              <circle r="14" fill="none" stroke={tokens.selected} strokeWidth="3" />
              <circle cx="-12" cy="-12" r="9" fill={tokens.selected} stroke={tokens.halo} strokeWidth="1.5" />
              <text x="-12" y="-8" fontSize="12" textAnchor="middle" fill={tokens.halo}>
                {number}
              </text>
            </g>
          )
        })}
      </g>
    </>
  )
}

function Focus({
  at: [x, y],
  radius,
  colour,
}: {
  readonly at: readonly [number, number]
  readonly radius: number
  readonly colour: string
}) {
  return (
    <circle data-focus="" cx={x} cy={y} r={radius} fill={colour} fillOpacity="0.25" stroke={colour} strokeWidth="3" />
  )
}

function Label({
  label: { lines, size, x, y, anchor },
  fill,
  weight,
  opacity,
}: {
  readonly label: PlacedLabel
  readonly fill?: string
  readonly weight?: string
  readonly opacity?: number
}) {
  return (
    <text x={x} y={y} fontSize={size} textAnchor={anchor} fill={fill} fontWeight={weight} opacity={opacity}>
      {lines.map((line, place) => (
        <tspan key={`${place} ${line}`} x={x} dy={place === 0 ? undefined : size * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
