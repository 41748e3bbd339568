import { z } from 'zod'

/** A pair of texts. Korean is the original; English is written for a reader who knows no Korean. */
export const localTextSchema = z.strictObject({ ko: z.string().min(1), en: z.string().min(1) })
export type LocalText = z.infer<typeof localTextSchema>

/** Stable lower-case ASCII kebab-case identifier. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case kebab-case')

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date()

/** The stages something went through, oldest first; left out where the present one has held since the ministry report. */
export const stagesSchema = <const Statuses extends readonly string[]>(statuses: Statuses) =>
  z.array(z.strictObject({ status: z.enum(statuses), from: daySchema.nullable(), fact: idSchema })).default([])
