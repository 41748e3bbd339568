import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headlineOn } from '../../../tests/support/independentData'
import { expectedSum } from '../../../tests/support/independentMoney'
import { realAtlas } from '../../../tests/support/realAtlas'
import { CERTAINTIES } from '@/domain/certainty'
import { holdersOf } from '@/domain/containment'
import { type Filters, NO_FILTERS } from '@/domain/filter'
import { MONEY_KINDS } from '@/domain/money'
import { STATUSES } from '@/domain/status'
import { totalOf } from '@/domain/total'
import { atlasOn } from '@/datasets/knownOnDay'
import { createDerivations } from './derivation'
import { deriveScreening } from './sites'

const DAYS = ['2025-12-17', '2026-06-30', '2026-11-27'] as const
const derive = createDerivations()
const atlases = new Map(DAYS.map((day) => [day, atlasOn(realAtlas, day)]))

function totalOn(day: (typeof DAYS)[number], filters: Filters) {
  const atlas = atlases.get(day)
  if (!atlas) throw new Error(`no atlas on ${day}`)
  const containment = atlas.containments[filters.money.kind]
  const { visible } = deriveScreening(derive, atlas, filters)
  return { visible, containment, total: totalOf(visible, containment) }
}

/** Mostly nothing, so that most filters ask for one or two things only. */
const some = <Value>(values: readonly Value[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...values], { maxLength: 3 }) },
  )
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  industries: some(realAtlas.atlas.industries.map(({ id }) => id)),
  regions: some(realAtlas.atlas.regions.map(({ id }) => id)),
  belts: fc.constant([]),
  statuses: some(STATUSES),
  certainties: some(CERTAINTIES),
  hiddenGroups: some(['institutions', 're100-sites', 'clusters'] as const),
  money: fc.record({
    kind: fc.constantFrom(...MONEY_KINDS),
    minimum: fc.option(fc.constantFrom(1e9, 1e11, 1e12, 1e13)),
    maximum: fc.option(fc.constantFrom(1e12, 1e13, 1e14, 6.5e14)),
    includeUnknown: fc.boolean(),
  }),
  text: fc.constant(''),
})
/** One filter more than `filters`, of those that `more` asks for. */
const narrow = (filters: Filters, more: Filters): Filters => ({
  ...filters,
  industries: filters.industries.length === 0 ? more.industries : filters.industries.slice(0, 1),
  regions: filters.regions.length === 0 ? more.regions : filters.regions.slice(0, 1),
  statuses: filters.statuses.length === 0 ? more.statuses : filters.statuses.slice(0, 1),
  certainties: filters.certainties.length === 0 ? more.certainties : filters.certainties.slice(0, 1),
  hiddenGroups: [...new Set([...filters.hiddenGroups, ...more.hiddenGroups])],
  money: {
    kind: filters.money.kind,
    minimum: Math.max(filters.money.minimum ?? 0, more.money.minimum ?? 0) || null,
    maximum: Math.min(filters.money.maximum ?? Infinity, more.money.maximum ?? Infinity),
    includeUnknown: filters.money.includeUnknown && more.money.includeUnknown,
  },
})

describe('totals', () => {
  it('never rise when a filter is narrowed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...DAYS), anyFilters, anyFilters, (day, filters, more) => {
        const wide = totalOn(day, filters).total
        const narrowed = totalOn(day, narrow(filters, more)).total
        expect(narrowed.value).toBeLessThanOrEqual(wide.value)
        expect(narrowed.byCertainty.confirmed.value).toBeLessThanOrEqual(wide.byCertainty.confirmed.value)
      }),
      { numRuns: 10_000 },
    )
  })

  it('are those of a separate reading of the data, whatever the filters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DAYS), anyFilters, (day, filters) => {
        const { visible, total } = totalOn(day, filters)
        const given = visible.flatMap(({ site }) => headlineOn(site.id, filters.money.kind, day) ?? [])
        const expected = expectedSum(given, day)
        const byCertainty = Object.fromEntries(
          CERTAINTIES.map((grade) => [grade, total.byCertainty[grade].value] as const).filter(([, value]) => value > 0),
        )
        expect({ total: total.value, byCertainty, contained: total.contained }).toEqual(expected)
        expect(total.unknown).toBe(visible.length - given.length)
      }),
      { numRuns: 300 },
    )
  })

  it('count no amount beside one that holds it', () => {
    for (const day of DAYS)
      for (const kind of MONEY_KINDS) {
        const { visible, containment, total } = totalOn(day, { ...NO_FILTERS, money: { ...NO_FILTERS.money, kind } })
        const ids = new Set(visible.flatMap(({ amount }) => amount?.fact ?? []))
        const alone = [...ids].filter((id) => !holdersOf(id, containment).some((holder) => ids.has(holder.id)))
        expect(total.value).toBeLessThanOrEqual(alone.reduce((sum, id) => sum + (containment.get(id)?.value ?? 0), 0))
        expect(total.counted).toBe(alone.length)
      }
  })

  it('show less than all where a whole smaller than its parts is filtered out and they are not', () => {
    const { total } = totalOn('2026-11-27', { ...NO_FILTERS, money: { ...NO_FILTERS.money, maximum: 4.1e12 } })
    expect(total.value).toBeLessThanOrEqual(totalOn('2026-11-27', NO_FILTERS).total.value)
    expect(total.capped).toEqual([headlineOn('ochang', 'private-investment', '2026-11-27')?.id])
  })
})
