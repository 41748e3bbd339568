import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CERTAINTIES, type Certainty } from './certainty'
import { type Containment, excessesOf, type HeldAmount, measureOf } from './containment'

const amount = (id: string, value: number, certainty: Certainty, within: string | null = null): HeldAmount => ({
  id,
  value,
  certainty,
  within,
})
const containmentOf = (...amounts: HeldAmount[]): Containment => new Map(amounts.map((each) => [each.id, each]))

describe('a whole and its parts', () => {
  const whole = amount('cluster', 700, 'planned')
  const parts = [amount('fab-a', 600, 'planned', 'cluster'), amount('fab-b', 360, 'confirmed', 'cluster')]
  const all = containmentOf(whole, ...parts)

  it('are the whole where it is given, the firm part told apart', () => {
    expect(measureOf([whole, ...parts], all)).toEqual({
      value: 700,
      byCertainty: { confirmed: 360, planned: 340, 'under-review': 0, candidate: 0, reported: 0 },
      contained: new Set(['fab-a', 'fab-b']),
      capped: [],
    })
  })

  it('are never more than the whole where it is left out, and that is said', () => {
    expect(measureOf(parts, all)).toMatchObject({ value: 700, contained: new Set(), capped: ['cluster'] })
    expect(measureOf(parts.slice(1), all)).toMatchObject({ value: 360, capped: [] })
  })

  it('disagree where the parts exceed the whole', () => {
    expect(excessesOf(all)).toEqual([{ whole, parts: 960 }])
  })
})

it('counts the parts of a whole that is not known as they are', () => {
  const part = amount('part', 5, 'reported', 'never-published')
  expect(measureOf([part], containmentOf(part)).value).toBe(5)
})

/** Any forest of up to twelve amounts: each may lie in an earlier one. */
const forests = fc
  .array(fc.record({ value: fc.nat(1000), certainty: fc.constantFrom(...CERTAINTIES), holder: fc.nat(20) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((nodes) =>
    nodes.map(({ value, certainty, holder }, index) =>
      amount(`a${index}`, value, certainty, holder < index ? `a${holder}` : null),
    ),
  )

describe('measuring fewer amounts', () => {
  it('never measures more, in all or down to any grade', () => {
    fc.assert(
      fc.property(forests, fc.nat(4095), fc.nat(4095), (amounts, more, less) => {
        const all = containmentOf(...amounts)
        const wide = amounts.filter((_, index) => more & (1 << index))
        const narrow = wide.filter(({ id }) => less & (1 << Number(id.slice(1))))
        const [wider, narrower] = [measureOf(wide, all), measureOf(narrow, all)]
        let [widerSum, narrowerSum] = [0, 0]
        for (const grade of CERTAINTIES) {
          expect(wider.byCertainty[grade]).toBeGreaterThanOrEqual(0)
          widerSum += wider.byCertainty[grade]
          narrowerSum += narrower.byCertainty[grade]
          expect(narrowerSum).toBeLessThanOrEqual(widerSum)
        }
        expect(widerSum).toBe(wider.value)
        // Never less than the largest amount given, never more than all of them.
        expect(wider.value).toBeGreaterThanOrEqual(
          Math.max(0, ...wide.map(({ value }) => value)) * Number(isSound(all)),
        )
        expect(wider.value).toBeLessThanOrEqual(wide.reduce((sum, { value }) => sum + value, 0))
      }),
      { numRuns: 2000 },
    )
  })
})

/** Whether no part is larger than what holds it. */
const isSound = (all: Containment) =>
  [...all.values()].every(({ value, within }) => within === null || value <= (all.get(within)?.value ?? 0))
