import { describe, expect, it } from 'vitest'
import { realAtlas, realRecords } from '../../tests/support/realAtlas'
import { subjectKey } from '@/domain/subject'
import { atlasOn, recordsOn } from './knownOnDay'
import { searchSubjects, siteTerms, TERM_FORMS, wordsOf } from './search'

const atlas = atlasOn(realAtlas, '2026-11-26')
const records = recordsOn(realRecords, '2026-11-26')
const keys = (query: string) => searchSubjects(atlas, records, query, 12).map(({ subject }) => subjectKey(subject))

describe('search', () => {
  it.each([
    ['전북', 'region:jeonbuk'],
    ['전라북도', 'province:52'],
    ['전남광주통합특별시', 'province:29'],
    ['강원도', 'province:51'],
    ['제물포구', 'municipality:28110'],
    ['52130', 'municipality:52130'],
    ['battery triangle', 'belt:battery-triangle'],
    ['ochang', 'site:ochang'],
    ['국민성장펀드', 'programme:national-growth-fund'],
  ])('finds %s', (query, key) => {
    expect(keys(query)).toContain(key)
  })

  it('finds by initial consonants, those of whole names first', () => {
    const found = searchSubjects(atlas, records, 'ㅅㅁㄱ', 3)
    expect(found).toHaveLength(3)
    expect(found.every(({ name, matched }) => [name.ko, matched ?? ''].some((text) => text.includes('새만금')))).toBe(
      true,
    )
  })

  it('finds companies at their sites once the records are there', () => {
    expect(keys('엘앤에프').some((key) => key.startsWith('site:'))).toBe(true)
    expect(keys('zzzz')).toEqual([])
  })
})

it('a typed filter wants every word, wherever it stands', () => {
  const matches = (typed: string) =>
    atlas.atlas.sites.filter((site) =>
      wordsOf(typed).every(({ text: word, forms }) =>
        siteTerms(atlas, site).some((term) => forms.some((form) => TERM_FORMS[form](term).includes(word))),
      ),
    ).length
  expect(matches('')).toBe(atlas.atlas.sites.length)
  expect(matches('포항 이차전지')).toBeGreaterThan(0)
  expect(matches('포항 이차전지')).toBeLessThan(matches('포항'))
  expect(matches('ㅂㄷㅊ')).toBe(matches('반도체'))
})
