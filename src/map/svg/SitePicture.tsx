import { certaintyStroke } from '@/ui/certainty/certaintyStroke'
import { GLYPH_STROKE, industryMark } from '@/ui/industry/industryMarks'
import type { SiteMark } from '../frame/MapFrame'
import { ICON_RADIUS } from '../style/siteIcon'
import type { MapTokens } from '../style/tokens'

/** The symbol of a site as on the map: colour and glyph of the industry, stroke of the certainty, size of the amount. */
export function SitePicture({
  mark: { industry, certainty, isHollow, isPale },
  radius,
  tokens,
}: {
  readonly mark: SiteMark
  readonly radius: number
  readonly tokens: MapTokens
}) {
  const { path, colour } = industryMark(industry)
  const main = tokens.isDark ? colour.dark : colour.light
  const { dash, width } = certaintyStroke(certainty)
  const scale = radius / ICON_RADIUS
  return (
    <g
      transform={`scale(${scale})`}
      opacity={isPale ? 0.3 : 1}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle r={ICON_RADIUS + 2.5} fill={tokens.halo} />
      <circle r={ICON_RADIUS - 2.5} fill={isHollow ? tokens.hollow : main} />
      <circle
        r={ICON_RADIUS}
        strokeWidth={width}
        stroke={isHollow ? main : tokens.ring}
        strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
      />
      <path
        d={path}
        transform="scale(0.78) translate(-12 -12)"
        strokeWidth={GLYPH_STROKE}
        stroke={isHollow ? main : tokens.glyph}
      />
    </g>
  )
}
