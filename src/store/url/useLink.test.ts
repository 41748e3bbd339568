// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createAppStore } from '../createAppStore'
import { readLink } from './codec'
import { linkTo } from './useLink'

const stateWith = (asOf: string | null) => {
  const store = createAppStore({ today: '2026-11-27', asOf, selection: { kind: 'region', id: 'jeonbuk' } })
  return store.getState()
}

it('a link that is copied, printed or saved says the day it was taken on, or the one that was chosen', () => {
  for (const [asOf, day] of [
    [null, '2026-11-27'],
    ['2025-12-17', '2025-12-17'],
  ] as const) {
    const address = new URL(linkTo(stateWith(asOf)))
    expect(address.search).toBe(`?v=1&select=region:jeonbuk&asof=${day}`)
    const { state, problems } = readLink(address.search)
    expect([state.asOf, state.selection, problems]).toEqual([day, { kind: 'region', id: 'jeonbuk' }, []])
  }
})
