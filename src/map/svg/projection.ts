import { geoPath, geoTransform } from 'd3-geo'
import type { GeoPermissibleObjects } from 'd3-geo'
import type { Bounds } from '@/domain/mapView'

export interface Projection {
  /** Longitude and latitude to px from the upper left. */
  readonly toPoint: (coordinates: readonly number[]) => readonly [number, number]
  /** An outline as the path of an SVG. */
  readonly toPath: (shape: GeoPermissibleObjects) => string
  /** Px of a kilometre in the middle of the picture. */
  readonly kilometre: number
}

const RADIANS = Math.PI / 180
const mercatorLatitude = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)) / RADIANS
/** Kilometres of a degree of longitude at the equator. */
const DEGREE = 111.32

/** The projection of the web map (Mercator) that shows `bounds` in the middle of a picture, as large as fits. */
export function fitProjection([west, south, east, north]: Bounds, width: number, height: number, padding: number): Projection {
  const [bottom, top] = [mercatorLatitude(south), mercatorLatitude(north)]
  const scale = Math.min((width - 2 * padding) / (east - west), (height - 2 * padding) / (top - bottom))
  const left = width / 2 - ((west + east) / 2) * scale
  const down = height / 2 + ((bottom + top) / 2) * scale
  const toPoint = ([longitude = 0, latitude = 0]: readonly number[]): readonly [number, number] => [longitude * scale + left, down - mercatorLatitude(latitude) * scale]
  const path = geoPath(
    geoTransform({
      point(longitude, latitude) {
        const [x, y] = toPoint([longitude, latitude])
        this.stream.point(x, y)
      },
    }),
  ).digits(1)
  return { toPoint, toPath: (shape) => path(shape) ?? '', kilometre: scale / (DEGREE * Math.cos(((south + north) / 2) * RADIANS)) }
}
