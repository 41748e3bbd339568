import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { realAtlas, realRecords, realTopology } from '../../../tests/support/realAtlas'
import { COUNTRY_BOUNDS } from '@/domain/mapView'
import { initialState } from '@/store/createAppStore'
import type { AppState } from '@/store/state'
import { areaCollection, neighbourLand } from '@/datasets/boundaries'
import { type DrivenMap, MapEngine } from '../engine/MapEngine'
import { createDerivations } from '@/store/derive/derivation'
import { buildFrame } from '../frame/buildFrame'
import type { FeatureCollection } from 'geojson'
import { hitTarget } from './hitTarget'
import { outlinesOf } from './outlines'
import { SvgDrawing } from './SvgDrawing'
import { fitViewport, projectionOf } from './viewport'

const base: AppState = {
  ...initialState(new Date('2026-11-26T03:00:00Z')),
  records: { state: 'ready', value: realRecords },
}
const wide = fitViewport([120, 30, 136, 42], 2000, 2000, 0)

/** What MapLibre is given for a frame. */
function drawnByEngine(state: AppState) {
  const data = new Map<string, FeatureCollection>()
  const areas: string[] = []
  const recorder: DrivenMap = {
    setSourceData: (source, value) => void data.set(source, value),
    setAreaState: ({ object, id }, change) =>
      void areas.push(
        ...Object.entries(change)
          .filter(([, isOn]) => isOn)
          .map(([key]) => `${key} ${object} ${id}`),
      ),
    setLayerVisible: () => {},
    setPaint: () => {},
    redrawIcons: () => {},
    moveTo: () => {},
  }
  const geometry = {
    land: neighbourLand(realTopology),
    municipalities: areaCollection(realTopology, 'municipalities'),
    provinces: areaCollection(realTopology, 'provinces'),
    regions: areaCollection(realTopology, 'regions'),
  }
  new MapEngine(recorder, geometry, 'light').apply(buildFrame(createDerivations(), realAtlas, state, 'ko'))
  const ids = (source: string, property = 'id') =>
    (data.get(source)?.features ?? []).map(({ properties }) => String(properties?.[property])).sort()
  return {
    sites: ids('sites'),
    changes: (data.get('sites')?.features ?? [])
      .filter(({ properties }) => Number(properties?.changes) > 0)
      .map(({ properties }) => String(properties?.id))
      .sort(),
    links: ids('belt-links'),
    nodes: ids('belt-nodes'),
    gateways: ids('gateways'),
    compared: ids('compared', 'number'),
    focus: data.get('site-focus')?.features.length,
    dimmed: areas
      .filter((area) => area.startsWith('dimmed'))
      .map((area) => area.split(' ')[2])
      .sort(),
    selected: areas
      .filter((area) => area.startsWith('selected'))
      .map((area) => area.slice('selected '.length))
      .sort(),
  }
}

function drawnAsSvg(state: AppState) {
  const { container } = render(
    <svg>
      <SvgDrawing
        frame={buildFrame(createDerivations(), realAtlas, state, 'ko')}
        topology={realTopology}
        viewport={wide}
        theme="light"
        detail="map"
      />
    </svg>,
  )
  const ids = (attribute: string) =>
    [...container.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? '').sort()
  return {
    sites: ids('data-site'),
    changes: ids('data-changes'),
    links: ids('data-link'),
    nodes: ids('data-node')
      .map((id) => id.split(' ')[1] ?? '')
      .sort(),
    gateways: ids('data-gateway'),
    compared: ids('data-compared'),
    focus: container.querySelectorAll('[data-focus]').length,
    dimmed: [...container.querySelectorAll('[data-dimmed="true"]')]
      .map((element) => element.getAttribute('data-region') ?? '')
      .sort(),
    selected: ids('data-selected-area'),
  }
}

describe('the SVG map draws what the web map draws', () => {
  it.each<[string, Partial<AppState>]>([
    ['at first', {}],
    [
      'with filters',
      {
        filters: {
          ...base.filters,
          industries: ['battery'],
          regions: ['honam', 'jeonbuk'],
          certainties: ['confirmed', 'planned'],
        },
      },
    ],
    [
      'with a belt selected and the other hidden',
      { selection: { kind: 'belt', id: 'battery-triangle' }, hiddenOverlays: ['semiconductor-belt', 'gateways'] },
    ],
    [
      'with a site selected and another pointed at',
      { selection: { kind: 'site', id: 'ochang' }, highlighted: { kind: 'site', id: 'haenam-solaseado' } },
    ],
    ['with a region selected, under a lens', { selection: { kind: 'region', id: 'jeonbuk' }, lens: 'confirmed' }],
    [
      'comparing places',
      {
        compared: [
          { kind: 'site', id: 'ochang' },
          { kind: 'site', id: 'pohang-battery' },
        ],
      },
    ],
    ['since an earlier day', { since: '2025-12-17', asOf: '2026-08-31' }],
    ['as of the day of the report', { asOf: '2025-12-17' }],
  ])('%s', (_, part) => {
    const state = { ...base, ...part }
    const engine = drawnByEngine(state)
    expect(engine.sites.length).toBeGreaterThan(0)
    expect(drawnAsSvg(state)).toEqual(engine)
  })
})

describe('what lies under a point', () => {
  const frame = buildFrame(createDerivations(), realAtlas, base, 'ko')
  const viewport = fitViewport(COUNTRY_BOUNDS, 900, 700, 20)
  const { toPoint } = projectionOf(viewport)
  const outlines = outlinesOf(realTopology)
  const at = (longitude: number, latitude: number) =>
    hitTarget(frame, outlines, viewport, toPoint([longitude, latitude]), 3)

  it('is the site, else the belt, else the region; over the sea nothing', () => {
    expect(at(127.45, 36.72)).toMatchObject({ kind: 'sites', ids: expect.arrayContaining(['ochang']) })
    expect(at(128.35, 36.4)).toMatchObject({ kind: expect.stringMatching(/region|belt/) })
    expect(at(128.25, 37.75)).toEqual({ kind: 'region', id: 'gangwon' })
    expect(at(131.0, 36.0)).toBeNull()
  })

  it('is the municipality where one is close', () => {
    const close = { ...viewport, center: [128.73, 36.57] as const, zoom: 10 }
    expect(hitTarget({ ...frame, sites: [], belts: [], gateways: [] }, outlines, close, [450, 350], 3)).toEqual({
      kind: 'municipality',
      id: '47170',
    })
  })
})
