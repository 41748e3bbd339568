import { beforeEach, expect, it } from 'vitest'
import { realAtlas } from '../../../tests/support/realAtlas'
import { initialState } from '@/store/createAppStore'
import { createDerivations } from '@/store/derive/derivation'
import { buildFrame } from '../frame/buildFrame'
import { type DrivenMap, MapEngine } from './MapEngine'

const empty = { type: 'FeatureCollection' as const, features: [] }
const geometry = { land: empty, municipalities: empty, provinces: empty, regions: empty }
const derive = createDerivations()
const state = initialState(new Date('2026-11-26T03:00:00Z'))
let calls: string[] = []
const recorder: DrivenMap = {
  setSourceData: (source) => void calls.push(`data ${source}`),
  setAreaState: ({ object, id }, change) => void calls.push(`state ${object} ${id} ${JSON.stringify(change)}`),
  setLayerVisible: (layer, isVisible) => void calls.push(`visible ${layer} ${isVisible}`),
  setPaint: (layer, property) => void calls.push(`paint ${layer} ${property}`),
  redrawIcons: (theme) => void calls.push(`icons ${theme}`),
  moveTo: (camera, isAnimated) => void calls.push(`move ${camera.kind} ${isAnimated}`),
}

/** The calls that a step causes. */
function callsOf(step: () => void): string[] {
  calls = []
  step()
  return calls
}

let engine: MapEngine
beforeEach(() => {
  engine = new MapEngine(recorder, geometry, 'light')
  engine.apply(buildFrame(derive, realAtlas, state, 'ko'))
})

it('does nothing for an equal frame', () => {
  expect(callsOf(() => engine.apply(buildFrame(derive, realAtlas, state, 'ko')))).toEqual([])
})

it('touches only the sites when a filter changes', () => {
  const filtered = { ...state, filters: { ...state.filters, industries: ['battery'] } }
  expect(callsOf(() => engine.apply(buildFrame(derive, realAtlas, filtered, 'ko')))).toEqual([
    'data sites',
    'data site-focus',
  ])
})

it('dims, selects and highlights by state of the area, and takes it back', () => {
  const chosen = {
    ...state,
    filters: { ...state.filters, regions: ['honam'] },
    selection: { kind: 'region' as const, id: 'honam' },
  }
  const made = callsOf(() => engine.apply(buildFrame(derive, realAtlas, chosen, 'ko')))
  expect(made.filter((call) => call.includes('dimmed'))).toHaveLength(7)
  expect(made).toContain('state regions honam {"selected":true}')
  expect(callsOf(() => engine.apply(buildFrame(derive, realAtlas, state, 'ko')))).toContain(
    'state regions honam {"selected":false}',
  )
  expect(callsOf(() => engine.hover({ object: 'regions', id: 'jeju' }))).toEqual([
    'state regions jeju {"highlighted":true}',
  ])
})

it('moves for the app and never for its own moves', () => {
  const view = { kind: 'view' as const, center: [127, 36] as [number, number], zoom: 8 }
  expect(
    callsOf(() => engine.apply(buildFrame(derive, realAtlas, { ...state, camera: { ...view, from: 'app' } }, 'ko'))),
  ).toEqual(['move view true'])
  expect(
    callsOf(() => engine.apply(buildFrame(derive, realAtlas, { ...state, camera: { ...view, from: 'map' } }, 'ko'))),
  ).toEqual([])
})

it('hides an overlay and shows it again', () => {
  const hidden = buildFrame(derive, realAtlas, { ...state, hiddenOverlays: ['municipalities'] }, 'ko')
  expect(callsOf(() => engine.apply(hidden)).filter((call) => call.startsWith('visible'))).toEqual([
    'visible municipality-line false',
    'visible municipality-label false',
  ])
  expect(
    callsOf(() => engine.apply(buildFrame(derive, realAtlas, state, 'ko'))).filter((call) =>
      call.startsWith('visible'),
    ),
  ).toEqual(['visible municipality-line true', 'visible municipality-label true'])
})

it('repaints another theme without touching data or camera', () => {
  const made = callsOf(() => engine.setTheme('dark'))
  expect(made.at(-1)).toBe('icons dark')
  expect(made.filter((call) => call.startsWith('data') || call.startsWith('move'))).toEqual([])
  expect(made.length).toBeGreaterThan(10)
})
