import type { Notice } from '../state'
import type { Change, Slice } from './slice'

export interface NoticeActions {
  /** Tells something; a notice of the same kind takes the place of the one before. */
  addNotice(notice: Notice): void
  dismissNotice(id: Notice['id']): void
}

/** What the reader must be told. */
export const createNoticeSlice = (change: Change): Slice<'notices', NoticeActions> => ({
  state: { notices: [] },
  actions: {
    addNotice: (notice) =>
      change(({ notices }) => ({ notices: [...notices.filter(({ id }) => id !== notice.id), notice] })),
    dismissNotice: (id) => change(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  },
})
