import type { Certainty } from '@/domain/certainty'
import { certaintyStroke } from '@/ui/certainty/certaintyStroke'
import { GLYPH_STROKE, industryMark } from '@/ui/industry/industryMarks'
import type { MapTokens } from './tokens'

/** Radius at which icons are drawn, in CSS px; layers scale them from here. */
export const ICON_RADIUS = 16
/** Drawn larger than shown, so that the largest symbols stay sharp. */
export const ICON_PIXEL_RATIO = 3
const MARGIN = 4

export interface IconImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** The name of the icon of a site; everything that is drawn is in it. */
export function siteIconName(industry: string | null, certainty: Certainty, isHollow: boolean): string {
  return ['site', industry ?? 'none', certainty, isHollow ? 'hollow' : 'filled'].join('|')
}

export function gatewayIconName(kind: 'port' | 'airport'): string {
  return `gateway|${kind}`
}

/** Draws the icon of that name; null for a name that is not ours. */
export function drawIcon(name: string, tokens: MapTokens): IconImage | null {
  const [family, subject = '', certainty = '', form] = name.split('|')
  if (family === 'site') return draw((context) => drawSite(context, subject, certainty, form === 'hollow', tokens))
  if (family === 'gateway') return draw((context) => drawGateway(context, subject, tokens))
  return null
}

function draw(paint: (context: CanvasRenderingContext2D) => void): IconImage | null {
  const side = (ICON_RADIUS + MARGIN) * 2 * ICON_PIXEL_RATIO
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  // It is read back at once: a canvas of the graphics card would keep everything waiting for that.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.scale(ICON_PIXEL_RATIO, ICON_PIXEL_RATIO)
  context.translate(ICON_RADIUS + MARGIN, ICON_RADIUS + MARGIN)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  paint(context)
  return { width: side, height: side, data: context.getImageData(0, 0, side, side).data }
}

function circle(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath()
  context.arc(0, 0, radius, 0, 2 * Math.PI)
}

function drawSite(
  context: CanvasRenderingContext2D,
  industry: string,
  certainty: string,
  isHollow: boolean,
  tokens: MapTokens,
): void {
  const { path, colour } = industryMark(industry === 'none' ? null : industry)
  const main = tokens.isDark ? colour.dark : colour.light
  circle(context, ICON_RADIUS + 2.5)
  context.fillStyle = tokens.halo
  context.fill()
  circle(context, ICON_RADIUS - 2.5)
  context.fillStyle = isHollow ? tokens.hollow : main
  context.fill()
  const { dash, width } = certaintyStroke(certainty)
  circle(context, ICON_RADIUS)
  context.setLineDash([...dash])
  context.lineWidth = width
  context.strokeStyle = isHollow ? main : tokens.ring
  context.stroke()
  context.setLineDash([])
  const scale = 0.78
  context.scale(scale, scale)
  context.translate(-12, -12)
  context.lineWidth = GLYPH_STROKE
  context.strokeStyle = isHollow ? main : tokens.glyph
  context.stroke(new Path2D(path))
}

const GATEWAY_GLYPHS: Readonly<Record<string, string>> = {
  port: 'M12 7v14M12 3a2 2 0 1 0 .01 0zM8 10h8M4 14c0 5 4 7 8 7s8-2 8-7',
  airport: 'M12 3v18M12 9l-9 5M12 9l9 5M12 18l-4 3M12 18l4 3',
}

/** The path of the sign of a port or airport, 24 × 24. */
export function gatewayGlyph(kind: string): string {
  return GATEWAY_GLYPHS[kind] ?? ''
}

function drawGateway(context: CanvasRenderingContext2D, kind: string, tokens: MapTokens): void {
  context.beginPath()
  context.roundRect(-11, -11, 22, 22, 4)
  context.fillStyle = tokens.halo
  context.fill()
  context.lineWidth = 1.4
  context.strokeStyle = tokens.gateway
  context.stroke()
  context.scale(0.72, 0.72)
  context.translate(-12, -12)
  context.lineWidth = 2
  context.stroke(new Path2D(gatewayGlyph(kind)))
}
