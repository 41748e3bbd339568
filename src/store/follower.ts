import { nextFrame } from './nextFrame'

/** Runs something once what is on the screen now has been painted. */
export type AfterPaint = (run: () => void) => void

/**
 * The state as results show it. A control shows at once what the reader did to it; list, counts, totals and map follow together after
 * that is painted, so that none of them keeps the reader waiting and none shows another state than the others.
 */
export interface Follower<State> {
  readonly getState: () => State
  readonly getInitialState: () => State
  readonly subscribe: (listener: (state: State, before: State) => void) => () => void
}

/** Follows a store, once a paint however often it changed until then. */
export function createFollower<State>(store: Follower<State>, afterPaint: AfterPaint): Follower<State> {
  let shown = store.getState()
  let isWaiting = false
  const listeners = new Set<(state: State, before: State) => void>()
  const follow = () => {
    isWaiting = false
    const before = shown
    shown = store.getState()
    if (shown !== before) for (const listener of listeners) listener(shown, before)
  }
  store.subscribe(() => {
    if (isWaiting) return
    isWaiting = true
    afterPaint(follow)
  })
  return {
    getState: () => shown,
    getInitialState: store.getInitialState,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The browser's: the task after the next frame. */
export const browserAfterPaint: AfterPaint = (run) => nextFrame(() => void setTimeout(run))
