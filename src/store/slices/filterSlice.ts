import type { Filters } from '@/domain/filter'
import { DEFAULT_LINKED } from '../defaults'
import type { Change, Slice } from './slice'

export interface FilterActions {
  setFilters(filters: Filters): void
  changeFilters(part: Partial<Filters>): void
}

/** What is asked of sites. */
export const createFilterSlice = (change: Change): Slice<'filters', FilterActions> => ({
  state: { filters: DEFAULT_LINKED.filters },
  actions: {
    setFilters: (filters) => change({ filters }),
    changeFilters: (part) => change(({ filters }) => ({ filters: { ...filters, ...part } })),
  },
})
