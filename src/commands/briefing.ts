import type { AppStore } from '@/store/createAppStore'
import { DEFAULT_LINKED, linkedOf } from '@/store/defaults'
import type { Scene } from '@/store/scene'

/** Begins a briefing at a scene and remembers the view that it leaves. */
export function startBriefing(store: AppStore, id: string, scene = 0): void {
  const state = store.getState()
  const before = state.briefing === null ? linkedOf(state) : state.beforeBriefing
  store.setState({ ...DEFAULT_LINKED, asOf: state.asOf, briefing: { id, scene, isExploring: false }, beforeBriefing: before })
}

/** Shows what a scene shows. */
export function showScene(store: AppStore, { view }: Pick<Scene, 'view'>): void {
  const { briefing } = store.getState()
  store.setState({ ...DEFAULT_LINKED, ...view, briefing, highlighted: null })
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
  store.setState({ ...(beforeBriefing ?? DEFAULT_LINKED), briefing: null, beforeBriefing: null })
}
