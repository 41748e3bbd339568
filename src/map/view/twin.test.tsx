import { Color, featureFilter, latest, normalizePropertyExpression } from '@maplibre/maplibre-gl-style-spec'
import { render } from '@testing-library/react'
import type { Feature, FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { realAtlas, realRecords, realTopology } from '../../../tests/support/realAtlas'
import { areaCollection, neighbourLand } from '@/datasets/boundaries'
import { COUNTRY_BOUNDS } from '@/domain/mapView'
import { initialState } from '@/store/createAppStore'
import type { AppState } from '@/store/state'
import { AREA_FILLS, AREA_LINES } from '../appearance/areas'
import { mapColours } from '../appearance/colours'
import { LAYERS, stacked } from '../appearance/layers'
import { DRAWN_MARGIN } from '../appearance/picture'
import { buildStyle } from '../engine/buildStyle'
import { type DrivenMap, MapEngine } from '../engine/MapEngine'
import { hitTarget } from '../svg/hitTarget'
import { outlinesOf } from '../svg/outlines'
import { SvgDrawing } from '../svg/SvgDrawing'
import { fitViewport, outlinePlace, projectionOf, type Viewport } from '../svg/viewport'
import { pictureFrame } from './frameInput'

type Specification = Parameters<typeof normalizePropertyExpression>[2] & { readonly default?: never }

const base: AppState = {
  ...initialState(new Date('2026-11-26T03:00:00Z')),
  records: { state: 'ready', value: realRecords },
}
const colours = mapColours('light')
const style = buildStyle(colours, LAYERS)
const layerOf = (id: string) => {
  const layer = style.layers.find((one) => one.id === id)
  if (!layer) throw new Error(`no layer ${id}`)
  return layer
}

/** What MapLibre is given for a frame. */
function givenToMap(state: AppState) {
  const data = new Map<string, FeatureCollection>()
  const areas = new Map<string, Record<string, boolean>>()
  const hidden = new Set(style.layers.filter(({ layout }) => layout?.visibility === 'none').map(({ id }) => id))
  const recorder: DrivenMap = {
    setSourceData: (source, value) => void data.set(source, value),
    setAreaState: ({ object, id }, change) =>
      void areas.set(`${object} ${id}`, { ...areas.get(`${object} ${id}`), ...change }),
    setLayerVisible: (layer, isVisible) => void (isVisible ? hidden.delete(layer) : hidden.add(layer)),
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
  new MapEngine(recorder, LAYERS, geometry, 'light').apply(pictureFrame(realAtlas, state))
  return { data, areas, hidden }
}

function drawnAsSvg(state: AppState, viewport: Viewport): Element {
  return render(
    <svg>
      <SvgDrawing
        frame={pictureFrame(realAtlas, state)}
        layers={LAYERS}
        topology={realTopology}
        viewport={viewport}
        theme="light"
        detail="map"
      />
    </svg>,
  ).container
}

/** Asks the style itself, by MapLibre's own evaluator, for a value of paint or layout. */
function evaluator(layer: LayerSpecification, zoom: number) {
  const values = { ...layer.layout, ...layer.paint } as Readonly<Record<string, unknown>>
  const known = new Map<string, ReturnType<typeof normalizePropertyExpression>>()
  const expressionOf = (name: string) => {
    const specs = {
      ...latest[`paint_${layer.type}`],
      ...latest[`layout_${layer.type}`],
    } as unknown as Readonly<Record<string, Specification>>
    const spec = specs[name]
    if (!spec) throw new Error(`no property ${name}`)
    const made = known.get(name) ?? normalizePropertyExpression(values[name] ?? spec.default, name, spec)
    known.set(name, made)
    return made
  }
  return (name: string, feature: Feature, state: Readonly<Record<string, boolean>> = {}): unknown => {
    const found = expressionOf(name).evaluate({ zoom }, feature as never, state) as unknown
    return found instanceof Color ? found.toString() : found
  }
}

const colour = (text: string | null) => (text === null || text === 'none' ? null : Color.parse(text)?.toString())
const near = (value: unknown) => expect.closeTo(Number(value), 4) as number
const read = (element: Element | null | undefined, name: string) => element?.getAttribute(name) ?? null
const number = (element: Element | null | undefined, name: string, otherwise = 1) =>
  Number(read(element, name) ?? otherwise)

interface Drawn {
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}

/** What the web map draws of a layer at that zoom, within reach of the viewport. */
function expected(layer: LayerSpecification, features: readonly Feature[], viewport: Viewport): readonly Drawn[] {
  const { zoom, width, height } = viewport
  const { toPoint } = projectionOf(viewport)
  if (zoom < (layer.minzoom ?? -Infinity) || zoom >= (layer.maxzoom ?? Infinity)) return []
  const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'filter')
  const value = evaluator(layer, zoom)
  return features
    .filter((feature) => filter({ zoom }, feature as never))
    .flatMap((feature): Drawn[] => {
      const id = String(feature.properties?.id)
      const of = (name: string) => value(name, feature)
      if (feature.geometry.type === 'LineString') {
        if (of('line-opacity') === 0) return []
        const wide = Number(of('line-width'))
        const dash = of('line-dasharray') as { readonly from?: readonly number[] } | readonly number[] | undefined
        const lengths = Array.isArray(dash) ? dash : ((dash as { from?: readonly number[] } | undefined)?.from ?? [])
        return [
          {
            id,
            values: {
              points: feature.geometry.coordinates.map((at) => toPoint(at).map(near)),
              width: near(wide),
              colour: of('line-color'),
              opacity: near(of('line-opacity')),
              cap: of('line-cap'),
              dash: lengths.map((length: number) => near(length * wide)),
            },
          },
        ]
      }
      if (feature.geometry.type !== 'Point') return []
      const [x, y] = toPoint(feature.geometry.coordinates)
      if (x <= -DRAWN_MARGIN || x >= width + DRAWN_MARGIN || y <= -DRAWN_MARGIN || y >= height + DRAWN_MARGIN) return []
      if (layer.type === 'circle') {
        const [right = 0, down = 0] = of('circle-translate') as readonly number[]
        const stroke = Number(of('circle-stroke-width'))
        return [
          {
            id,
            values: {
              at: [near(x + right), near(y + down)],
              fill: of('circle-opacity') === 0 ? null : [of('circle-color'), near(of('circle-opacity'))],
              radius: near(of('circle-radius')),
              stroke:
                stroke === 0 ? null : [near(stroke), of('circle-stroke-color'), near(of('circle-stroke-opacity'))],
            },
          },
        ]
      }
      return [
        {
          id,
          values: { at: [near(x), near(y)], scale: near(of('icon-size')), opacity: near(of('icon-opacity')) },
        },
      ]
    })
}

/** What the SVG draws, read from its elements. */
function readDrawn(picture: Element, shape: string): Readonly<Record<string, unknown>> {
  if (shape === 'line') {
    return {
      points: (read(picture, 'points') ?? '').split(' ').map((point) => point.split(',').map(Number)),
      width: number(picture, 'stroke-width'),
      colour: colour(read(picture, 'stroke')),
      opacity: number(picture, 'stroke-opacity'),
      cap: read(picture, 'stroke-linecap'),
      dash: (read(picture, 'stroke-dasharray') ?? '').split(' ').filter(Boolean).map(Number),
    }
  }
  if (shape === 'circle') {
    const circles = [...picture.querySelectorAll('circle')]
    const disc = circles.find((one) => read(one, 'fill') !== 'none')
    const ring = circles.find((one) => read(one, 'fill') === 'none')
    return {
      at: [number(circles[0], 'cx'), number(circles[0], 'cy')],
      fill: disc ? [colour(read(disc, 'fill')), number(disc, 'fill-opacity')] : null,
      radius: disc ? number(disc, 'r') : number(ring, 'r') - number(ring, 'stroke-width') / 2,
      stroke: ring
        ? [number(ring, 'stroke-width'), colour(read(ring, 'stroke')), number(ring, 'stroke-opacity')]
        : null,
    }
  }
  const [, x, y, scale] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(read(picture, 'transform') ?? '') ?? []
  return { at: [Number(x), Number(y)], scale: Number(scale), opacity: number(picture, 'opacity') }
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) => one.id.localeCompare(other.id)

const STATES: readonly (readonly [string, Partial<AppState>])[] = [
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
  ['with one belt selected beside the other', { selection: { kind: 'belt', id: 'semiconductor-belt' } }],
  [
    'with a site selected and another pointed at',
    { selection: { kind: 'site', id: 'ochang' }, highlighted: { kind: 'site', id: 'haenam-solaseado' } },
  ],
  ['with a region selected, under a lens', { selection: { kind: 'region', id: 'jeonbuk' }, lens: 'confirmed' }],
  [
    'with a municipality selected and a region pointed at, without regions',
    {
      selection: { kind: 'municipality', id: '47170' },
      highlighted: { kind: 'region', id: 'honam' },
      hiddenOverlays: ['regions'],
    },
  ],
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
  ['as of the day of the report, in English', { asOf: '2025-12-17', language: 'en' }],
]
const ZOOMS = [5.2, 6.3, 7.5, 8.5, 9.5]

describe.each(STATES)('the SVG map draws what the web map draws: %s', (situation, part) => {
  // All zooms once; nearly all that a state can change is drawn at 8.5.
  const zooms = situation === 'at first' ? ZOOMS : [8.5]
  const state = { ...base, ...part }
  const { data, areas, hidden } = givenToMap(state)
  const given = (source: string) => data.get(source)?.features ?? []

  const checkMarks = (svg: Element, viewport: Viewport) => {
    const { zoom } = viewport
    expect(given('sites').length).toBeGreaterThan(0)
    for (const { layer, drawing } of stacked(LAYERS)) {
      const pictures = [...svg.querySelectorAll(`[data-drawing="${drawing.id}"] > [data-mark]`)]
      const drawn = pictures.map((picture) => ({ id: read(picture, 'data-mark') ?? '', picture }))
      if (drawing.shape === 'label') {
        const value = evaluator(layerOf(drawing.id), zoom)
        for (const { id, picture } of drawn) {
          const feature = given(layer.id).find(({ properties }) => properties?.id === id)
          if (!feature) throw new Error(`${drawing.id} of ${id} is only in the SVG`)
          const size = Number(value('text-size', feature))
          const sections = (value('text-field', feature) as { sections: { text: string; scale: number | null }[] })
            .sections
          const written = sections.filter(({ text }) => text !== '\n')
          const letters = (text: string) => text.replaceAll(/\s/g, '')
          expect({
            drawing: drawing.id,
            id,
            text: letters(picture.textContent ?? ''),
            sizes: [...new Set([...picture.querySelectorAll('tspan')].map((line) => number(line, 'font-size')))],
            colour: colour(read(picture, 'fill')),
            opacity: number(picture, 'opacity'),
            halo: read(picture, 'stroke')
              ? [colour(read(picture, 'stroke')), number(picture, 'stroke-width') / 2]
              : null,
          }).toEqual({
            drawing: drawing.id,
            id,
            text: letters(written.map(({ text }) => text).join('')),
            sizes: written.map(({ scale }) => near(size * (scale ?? 1))),
            colour: value('text-color', feature),
            opacity: near(value('text-opacity', feature)),
            halo:
              value('text-halo-width', feature) === 0
                ? null
                : [value('text-halo-color', feature), near(value('text-halo-width', feature))],
          })
        }
        continue
      }
      const own = expected(layerOf(drawing.id), given(layer.id), viewport)
      expect(
        drawn.map(({ id, picture }) => ({ id, values: readDrawn(picture, drawing.shape) })).sort(byId),
        drawing.id,
      ).toEqual([...own].sort(byId))
    }
  }

  const checkAreas = (svg: Element, viewport: Viewport) => {
    const { zoom } = viewport
    const { scale } = outlinePlace(viewport)
    for (const { id, object } of [...AREA_FILLS, ...AREA_LINES]) {
      const layer = layerOf(id)
      const value = evaluator(layer, zoom)
      const isDrawn = !hidden.has(id) && zoom >= (layer.minzoom ?? -Infinity)
      const own = (isDrawn ? given(object) : []).flatMap((feature) => {
        const area = `${object} ${String(feature.properties?.id)}`
        const of = (name: string) => value(name, feature, areas.get(area) ?? {})
        const isLine = layer.type === 'line'
        const opacity = Number(of(isLine ? 'line-opacity' : 'fill-opacity'))
        const width = isLine ? Number(of('line-width')) : null
        if ((!isLine && opacity === 0) || width === 0) return []
        const paint = { colour: of(isLine ? 'line-color' : 'fill-color'), opacity: near(opacity) }
        return [{ id: area, paint: { ...paint, width: width === null ? null : near(width) } }]
      })
      const drawn = [...svg.querySelectorAll(`[data-drawing="${id}"]`)].flatMap((path) => {
        const isLine = layer.type === 'line'
        const paint = {
          colour: colour(read(path, isLine ? 'stroke' : 'fill')),
          opacity: number(path, isLine ? 'stroke-opacity' : 'fill-opacity'),
          width: isLine ? number(path, 'stroke-width') * scale : null,
        }
        const area = read(path, 'data-area')
        // A line around all areas is one path.
        return area === null
          ? given(object).map(({ properties }) => ({ id: `${object} ${String(properties?.id)}`, paint }))
          : [{ id: area, paint }]
      })
      expect(drawn.sort(byId), id).toEqual(own.sort(byId))
    }
  }

  it.each(zooms)('at zoom %s', (zoom) => {
    const viewport = { width: 1400, height: 1400, center: [128.3, 36.2] as const, zoom }
    const svg = drawnAsSvg(state, viewport)
    checkMarks(svg, viewport)
    checkAreas(svg, viewport)
  })
})

describe('what lies under a point', () => {
  const frame = pictureFrame(realAtlas, base)
  const viewport = fitViewport(COUNTRY_BOUNDS, 900, 700, 20)
  const { toPoint } = projectionOf(viewport)
  const outlines = outlinesOf(realTopology)
  const at = (longitude: number, latitude: number) =>
    hitTarget(frame, LAYERS, outlines, viewport, toPoint([longitude, latitude]), 3)

  it('is the site, else the belt, else the region; over the sea nothing', () => {
    expect(at(127.45, 36.72)).toMatchObject({ kind: 'site', ids: expect.arrayContaining(['ochang']) })
    expect(at(128.25, 37.75)).toEqual({ kind: 'region', ids: ['gangwon'] })
    expect(at(131.0, 36.0)).toBeNull()
    const bare = { ...frame, layers: frame.layers.filter(({ id }) => id === 'belt-links') }
    const link = bare.layers[0]?.marks.find((mark) => 'path' in mark)
    const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = link && 'path' in link ? link.path.map(toPoint) : []
    expect(hitTarget(bare, LAYERS, outlines, viewport, [(x1 + x2) / 2, (y1 + y2) / 2], 3)).toMatchObject({
      kind: 'belt',
    })
  })

  it('is no gateway where gateways are not drawn yet', () => {
    // One that no other stands on at this zoom.
    const gateway = realAtlas.atlas.gateways.find(({ id }) => id === 'cheongju-airport')
    const bare = { ...frame, layers: frame.layers.filter(({ id }) => id === 'gateways') }
    const gatewayAt = (zoom: number) => {
      const seen = { ...viewport, zoom }
      return hitTarget(bare, LAYERS, outlines, seen, projectionOf(seen).toPoint(gateway?.coordinates ?? []), 3)
    }
    expect(gatewayAt(6)).toEqual({ kind: 'gateway', ids: [gateway?.id] })
    expect(gatewayAt(5.8)).not.toMatchObject({ kind: 'gateway' })
  })

  it('is the municipality where one is close', () => {
    const close = { ...viewport, center: [128.73, 36.57] as const, zoom: 10 }
    expect(hitTarget({ ...frame, layers: [] }, LAYERS, outlines, close, [450, 350], 3)).toEqual({
      kind: 'municipality',
      ids: ['47170'],
    })
  })
})
