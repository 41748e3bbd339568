import type { Scene, SceneView } from '@/domain/scene'
import type { AppStore } from '@/store/createAppStore'

const VIEW_KEYS = ['filters', 'selection', 'camera', 'hiddenOverlays', 'asOf'] as const

/** Begins a briefing at a scene and remembers the view that it leaves. */
export function startBriefing(store: AppStore, id: string, scene = 0): void {
  const state = store.getState()
  const before = state.briefing === null ? viewOf(state) : state.beforeBriefing
  store.setState({ briefing: { id, scene, isExploring: false }, beforeBriefing: before, page: null, board: null })
}

/** Shows what a scene shows. */
export function showScene(store: AppStore, { view }: Scene): void {
  store.setState({ ...view, highlighted: null })
}

/** Goes to a scene by its place; places outside the briefing are the nearest inside. */
export function goToScene(store: AppStore, place: number, count: number): void {
  const { briefing } = store.getState()
  if (briefing) store.setState({ briefing: { ...briefing, scene: Math.min(Math.max(place, 0), count - 1) } })
}

/** Leaves the script for the whole tool, from the view of the scene, or comes back to the scene as it was. */
export function setExploring(store: AppStore, isExploring: boolean): void {
  const { briefing } = store.getState()
  if (briefing) store.setState({ briefing: { ...briefing, isExploring } })
}

/** Ends the briefing and brings back the view from before it. */
export function endBriefing(store: AppStore): void {
  const { beforeBriefing } = store.getState()
  store.setState({ ...beforeBriefing, briefing: null, beforeBriefing: null })
}

function viewOf(state: SceneView): SceneView {
  return Object.fromEntries(VIEW_KEYS.map((key) => [key, state[key]])) as unknown as SceneView
}
