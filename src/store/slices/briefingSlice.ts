import { NEW_TIMER, startTimer, type Timer, turnScene } from '@/domain/timer'
import { DEFAULT_LINKED, linkedOf } from '../defaults'
import type { SceneView } from '../state'
import type { Change, Slice } from './slice'

export interface BriefingActions {
  /** Begins a briefing at a scene and remembers the view that it leaves. */
  startBriefing(id: string, scene: number): void
  /** Shows what a scene shows; all else is as at first. */
  showScene(view: SceneView): void
  /** Goes to a scene at a time (milliseconds since 1970). The watch starts by itself when the speaker goes on for the first time. */
  goToScene(scene: number, now: number): void
  /** Leaves the script for the whole tool, from the view of the scene, or comes back to the scene as it was. */
  setExploring(isExploring: boolean): void
  /** Ends the briefing and brings back the view from before it. */
  endBriefing(): void
  setTimer(timer: Timer): void
}

/** The briefing that is told. */
export const createBriefingSlice = (
  change: Change,
): Slice<'briefing' | 'beforeBriefing' | 'timer', BriefingActions> => ({
  state: { briefing: DEFAULT_LINKED.briefing, beforeBriefing: null, timer: NEW_TIMER },
  actions: {
    startBriefing: (id, scene) =>
      change((state) => ({
        ...DEFAULT_LINKED,
        asOf: state.asOf,
        briefing: { id, scene, isExploring: false },
        beforeBriefing: state.briefing === null ? linkedOf(state) : state.beforeBriefing,
        timer: state.briefing?.id === id ? state.timer : NEW_TIMER,
      })),
    showScene: (view) => change(({ briefing }) => ({ ...DEFAULT_LINKED, ...view, briefing, highlighted: null })),
    goToScene: (scene, now) =>
      change((state) =>
        state.briefing === null || state.briefing.scene === scene
          ? state
          : { briefing: { ...state.briefing, scene }, timer: turnScene(startTimer(state.timer, now), now) },
      ),
    setExploring: (isExploring) =>
      change((state) => (state.briefing ? { briefing: { ...state.briefing, isExploring } } : state)),
    endBriefing: () =>
      change(({ beforeBriefing }) => ({
        ...(beforeBriefing ?? DEFAULT_LINKED),
        briefing: null,
        beforeBriefing: null,
      })),
    setTimer: (timer) => change({ timer }),
  },
})
