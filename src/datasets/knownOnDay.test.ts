import { describe, expect, expectTypeOf, it } from 'vitest'
import { realAtlas, realRecords } from '../../tests/support/realAtlas'
import { type AtlasAsOf, indexAtlas, type LoadedAtlas } from './atlasIndex'
import { atlasOn, recordsOn } from './knownOnDay'
import { indexRecords, type LoadedRecords, type RecordsAsOf } from './recordsIndex'

const REPORT = '2025-12-17'

describe('as of the day of the report', () => {
  const records = recordsOn(realRecords, REPORT)
  const atlas = atlasOn(realAtlas, REPORT)

  it('knows no later fact, outcome or promise, and loses no earlier one', () => {
    const known = realRecords.records.facts.filter(({ known_from }) => known_from === null || known_from <= REPORT)
    expect(records.records.facts.map(({ id }) => id)).toEqual(known.map(({ id }) => id))
    expect(known.length).toBeGreaterThan(500)
    expect(records.records.milestones.filter(({ outcome }) => outcome !== null && outcome.as_of > REPORT)).toEqual([])
    const dates = records.records.milestones.map(({ stated_in }) => realRecords.sources.get(stated_in)?.date ?? '')
    expect(dates.filter((date) => date > REPORT)).toEqual([])
    expect(records.records.milestones.length).toBeGreaterThan(50)
  })

  it('cites no later source, names none and tells of no later confirmation', () => {
    const dates = [...records.sources.values()].flatMap(({ date }) => date ?? [])
    expect(dates.filter((date) => date > REPORT)).toEqual([])
    const cited = [
      ...records.records.facts.flatMap(({ sources }) => sources),
      ...records.records.milestones.flatMap(({ outcome }) => outcome?.sources ?? []),
    ]
    expect(cited.filter((id) => !records.sources.has(id))).toEqual([])
    expect(records.records.facts.filter(({ as_of }) => as_of !== null && as_of > REPORT)).toEqual([])
    expect(records.records.facts.filter(({ sources }) => sources.length === 0)).toEqual([])
  })

  it('knows a place by the names of the day', () => {
    const names = (day: string) => atlasOn(realAtlas, day).sites.get('ulsan-mipo')?.aliases
    expect(names(REPORT)).not.toContain('울산 분산에너지 특화지역')
    expect(names('2025-12-25')).toContain('울산 분산에너지 특화지역')
  })

  it('has the stages of that day', () => {
    const stage = (id: string, day: string) => atlasOn(realAtlas, day).sites.get(id)?.status
    expect(stage('gwangju-ad-test-city', REPORT)).toBe('planned')
    expect(stage('gwangju-ad-test-city', '2026-01-21')).toBe('designated')
    expect(stage('gwangju-airbase', REPORT)).toBeUndefined()
    expect(stage('gwangju-airbase', '2026-03-31')).toBe('candidate')
    expect(stage('univ-jeonbuk', REPORT)).toBe('operating')
    expect(atlas.programmes.has('semiconductor-act')).toBe(false)
    expect(atlas.programmes.get('depopulation-tax')?.status).toBe('planned')
  })
})

it('is the whole on the last day', () => {
  const atlas = atlasOn(realAtlas, '2026-11-27')
  expect(atlas.atlas.sites).toEqual(realAtlas.atlas.sites)
  expect(recordsOn(realRecords, '2026-11-27').records).toEqual(realRecords.records)
})

it('is another type than what was read, in both directions, and says its day', () => {
  expectTypeOf<LoadedAtlas>().not.toExtend<AtlasAsOf>()
  expectTypeOf<AtlasAsOf>().not.toExtend<LoadedAtlas>()
  expectTypeOf<LoadedRecords>().not.toExtend<RecordsAsOf>()
  expectTypeOf<RecordsAsOf>().not.toExtend<LoadedRecords>()
  expectTypeOf(atlasOn).toEqualTypeOf<(atlas: LoadedAtlas, day: string) => AtlasAsOf>()
  expectTypeOf(recordsOn).toEqualTypeOf<(records: LoadedRecords, day: string) => RecordsAsOf>()
  expectTypeOf(indexAtlas(realAtlas.atlas)).toEqualTypeOf<LoadedAtlas>()
  expectTypeOf(indexRecords(realRecords.records)).toEqualTypeOf<LoadedRecords>()
  expect([atlasOn(realAtlas, REPORT).day, recordsOn(realRecords, REPORT).day]).toEqual([REPORT, REPORT])
  expect([realAtlas.day, realRecords.day]).toEqual([null, null])
})
