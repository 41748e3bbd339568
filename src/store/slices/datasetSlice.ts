import { LOADING } from '@/datasets/artefact'
import type { DatasetState } from '../state'
import type { Change, Slice } from './slice'

export interface DatasetActions {
  setDataset(part: Partial<DatasetState>): void
}

/** What is read from beside the page. */
export const createDatasetSlice = (change: Change): Slice<keyof DatasetState, DatasetActions> => ({
  state: {
    atlas: LOADING,
    records: LOADING,
    boundaries: LOADING,
    briefings: LOADING,
    incentives: LOADING,
  },
  actions: { setDataset: change },
})
