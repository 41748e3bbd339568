import { areaOf } from '@/datasets/boundaries'
import { type Camera, COUNTRY_CAMERA } from '@/domain/mapView'
import type { Coordinates } from '@/domain/schema/site'
import type { Subject } from '@/domain/subject'
import type { AppStore } from '@/store/createAppStore'

/** Close enough to tell a site from its neighbours, far enough to see where in the country it lies. */
const SITE_ZOOM = 9.2

/** Selects a subject and brings it into view; every list, link and search result goes through here. */
export function showSubject(store: AppStore, subject: Subject): void {
  const { actions } = store.getState()
  actions.select(subject)
  const camera = cameraOf(store, subject)
  if (camera) actions.setCamera(camera)
}

/** Brings what a link has selected into view where the link itself says nothing of the camera. */
export function showLinkedSelection(store: AppStore): void {
  const { selection, camera } = store.getState()
  if (selection && camera === COUNTRY_CAMERA) showSubject(store, selection)
}

function cameraOf(store: AppStore, subject: Subject): Camera | null {
  const { atlas, boundaries, camera } = store.getState()
  if (atlas.state !== 'ready') return null
  const { sites, belts } = atlas.value
  switch (subject.kind) {
    case 'nation':
      return COUNTRY_CAMERA
    case 'programme':
      return null
    case 'site': {
      const site = sites.get(subject.id)
      const zoom = camera.kind === 'view' ? Math.max(camera.zoom, SITE_ZOOM) : SITE_ZOOM
      return site ? { kind: 'view', center: site.coordinates, zoom, from: 'app' } : null
    }
    case 'belt': {
      const points = (belts.get(subject.id)?.nodes ?? [])
        .map((node) => sites.get(node)?.coordinates)
        .filter((point) => point !== undefined)
      if (points.length === 0) return null
      const [west, south, east, north] = boundsOf(points)
      // The names of its nodes stand to their right.
      return { kind: 'fit', bounds: [west, south, east + NAMES, north] }
    }
    default: {
      const area = boundaries.state === 'ready' ? areaOf(boundaries.value, subject) : null
      return area ? { kind: 'fit', bounds: area.properties.bounds } : null
    }
  }
}

/** Room for the name of a node, in degrees of longitude. */
const NAMES = 0.4

function boundsOf(points: readonly Coordinates[]): [number, number, number, number] {
  const longitudes = points.map(([longitude]) => longitude)
  const latitudes = points.map(([, latitude]) => latitude)
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}
