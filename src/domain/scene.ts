import type { Day } from './day'
import { type Filters, NO_FILTERS, SITE_GROUPS } from './filter'
import { type Bounds, type Camera, type Overlay, OVERLAYS } from './mapView'
import type { Briefing } from './schema/briefing'
import type { Coordinates } from './schema/site'
import { parseSubject, type Subject } from './subject'

/** A part of the screen, in px, that the camera of a scene promises to show at its zoom, on any screen. */
export const SCENE_SIZE = { width: 760, height: 620 } as const
/** Px of the world at zoom 0. */
const WORLD = 512
const RADIANS = Math.PI / 180

/** What stands beside the map in a picture of a scene. */
export interface SceneTexts {
  readonly briefing: string
  readonly title: string
  readonly lines: readonly string[]
  readonly foot: string
}

/** The bounds that the camera of a scene means: it must look alike on a projector and on a wall. */
export function boundsOfCamera({
  center: [longitude, latitude],
  zoom,
}: {
  readonly center: readonly [number, number]
  readonly zoom: number
}): Bounds {
  const degrees = 360 / (WORLD * 2 ** zoom)
  const [half, tall] = [
    (SCENE_SIZE.width / 2) * degrees,
    (SCENE_SIZE.height / 2) * degrees * Math.cos(latitude * RADIANS),
  ]
  return [longitude - half, latitude - tall, longitude + half, latitude + tall]
}

/** The camera of a scene for what the map shows now, on a map of that size in px. */
export function sceneCamera(
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): { readonly center: Coordinates; readonly zoom: number } {
  if (camera.kind === 'view')
    return {
      center: camera.center,
      zoom: camera.zoom - Math.log2(Math.min(size.width / SCENE_SIZE.width, size.height / SCENE_SIZE.height)),
    }
  const [west, south, east, north] = camera.bounds
  const latitude = (south + north) / 2
  const degrees = Math.max(
    (east - west) / SCENE_SIZE.width,
    (north - south) / SCENE_SIZE.height / Math.cos(latitude * RADIANS),
  )
  return { center: [(west + east) / 2, latitude], zoom: Math.log2(360 / (WORLD * degrees)) }
}

/** The view of an authored scene. Regions and boundaries always stand; the other layers only where the scene names them. */
export function viewOfScene({
  camera,
  layers,
  industries,
  regions,
  select,
  asOf,
}: Briefing['scenes'][number]['view']): {
  readonly filters: Filters
  readonly selection: Subject | null
  readonly camera: Camera
  readonly hiddenOverlays: readonly Overlay[]
  readonly asOf: Day
} {
  const isNamed = (layer: string) => layers.includes(layer)
  return {
    filters: { ...NO_FILTERS, industries, regions, hiddenGroups: SITE_GROUPS.filter((group) => !isNamed(group)) },
    selection: select ? parseSubject(select) : null,
    camera: { kind: 'fit', bounds: boundsOfCamera(camera), maximumZoom: 12 },
    hiddenOverlays: OVERLAYS.filter(
      (overlay) => overlay !== 'regions' && overlay !== 'municipalities' && !isNamed(overlay),
    ),
    asOf,
  }
}
