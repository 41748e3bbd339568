import type { SceneTexts } from '@/domain/scene'
import type { SceneView } from '@/store/state'

/** Draws the map of a scene, or what is on the screen where there is none, as an SVG document. With texts the scene becomes a picture of its own size with its words beside the map. */
export type DrawScene = (
  view: SceneView | null,
  size: { readonly width: number; readonly height: number },
  texts?: SceneTexts,
) => Promise<string | null>
