import type { Day } from './day'
import { type Filters, NO_FILTERS, SITE_GROUPS } from './filter'
import { type Bounds, type Camera, type Overlay, OVERLAYS } from './mapView'
import type { Briefing } from './schema/briefing'
import { parseSubject, type Subject } from './subject'

/** What the screen shows while a scene is told. */
export interface SceneView {
  readonly filters: Filters
  readonly selection: Subject | null
  readonly camera: Camera
  readonly hiddenOverlays: readonly Overlay[]
  readonly asOf: Day | null
}

/** One step of a briefing, in one language. */
export interface Scene {
  readonly id: string
  readonly title: string
  readonly body: readonly string[]
  /** For the one who speaks. */
  readonly notes: string
  readonly view: SceneView
  /** Ids of the facts and milestones it rests on. */
  readonly facts: readonly string[]
  readonly promises: readonly string[]
}

/** A part of the screen, in px, that an authored camera promises to show at its zoom, on any screen. */
const SHOWN = { width: 760, height: 620 } as const
/** Px of the world at zoom 0. */
const WORLD = 512
const RADIANS = Math.PI / 180

/** The bounds that an authored camera means: a scene must look alike on a projector and on a wall. */
export function boundsOfCamera({ center: [longitude, latitude], zoom }: { readonly center: readonly [number, number]; readonly zoom: number }): Bounds {
  const degrees = 360 / (WORLD * 2 ** zoom)
  const [half, tall] = [(SHOWN.width / 2) * degrees, (SHOWN.height / 2) * degrees * Math.cos(latitude * RADIANS)]
  return [longitude - half, latitude - tall, longitude + half, latitude + tall]
}

/** The view of an authored scene. Regions and boundaries always stand; the other layers only where the scene names them. */
export function viewOfScene({ camera, layers, industries, regions, select, asOf }: Briefing['scenes'][number]['view']): SceneView {
  const isNamed = (layer: string) => layers.includes(layer)
  return {
    filters: { ...NO_FILTERS, industries, regions, hiddenGroups: SITE_GROUPS.filter((group) => !isNamed(group)) },
    selection: select ? parseSubject(select) : null,
    camera: { kind: 'fit', bounds: boundsOfCamera(camera), maximumZoom: 12 },
    hiddenOverlays: OVERLAYS.filter((overlay) => overlay !== 'regions' && overlay !== 'municipalities' && !isNamed(overlay)),
    asOf,
  }
}
