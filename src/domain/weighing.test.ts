import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goodnessOf, rank, robustness } from './weighing'

it('goodness runs from the worst to the best of the compared, either way, and leaves the unknown unknown', () => {
  expect(goodnessOf([10, null, 30, 20], 'more')).toEqual([0, null, 1, 0.5])
  expect(goodnessOf([10, null, 30, 20], 'less')).toEqual([1, null, 0, 0.5])
  expect(goodnessOf([7, 7], 'less')).toEqual([1, 1])
})

describe('a ranking', () => {
  const places = [
    { id: 'near', goodness: [1, 0, null] },
    { id: 'large', goodness: [0, 1, 1] },
  ]
  it('takes each score apart', () => {
    expect(rank(places, [3, 1, 0], 'leave-out')).toEqual([
      { id: 'near', score: 0.75, parts: [0.75, 0, null] },
      { id: 'large', score: 0.25, parts: [0, 0.25, null] },
    ])
  })

  it('leaves out the unknown, or counts it as the worst', () => {
    const score = (rule: 'leave-out' | 'worst') => rank(places, [1, 0, 1], rule).find(({ id }) => id === 'near')?.score
    expect(score('leave-out')).toBe(1)
    expect(score('worst')).toBe(0.5)
  })

  it('has no score without weights or without anything known', () => {
    expect(rank(places, [0, 0, 0], 'worst').map(({ score }) => score)).toEqual([null, null])
    expect(rank([{ id: 'x', goodness: [null] }], [1], 'worst')[0]?.score).toBeNull()
  })

  it('has scores that are the sums of their parts, between 0 and 1', () => {
    const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 6 }),
        fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)),
        fc.constantFrom('leave-out' as const, 'worst' as const),
        (rows, weights, rule) => {
          for (const { score, parts } of rank(
            rows.map((goodness, index) => ({ id: String(index), goodness })),
            weights,
            rule,
          )) {
            if (score === null) continue
            expect(score).toBeCloseTo(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0))
            expect(score >= 0 && score <= 1 + 1e-9).toBe(true)
          }
        },
      ),
    )
  })
})

describe('robustness', () => {
  it('is certain for a place that is best by everything and nothing for one that is worst', () => {
    const places = ['best', 'good', 'fair', 'worst'].map((id, index) => ({
      id,
      goodness: [1 - index / 3, 1 - index / 3],
    }))
    expect(robustness(places, 'worst')).toEqual([1, 1, 1, 0])
  })

  it('draws weightings uniformly: of two opposite places among many middling ones each wins about as often', () => {
    const places = [
      { id: 'a', goodness: [1, 0] },
      { id: 'b', goodness: [0, 1] },
      ...[1, 2, 3].map((place) => ({ id: `m${place}`, goodness: [0.5, 0.5] })),
    ]
    const [a = 0, b = 0] = robustness(places, 'worst')
    expect(Math.abs(a - b)).toBeLessThan(0.05)
    expect(a + b).toBeCloseTo(1, 1)
    expect(robustness(places, 'worst')).toEqual([a, b, ...robustness(places, 'worst').slice(2)])
  })
})
