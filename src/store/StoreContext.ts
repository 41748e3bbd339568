import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AtlasIndex } from '@/datasets/atlasIndex'
import type { Actions, AppStore } from './createAppStore'
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

/** The loaded atlas. The shell renders screens only once it is there. */
export function useAtlas(): AtlasIndex {
  const atlas = useAppState((state) => state.atlas)
  if (atlas.state !== 'ready') throw new Error('the atlas is not loaded yet')
  return atlas.value
}
