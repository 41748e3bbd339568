import { useAppState, useAtlas } from './StoreContext'
import { type Counts, deriveCounts, deriveScreening, deriveTotal, type Screening } from './derive/sites'
import type { Day } from '@/domain/day'
import type { Total } from '@/domain/total'

/** The day on which everything is judged: the as-of date, today by default. */
export function useDay(): Day {
  return useAppState((state) => state.asOf ?? state.today)
}

export function useScreening(): Screening {
  return deriveScreening(useAtlas(), useAppState((state) => state.filters), useDay())
}

export function useTotal(): Total {
  return deriveTotal(useAtlas(), useScreening().visible)
}

export function useCounts(): Counts {
  return deriveCounts(useScreening().visible)
}
