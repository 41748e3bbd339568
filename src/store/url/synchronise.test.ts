// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { realAtlas } from '../../../tests/support/realAtlas'
import { startBriefing } from '@/commands/briefing'
import { openEstimate } from '@/commands/openEstimate'
import { openProfile } from '@/commands/openProfile'
import { showSubject } from '@/commands/showSubject'
import { type AppStore, createAppStore } from '../createAppStore'
import { linkedOf } from '../defaults'
import type { AppState } from '../state'
import { browserAddressBar, memoryAddressBar } from './addressBar'
import { writeLink } from './codec'
import { synchroniseLink } from './synchronise'

let waiting: (() => void)[] = []
const soon = (call: () => void) => void waiting.push(call)
/** Lets a frame go by: what was put off is done, and no more than once. */
function frame(): number {
  const calls = waiting
  waiting = []
  for (const call of calls) call()
  return calls.length
}
const makeStore = (state: Partial<AppState> = {}) =>
  createAppStore({ atlas: { state: 'ready', value: realAtlas }, today: '2026-11-26', ...state })
const site = (id: string) => ({ kind: 'site', id }) as const

beforeEach(() => {
  waiting = []
  history.replaceState(null, '', '/')
})
afterEach(() => vi.restoreAllMocks())

it.each([
  ['shows a place and brings it into view', (store: AppStore) => showSubject(store, site('ochang'))],
  [
    'opens a profile over a selection',
    (store: AppStore) => {
      store.getState().actions.select(site('ochang'))
      openProfile(store, { kind: 'region', id: 'honam' })
    },
  ],
  [
    'opens the estimator over a selection',
    (store: AppStore) => {
      store.getState().actions.select(site('ochang'))
      openEstimate(store, '27720')
    },
  ],
  ['begins a briefing', (store: AppStore) => startBriefing(store, 'ministry-report')],
])('one press that %s is one entry', (_, press) => {
  const store = makeStore()
  const address = memoryAddressBar()
  synchroniseLink(store, address, '', soon)
  press(store)
  expect(address.entries()).toEqual([''])
  expect(frame()).toBe(1)
  expect(address.entries()).toEqual(['', writeLink(linkedOf(store.getState()))])
  expect(address.read()).not.toBe('')
})

it('moving the map and typing replace the entry; going somewhere is a new one', () => {
  const store = makeStore()
  const address = memoryAddressBar()
  synchroniseLink(store, address, '', soon)
  const { actions } = store.getState()
  actions.setCamera({ kind: 'view', center: [127, 36], zoom: 8, from: 'map' })
  frame()
  actions.changeFilters({ text: "~*'(포항)+&" })
  frame()
  expect(address.entries()).toHaveLength(1)
  actions.changeFilters({ industries: ['battery'] })
  frame()
  expect(address.entries()).toHaveLength(2)
})

it('back and forward bring back the view, and write nothing', () => {
  const store = makeStore()
  const address = memoryAddressBar()
  synchroniseLink(store, address, '', soon)
  const first = linkedOf(store.getState())
  showSubject(store, site('ochang'))
  frame()
  const second = linkedOf(store.getState())
  openProfile(store, { kind: 'region', id: 'honam' })
  frame()
  const entries = address.entries()
  expect(entries).toHaveLength(3)
  address.go(-1)
  frame()
  expect(linkedOf(store.getState())).toEqual(second)
  address.go(-1)
  frame()
  expect(linkedOf(store.getState())).toEqual(first)
  address.go(1)
  // Something changes before the next picture that is no part of the view.
  store.getState().actions.highlight(site('ochang'))
  frame()
  expect(linkedOf(store.getState())).toEqual(second)
  expect(address.entries()).toEqual(entries)
})

it('what a link asks for in vain is told, left out and no entry of its own', () => {
  const store = makeStore({ atlas: { state: 'loading' } })
  const address = memoryAddressBar('?v=1&industry=battery&select=site:nowhere&view=globe')
  synchroniseLink(store, address, undefined, soon)
  store.getState().actions.setDataset({ atlas: { state: 'ready', value: realAtlas } })
  frame()
  expect(store.getState().notices).toEqual([
    {
      id: 'link',
      items: [
        { code: 'invalid', parameter: 'view', value: 'globe' },
        { code: 'unknown', parameter: 'select', value: 'site:nowhere' },
      ],
    },
  ])
  expect(address.entries()).toEqual(['?v=1&industry=battery'])
})

it('opens the link it is given where the address has none', () => {
  const store = makeStore()
  const address = memoryAddressBar()
  synchroniseLink(store, address, '?v=1&select=site:ochang', soon)
  expect(store.getState().selection).toEqual(site('ochang'))
})

it('stops: nothing is written or read any more', () => {
  const store = makeStore()
  const address = memoryAddressBar()
  const stop = synchroniseLink(store, address, '', soon)
  store.getState().actions.select(site('ochang'))
  stop()
  frame()
  store.getState().actions.select(null)
  expect([address.entries(), waiting]).toEqual([[''], []])
})

it('a browser that refuses to write the address is told of once, and what listens after it goes on', () => {
  const refuse = vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('too many', 'SecurityError')
  })
  const refused = vi.fn()
  const store = makeStore()
  const later = vi.fn()
  synchroniseLink(store, browserAddressBar(refused), '', (call) => call())
  store.subscribe(later)
  store.getState().actions.select(site('ochang'))
  store.getState().actions.select(site('pohang-battery'))
  expect(later).toHaveBeenCalledTimes(2)
  expect(refused).toHaveBeenCalledTimes(1)
  expect(location.search).toBe('')
  // Once the browser lets it again, the view is gone to as a step, though the change that brings it there is none.
  refuse.mockRestore()
  const length = history.length
  store.getState().actions.setCamera({ kind: 'view', center: [127, 36], zoom: 8, from: 'map' })
  expect(location.search).toBe(writeLink(linkedOf(store.getState())))
  expect(history.length).toBe(length + 1)
})

it('writes the address of the page once a frame, and follows its back button', async () => {
  const store = makeStore()
  const push = vi.spyOn(history, 'pushState')
  const stop = synchroniseLink(store, browserAddressBar(vi.fn()))
  showSubject(store, site('ochang'))
  expect(push).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(location.search).toContain('select=site:ochang'))
  expect(push).toHaveBeenCalledTimes(1)
  history.back()
  await vi.waitFor(() => expect(store.getState().selection).toBeNull())
  expect(location.search).toBe('')
  stop()
})

it('does not keep the picture after a press waiting for the address', async () => {
  const frames: FrameRequestCallback[] = []
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((call) => frames.push(call))
  const store = makeStore()
  const push = vi.spyOn(history, 'pushState')
  const stop = synchroniseLink(store, browserAddressBar(vi.fn()))
  showSubject(store, site('ochang'))
  for (const call of frames.splice(0)) call(0)
  expect(push).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(location.search).toContain('select=site:ochang'))
  expect(push).toHaveBeenCalledTimes(1)
  stop()
})
