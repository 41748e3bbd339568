import type { RecordsAsOf } from '@/datasets/recordsIndex'
import type { Total } from '@/domain/total'
import { useAppState, useAtlas, useDay, useDerive, useFollowed } from './StoreContext'
import { type Change, deriveChanges, deriveFilteredChanges } from './derive/changes'
import { deriveFilteredPromises, derivePromises, type PromiseRow } from './derive/promises'
import { type Counts, deriveCounts, deriveInFocus, deriveScreening, deriveTotal, type Screening } from './derive/sites'

export function useScreening(): Screening {
  return deriveScreening(
    useDerive(),
    useAtlas(),
    useFollowed((state) => state.filters),
  )
}

/** The total of what is in focus: of the visible sites, those as certain as the lens asks. */
export function useTotal(): Total {
  const derive = useDerive()
  const { visible } = useScreening()
  const lens = useFollowed((state) => state.lens)
  const kind = useFollowed((state) => state.filters.money.kind)
  return deriveTotal(derive, useAtlas(), deriveInFocus(derive, visible, lens), kind)
}

/** The promises that were known on the day and that the filters leave. */
export function usePromises(records: RecordsAsOf): readonly PromiseRow[] {
  const derive = useDerive()
  const index = useAtlas()
  const lens = useFollowed((state) => state.lens)
  const filters = useFollowed((state) => state.filters)
  return deriveFilteredPromises(derive, index, derivePromises(derive, index, records, lens), filters, useScreening())
}

export function useCounts(): Counts {
  return deriveCounts(useDerive(), useScreening())
}

const NO_CHANGES: readonly Change[] = []

/** What is otherwise on the day than on the one it is compared with; nothing where none is chosen. */
export function useChanges(): readonly Change[] {
  const derive = useDerive()
  const index = useAtlas()
  const day = useDay()
  const screening = useScreening()
  const atlas = useAppState((state) => state.atlas)
  const records = useAppState((state) => state.records)
  const since = useAppState((state) => state.since)
  const filters = useFollowed((state) => state.filters)
  if (since === null || atlas.state !== 'ready' || records.state !== 'ready') return NO_CHANGES
  const changes = deriveChanges(derive, atlas.value, records.value, since, day)
  return deriveFilteredChanges(derive, index, changes, filters, screening)
}
