import type { Topology } from 'topojson-specification'
import { z } from 'zod'
import { briefingSchema } from '@/domain/schema/briefing'
import { rateTableSchema } from '@/domain/schema/incentive'
import { atlasSchema, manifestSchema, recordsSchema } from '@/domain/schema/artefact'

/** A TopoJSON topology with the objects the map draws; geometry itself is checked when the data are built. */
const topologySchema = z.custom<Topology>(
  (value) =>
    z
      .looseObject({ type: z.literal('Topology'), arcs: z.array(z.unknown()), objects: z.looseObject({}) })
      .safeParse(value).success,
  'is not a topology',
)

/** The files under public/data and the schema of each. */
export const ARTEFACTS = {
  manifest: manifestSchema,
  atlas: atlasSchema,
  records: recordsSchema,
  briefings: z.array(briefingSchema),
  incentives: z.array(rateTableSchema),
  boundaries: topologySchema,
} as const
export type ArtefactName = keyof typeof ARTEFACTS
export type Artefact<Name extends ArtefactName> = z.infer<(typeof ARTEFACTS)[Name]>

/** Why an artefact could not be used. `detail` is for people who mend data, never shown alone. */
export interface ArtefactError {
  readonly artefact: ArtefactName
  readonly reason: 'unreachable' | 'not-json' | 'wrong-shape'
  readonly detail: string
}

export type Load<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: ArtefactError }
export const LOADING = { state: 'loading' } as const
