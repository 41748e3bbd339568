import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CERTAINTIES } from '@/domain/certainty'
import { FIRM_SIZES } from '@/domain/firmSize'
import { UNKNOWN_RULES, WEIGHED_CRITERIA } from '@/domain/weights'
import { SITE_GROUPS } from '@/domain/filter'
import type { MustHave } from '@/domain/mustHave'
import { OVERLAYS } from '@/domain/mapView'
import { MONEY_KINDS } from '@/domain/money'
import { DIRECTIONS, INSTRUMENTS } from '@/domain/programme'
import { STATUSES } from '@/domain/status'
import { BOARDS, GROUPINGS, SORT_KEYS } from '../state'
import { readLink, writeLink } from './codec'
import { DEFAULT_LINKED } from '../defaults'
import type { LinkedState } from '../state'
import { PARAMETERS } from './parameters'

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/), { maxLength: 3 })
const won = fc.option(fc.integer({ min: 0, max: 9e14 }))
const linkedState: fc.Arbitrary<LinkedState> = fc.record({
  filters: fc.record({
    industries: ids,
    regions: ids,
    belts: ids,
    statuses: fc.uniqueArray(fc.constantFrom(...STATUSES)),
    certainties: fc.uniqueArray(fc.constantFrom(...CERTAINTIES)),
    hiddenGroups: fc.uniqueArray(fc.constantFrom(...SITE_GROUPS)),
    money: fc
      .record({ kind: fc.constantFrom(...MONEY_KINDS), minimum: won, maximum: won, includeUnknown: fc.boolean() })
      .filter(({ minimum, maximum }) => minimum === null || maximum === null || minimum <= maximum),
    text: fc.string({ maxLength: 20 }).map((text) => (text.trim() === '' ? '' : text)),
  }),
  selection: fc.option(
    fc.constantFrom(
      { kind: 'site' as const, id: 'ochang' },
      { kind: 'province' as const, id: '46' },
      { kind: 'nation' as const, id: '' },
    ),
  ),
  asOf: fc.option(fc.constantFrom('2026-01-31', '2026-03-31')),
  since: fc.option(fc.constantFrom('2025-12-17', '2025-12-31')),
  lens: fc.option(fc.constantFrom(...CERTAINTIES)),
  board: fc.option(fc.constantFrom(...BOARDS)),
  promise: fc.option(fc.constant('ai-factories-2026')),
  programmes: fc.record({
    direction: fc.option(fc.constantFrom(...DIRECTIONS)),
    instrument: fc.option(fc.constantFrom(...INSTRUMENTS)),
  }),
  page: fc.option(
    fc.constantFrom(
      { kind: 'profile' as const, subject: { kind: 'region' as const, id: 'jeonbuk' } },
      { kind: 'compare' as const },
      { kind: 'estimate' as const, municipality: null },
      { kind: 'estimate' as const, municipality: '27720' },
    ),
  ),
  briefing: fc.constant(null),
  mustHaves: fc.uniqueArray(
    fc.constantFrom<MustHave>(
      { kind: 'industry', industry: 'battery' },
      { kind: 'amount-from', money: 'fund', won: 1e12 },
      { kind: 'gateway', gateway: 'port', kilometres: 60 },
      { kind: 'outside-capital' },
    ),
  ),
  compared: fc.uniqueArray(
    fc.constantFrom({ kind: 'site' as const, id: 'ochang' }, { kind: 'site' as const, id: 'pohang-battery' }),
  ),
  weighing: fc.record({
    weights: fc.tuple(...WEIGHED_CRITERIA.map(() => fc.integer({ min: 0, max: 10 }))),
    rule: fc.constantFrom(...UNKNOWN_RULES),
  }),
  project: fc.record({
    firmSize: fc.constantFrom(...FIRM_SIZES),
    land: fc.constantFrom('', '2000000000'),
    equipment: fc.constantFrom('', '0', '10000000000'),
    jobs: fc.constantFrom('', '50'),
    isInZone: fc.boolean(),
    addOns: fc.uniqueArray(fc.constantFrom('jobs-extra', 'green')),
    assumedClass: fc.option(fc.constantFrom('lower', 'special')),
  }),
  camera: fc.constantFrom(DEFAULT_LINKED.camera, {
    kind: 'view' as const,
    center: [127.5, 36.25] as [number, number],
    zoom: 8.5,
    from: 'app' as const,
  }),
  hiddenOverlays: fc.uniqueArray(fc.constantFrom(...OVERLAYS)),
  results: fc.record({
    form: fc.constantFrom('list' as const, 'table' as const),
    sort: fc.record({
      key: fc.constantFrom(...SORT_KEYS),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
    grouping: fc.constantFrom(...GROUPINGS),
  }),
})

describe('a link', () => {
  it('gives back every view it was written from', () => {
    fc.assert(
      fc.property(linkedState, (state) => {
        expect(readLink(writeLink(state))).toEqual({ state, problems: [] })
      }),
    )
  })

  it('leaves defaults out and stays readable', () => {
    expect(writeLink(DEFAULT_LINKED)).toBe('')
    expect(
      writeLink({
        ...DEFAULT_LINKED,
        selection: { kind: 'site', id: 'ochang' },
        filters: { ...DEFAULT_LINKED.filters, industries: ['battery', 'ai'] },
      }),
    ).toBe('?v=1&industry=battery,ai&select=site:ochang')
  })

  it.each([
    ['industry', 'Battery!'],
    ['money', 'cash'],
    ['min', '-5'],
    ['min', '1e99'],
    ['max', 'Infinity'],
    ['unknown', 'yes'],
    ['certainty', 'sure'],
    ['status', 'done'],
    ['region', '호남'],
    ['belt', 'a b'],
    ['hide', 'everything'],
    ['q', 'x'.repeat(101)],
    ['select', 'planet:mars'],
    ['asof', '2026-02-31'],
    ['camera', '1,2'],
    ['camera', '127,36,99'],
    ['layersoff', 'roads'],
    ['view', 'globe'],
    ['sort', 'name.sideways'],
    ['group', 'mood'],
  ])('tells that %s=%s is not readable and restores the rest', (parameter, value) => {
    const other = parameter === 'q' ? 'view=table' : 'q=POSCO'
    const { state, problems } = readLink(`?v=1&${other}&${parameter}=${encodeURIComponent(value)}`)
    expect(problems).toEqual([{ code: 'invalid', parameter, value }])
    expect(state).toEqual(readLink(`?v=1&${other}`).state)
    expect(state).not.toEqual(DEFAULT_LINKED)
  })

  it('does not take a range that ends before it begins', () => {
    const { state, problems } = readLink('?v=1&min=5000&max=10')
    expect(problems).toEqual([{ code: 'invalid', parameter: 'max', value: '10' }])
    expect(state.filters.money).toMatchObject({ minimum: 5000, maximum: null })
  })

  it('opens a link of a newer version and says so', () => {
    const { state, problems } = readLink('?v=9&industry=battery')
    expect(problems).toEqual([{ code: 'version', parameter: 'v', value: '9' }])
    expect(state.filters.industries).toEqual(['battery'])
  })

  it('has parameters of different names', () => {
    expect(new Set(PARAMETERS.map(({ name }) => name)).size).toBe(PARAMETERS.length)
  })
})

it('a link to a scene says which briefing and scene, and nothing else; a speaker who explores has the link of the view', () => {
  const state: LinkedState = {
    ...DEFAULT_LINKED,
    asOf: '2026-03-31',
    briefing: { id: 'ministry-report', scene: 2, isExploring: false },
  }
  expect(writeLink(state)).toBe('?v=1&briefing=ministry-report:3')
  expect(readLink('?v=1&briefing=ministry-report:3').state.briefing).toEqual({
    id: 'ministry-report',
    scene: 2,
    isExploring: false,
  })
  expect(writeLink({ ...state, briefing: { id: 'ministry-report', scene: 2, isExploring: true } })).toBe(
    '?v=1&asof=2026-03-31',
  )
  expect(readLink('?v=1&briefing=ministry-report:0').problems).toHaveLength(1)
})

it('holds the weights, the order of the compared and what the estimator is told, in no language', () => {
  const state: LinkedState = {
    ...DEFAULT_LINKED,
    compared: ['pohang-battery', 'ochang', 'saemangeum-battery'].map((id) => ({ kind: 'site', id })),
    weighing: { weights: [5, 0, 0, 10, 0, 1], rule: 'worst' },
    project: {
      ...DEFAULT_LINKED.project,
      firmSize: 'large',
      land: '20억',
      equipment: '₩10bn',
      jobs: '50',
      isInZone: true,
      addOns: ['green', 'jobs-extra'],
      assumedClass: 'lower',
    },
  }
  const link = writeLink(state)
  expect(link).toBe(
    '?v=1&compare=site:pohang-battery,site:ochang,site:saemangeum-battery&weights=amount:5,port:10,support:1&gaps=worst' +
      '&project=firm:large;land:2000000000;equipment:10000000000;jobs:50;zone:in;addon:green;addon:jobs-extra;class:lower',
  )
  expect(readLink(link)).toEqual({
    state: { ...state, project: { ...state.project, land: '2000000000', equipment: '10000000000' } },
    problems: [],
  })
  // What cannot be read is told, and nothing of it is taken.
  for (const bad of ['weights=amount:11', 'weights=beauty:3', 'weights=amount', 'gaps=best', 'project=land:lots'])
    expect(readLink(`?v=1&${bad}`)).toEqual({
      state: DEFAULT_LINKED,
      problems: [{ code: 'invalid', parameter: bad.split('=')[0], value: bad.split('=')[1] }],
    })
})
