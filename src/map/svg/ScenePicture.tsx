import type { TFunction } from 'i18next'
import { DEFAULT_LINKED } from '@/store/defaults'
import type { AppState, SceneView } from '@/store/state'
import { buildFrame } from '../frame/buildFrame'
import { PICTURE_FONT, toMarkup } from './markup'
import { SvgMap } from './SvgMap'
import { viewportFor } from './svgCamera'

/** Draws the map of a scene as an SVG document of that size, in px, on light ground; `view` null draws what is on the screen. Null until the data are there. */
export function drawScenePicture(state: AppState, view: SceneView | null, size: { readonly width: number; readonly height: number }, t: TFunction): string | null {
  const { atlas, boundaries, language } = state
  if (atlas.state !== 'ready' || boundaries.state !== 'ready') return null
  const shown: AppState = view === null ? state : { ...state, ...DEFAULT_LINKED, ...view, highlighted: null }
  return toMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} fontFamily={PICTURE_FONT}>
      <SvgMap frame={buildFrame(atlas.value, shown, language)} topology={boundaries.value} viewport={viewportFor(shown.camera, size, 0)} theme="light" detail="map" label={t('map.name')} islands={{ ulleungdo: t('map.ulleungdo'), dokdo: t('map.dokdo') }} />
    </svg>,
  )
}
