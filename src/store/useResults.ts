import type { SiteRow } from '@/domain/filter'
import { deriveGroups, deriveSorted, type ResultGroup } from './derive/results'
import { useAppState, useAtlas, useDerive, useFollowed } from './StoreContext'
import { useScreening } from './useDerived'

/** The rows of list and table in their order. */
export function useSortedRows(): readonly SiteRow[] {
  const derive = useDerive()
  const index = useAtlas()
  const sort = useFollowed((state) => state.results.sort)
  const language = useAppState((state) => state.language)
  return deriveSorted(derive, index, useScreening().visible, sort, language)
}

export function useResultGroups(): readonly ResultGroup[] {
  const derive = useDerive()
  const index = useAtlas()
  const grouping = useFollowed((state) => state.results.grouping)
  return deriveGroups(
    derive,
    index,
    useSortedRows(),
    grouping,
    useFollowed((state) => state.lens),
    useFollowed((state) => state.filters.money.kind),
  )
}
