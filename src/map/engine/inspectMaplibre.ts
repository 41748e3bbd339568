import type { Map as MaplibreMap } from 'maplibre-gl'
import { SITES } from '../appearance/layers/sites'
import type { Inspector } from '../frame/inspection'

/** How a MapLibre map answers inspections. */
export function inspectMaplibre(map: MaplibreMap): Inspector {
  return {
    drawn: () => (map.loaded() ? drawnSites(map) : null),
    repaint: (done) => {
      map.once('render', () => {
        awaitGraphics(map)
        done()
      })
      map.triggerRepaint()
    },
    painted: (done) => {
      const look = () => {
        if (!map.loaded()) return
        map.off('render', look)
        awaitGraphics(map)
        done()
      }
      map.on('render', look)
    },
  }
}

/** Ids of the sites that the renderer has drawn in the present view. */
function drawnSites(map: MaplibreMap): readonly string[] {
  return [
    ...new Set(map.queryRenderedFeatures({ layers: [SITES.id] }).map(({ properties }) => String(properties.id))),
  ].sort()
}

/** The graphics card paints after the calls have returned; reading a px back waits for it. */
function awaitGraphics(map: MaplibreMap): void {
  const context = map.getCanvas().getContext('webgl2')
  context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(Uint32Array.BYTES_PER_ELEMENT))
}
