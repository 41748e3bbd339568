import type { Map as MaplibreMap } from 'maplibre-gl'
import { ZOOM_DURATION } from '../appearance/camera'
import { LAYERS } from '../appearance/layers'
import { targetAt } from '../engine/pointer'
import type { ShownMap } from './ShownMap'

/** A MapLibre map as the controls see it. */
export function showMaplibre(map: MaplibreMap): ShownMap {
  return {
    surface: map.getCanvas(),
    zoomBy: (step) => void map.easeTo({ zoom: map.getZoom() + step, duration: ZOOM_DURATION }, { isByReader: true }),
    view: () => {
      const { lng, lat } = map.getCenter()
      const bounds = map.getBounds()
      const { clientWidth, clientHeight } = map.getContainer()
      return {
        center: [lng, lat],
        zoom: map.getZoom(),
        bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
        width: clientWidth,
        height: clientHeight,
      }
    },
    onMove: (listener) => {
      map.on('move', listener)
      return () => void map.off('move', listener)
    },
    targetAt: (point, tolerance) => targetAt(map, LAYERS, point, tolerance),
  }
}
