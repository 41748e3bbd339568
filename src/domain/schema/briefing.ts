import { z } from 'zod'
import { subjectKeySchema } from './record'
import { coordinatesSchema } from './site'
import { daySchema, idSchema, localTextSchema } from './text'

/** The part of the shareable state that a scene sets. */
const sceneViewSchema = z.strictObject({
  camera: z.strictObject({ center: coordinatesSchema, zoom: z.number().min(4).max(14) }),
  layers: z.array(idSchema),
  industries: z.array(idSchema),
  regions: z.array(idSchema),
  select: subjectKeySchema.optional(),
  asOf: daySchema,
})

export const briefingSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  scenes: z
    .array(
      z.strictObject({
        id: idSchema,
        title: localTextSchema,
        body: localTextSchema,
        notes: localTextSchema,
        /** Seconds that the speaker means to stay. */
        dwell: z.number().int().min(5).max(1800),
        view: sceneViewSchema,
        facts: z.array(idSchema),
      }),
    )
    .min(1),
})
export type Briefing = z.infer<typeof briefingSchema>
