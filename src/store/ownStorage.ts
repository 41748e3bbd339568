import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { OwnBriefing } from '@/domain/schema/ownBriefing'

export interface Kept {
  readonly briefing: OwnBriefing
  readonly revision: number
}

interface Schema extends DBSchema {
  readonly briefings: {
    key: string
    value: { readonly id: string; readonly revision: number; readonly briefing: unknown }
  }
}

export type WriteResult =
  | { readonly state: 'kept'; readonly revision: number }
  | { readonly state: 'changed-elsewhere' }
  | { readonly state: 'full' }
  | { readonly state: 'closed' }

const NAME = 'growth-atlas'

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, 1, {
    upgrade: (database) => void database.createObjectStore('briefings', { keyPath: 'id' }),
  })
}

/** The briefings kept in this browser; null where its storage is closed. One that no longer reads is left where it is and not answered. */
export async function readKept(): Promise<readonly Kept[] | null> {
  try {
    const { ownBriefingSchema } = await import('@/domain/schema/ownBriefing')
    const database = await open()
    const all = await database.getAll('briefings')
    database.close()
    return all.flatMap(({ briefing, revision }) => {
      const parsed = ownBriefingSchema.safeParse(briefing)
      return parsed.success ? [{ briefing: parsed.data, revision }] : []
    })
  } catch {
    return null
  }
}

/**
 * Keeps a briefing that follows the revision `base` in one transaction. Where another tab has kept a later one, nothing is written: the
 * caller keeps its own as a copy. Never throws.
 */
export async function keep(briefing: OwnBriefing, base: number): Promise<WriteResult> {
  try {
    const database = await open()
    const transaction = database.transaction('briefings', 'readwrite', { durability: 'strict' })
    const found = await transaction.store.get(briefing.id)
    const isLater = found !== undefined && found.revision !== base
    const revision = base + 1
    if (!isLater) await transaction.store.put({ id: briefing.id, revision, briefing })
    await transaction.done
    database.close()
    return isLater ? { state: 'changed-elsewhere' } : { state: 'kept', revision }
  } catch (error) {
    return { state: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'closed' }
  }
}

/** Takes a briefing out of this browser; where storage is closed it was never there. */
export async function forget(id: string): Promise<void> {
  try {
    const database = await open()
    await database.delete('briefings', id)
    database.close()
  } catch {
    // Nothing was kept.
  }
}
