import { useId } from 'react'
import type { Topology } from 'topojson-specification'
import { areaCollection, type AreaObject, neighbourLand } from '@/datasets/boundaries'
import type { Bounds } from '@/domain/mapView'
import type { MapFrame } from '../frame/MapFrame'
import { SEAS } from '../engine/sourceData'
import { mapTokens, type MapTheme } from '../style/tokens'
import { IslandPicture } from './IslandPicture'
import { boxAround, placeLabels } from './placeLabels'
import { fitProjection } from './projection'
import { SitePicture } from './SitePicture'

interface SvgMapProps {
  readonly frame: MapFrame
  readonly topology: Topology
  readonly bounds: Bounds
  readonly width: number
  readonly height: number
  readonly theme: MapTheme
  readonly label: string
  /** Without names and inset, for a thumbnail. */
  readonly isSmall?: boolean
  readonly islands: { readonly ulleungdo: string; readonly dokdo: string }
}

const DOKDO = [131.867, 37.241] as const
const LABEL_SIZE = 11
const REGION_SIZE = 13
/** Symbols are smaller than on the large map, so that a page shows them all. */
const SYMBOL_SCALE = 0.52
/** A municipality line is drawn from this size of a kilometre on, in px. */
const DETAILED = 1.1

/** Draws a frame as a still picture, without WebGL: for print, and wherever the map itself cannot be. */
export function SvgMap({ frame, topology, bounds, width, height, theme, label, islands, isSmall = false }: SvgMapProps) {
  const clip = useId()
  const tokens = mapTokens(theme)
  const { toPath, toPoint, kilometre } = fitProjection(bounds, width, height, 14)
  const shapes = (object: AreaObject) => areaCollection(topology, object).features
  const isSelected = (object: AreaObject, id: string) => frame.selectedAreas.some((area) => area.object === object && area.id === id)
  const [dokdoX, dokdoY] = toPoint(DOKDO)
  const hasDokdo = isSmall || (dokdoX > 0 && dokdoX < width && dokdoY > 0 && dokdoY < height)
  const inset = { left: width - 130, top: 4, right: width - 2, bottom: 62 }
  const sites = [...frame.sites].sort((left, right) => Number(right.isPale) - Number(left.isPale) || right.radius - left.radius)
  const placed = sites.map((mark) => ({ mark, radius: mark.radius * SYMBOL_SCALE, at: toPoint(mark.coordinates) }))
  const isIn = ([x, y]: readonly [number, number]) => x > 0 && x < width && y > 0 && y < height
  const seas = isSmall ? [] : SEAS.map(({ kind, coordinates, ...name }) => ({ kind, text: name[frame.language], at: toPoint(coordinates) })).filter(({ at }) => isIn(at))
  const regionNames = new Map(frame.regions.map(({ id, short }) => [id, short]))
  const regions = isSmall || kilometre >= DETAILED ? [] : shapes('regions').map(({ properties: { id, label: at } }) => ({ id, text: regionNames.get(id) ?? '', at: toPoint(at) })).filter(({ at }) => isIn(at))
  const names = placeLabels(
    isSmall ? [] : placed.filter(({ mark }) => !mark.isPale).map(({ mark, radius, at: [x, y] }) => ({ id: mark.id, text: mark.label, x, y, radius })),
    LABEL_SIZE,
    width,
    height,
    [...(hasDokdo ? [] : [inset]), ...regions.map(({ text, at: [x, y] }) => boxAround(text, x, y, REGION_SIZE)), ...seas.map(({ text, at: [x, y] }) => boxAround(text, x, y, REGION_SIZE)), ...placed.filter(({ mark }) => !mark.isPale).map(({ radius, at: [x, y] }) => ({ left: x - radius - 3, right: x + radius + 3, top: y - radius - 1, bottom: y + radius + 1 }))],
  )
  const scaleKilometres = [200, 100, 50, 20, 10, 5].find((length) => length * kilometre < width / 4) ?? 5
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label} data-map-picture="">
      <defs><clipPath id={clip}><rect width={width} height={height} /></clipPath></defs>
      <g clipPath={`url(#${clip})`} strokeLinejoin="round">
        <rect width={width} height={height} fill={tokens.sea} />
        <path d={toPath(neighbourLand(topology))} fill={tokens.land} stroke={tokens.landLine} />
        {shapes('regions').map((shape) => (
          <path key={shape.properties.id} d={toPath(shape)} fill={tokens.regions[shape.properties.id] ?? tokens.land} opacity={frame.dimmedRegions.includes(shape.properties.id) ? 0.5 : 1} stroke={tokens.regionLine} strokeWidth="0.8" />
        ))}
        {kilometre >= DETAILED ? shapes('municipalities').map((shape) => <path key={shape.properties.id} d={toPath(shape)} fill="none" stroke={tokens.municipalityLine} strokeWidth="0.4" />) : null}
        {shapes('provinces').map((shape) => <path key={shape.properties.id} d={toPath(shape)} fill="none" stroke={tokens.provinceLine} strokeWidth="0.7" />)}
        {(['regions', 'provinces', 'municipalities'] as const).flatMap((object) =>
          shapes(object)
            .filter(({ properties: { id } }) => isSelected(object, id))
            .map((shape) => <path key={`${object} ${shape.properties.id}`} d={toPath(shape)} fill={tokens.selected} fillOpacity="0.06" stroke={tokens.selected} strokeWidth="1.8" />),
        )}
        {frame.belts.flatMap(({ layer, links }) =>
          links.map(({ id, from, to }) => {
            const [[x1, y1], [x2, y2]] = [toPoint(from), toPoint(to)]
            const isBattery = layer === 'battery-triangle'
            return <line key={id} x1={x1} y1={y1} x2={x2} y2={y2} stroke={isBattery ? tokens.beltBattery : tokens.beltSemiconductor} strokeWidth="1.6" strokeDasharray={isBattery ? '5 3' : undefined} opacity="0.75" />
          }),
        )}
        {frame.belts.flatMap(({ layer, nodes }) =>
          nodes.map(({ id, coordinates }) => {
            const [x, y] = toPoint(coordinates)
            return <circle key={`${layer} ${id}`} cx={x} cy={y} r="5" fill={tokens.halo} stroke={layer === 'battery-triangle' ? tokens.beltBattery : tokens.beltSemiconductor} strokeWidth="2.5" />
          }),
        )}
        {placed.map(({ mark, radius, at: [x, y] }) => (
          <g key={mark.id} transform={`translate(${x} ${y})`} data-site={mark.id}>
            <SitePicture mark={mark} radius={radius} tokens={tokens} />
          </g>
        ))}
        <g fontSize={LABEL_SIZE} fill={tokens.text} stroke={tokens.halo} strokeWidth="2.5" paintOrder="stroke" fontWeight="500">
          {names.map(({ id, text, x, y, anchor }) => <text key={id} x={x} y={y} textAnchor={anchor}>{text}</text>)}
        </g>
        <g fontSize={REGION_SIZE} fontWeight="700" textAnchor="middle" stroke={tokens.halo} strokeWidth="3" paintOrder="stroke" fill={tokens.text}>
          {regions.map(({ id, text, at: [x, y] }) => <text key={id} x={x} y={y}>{text}</text>)}
        </g>
        <g fontSize={REGION_SIZE} textAnchor="middle">
          {seas.map(({ kind, text, at: [x, y] }) =>
            kind === 'sea' ? (
              <text key={text} x={x} y={y} fill={tokens.seaLabel} letterSpacing="4">{text}</text>
            ) : (
              <g key={text}>
                <circle cx={x} cy={y} r="2" fill={tokens.regionLine} />
                <text x={x} y={y + 15} fill={tokens.text} stroke={tokens.halo} strokeWidth="2.5" paintOrder="stroke">{text}</text>
              </g>
            ),
          )}
        </g>
        <g transform={`translate(10 ${height - 12})`} fontSize="10" fill={tokens.text}>
          <path d={`M0 -4V0H${scaleKilometres * kilometre}V-4`} fill="none" stroke={tokens.text} strokeWidth="1.2" />
          <text x={scaleKilometres * kilometre + 5} y="0">{scaleKilometres} km</text>
        </g>
        {hasDokdo ? null : (
          <g transform={`translate(${inset.left} ${inset.top})`} fontSize="10">
            <rect width="126" height="56" fill={tokens.sea} stroke={tokens.regionLine} />
            <g fill={tokens.regions.daegyeong ?? tokens.land} stroke={tokens.regionLine} strokeWidth="0.6"><IslandPicture topology={topology} names={islands} textColour={tokens.text} /></g>
          </g>
        )}
      </g>
    </svg>
  )
}
