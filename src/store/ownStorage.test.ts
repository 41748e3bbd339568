import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import type { OwnBriefing } from '@/domain/schema/ownBriefing'
import { forget, keep, readKept } from './ownStorage'

const briefing: OwnBriefing = {
  format: 'growth-atlas-briefing',
  version: 1,
  id: 'own-abc',
  title: '우리 지역',
  scenes: [],
}
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

it('keeps, answers and forgets briefings, each write a revision later', async () => {
  expect(await keep(briefing, 0)).toEqual({ state: 'kept', revision: 1 })
  expect(await keep({ ...briefing, title: '둘' }, 1)).toEqual({ state: 'kept', revision: 2 })
  expect(await readKept()).toEqual([{ briefing: { ...briefing, title: '둘' }, revision: 2 }])
  await forget('own-abc')
  expect(await readKept()).toEqual([])
})

it('does not write over what another tab has kept since', async () => {
  await keep(briefing, 0)
  await keep({ ...briefing, title: 'other tab' }, 1)
  expect(await keep({ ...briefing, title: 'this tab' }, 1)).toEqual({ state: 'changed-elsewhere' })
  expect((await readKept())?.[0]?.briefing.title).toBe('other tab')
})

it('says that the disk is full, and that storage is closed', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(await keep(briefing, 0)).toEqual({ state: 'full' })
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('closed', 'SecurityError')
  })
  expect([await keep(briefing, 0), await readKept()]).toEqual([{ state: 'closed' }, null])
})
