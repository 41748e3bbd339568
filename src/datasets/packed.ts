import { z } from 'zod'
import { ownBriefingSchema } from '@/domain/schema/ownBriefing'
import { daySchema } from '@/domain/schema/text'

/** What "Pack for offline" puts into a single file beside app and data. */
const packedSchema = z.strictObject({
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

export const PACKED_ID = 'packed'

/** What was packed into this page; null in the hosted app and in a single file that was built and not packed. */
export function readPacked(): Packed | null {
  const text = document.getElementById(PACKED_ID)?.textContent
  if (!text) return null
  try {
    const parsed = packedSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
