import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Load } from '@/datasets/artefact'
import type { AtlasAsOf, LoadedAtlas } from '@/datasets/atlasIndex'
import type { LoadedRecords, RecordsAsOf } from '@/datasets/recordsIndex'
import type { Day } from '@/domain/day'
import type { Actions, AppStore } from './createAppStore'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import type { Derive } from './derive/derivation'
import type { AppState } from './state'

export const StoreContext = createContext<AppStore | null>(null)

export function useAppStore(): AppStore {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('StoreContext is missing above this component')
  return store
}

/** Selects a stored value; never build an object or array in the selector, derive with a function of src/store/derive. */
export function useAppState<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector)
}

/** The same as the results show it: what follows from the state, rather than what the reader sets, is drawn from this. */
export function useFollowed<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore().followed, selector)
}

export function useActions(): Actions {
  return useStore(useAppStore(), (state) => state.actions)
}

/** What remembers the results that the screens of this store show. */
export function useDerive(): Derive {
  return useAppStore().derive
}

/** The day on which everything is judged: the as-of date, today by default. */
export function useDay(): Day {
  return useAppState((state) => state.asOf ?? state.today)
}

/** The loaded atlas as of the day. The shell renders screens only once it is there. */
export function useAtlas(): AtlasAsOf {
  return useDerive()(atlasOn, useLoadedAtlas(), useDay())
}

/** The atlas as it was read, for what has a day of its own; screens show `useAtlas`. */
export function useLoadedAtlas(): LoadedAtlas {
  const atlas = useAppState((state) => state.atlas)
  if (atlas.state !== 'ready') throw new Error('the atlas is not loaded yet')
  return atlas.value
}

/** The records as they were read, for what has a day of its own; screens show `useRecords`. */
export function useLoadedRecords(): LoadedRecords {
  const records = useAppState((state) => state.records)
  if (records.state !== 'ready') throw new Error('the records are not loaded yet')
  return records.value
}

/** The records as of the day, once they are there. */
export function useRecords(): Load<RecordsAsOf> {
  const records = useAppState((state) => state.records)
  return useDerive()(recordsLoadOn, records, useDay())
}

const recordsLoadOn = (records: Load<LoadedRecords>, day: Day): Load<RecordsAsOf> =>
  records.state === 'ready' ? { state: 'ready', value: recordsOn(records.value, day) } : records
