import { describe, expect, it } from 'vitest'
import { realAtlas, realRecords } from '../../../tests/support/realAtlas'
import { createTranslation, loadLaterTexts } from '@/i18n/setup'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import { createDerivations } from '@/store/derive/derivation'
import { comparisonOf, differenceOf, distancesOf, extremesOf, type Row } from './comparison'

const row = (part: Partial<Row>, values: readonly (number | null)[]): Row => ({
  id: 'x',
  label: 'x',
  kind: 'number',
  better: 'more',
  isComparable: true,
  cells: values.map((value) => ({ text: String(value), value, parts: [], sources: [] })),
  ...part,
})

describe('the best and the worst', () => {
  it('are told by the way that is better, only where known values differ', () => {
    expect(extremesOf(row({}, [1, 3, null]))).toEqual({ best: 3, worst: 1 })
    expect(extremesOf(row({ better: 'less' }, [1, 3]))).toEqual({ best: 1, worst: 3 })
    expect(extremesOf(row({}, [2, 2]))).toEqual({ best: null, worst: null })
    expect(extremesOf(row({}, [2, null]))).toEqual({ best: null, worst: null })
    expect(extremesOf(row({ isComparable: false }, [1, 3]))).toEqual({ best: null, worst: null })
  })
})

const DAY = '2026-11-26'

it('rows differ by how far apart they are, and by what is missing', () => {
  expect(differenceOf(row({}, [5, 10]))).toBe(0.5)
  expect(differenceOf(row({}, [7, 7]))).toBe(0)
  expect(differenceOf(row({}, [7, null]))).toBe(0.5)
  expect(differenceOf(row({ kind: 'text' }, [1, 1]))).toBe(0)
  expect(differenceOf(row({ kind: 'text' }, [1, 2]))).toBe(1)
})

describe('a comparison of real sites', async () => {
  const { t } = await createTranslation('ko')
  await loadLaterTexts()
  const given = {
    derive: createDerivations(),
    index: atlasOn(realAtlas, DAY),
    records: recordsOn(realRecords, DAY),
    day: DAY,
    t,
    language: 'ko' as const,
  }
  const rows = comparisonOf(
    [
      { kind: 'site', id: 'ochang' },
      { kind: 'site', id: 'saemangeum-battery' },
      { kind: 'site', id: 'goheung-space' },
    ],
    given,
  )
  const of = (id: string) => rows.find((each) => each.id === id)

  it('does not rank amounts of different certainty, nor an area on which sources differ', () => {
    expect(
      of('money-private-investment')
        ?.cells.map(({ parts }) => parts.map(({ certainty }) => certainty))
        .slice(0, 2),
    ).toEqual([['planned'], ['reported']])
    expect(of('money-private-investment')?.isComparable).toBe(false)
    expect(of('area')?.cells[2]).toMatchObject({ value: null })
    expect(of('area')?.cells[2]?.text).toContain('출처마다 값이 달라')
  })

  it('leaves out what nothing is known of, and has distances that are the same both ways', () => {
    expect(rows.every(({ cells }) => cells.some(({ text }) => text !== ''))).toBe(true)
    const sites = ['ochang', 'saemangeum-battery'].flatMap((id) => realAtlas.sites.get(id) ?? [])
    const [[self = -1, there = 0] = [], [back = 1] = []] = distancesOf(sites)
    expect([self, there.toFixed(6)]).toEqual([0, back.toFixed(6)])
  })

  it('sets regions side by side by what is on record of each', () => {
    const regions = comparisonOf(
      [
        { kind: 'region', id: 'jeonbuk' },
        { kind: 'region', id: 'honam' },
      ],
      given,
    )
    expect(regions.find(({ id }) => id === 'grdp')?.cells.map(({ value }) => value)).toEqual([67e12, 159e12])
    const population = [...realRecords.facts.values()].find(
      ({ subject, field }) => subject === 'province:52' && field === 'population',
    )
    expect(regions.find(({ id }) => id === 'population')?.cells[0]?.value).toBe(population?.value)
  })
})
