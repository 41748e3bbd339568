import type { AppState } from '../state'

/** Changes the state; only slices hold it, so that every change is an action. */
export type Change = (part: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void

/** A part of the state as it is at first, and the only functions that change it. */
export interface Slice<Key extends keyof AppState, SliceActions> {
  readonly state: Pick<AppState, Key>
  readonly actions: SliceActions
}
