import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MaplibreMap } from 'maplibre-gl'
import type { Camera } from '@/domain/mapView'
import { FIT_PADDING, FIT_ZOOM, MOVE_DURATION } from '../appearance/camera'
import { mapColours, type MapTheme } from '../appearance/colours'
import type { Layer } from '../appearance/drawing'
import { iconPixelRatio } from '../appearance/symbols'
import { drawIcon } from './drawIcon'
import type { DrivenMap } from './MapEngine'

const isMotionReduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Adapts a MapLibre map to what the engine drives; the style must be loaded. */
export function driveMap(map: MaplibreMap, layers: readonly Layer[], firstTheme: MapTheme): DrivenMap {
  let theme = firstTheme
  const icons = new Set<string>()
  const pixelRatio = iconPixelRatio(map.getPixelRatio())

  map.setMissingStyleImageResolver((name) => {
    const image = drawIcon(name, layers, mapColours(theme), pixelRatio)
    if (image && !map.hasImage(name)) {
      icons.add(name)
      map.addImage(name, image, { pixelRatio })
    }
    return Promise.resolve()
  })

  return {
    setSourceData: (source, data: FeatureCollection) => void (map.getSource(source) as GeoJSONSource).setData(data),
    setAreaState: ({ object, id }, state) => map.setFeatureState({ source: object, id }, state),
    setLayerVisible: (layer, isVisible) => map.setLayoutProperty(layer, 'visibility', isVisible ? 'visible' : 'none'),
    setPaint: (layer, property, value) =>
      map.setPaintProperty(layer, property as Parameters<MaplibreMap['setPaintProperty']>[1], value as never),
    redrawIcons: (next) => {
      theme = next
      for (const name of icons) {
        const image = drawIcon(name, layers, mapColours(theme), pixelRatio)
        if (image) map.updateImage(name, image)
      }
    },
    moveTo: (camera, isAnimated) => moveTo(map, camera, isAnimated && !isMotionReduced()),
  }
}

function moveTo(map: MaplibreMap, camera: Camera, isAnimated: boolean): void {
  const duration = isAnimated ? MOVE_DURATION : 0
  if (camera.kind === 'view') map.easeTo({ center: [...camera.center], zoom: camera.zoom, duration })
  else {
    const [west, south, east, north] = camera.bounds
    map.fitBounds([west, south, east, north], {
      padding: FIT_PADDING,
      maxZoom: camera.maximumZoom ?? FIT_ZOOM,
      duration,
    })
  }
}
