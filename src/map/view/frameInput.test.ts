import { describe, expect, it } from 'vitest'
import { realAtlas } from '../../../tests/support/realAtlas'
import { atlasOn } from '@/datasets/knownOnDay'
import { initialState } from '@/store/createAppStore'
import { createDerivations } from '@/store/derive/derivation'
import { deriveScreening } from '@/store/derive/sites'
import { BELT_NODES } from '../appearance/layers/belts'
import { REGION_NAMES } from '../appearance/layers/names'
import { COMPARED, SITE_FOCUS, SITES } from '../appearance/layers/sites'
import { marksOf } from '../frame/MapFrame'
import { createMapBuilder, frameInput, pictureFrame } from './frameInput'

const state = initialState(new Date('2026-11-26T03:00:00Z'))

describe('the frame', () => {
  it('draws exactly the sites of list and totals, and hides nothing else', () => {
    const filters = { ...state.filters, industries: ['battery'] }
    const sites = marksOf(pictureFrame(realAtlas, { ...state, filters }), SITES)
    expect(sites.map(({ id }) => id)).toEqual(
      deriveScreening(createDerivations(), atlasOn(realAtlas, '2026-11-26'), filters).visible.map(
        ({ site }) => site.id,
      ),
    )
    expect(new Set(sites.map(({ industry }) => industry))).toEqual(new Set(['battery']))
  })

  it('dims the regions that a filter leaves out', () => {
    const frame = pictureFrame(realAtlas, { ...state, filters: { ...state.filters, regions: ['honam', 'jeju'] } })
    expect(frame.areas.dimmed.map(({ object, id }) => `${object} ${id}`).sort()).toEqual(
      ['capital', 'chungcheong', 'daegyeong', 'dongnam', 'gangwon', 'jeonbuk'].map((id) => `regions ${id}`),
    )
  })

  it('keeps parts that did not change as the same objects, and is the same where all are', () => {
    const [derive, build] = [createDerivations(), createMapBuilder()]
    const first = build(frameInput(derive, realAtlas, state))
    expect(build(frameInput(derive, realAtlas, { ...state, hiddenOverlays: [...state.hiddenOverlays] }))).toBe(first)
    // Derived anew, so that no input is the same object.
    expect(build(frameInput(createDerivations(), realAtlas, state))).toBe(first)
    const second = build(frameInput(derive, realAtlas, { ...state, highlighted: { kind: 'site', id: 'ochang' } }))
    expect(second.areas).toBe(first.areas)
    expect(second.layers.filter((layer, at) => layer !== first.layers[at]).map(({ id }) => id)).toEqual(['site-focus'])
    expect(marksOf(second, SITE_FOCUS)).toMatchObject([{ at: [127.45, 36.72], state: 'highlighted' }])
  })

  it('lets what a picture is not about step back', () => {
    const sites = marksOf(pictureFrame(realAtlas, state, { onlySites: new Set(['ochang']) }), SITES)
    expect(sites.filter(({ isPale }) => !isPale).map(({ id }) => id)).toEqual(['ochang'])
    expect(sites.length).toBeGreaterThan(200)
  })

  it('numbers the compared and names regions in two lengths', () => {
    const compared = [
      { kind: 'site' as const, id: 'pohang-battery' },
      { kind: 'site' as const, id: 'ochang' },
    ]
    const frame = pictureFrame(realAtlas, { ...state, compared })
    expect(marksOf(frame, COMPARED).map(({ number, at }) => [number, at])).toEqual([
      [1, realAtlas.sites.get('pohang-battery')?.coordinates],
      [2, [127.45, 36.72]],
    ])
    expect(marksOf(frame, REGION_NAMES).find(({ id }) => id === 'gangwon')).toMatchObject({
      name: '강원특별자치도',
      short: '강원',
    })
    expect(marksOf(pictureFrame(realAtlas, { ...state, hiddenOverlays: ['regions'] }), REGION_NAMES)).toEqual([])
  })

  it('marks candidates hollow and writes places and roles of belt nodes in the language', () => {
    const frame = pictureFrame(realAtlas, { ...state, language: 'en' })
    const hollow = marksOf(frame, SITES).filter(({ isHollow }) => isHollow)
    const candidates = realAtlas.atlas.sites.filter(({ status }) => status === 'candidate')
    expect(hollow.map(({ id }) => id).sort()).toEqual(candidates.map(({ id }) => id).sort())
    expect(marksOf(frame, BELT_NODES).map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Busan: Power semiconductors',
      'Gumi: Materials and parts',
      'Gwangju: Advanced packaging',
      'Yongin: Existing ecosystem being extended',
      'Cheongju: Cell manufacturing',
      'Pohang: Cathode materials',
      'Gunsan: Critical-mineral processing and recycling',
      'Ulsan: LFP, solid-state and future demand',
    ])
  })
})
