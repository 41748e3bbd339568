import type { PreferenceState } from '../state'
import type { Change, Slice } from './slice'

export interface PreferenceActions {
  changePreferences(part: Partial<PreferenceState>): void
}

/** How this reader wants to read. */
export const createPreferenceSlice = (change: Change): Slice<keyof PreferenceState, PreferenceActions> => ({
  state: { language: 'ko', theme: 'system', textSize: 'normal', dollar: null },
  actions: { changePreferences: change },
})
