import { describe, expect, it } from 'vitest'
import { realAtlas, realRecords } from '../../../tests/support/realAtlas'
import { createDerivations } from './derivation'
import { countBySite, deriveChanges } from './changes'

const derive = createDerivations()
const changes = deriveChanges(derive, realAtlas, realRecords, '2025-12-17', '2026-03-31')
const of = (kind: string, id: string) => changes.filter((change) => change.kind === kind && change.subject.id === id)

describe('what changed between two days', () => {
  it('tells every fact that came to be known, once, as a figure or as a fact', () => {
    const news = realRecords.records.facts
      .filter(({ known_from }) => known_from !== null && known_from > '2025-12-17' && known_from <= '2026-03-31')
      .map(({ id }) => id)
    const told = changes.flatMap((change) =>
      change.kind === 'fact' ? [change.fact.id] : change.kind === 'amount' && change.after ? [change.after.fact] : [],
    )
    expect(told.sort()).toEqual(news.filter((id) => told.includes(id)).sort())
    expect(new Set(told).size).toBe(told.length)
    expect(news.filter((id) => !told.includes(id))).toEqual([])
  })

  it('tells stages, new places and promises that came due', () => {
    expect(of('stage', 'gwangju-ad-test-city')).toMatchObject([
      { before: 'planned', after: 'designated', day: '2026-01-21' },
    ])
    expect(of('new-place', 'saemangeum-hyundai')).toHaveLength(1)
    expect(
      of('overdue', 'growth-engine-selection').map((change) => ('milestone' in change ? change.milestone.id : '')),
    ).toContain('growth-engines-fixed')
    expect(of('new-place', 'univ-jeonbuk')).toEqual([])
  })

  it('counts changes by site', () => {
    expect(countBySite(derive, changes).get('saemangeum-hyundai')).toBe(
      changes.filter(({ subject }) => subject.kind === 'site' && subject.id === 'saemangeum-hyundai').length,
    )
  })

  it('is nothing between a day and itself', () => {
    expect(deriveChanges(derive, realAtlas, realRecords, '2026-03-31', '2026-03-31')).toEqual([])
  })
})
