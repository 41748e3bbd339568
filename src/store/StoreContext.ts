import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Load } from '@/datasets/artefact'
import type { AtlasIndex } from '@/datasets/atlasIndex'
import type { RecordsIndex } from '@/datasets/recordsIndex'
import type { Day } from '@/domain/day'
import type { Actions, AppStore } from './createAppStore'
import { deriveAtlas, deriveRecords } from './derive/asOf'
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

export function useActions(): Actions {
  return useStore(useAppStore(), (state) => state.actions)
}

/** The day on which everything is judged: the as-of date, today by default. */
export function useDay(): Day {
  return useAppState((state) => state.asOf ?? state.today)
}

/** The loaded atlas as of the day. The shell renders screens only once it is there. */
export function useAtlas(): AtlasIndex {
  const atlas = useAppState((state) => state.atlas)
  const day = useDay()
  if (atlas.state !== 'ready') throw new Error('the atlas is not loaded yet')
  return deriveAtlas(atlas.value, day)
}

/** The records as of the day, once they are there. */
export function useRecords(): Load<RecordsIndex> {
  const records = useAppState((state) => state.records)
  const day = useDay()
  return useMemo(
    () => (records.state === 'ready' ? { state: 'ready', value: deriveRecords(records.value, day) } : records),
    [records, day],
  )
}
