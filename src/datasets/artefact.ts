import type { Topology } from 'topojson-specification'
import type { Atlas, Records } from '@/domain/schema/artefact'
import type { Briefing } from '@/domain/schema/briefing'
import type { RateTable } from '@/domain/schema/incentive'

/** What each file of the data build holds. Its form is checked when it is built; the app trusts it by the content hash in its name. */
export interface Artefacts {
  readonly atlas: Atlas
  readonly records: Records
  readonly briefings: readonly Briefing[]
  readonly incentives: readonly RateTable[]
  readonly boundaries: Topology
}
export type ArtefactName = keyof Artefacts

/** Why an artefact could not be used. `detail` is for people who mend data, never shown alone. */
export interface ArtefactError {
  readonly artefact: ArtefactName
  /** `wrong-content`: what was answered is not the file that the app was built with. */
  readonly reason: 'unreachable' | 'not-json' | 'wrong-content'
  readonly detail: string
}

export type Load<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: ArtefactError }
export const LOADING = { state: 'loading' } as const
