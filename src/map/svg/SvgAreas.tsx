import { memo } from 'react'
import type { AreaObject } from '@/datasets/boundaries'
import type { AreaRef, MapFrame } from '../frame/MapFrame'
import type { MapTokens } from '../style/tokens'
import type { Detail } from './layoutLabels'
import type { Outlines } from './outlines'
import { SIZES } from './sizes'

interface SvgAreasProps extends Pick<
  MapFrame,
  'dimmedRegions' | 'selectedAreas' | 'highlightedArea' | 'hiddenOverlays'
> {
  readonly outlines: Outlines
  readonly tokens: MapTokens
  readonly zoom: number
  /** Of the outlines, whose lines must stay as thin as the web map's. */
  readonly scale: number
  readonly detail: Detail
}

/** Municipality lines on paper begin earlier than on the screen. */
const PAGE_MUNICIPALITIES = 7.4

/** Land, regions and their lines, as on the web map. */
export const SvgAreas = memo(function SvgAreas({
  outlines,
  tokens,
  zoom,
  scale,
  detail,
  dimmedRegions,
  selectedAreas,
  highlightedArea,
  hiddenOverlays,
}: SvgAreasProps) {
  const hasRegions = !hiddenOverlays.includes('regions')
  const municipalityLine = detail === 'map' ? SIZES.municipalityLine(zoom) : zoom >= PAGE_MUNICIPALITIES ? 0.4 : 0
  const hasMunicipalities = municipalityLine > 0 && !hiddenOverlays.includes('municipalities')
  const pathOf = ({ object, id }: AreaRef) => outlines[object as AreaObject].find((area) => area.id === id)?.path
  return (
    <g strokeLinejoin="round">
      <path d={outlines.land} fill={tokens.land} stroke={tokens.landLine} strokeWidth={1 / scale} />
      {outlines.regions.map(({ id, path }) => (
        <path
          key={id}
          d={path}
          data-region={id}
          data-dimmed={dimmedRegions.includes(id)}
          fill={hasRegions ? (tokens.regions[id] ?? tokens.land) : tokens.land}
          fillOpacity={dimmedRegions.includes(id) ? 0.35 : 1}
          stroke={hasRegions ? 'none' : tokens.landLine}
          strokeWidth={1 / scale}
        />
      ))}
      {highlightedArea ? (
        <path
          d={pathOf(highlightedArea)}
          fill={tokens.selected}
          fillOpacity="0.1"
          data-highlighted-area={highlightedArea.id}
        />
      ) : null}
      {selectedAreas.map((area) => (
        <path key={`${area.object} ${area.id}`} d={pathOf(area)} fill={tokens.selected} fillOpacity="0.14" />
      ))}
      {hasMunicipalities ? (
        <path
          d={outlines.municipalities.map(({ path }) => path).join('')}
          fill="none"
          stroke={tokens.municipalityLine}
          strokeWidth={municipalityLine / scale}
        />
      ) : null}
      <path
        d={outlines.provinces.map(({ path }) => path).join('')}
        fill="none"
        stroke={tokens.provinceLine}
        strokeWidth={SIZES.provinceLine(zoom) / scale}
      />
      {hasRegions ? (
        <path
          d={outlines.regions.map(({ path }) => path).join('')}
          fill="none"
          stroke={tokens.regionLine}
          strokeWidth={SIZES.regionLine(zoom) / scale}
        />
      ) : null}
      {selectedAreas.map((area) => (
        <path
          key={`${area.object} ${area.id}`}
          d={pathOf(area)}
          fill="none"
          stroke={tokens.selected}
          strokeWidth={3 / scale}
          data-selected-area={`${area.object} ${area.id}`}
        />
      ))}
    </g>
  )
})
