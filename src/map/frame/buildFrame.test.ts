import { describe, expect, it } from 'vitest'
import { realAtlas } from '../../../tests/support/realAtlas'
import { deriveScreening } from '@/store/derive/sites'
import { initialState } from '@/store/createAppStore'
import { atlasOn } from '@/datasets/knownOnDay'
import { createDerivations } from '@/store/derive/derivation'
import { buildFrame } from './buildFrame'

const derive = createDerivations()
const state = { ...initialState(new Date('2026-11-26T03:00:00Z')) }

describe('the frame', () => {
  it('draws exactly the sites of list and totals, and hides nothing else', () => {
    const filters = { ...state.filters, industries: ['battery'] }
    const frame = buildFrame(derive, realAtlas, { ...state, filters }, 'ko')
    expect(frame.sites.map(({ id }) => id)).toEqual(
      deriveScreening(derive, atlasOn(realAtlas, '2026-11-26'), filters).visible.map(({ site }) => site.id),
    )
    expect(new Set(frame.sites.map(({ industry }) => industry))).toEqual(new Set(['battery']))
  })

  it('dims the regions that a filter leaves out', () => {
    const frame = buildFrame(
      derive,
      realAtlas,
      { ...state, filters: { ...state.filters, regions: ['honam', 'jeju'] } },
      'ko',
    )
    expect([...frame.dimmedRegions].sort()).toEqual([
      'capital',
      'chungcheong',
      'daegyeong',
      'dongnam',
      'gangwon',
      'jeonbuk',
    ])
  })

  it('keeps parts that did not change as the same objects, so that the engine can tell', () => {
    const first = buildFrame(derive, realAtlas, state, 'ko')
    const second = buildFrame(derive, realAtlas, { ...state, highlighted: { kind: 'site', id: 'ochang' } }, 'ko')
    for (const part of ['sites', 'belts', 'gateways', 'regions', 'municipalities'] as const)
      expect(second[part]).toBe(first[part])
    expect(second.highlightedSite).toEqual([127.45, 36.72])
  })

  it('marks candidates hollow and writes places and roles of belt nodes in the language', () => {
    const frame = buildFrame(derive, realAtlas, state, 'en')
    expect(frame.sites.filter(({ isHollow }) => isHollow).length).toBeGreaterThanOrEqual(19)
    expect(frame.belts.map(({ nodes }) => nodes.map(({ name, role }) => `${name}: ${role}`))).toEqual([
      [
        'Busan: Power semiconductors',
        'Gumi: Materials and parts',
        'Gwangju: Advanced packaging',
        'Yongin: Existing ecosystem being extended',
      ],
      [
        'Cheongju: Cell manufacturing',
        'Pohang: Cathode materials',
        'Gunsan: Critical-mineral processing and recycling',
        'Ulsan: LFP, solid-state and future demand',
      ],
    ])
  })
})
