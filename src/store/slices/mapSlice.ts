import type { Camera, Overlay } from '@/domain/mapView'
import { DEFAULT_LINKED } from '../defaults'
import type { ShellState } from '../state'
import type { Change, Slice } from './slice'

export interface MapActions {
  setCamera(camera: Camera): void
  toggleOverlay(overlay: Overlay): void
  /** The size of the map in px, as it is laid out. */
  setMapSize(size: ShellState['mapSize']): void
}

/** Where the map looks and what lies on it. */
export const createMapSlice = (change: Change): Slice<'camera' | 'hiddenOverlays' | 'mapSize', MapActions> => ({
  state: { camera: DEFAULT_LINKED.camera, hiddenOverlays: DEFAULT_LINKED.hiddenOverlays, mapSize: null },
  actions: {
    setCamera: (camera) => change({ camera }),
    toggleOverlay: (overlay) =>
      change(({ hiddenOverlays }) => ({
        hiddenOverlays: hiddenOverlays.includes(overlay)
          ? hiddenOverlays.filter((hidden) => hidden !== overlay)
          : [...hiddenOverlays, overlay],
      })),
    setMapSize: (mapSize) => change({ mapSize }),
  },
})
