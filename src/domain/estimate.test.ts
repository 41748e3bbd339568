import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { estimateSubsidy, type Project, taxCeiling } from './estimate'
import { rateTableSchema } from './schema/incentive'

const table = rateTableSchema.parse(JSON.parse(readFileSync('data/incentives/local-investment-subsidy.json', 'utf8')))
const project: Project = {
  firmSize: 'sme',
  landWon: 2e9,
  equipmentWon: 10e9,
  jobs: 50,
  zone: null,
  addOns: [],
}
const of = (classId: string | null, part: Partial<Project> = {}, isInCapitalArea = false) =>
  Object.fromEntries(
    estimateSubsidy(table, classId, isInCapitalArea, { ...project, ...part }).map((line) => [
      line.item,
      line.kind === 'amount' ? line.won : line.reason,
    ]),
  )

describe('worked examples of the local investment subsidy', () => {
  // Each row: class, project, and the sums worked by hand from the stated rates.
  it.each([
    // lis-lower-site-sme 40 %, lis-lower-equip-sme 15 %, lis-lower-national-share 75 %
    [
      'lower',
      {},
      {
        land: 0.8e9,
        equipment: 1.5e9,
        subtotal: 2.3e9,
        ceiling: 30e9,
        total: 2.3e9,
        national: 1.725e9,
        local: 0.575e9,
      },
    ],
    // lis-upper-site-mid 5 %, lis-upper-equip-mid 6 %, lis-upper-national-share 45 %
    [
      'upper',
      { firmSize: 'mid' },
      {
        land: 0.1e9,
        equipment: 0.6e9,
        subtotal: 0.7e9,
        ceiling: 15e9,
        total: 0.7e9,
        national: 0.315e9,
        local: 0.385e9,
      },
    ],
    // lis-middle-equip-large 6 % of 500 bn is 30 bn; lis-cap-case-general holds it to 15 bn; 65 % national
    [
      'middle',
      { firmSize: 'large', landWon: 0, equipmentWon: 500e9 },
      { equipment: 30e9, subtotal: 30e9, ceiling: 15e9, total: 15e9, national: 9.75e9, local: 5.25e9 },
    ],
    // lis-crisis-equip-sme 25 % + lis-ai-addon-2026 2 + odz-lis-addon-sme 10 = 37 %; lis-crisis-site-sme 50 %
    [
      'crisis',
      { zone: 'opportunity-development-zones', addOns: ['lis-ai-addon-2026'] },
      { land: 1e9, equipment: 3.7e9, subtotal: 4.7e9, ceiling: 30e9, total: 4.7e9, national: 3.525e9, local: 1.175e9 },
    ],
  ] as const)('%s %j', (classId, part, expected) => {
    expect(of(classId, part)).toEqual(expected)
  })

  it('cite the fact behind every rate and ceiling', () => {
    const lines = estimateSubsidy(table, 'lower', false, { ...project, addOns: ['lis-unsold-addon'] })
    const facts = Object.fromEntries(lines.map((line) => [line.item, line.kind === 'amount' ? line.facts : []]))
    expect(facts).toMatchObject({
      land: ['lis-lower-site-sme'],
      equipment: ['lis-lower-equip-sme', 'lis-unsold-addon'],
      ceiling: ['lis-cap-2026'],
      national: ['lis-lower-national-share'],
      local: ['lis-lower-national-share'],
    })
  })
})

describe('where a rule is missing there is no number', () => {
  it.each([
    [
      'the class is not known',
      null,
      {},
      false,
      { land: 'class-unknown', equipment: 'class-unknown', total: 'class-unknown' },
    ],
    ['the capital area', 'lower', {}, true, { land: 'capital-area', equipment: 'capital-area', total: 'capital-area' }],
    [
      'no land rate for a large firm',
      'lower',
      { firmSize: 'large' },
      false,
      { land: 'no-land-rate', equipment: 0.9e9, total: 'part-missing' },
    ],
    ['nothing invested', 'lower', { landWon: 0, equipmentWon: 0 }, false, {}],
  ] as const)('%s', (_name, classId, part, isInCapitalArea, expected) => {
    expect(of(classId, part, isInCapitalArea)).toEqual(expected)
  })

  it('does not take the add-on of the zone outside it, however it is asked for', () => {
    expect(of('lower', { addOns: ['odz-lis-addon-sme'] }).equipment).toBe(1.5e9)
  })
})

it('the ceiling of the tax relief is half the equipment and 15 million for each job, in a zone only (odz-tax-corporate-cap)', () => {
  expect(taxCeiling(table, { ...project, zone: 'opportunity-development-zones' })).toMatchObject({
    won: 5e9 + 50 * 15e6,
    facts: ['odz-tax-corporate-cap'],
  })
  expect(taxCeiling(table, project)).toBeNull()
})
