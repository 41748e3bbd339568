import { beforeEach, expect, it } from 'vitest'
import { realAtlas } from '../../../tests/support/realAtlas'
import { initialState } from '@/store/createAppStore'
import type { AppState } from '@/store/state'
import { createDerivations, type Derive } from '@/store/derive/derivation'
import type { FeatureCollection } from 'geojson'
import { mapColours } from '../appearance/colours'
import { defineLayer } from '../appearance/drawing'
import { LAYERS } from '../appearance/layers'
import { createFrameBuilder, type FrameBuilder } from '../frame/createFrameBuilder'
import { defineSource } from '../frame/defineSource'
import { buildStyle } from './buildStyle'
import { createMapBuilder, frameInput, pictureFrame } from '../view/frameInput'
import { type DrivenMap, MapEngine } from './MapEngine'

const empty = { type: 'FeatureCollection' as const, features: [] }
const geometry = { land: empty, municipalities: empty, provinces: empty, regions: empty }
let derive: Derive
let build: FrameBuilder
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
/** What the live map draws of a state. */
const frameOf = (shown: AppState) => build(frameInput(derive, realAtlas, shown))

beforeEach(() => {
  derive = createDerivations()
  build = createMapBuilder()
  engine = new MapEngine(recorder, LAYERS, geometry, 'light')
  engine.apply(frameOf(state))
})

it('does nothing for an equal frame', () => {
  expect(callsOf(() => engine.apply(frameOf(state)))).toEqual([])
})

it('touches only the sites when a filter changes', () => {
  const filtered = { ...state, filters: { ...state.filters, industries: ['battery'] } }
  expect(callsOf(() => engine.apply(frameOf(filtered)))).toEqual(['data sites'])
})

it('dims, selects and highlights by state of the area, and takes it back', () => {
  const chosen = {
    ...state,
    filters: { ...state.filters, regions: ['honam'] },
    selection: { kind: 'region' as const, id: 'honam' },
  }
  const made = callsOf(() => engine.apply(frameOf(chosen)))
  expect(made.filter((call) => call.includes('dimmed'))).toHaveLength(7)
  expect(made).toContain('state regions honam {"selected":true}')
  expect(callsOf(() => engine.apply(frameOf(state)))).toContain('state regions honam {"selected":false}')
  expect(callsOf(() => engine.hover({ object: 'regions', id: 'jeju' }))).toEqual([
    'state regions jeju {"highlighted":true}',
  ])
})

it('moves for the app and never for its own moves', () => {
  const view = { kind: 'view' as const, center: [127, 36] as [number, number], zoom: 8 }
  expect(callsOf(() => engine.apply(frameOf({ ...state, camera: { ...view, from: 'app' } })))).toEqual([
    'move view true',
  ])
  expect(callsOf(() => engine.apply(frameOf({ ...state, camera: { ...view, from: 'map' } })))).toEqual([])
})

it('hides an overlay and shows it again', () => {
  const hidden = frameOf({ ...state, hiddenOverlays: ['municipalities'] })
  expect(callsOf(() => engine.apply(hidden))).toEqual(['data municipality-names', 'visible municipality-line false'])
  expect(callsOf(() => engine.apply(frameOf(state))).filter((call) => call.startsWith('visible'))).toEqual([
    'visible municipality-line true',
  ])
})

it('repaints another theme without touching data or camera', () => {
  const made = callsOf(() => engine.setTheme('dark'))
  expect(made.at(-1)).toBe('icons dark')
  expect(made.filter((call) => call.startsWith('data') || call.startsWith('move'))).toEqual([])
  expect(made.length).toBeGreaterThan(10)
})

it('uploads nothing again when a picture of another day, view and language was drawn meanwhile', () => {
  const other = { ...state, asOf: '2025-12-17', language: 'en' as const, filters: { ...state.filters, text: '새만금' } }
  expect(pictureFrame(realAtlas, other).layers).not.toEqual(frameOf(state).layers)
  expect(callsOf(() => engine.apply(frameOf(state)))).toEqual([])
})

it('uploads only what differs when the day changes, and nothing for a day on which all was the same', () => {
  expect(callsOf(() => engine.apply(frameOf({ ...state, asOf: '2026-11-25' })))).toEqual([])
  expect(callsOf(() => engine.apply(frameOf({ ...state, asOf: '2025-12-17' })))).toEqual(['data sites'])
})

it('moves only the ring when a row of the list is pointed at', () => {
  const pointed = { ...state, highlighted: { kind: 'site' as const, id: 'ochang' } }
  expect(callsOf(() => engine.apply(frameOf(pointed)))).toEqual(['data site-focus'])
  expect(callsOf(() => engine.apply(frameOf(state)))).toEqual(['data site-focus'])
})

it('gives a layer that it was told of its own source, and takes no notice of its kind', () => {
  const source = defineSource(
    'capitals',
    ({ language }) => [language],
    (language) => [{ id: 'sejong', isPale: false, at: [127.29, 36.48] as const, name: language }],
  )
  const capitals = defineLayer(source, {
    drawings: [
      {
        shape: 'circle',
        id: 'capital',
        level: 'sites',
        radius: { times: 2, by: ({ name }) => name.length },
        fill: 'selected',
        fillOpacity: 1,
        stroke: null,
      },
    ],
  })
  const data = new Map<string, FeatureCollection>()
  const layers = [...LAYERS, capitals]
  const own = new MapEngine(
    { ...recorder, setSourceData: (name, value) => void data.set(name, value) },
    layers,
    geometry,
    'light',
  )
  own.apply(createFrameBuilder(layers)(frameInput(derive, realAtlas, state)))
  expect(data.get('capitals')?.features).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [127.29, 36.48] },
      properties: { id: 'sejong', isPale: false, 'capital.radius': 2 },
    },
  ])
  expect(buildStyle(mapColours('light'), layers).layers.find(({ id }) => id === 'capital')).toMatchObject({
    type: 'circle',
    source: 'capitals',
    paint: { 'circle-radius': ['*', 2, ['get', 'capital.radius']] },
  })
})
