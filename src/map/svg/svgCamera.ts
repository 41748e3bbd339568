import { zoomIdentity, type ZoomTransform } from 'd3-zoom'
import { type Camera, roundCamera } from '@/domain/mapView'
import { FIT_PADDING, FIT_ZOOM } from '../appearance/camera'
import { fitViewport, fromWorld, toWorld, type Viewport } from './viewport'

export type Size = Pick<Viewport, 'width' | 'height'>

/** A viewport as d3-zoom counts it: from the world at zoom 0. */
export function transformOf({ width, height, center, zoom }: Viewport): ZoomTransform {
  const [x, y] = toWorld(center)
  const scale = 2 ** zoom
  return zoomIdentity.translate(width / 2 - x * scale, height / 2 - y * scale).scale(scale)
}

export function viewportOf({ x, y, k }: ZoomTransform, { width, height }: Size): Viewport {
  return { width, height, center: fromWorld([(width / 2 - x) / k, (height / 2 - y) / k]), zoom: Math.log2(k) }
}

/** The viewport that a camera asks for, beside what lies over the map at its left. */
export function viewportFor(camera: Camera, { width, height }: Size, leftInset: number): Viewport {
  const narrow = Math.max(width - leftInset, 1)
  const wanted =
    camera.kind === 'view'
      ? { width: narrow, height, center: camera.center, zoom: camera.zoom }
      : fitViewport(camera.bounds, narrow, height, FIT_PADDING, camera.maximumZoom ?? FIT_ZOOM)
  const [x, y] = toWorld(wanted.center)
  return { width, height, zoom: wanted.zoom, center: fromWorld([x - leftInset / 2 / 2 ** wanted.zoom, y]) }
}

/** The camera as the reader left it: what is in the middle of the part that nothing lies over. */
export function cameraOf({ center, zoom }: Viewport, leftInset: number): Camera {
  const [x, y] = toWorld(center)
  const [longitude, latitude] = fromWorld([x + leftInset / 2 / 2 ** zoom, y])
  return { kind: 'view', center: [roundCamera(longitude), roundCamera(latitude)], zoom: roundCamera(zoom), from: 'map' }
}
