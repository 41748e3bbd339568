import { z } from 'zod'
import { CERTAINTIES } from '@/domain/certainty'
import { MONEY_KINDS } from '@/domain/money'
import { industrySchema, municipalitySchema, provinceSchema, regionSchema } from './place'
import { conflictSchema, factSchema, milestoneSchema, programmeSchema, sourceSchema, subjectKeySchema } from './record'
import { beltSchema, gatewaySchema, siteSchema } from './site'
import { daySchema, idSchema } from './text'

/**
 * A headline amount of a site, or an amount that holds such a one, taken from its fact so that lists, filters and totals need not wait
 * for all facts. `value` is in won. `known_from` null belongs to every day; from `superseded_from` on, `superseded_by` holds.
 */
export const amountSchema = z.strictObject({
  fact: idSchema,
  subject: subjectKeySchema,
  kind: z.enum(MONEY_KINDS),
  value: z.number().nonnegative(),
  certainty: z.enum(CERTAINTIES),
  known_from: daySchema.nullable(),
  superseded_from: daySchema.nullable(),
  superseded_by: idSchema.nullable(),
  /** The nearest amount of the same kind that its fact says it is a part of. */
  part_of: idSchema.nullable(),
  /** Whether it is what its site is filtered, sized and ranked by. */
  headline: z.boolean(),
})
export type Amount = z.infer<typeof amountSchema>

/** `public/data/atlas.<hash>.json`: everything the map, the filters and the list need. */
export const atlasSchema = z.strictObject({
  regions: z.array(regionSchema),
  provinces: z.array(provinceSchema),
  municipalities: z.array(municipalitySchema),
  industries: z.array(industrySchema),
  sites: z.array(siteSchema),
  belts: z.array(beltSchema),
  gateways: z.array(gatewaySchema),
  programmes: z.array(programmeSchema),
  amounts: z.array(amountSchema),
})
export type Atlas = z.infer<typeof atlasSchema>

/** `public/data/records.<hash>.json`: what the detail panel needs; loaded after the first list is on the screen. */
export const recordsSchema = z.strictObject({
  facts: z.array(factSchema),
  milestones: z.array(milestoneSchema),
  conflicts: z.array(conflictSchema),
  sources: z.array(sourceSchema),
})
export type Records = z.infer<typeof recordsSchema>

/** `public/data/manifest.json`: what was built, from which input; the app is built with it and does not ask for it. */
export const manifestSchema = z.strictObject({
  /** First 12 hex digits of the SHA-256 over all input. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
  /** Newest day on which a source in the data still says something. */
  as_of: daySchema,
  /** Each file carries the first 16 hex digits of its SHA-256 in its name. */
  artefacts: z.array(
    z.strictObject({ name: z.string(), file: z.string(), bytes: z.number().int(), sha256: z.string() }),
  ),
})
export type Manifest = z.infer<typeof manifestSchema>
