import { Map as MaplibreMap, type MapOptions, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { FIRST_LOOK, MAP_BOUNDS, ZOOM_LIMITS } from '../appearance/camera'
import { FONT } from '../appearance/typography'

// Without this a production build has no worker, and GeoJSON silently does not draw.
setWorkerUrl(workerUrl)
// The workers outlive a map: a briefing and the way back make a new one, which must not wait for them again.
prewarm()

export type CreateMapResult =
  | { readonly ok: true; readonly map: MaplibreMap }
  | { readonly ok: false; readonly detail: string }

/** Makes a map in `container`. The constructor throws where WebGL2 is missing; that is answered as a value. */
export function createMap(
  container: HTMLElement,
  style: NonNullable<MapOptions['style']>,
  texts: NonNullable<MapOptions['locale']>,
): CreateMapResult {
  try {
    const map = new MaplibreMap({
      container,
      style,
      locale: texts,
      attributionControl: false,
      center: [...FIRST_LOOK.center],
      zoom: FIRST_LOOK.zoom,
      minZoom: ZOOM_LIMITS.least,
      maxZoom: ZOOM_LIMITS.most,
      maxBounds: [...MAP_BOUNDS],
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      fadeDuration: 0,
    })
    map.touchZoomRotate.disableRotation()
    map.keyboard.disableRotation()
    return { ok: true, map }
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) }
  }
}

/** Loads the web font for the names on the map; without it the first labels would be drawn in another face. */
export async function loadMapFont(sample: string): Promise<void> {
  await document.fonts.load(`1em "${FONT[0]}"`, sample).catch(() => undefined)
}
