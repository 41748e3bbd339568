import type { Map as MaplibreMap } from 'maplibre-gl'
import type { ShownMap } from '../view/ShownMap'
import { targetAt } from './pointer'

/** A MapLibre map as the controls see it. */
export function showMaplibre(map: MaplibreMap): ShownMap {
  return {
    surface: map.getCanvas(),
    zoomBy: (step) => void map.easeTo({ zoom: map.getZoom() + step, duration: 250 }, { isByReader: true }),
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
    targetAt: (point, tolerance) => targetAt(map, point, tolerance),
  }
}
