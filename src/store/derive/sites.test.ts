import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realAtlas } from '../../../tests/support/realAtlas'
import { CERTAINTIES } from '@/domain/certainty'
import { clearCriterion, type Filters, NO_FILTERS } from '@/domain/filter'
import { MONEY_KINDS } from '@/domain/money'
import { atlasOn } from '@/datasets/knownOnDay'
import { createDerivations } from './derivation'
import { deriveExplanation, deriveOptionCounts, deriveRows, deriveScreening, deriveTotal } from './sites'

const DAY = '2026-11-26'
const atlas = atlasOn(realAtlas, DAY)
const derive = createDerivations()
const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  industries: some(['battery', 'semiconductor', 'bio', 'finance']),
  regions: some(['honam', 'jeju', 'capital']),
  belts: some(['battery-triangle']),
  statuses: fc.uniqueArray(fc.constantFrom('operating' as const, 'candidate' as const)),
  certainties: fc.uniqueArray(fc.constantFrom(...CERTAINTIES), { maxLength: 2 }),
  hiddenGroups: fc.uniqueArray(fc.constantFrom('institutions' as const, 're100-sites' as const)),
  money: fc.record({
    kind: fc.constantFrom(...MONEY_KINDS),
    minimum: fc.option(fc.constantFrom(1e11, 1e12)),
    maximum: fc.option(fc.constantFrom(1e13, 1e14)),
    includeUnknown: fc.boolean(),
  }),
  text: fc.constantFrom('', '포항', 'ㅅㅁㄱ'),
})

describe('screening', () => {
  it('parts all sites into visible and excluded, and an excluded one fails something', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { visible, excluded } = deriveScreening(derive, atlas, filters)
        expect(visible.length + excluded.length).toBe(realAtlas.atlas.sites.length)
        expect(excluded.every(({ failed }) => failed.length > 0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('promises exactly what clearing a criterion brings back', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const screening = deriveScreening(derive, atlas, filters)
        for (const { criterion, restores } of deriveExplanation(derive, screening, filters)) {
          expect(
            deriveScreening(derive, atlas, clearCriterion(filters, criterion)).visible.length -
              screening.visible.length,
          ).toBe(restores)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('says beside an option what choosing it alone shows', () => {
    const filters = { ...NO_FILTERS, regions: ['honam'] }
    const counts = deriveOptionCounts(derive, deriveScreening(derive, atlas, filters))
    for (const region of ['honam', 'jeju'] as const) {
      expect(counts.regions.get(region) ?? 0).toBe(
        deriveScreening(derive, atlas, { ...NO_FILTERS, regions: [region] }).visible.length,
      )
    }
  })
})

describe('totals', () => {
  it('split without rest into certainties, and count every site once', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const { visible } = deriveScreening(derive, atlas, filters)
        const total = deriveTotal(derive, atlas, visible, filters.money.kind)
        expect(CERTAINTIES.reduce((sum, grade) => sum + total.byCertainty[grade].value, 0)).toBe(total.value)
        expect(total.counted + total.unknown + total.contained).toBe(visible.length)
      }),
      { numRuns: 60 },
    )
  })

  it('never counts a part beside its whole', () => {
    const rows = deriveRows(derive, atlas, 'private-investment').filter(
      ({ site }) =>
        ['saemangeum-battery', 'ls-lnf-battery-solution', 'saemangeum-national-complex'].includes(site.id) ||
        site.parent === 'saemangeum-battery',
    )
    const whole = rows.find(({ site }) => site.id === 'saemangeum-battery')
    const total = deriveTotal(derive, atlas, rows, 'private-investment')
    expect(total.contained).toBeGreaterThan(0)
    expect(total.value).toBeGreaterThanOrEqual(whole?.amount?.value ?? 0)
    expect(total.value).toBeLessThan(rows.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0))
  })

  it('takes the figure that held on the day', () => {
    const amountOf = (day: string) =>
      deriveRows(derive, atlasOn(realAtlas, day), 'private-investment').find(
        ({ site }) => site.id === 'gyeonggi-mega-cluster',
      )?.amount?.value
    expect([amountOf('2023-12-31'), amountOf('2024-06-01'), amountOf(DAY)]).toEqual([undefined, 622e12, 700e12])
  })
})
