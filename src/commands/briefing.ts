import { NEW_TIMER, pauseTimer, startTimer, turnScene } from '@/domain/timer'
import type { AppStore } from '@/store/createAppStore'
import { DEFAULT_LINKED, linkedOf } from '@/store/defaults'
import type { SceneView } from '@/store/state'

/** Begins a briefing at a scene and remembers the view that it leaves. */
export function startBriefing(store: AppStore, id: string, scene = 0): void {
  const state = store.getState()
  const before = state.briefing === null ? linkedOf(state) : state.beforeBriefing
  store.setState({
    ...DEFAULT_LINKED,
    asOf: state.asOf,
    briefing: { id, scene, isExploring: false },
    beforeBriefing: before,
    timer: state.briefing?.id === id ? state.timer : NEW_TIMER,
  })
}

/** Shows what a scene shows. */
export function showScene(store: AppStore, view: SceneView): void {
  const { briefing } = store.getState()
  store.setState({ ...DEFAULT_LINKED, ...view, briefing, highlighted: null })
}

/** Goes to a scene by its place; places outside the briefing are the nearest inside. */
export function goToScene(store: AppStore, place: number, count: number): void {
  const { briefing } = store.getState()
  if (!briefing) return
  const scene = Math.min(Math.max(place, 0), count - 1)
  if (scene === briefing.scene) return
  // The watch starts by itself when the speaker goes on for the first time.
  const now = Date.now()
  store.setState({ briefing: { ...briefing, scene }, timer: turnScene(startTimer(store.getState().timer, now), now) })
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

/** Runs, stands or resets the watch of the speaker. */
export function setTimer(store: AppStore, action: 'start' | 'pause' | 'reset'): void {
  const { timer } = store.getState()
  store.setState({
    timer:
      action === 'reset'
        ? NEW_TIMER
        : action === 'start'
          ? startTimer(timer, Date.now())
          : pauseTimer(timer, Date.now()),
  })
}
