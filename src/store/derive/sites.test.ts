import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realAtlas } from '../../../tests/support/realAtlas'
import { siteTerms, TERM_FORMS, wordsOf } from '@/datasets/search'
import { CERTAINTIES } from '@/domain/certainty'
import {
  clearCriterion,
  CRITERIA,
  type Criterion,
  type Filters,
  NO_FILTERS,
  siteGroup,
  type SiteRow,
} from '@/domain/filter'
import { MONEY_KINDS } from '@/domain/money'
import { atlasOn } from '@/datasets/knownOnDay'
import { createDerivations } from './derivation'
import {
  type Counts,
  deriveCounts,
  deriveExplanation,
  deriveOptionCounts,
  deriveRows,
  deriveScreening,
  deriveTotal,
} from './sites'

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

/** What each criterion asks of one row, told once more and without the table. */
const HOLDS: Readonly<Record<Criterion, (row: SiteRow, filters: Filters) => boolean>> = {
  industries: ({ site }, { industries: wanted }) => isAnyOf(wanted, site.industries),
  money: ({ amount }, { money: { minimum, maximum, includeUnknown } }) =>
    amount === null
      ? includeUnknown
      : (minimum === null || amount.value >= minimum) && (maximum === null || amount.value <= maximum),
  certainties: ({ certainty }, { certainties: wanted }) => isAnyOf(wanted, [certainty]),
  statuses: ({ site }, { statuses: wanted }) => isAnyOf(wanted, [site.status]),
  regions: ({ site }, { regions: wanted }) => isAnyOf(wanted, [site.region]),
  belts: ({ site }, { belts: wanted }) =>
    isAnyOf(
      wanted,
      site.belts.map(({ belt }) => belt),
    ),
  hiddenGroups: ({ site }, { hiddenGroups }) => !hiddenGroups.includes(siteGroup(site)),
  text: ({ site }, { text }) =>
    wordsOf(text).every(({ text: word, forms }) =>
      siteTerms(atlas, site).some((term) => forms.some((form) => TERM_FORMS[form](term).includes(word))),
    ),
}
const isAnyOf = <T>(wanted: readonly T[], found: readonly T[]) =>
  wanted.length === 0 || found.some((item) => wanted.includes(item))
const failedCriteria = (row: SiteRow, filters: Filters) =>
  CRITERIA.filter((criterion) => !HOLDS[criterion](row, filters))

/** Counts over the rows that each criterion counts over. */
function countAll(rowsFor: (criterion: Criterion) => readonly SiteRow[]): Counts {
  const countBy = <T>(criterion: Criterion, keys: (row: SiteRow) => readonly T[]) => {
    const counts = new Map<T, number>()
    for (const row of rowsFor(criterion)) for (const key of keys(row)) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
  return {
    industries: countBy('industries', ({ site }) => site.industries),
    regions: countBy('regions', ({ site }) => [site.region]),
    belts: countBy('belts', ({ site }) => site.belts.map(({ belt }) => belt)),
    statuses: countBy('statuses', ({ site }) => [site.status]),
    certainties: countBy('certainties', ({ certainty }) => [certainty]),
    groups: countBy('hiddenGroups', ({ site }) => [siteGroup(site)]),
    unknownAmounts: rowsFor('money').filter(({ amount }) => amount === null).length,
  }
}

describe('screening', () => {
  it('answers everything as one row after the other would', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const rows = deriveRows(derive, atlas, filters.money.kind)
        const screening = deriveScreening(derive, atlas, filters)
        const fails = new Map(rows.map((row) => [row, failedCriteria(row, filters)]))
        const passingBut = (criterion: Criterion) =>
          rows.filter((row) => fails.get(row)?.every((failed) => failed === criterion))
        const visible = rows.filter((row) => fails.get(row)?.length === 0)
        expect(screening.visible).toEqual(visible)
        expect(deriveCounts(derive, screening)).toEqual(countAll(() => visible))
        expect(deriveOptionCounts(derive, screening)).toEqual(countAll(passingBut))
        for (const criterion of CRITERIA) {
          expect(screening.allBut(criterion)).toEqual(passingBut(criterion))
          expect(screening.removes(criterion)).toBe(rows.filter((row) => fails.get(row)?.includes(criterion)).length)
          expect(screening.restores(criterion)).toBe(passingBut(criterion).length - visible.length)
        }
      }),
      { numRuns: 150 },
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
      deriveRows(derive, atlasOn(realAtlas, day), 'project-total').find(
        ({ site }) => site.id === 'gyeonggi-mega-cluster',
      )?.amount?.value
    expect([amountOf('2023-12-31'), amountOf('2024-06-01'), amountOf(DAY)]).toEqual([undefined, 622e12, 700e12])
  })
})
