import { useAppState, useAtlas, useDay } from './StoreContext'
import { type Change, deriveChanges, deriveFilteredChanges } from './derive/changes'
import { type Counts, deriveCounts, deriveInFocus, deriveScreening, deriveTotal, type Screening } from './derive/sites'
import type { RecordsIndex } from '@/datasets/recordsIndex'
import type { Total } from '@/domain/total'
import { deriveFilteredPromises, derivePromises, type PromiseRow } from './derive/promises'

export function useScreening(): Screening {
  return deriveScreening(
    useAtlas(),
    useAppState((state) => state.filters),
    useDay(),
  )
}

/** The total of what is in focus: of the visible sites, those as certain as the lens asks. */
export function useTotal(): Total {
  return deriveTotal(
    useAtlas(),
    deriveInFocus(
      useScreening().visible,
      useAppState((state) => state.lens),
    ),
  )
}

/** The promises that were known on the day and that the filters leave. */
export function usePromises(records: RecordsIndex): readonly PromiseRow[] {
  const index = useAtlas()
  const rows = derivePromises(
    index,
    records,
    useAppState((state) => state.lens),
    useDay(),
  )
  return deriveFilteredPromises(
    index,
    rows,
    useAppState((state) => state.filters),
    useScreening(),
  )
}

export function useCounts(): Counts {
  return deriveCounts(useScreening().visible)
}

const NO_CHANGES: readonly Change[] = []

/** What is otherwise on the day than on the one it is compared with; nothing where none is chosen. */
export function useChanges(): readonly Change[] {
  const index = useAtlas()
  const screening = useScreening()
  return useAppState((state) => {
    const { atlas, records, since, asOf, today, filters } = state
    if (since === null || atlas.state !== 'ready' || records.state !== 'ready') return NO_CHANGES
    return deriveFilteredChanges(
      index,
      deriveChanges(atlas.value, records.value, since, asOf ?? today),
      filters,
      screening,
    )
  })
}
