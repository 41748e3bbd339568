import { geoPath, geoTransform } from 'd3-geo'
import type { GeoPermissibleObjects } from 'd3-geo'
import type { Bounds } from '@/domain/mapView'
import type { Coordinates } from '@/domain/schema/site'

/** What a picture of the map shows: Mercator as on the web map, whose world is 512 × 2^zoom px wide. */
export interface Viewport {
  readonly width: number
  readonly height: number
  readonly center: Point
  readonly zoom: number
}
/** Across and down, in px; or longitude and latitude. */
export type Point = readonly [number, number]

const WORLD = 512
const RADIANS = Math.PI / 180
/** Metres around the equator. */
const EQUATOR = 40_075_016.7
const mercatorLatitude = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)) / RADIANS
const latitudeOf = (mercator: number) => (2 * Math.atan(Math.exp(mercator * RADIANS)) - Math.PI / 2) / RADIANS

/** Px of the world at zoom 0. */
export const toWorld = ([longitude = 0, latitude = 0]: readonly number[]): Point => [
  ((longitude + 180) / 360) * WORLD,
  ((180 - mercatorLatitude(latitude)) / 360) * WORLD,
]
export const fromWorld = ([x, y]: Point): Coordinates => [(x / WORLD) * 360 - 180, latitudeOf(180 - (y / WORLD) * 360)]

/** The viewport that shows `bounds` in the middle, as large as fits, with room of `padding` px around. */
export function fitViewport(
  [west, south, east, north]: Bounds,
  width: number,
  height: number,
  padding: number,
  maximumZoom = 22,
): Viewport {
  const [[left, bottom], [right, top]] = [toWorld([west, south]), toWorld([east, north])]
  const scale = Math.min(
    Math.max(width - 2 * padding, 1) / (right - left),
    Math.max(height - 2 * padding, 1) / (bottom - top),
  )
  return {
    width,
    height,
    center: fromWorld([(left + right) / 2, (top + bottom) / 2]),
    zoom: Math.min(Math.log2(scale), maximumZoom),
  }
}

/** West, south, east and north of what a viewport shows. */
export function boundsOfViewport(viewport: Viewport): Bounds {
  const { toCoordinates } = projectionOf(viewport)
  const [[west, north], [east, south]] = [toCoordinates([0, 0]), toCoordinates([viewport.width, viewport.height])]
  return [west, south, east, north]
}

export interface Projection {
  /** Longitude and latitude to px from the upper left. */
  readonly toPoint: (coordinates: readonly number[]) => Point
  readonly toCoordinates: (point: Point) => Coordinates
}

export function projectionOf({ width, height, center, zoom }: Viewport): Projection {
  const scale = 2 ** zoom
  const [middleX, middleY] = toWorld(center)
  return {
    toPoint: (coordinates) => {
      const [x, y] = toWorld(coordinates)
      return [(x - middleX) * scale + width / 2, (y - middleY) * scale + height / 2]
    },
    toCoordinates: ([x, y]) => fromWorld([(x - width / 2) / scale + middleX, (y - height / 2) / scale + middleY]),
  }
}

/** Px of a kilometre in the middle of the picture. */
export function pixelsPerKilometre({ center, zoom }: Pick<Viewport, 'center' | 'zoom'>): number {
  return (WORLD * 2 ** zoom * 1000) / (EQUATOR * Math.cos(center[1] * RADIANS))
}

/** Outlines are drawn once at this zoom and moved from there, so that panning redraws nothing. */
const OUTLINE_ZOOM = 9
/** The middle of the country, where outlines begin: their numbers stay short. */
const OUTLINE_ORIGIN: Point = toWorld([127.8, 36])

const outline = geoPath(
  geoTransform({
    point(longitude, latitude) {
      const [x, y] = toWorld([longitude, latitude])
      this.stream.point((x - OUTLINE_ORIGIN[0]) * 2 ** OUTLINE_ZOOM, (y - OUTLINE_ORIGIN[1]) * 2 ** OUTLINE_ZOOM)
    },
  }),
).digits(1)

/** An outline as the path of an SVG, in px of `OUTLINE_ZOOM`. */
export const toOutline = (shape: GeoPermissibleObjects): string => outline(shape) ?? ''

/** Where outlines stand in a viewport. */
export function outlinePlace({ width, height, center, zoom }: Viewport): {
  readonly x: number
  readonly y: number
  readonly scale: number
} {
  const [middleX, middleY] = toWorld(center)
  return {
    x: (OUTLINE_ORIGIN[0] - middleX) * 2 ** zoom + width / 2,
    y: (OUTLINE_ORIGIN[1] - middleY) * 2 ** zoom + height / 2,
    scale: 2 ** (zoom - OUTLINE_ZOOM),
  }
}
