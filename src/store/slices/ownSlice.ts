import { LOADING } from '@/datasets/artefact'
import type { Draft, Editing, OwnState } from '../state'
import type { Change, Slice } from './slice'

export type OwnReady = Extract<OwnState, { state: 'ready' }>

export interface OwnActions {
  setOwn(own: OwnReady): void
  /** Changes what is known of own briefings; nothing while they are not read yet. */
  changeOwn(changeOf: (own: OwnReady) => Partial<OwnReady>): void
  changeDraft(id: string, changeOf: (draft: Draft) => Draft): void
  /** Chooses the briefing and the scene to work on. */
  edit(editing: Editing | null): void
}

/** The reader's own briefings. */
export function createOwnSlice(change: Change): Slice<'own' | 'editing', OwnActions> {
  const changeOwn: OwnActions['changeOwn'] = (changeOf) =>
    change((state) => (state.own.state === 'ready' ? { own: { ...state.own, ...changeOf(state.own) } } : state))
  return {
    state: { own: LOADING, editing: null },
    actions: {
      setOwn: (own) => change({ own }),
      changeOwn,
      changeDraft: (id, changeOf) =>
        changeOwn(({ drafts }) => ({
          drafts: drafts.map((draft) => (draft.history.present.id === id ? changeOf(draft) : draft)),
        })),
      edit: (editing) => change({ editing }),
    },
  }
}
