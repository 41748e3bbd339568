import { NEW_TIMER, pauseTimer, startTimer } from '@/domain/timer'
import type { AppStore } from '@/store/createAppStore'
import type { SceneView } from '@/store/state'

/** Begins a briefing at a scene and remembers the view that it leaves. */
export function startBriefing(store: AppStore, id: string, scene = 0): void {
  store.getState().actions.startBriefing(id, scene)
}

/** Shows what a scene shows. */
export function showScene(store: AppStore, view: SceneView): void {
  store.getState().actions.showScene(view)
}

/** Goes to a scene by its index; one outside the briefing is the nearest inside. */
export function goToScene(store: AppStore, index: number, count: number): void {
  store.getState().actions.goToScene(Math.min(Math.max(index, 0), count - 1), Date.now())
}

/** Leaves the script for the whole tool, from the view of the scene, or comes back to the scene as it was. */
export function setExploring(store: AppStore, isExploring: boolean): void {
  store.getState().actions.setExploring(isExploring)
}

/** Ends the briefing and brings back the view from before it. */
export function endBriefing(store: AppStore): void {
  store.getState().actions.endBriefing()
}

/** Runs, stands or resets the watch of the speaker. */
export function setTimer(store: AppStore, action: 'start' | 'pause' | 'reset'): void {
  const { timer, actions } = store.getState()
  const now = Date.now()
  actions.setTimer(
    action === 'reset' ? NEW_TIMER : action === 'start' ? startTimer(timer, now) : pauseTimer(timer, now),
  )
}
