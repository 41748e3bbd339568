import { createStore, type StoreApi } from 'zustand/vanilla'
import { LOADING } from '@/datasets/artefact'
import { type Day, dayInKorea } from '@/domain/day'
import type { Filters } from '@/domain/filter'
import type { Camera, Overlay } from '@/domain/mapView'
import { NEW_TIMER } from '@/domain/timer'
import { isSameSubject, type Subject } from '@/domain/subject'
import { createDerivations, type Derive } from './derive/derivation'
import { DEFAULT_LINKED } from './defaults'
import {
  type AppState,
  type DatasetState,
  type Notice,
  type PreferenceState,
  type ResultsView,
  type ViewState,
  MOST_COMPARED,
} from './state'

export interface Actions {
  setDataset(part: Partial<DatasetState>): void
  setFilters(filters: Filters): void
  changeFilters(part: Partial<Filters>): void
  select(subject: Subject | null): void
  highlight(subject: Subject | null): void
  /** Shows everything as of a day; a comparison with a day that is no longer earlier ends. */
  setAsOf(day: Day | null): void
  /** Changes what is looked at and how, beyond filters, selection and camera. */
  changeView(
    part: Partial<Pick<ViewState, 'since' | 'lens' | 'board' | 'promise' | 'programmes' | 'page' | 'mustHaves'>>,
  ): void
  /** Puts a subject among the compared or takes it out; only subjects of one kind can be compared, so another kind begins anew. */
  toggleCompared(subject: Subject): void
  setCamera(camera: Camera): void
  toggleOverlay(overlay: Overlay): void
  changeResults(part: Partial<ResultsView>): void
  changePreferences(part: Partial<PreferenceState>): void
  addNotice(notice: Notice): void
  dismissNotice(id: string): void
}

export interface AppStore extends StoreApi<AppState & { readonly actions: Actions }> {
  /** Remembers what is worked out from this state. */
  readonly derive: Derive
}

export function initialState(now: Date = new Date()): AppState {
  return {
    atlas: LOADING,
    records: LOADING,
    boundaries: LOADING,
    briefings: LOADING,
    incentives: LOADING,
    manifest: LOADING,
    ...DEFAULT_LINKED,
    highlighted: null,
    beforeBriefing: null,
    own: LOADING,
    editing: null,
    timer: NEW_TIMER,
    mapSize: null,
    today: dayInKorea(now),
    language: 'ko',
    theme: 'system',
    textSize: 'normal',
    dollar: null,
    notices: [],
  }
}

/** A fresh store; tests and the app make their own, so nothing is shared by accident. */
export function createAppStore(initial: Partial<AppState> = {}): AppStore {
  const store = createStore<AppState & { readonly actions: Actions }>((set) => ({
    ...initialState(),
    ...initial,
    actions: {
      setDataset: (part) => set(part),
      setFilters: (filters) => set({ filters }),
      changeFilters: (part) => set(({ filters }) => ({ filters: { ...filters, ...part } })),
      select: (selection) => set((state) => (isSameSubject(state.selection, selection) ? state : { selection })),
      highlight: (highlighted) =>
        set((state) => (isSameSubject(state.highlighted, highlighted) ? state : { highlighted })),
      setAsOf: (asOf) =>
        set(({ since, today }) => ({
          asOf: asOf === today ? null : asOf,
          since: since !== null && since < (asOf ?? today) ? since : null,
        })),
      changeView: (part) => set(part),
      toggleCompared: (subject) =>
        set(({ compared }) => {
          const rest = compared.filter((other) => !isSameSubject(other, subject))
          if (rest.length < compared.length) return { compared: rest }
          return {
            compared: [...compared.filter(({ kind }) => kind === subject.kind).slice(0, MOST_COMPARED - 1), subject],
          }
        }),
      setCamera: (camera) => set({ camera }),
      toggleOverlay: (overlay) =>
        set(({ hiddenOverlays }) => ({
          hiddenOverlays: hiddenOverlays.includes(overlay)
            ? hiddenOverlays.filter((hidden) => hidden !== overlay)
            : [...hiddenOverlays, overlay],
        })),
      changeResults: (part) => set(({ results }) => ({ results: { ...results, ...part } })),
      changePreferences: (part) => set(part),
      addNotice: (notice) =>
        set(({ notices }) => ({ notices: [...notices.filter(({ id }) => id !== notice.id), notice] })),
      dismissNotice: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    },
  }))
  return { ...store, derive: createDerivations() }
}
