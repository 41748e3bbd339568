import { expect, it, vi } from 'vitest'
import { realAtlas } from '../../../tests/support/realAtlas'
import { atlasOn } from '@/datasets/knownOnDay'
import { createMapBuilder, frameInput, pictureFrame } from '@/map/view/frameInput'
import { createAppStore } from '../createAppStore'
import { createDerivations, derivation } from './derivation'

it('answers the same object for the same values, and works out anew for another', () => {
  const derive = createDerivations()
  const pair = vi.fn((left: number, right: number) => ({ left, right }))
  const first = derive(pair, 1, 2)
  expect(derive(pair, 1, 2)).toBe(first)
  expect(pair).toHaveBeenCalledTimes(1)
  expect(derive(pair, 1, 3)).toEqual({ left: 1, right: 3 })
  expect(derive(pair, 1, 2)).not.toBe(first)
})

it('keeps functions apart, and stores apart', () => {
  const [one, other] = [createDerivations(), createDerivations()]
  const double = (value: number) => ({ value: value * 2 })
  const deriveDouble = derivation(double)
  const deriveTriple = derivation((value: number) => ({ value: value * 3 }))
  const six = deriveDouble(one, 3)
  expect(deriveTriple(one, 3)).toEqual({ value: 9 })
  expect(deriveDouble(one, 3)).toBe(six)
  expect(one(double, 3)).toBe(six)
  expect(deriveDouble(other, 3)).not.toBe(six)
})

it('a picture of another day leaves the results of the store as they are', () => {
  const store = createAppStore({ atlas: { state: 'ready', value: realAtlas }, today: '2026-11-26' })
  const build = createMapBuilder()
  const frame = () => build(frameInput(store.derive, realAtlas, store.getState()))
  const atlas = store.derive(atlasOn, realAtlas, '2026-11-26')
  const before = frame()
  const picture = pictureFrame(realAtlas, { ...store.getState(), asOf: '2025-12-17' })
  expect(picture.layers).not.toEqual(before.layers)
  expect(store.derive(atlasOn, realAtlas, '2026-11-26')).toBe(atlas)
  expect(frame()).toBe(before)
})
