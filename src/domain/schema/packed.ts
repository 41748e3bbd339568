import { z } from 'zod'
import { ownBriefingSchema } from './ownBriefing'
import { daySchema } from './text'

/** What "Pack for offline" puts into a single file beside app and data. */
export const packedSchema = z.strictObject({
  /** The day it was packed, and the as-of date and data version that it was packed with. */
  day: daySchema,
  asOf: daySchema,
  dataVersion: z.string(),
  /** The view to open with, as the query of a link. */
  query: z.string(),
  /** Language, theme, text size and exchange rate; checked where preferences are read. */
  preferences: z.unknown(),
  own: z.array(ownBriefingSchema),
})
export type Packed = z.infer<typeof packedSchema>
