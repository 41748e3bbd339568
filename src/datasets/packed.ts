import type { Packed } from '@/domain/schema/packed'

export const PACKED_ID = 'packed'

let packed: Packed | null = null

/** What was packed into this page, once `loadPacked` has read it; null in the hosted app and in a single file that was built and not packed. */
export const readPacked = (): Packed | null => packed

/** Reads what was packed into this page, if anything. The schema is loaded only where there is something to check. Never rejects. */
export async function loadPacked(): Promise<Packed | null> {
  const text = document.getElementById(PACKED_ID)?.textContent
  if (!text) return null
  try {
    const { packedSchema } = await import('@/domain/schema/packed')
    const parsed = packedSchema.safeParse(JSON.parse(text))
    packed = parsed.success ? parsed.data : null
  } catch {
    packed = null
  }
  return packed
}
