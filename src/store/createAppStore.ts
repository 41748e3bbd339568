import { createStore, type StoreApi } from 'zustand/vanilla'
import { createDerivations, type Derive } from './derive/derivation'
import { type BriefingActions, createBriefingSlice } from './slices/briefingSlice'
import { createDatasetSlice, type DatasetActions } from './slices/datasetSlice'
import { createFilterSlice, type FilterActions } from './slices/filterSlice'
import { createMapSlice, type MapActions } from './slices/mapSlice'
import { createNoticeSlice, type NoticeActions } from './slices/noticeSlice'
import { createOwnSlice, type OwnActions } from './slices/ownSlice'
import { createPreferenceSlice, type PreferenceActions } from './slices/preferenceSlice'
import { type AfterPaint, createFollower, type Follower } from './follower'
import type { Change } from './slices/slice'
import { createViewSlice, type ViewActions } from './slices/viewSlice'
import type { AppState } from './state'

/** All that changes the state. Commands compose them; nothing else can. */
export interface Actions
  extends
    DatasetActions,
    FilterActions,
    ViewActions,
    MapActions,
    BriefingActions,
    OwnActions,
    PreferenceActions,
    NoticeActions {}

type StoreState = AppState & { readonly actions: Actions }

/** The state to read and to follow, and what remembers the results worked out from it. It changes by `actions` alone. */
export interface AppStore extends Pick<StoreApi<StoreState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly derive: Derive
  /** The same state as the results show it, which come after what a control shows. */
  readonly followed: Follower<StoreState>
}

function createSlices(change: Change, now: Date): { readonly state: AppState; readonly actions: Actions } {
  const [dataset, filter, view, map] = [
    createDatasetSlice(change),
    createFilterSlice(change),
    createViewSlice(change, now),
    createMapSlice(change),
  ]
  const [briefing, own, preference, notice] = [
    createBriefingSlice(change),
    createOwnSlice(change),
    createPreferenceSlice(change),
    createNoticeSlice(change),
  ]
  return {
    state: {
      ...dataset.state,
      ...filter.state,
      ...view.state,
      ...map.state,
      ...briefing.state,
      ...own.state,
      ...preference.state,
      ...notice.state,
    },
    actions: {
      ...dataset.actions,
      ...filter.actions,
      ...view.actions,
      ...map.actions,
      ...briefing.actions,
      ...own.actions,
      ...preference.actions,
      ...notice.actions,
    },
  }
}

/** The state at first, `today` being the day of `now` in Korea. */
export const initialState = (now: Date = new Date()): AppState => createSlices(() => {}, now).state

const atOnce: AfterPaint = (run) => run()

/** A fresh store; tests and the app make their own, so nothing is shared by accident. Where nothing is painted, results follow at once. */
export function createAppStore(initial: Partial<AppState> = {}, afterPaint: AfterPaint = atOnce): AppStore {
  const { getState, getInitialState, subscribe } = createStore<StoreState>((set) => {
    const { state, actions } = createSlices(set, new Date())
    return { ...state, ...initial, actions }
  })
  const store = { getState, getInitialState, subscribe }
  return { ...store, derive: createDerivations(), followed: createFollower(store, afterPaint) }
}
