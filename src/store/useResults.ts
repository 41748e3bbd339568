import type { SiteRow } from '@/domain/filter'
import { deriveGroups, deriveSorted, type ResultGroup } from './derive/results'
import { useAppState, useAtlas } from './StoreContext'
import { useScreening } from './useDerived'

/** The rows of list and table in their order. */
export function useSortedRows(): readonly SiteRow[] {
  const index = useAtlas()
  const sort = useAppState((state) => state.results.sort)
  const language = useAppState((state) => state.language)
  return deriveSorted(index, useScreening().visible, sort, language)
}

export function useResultGroups(): readonly ResultGroup[] {
  const index = useAtlas()
  const grouping = useAppState((state) => state.results.grouping)
  return deriveGroups(
    index,
    useSortedRows(),
    grouping,
    useAppState((state) => state.lens),
  )
}
