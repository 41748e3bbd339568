import { createStore } from 'zustand/vanilla'
import { expect, it } from 'vitest'
import { createFollower } from './follower'

it('tells once after a paint what has changed until then, and nothing before', () => {
  const paints: (() => void)[] = []
  const store = createStore<{ readonly count: number }>(() => ({ count: 0 }))
  const follower = createFollower(store, (run) => void paints.push(run))
  const told: (readonly [number, number])[] = []
  const stop = follower.subscribe((state, before) => told.push([state.count, before.count]))
  store.setState({ count: 1 })
  store.setState({ count: 2 })
  expect([follower.getState().count, told, paints.length]).toEqual([0, [], 1])
  paints.pop()?.()
  expect([follower.getState().count, told]).toEqual([2, [[2, 0]]])
  stop()
  store.setState({ count: 3 })
  paints.pop()?.()
  expect([follower.getState().count, told.length]).toEqual([3, 1])
})
