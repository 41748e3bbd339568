import { certaintyStroke } from '@/ui/certainty/certaintyStroke'
import { GLYPH_STROKE, industryMark } from '@/ui/industry/industryMarks'
import type { GatewayMark } from '../frame/layers/gateways'
import type { SiteMark } from '../frame/layers/sites'
import type { MapColours } from './colours'
import type { Shape } from './drawing'

/** Radius of a site's symbol as its shapes are given, in px; layers scale it from here. */
export const SITE_RADIUS = 16
/** Half of the side of a gateway's sign, in px. */
export const GATEWAY_HALF = 11

/** Colour and glyph of the industry, stroke of the certainty: all that the symbol of a site depends on. */
export function siteIcon({ industry, certainty, isHollow }: Pick<SiteMark, 'industry' | 'certainty' | 'isHollow'>) {
  return [industry ?? '', certainty, isHollow ? 'hollow' : 'filled'].join('|')
}

export function siteShapes(icon: string, colours: MapColours): readonly Shape[] {
  const [industry = '', certainty = '', form] = icon.split('|')
  const { path, colour } = industryMark(industry === '' ? null : industry)
  const main = colours.isDark ? colour.dark : colour.light
  const isHollow = form === 'hollow'
  const { dash, width } = certaintyStroke(certainty)
  return [
    { kind: 'circle', radius: SITE_RADIUS + 2.5, fill: colours.halo, stroke: null },
    { kind: 'circle', radius: SITE_RADIUS - 2.5, fill: isHollow ? colours.hollow : main, stroke: null },
    {
      kind: 'circle',
      radius: SITE_RADIUS,
      fill: null,
      stroke: { colour: isHollow ? main : colours.ring, width, dash },
    },
    { kind: 'glyph', path, scale: 0.78, colour: isHollow ? main : colours.glyph, width: GLYPH_STROKE },
  ]
}

const GATEWAY_GLYPHS: Readonly<Record<string, string>> = {
  port: 'M12 7v14M12 3a2 2 0 1 0 .01 0zM8 10h8M4 14c0 5 4 7 8 7s8-2 8-7',
  airport: 'M12 3v18M12 9l-9 5M12 9l9 5M12 18l-4 3M12 18l4 3',
}

export const gatewayIcon = ({ kind }: Pick<GatewayMark, 'kind'>): string => kind

export function gatewayShapes(icon: string, colours: MapColours): readonly Shape[] {
  return [
    {
      kind: 'square',
      half: GATEWAY_HALF,
      corner: 4,
      fill: colours.halo,
      stroke: { colour: colours.gateway, width: 1.4 },
    },
    { kind: 'glyph', path: GATEWAY_GLYPHS[icon] ?? '', scale: 0.72, colour: colours.gateway, width: 2 },
  ]
}

/** Px that the picture of a symbol is larger at each side, for what its strokes need. */
export const ICON_MARGIN = 4
/**
 * How much larger than shown the picture of a symbol is drawn on a screen of so many dots a px, so that the largest (2.1 times, on the nearest
 * map) stay sharp. No larger than that: the map hands on all pictures anew at every change of what it shows.
 */
export const iconPixelRatio = (dotsPerPixel: number): number => (dotsPerPixel > 1 ? 3 : 2)
