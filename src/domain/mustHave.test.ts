import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CERTAINTIES } from './certainty'
import { MONEY_KINDS } from './money'
import { type Candidate, GATEWAY_KINDS, judge, type MustHave, readMustHave, writeMustHave, ZONES } from './mustHave'
import { STATUSES } from './status'

const place: Candidate = {
  industries: ['battery'],
  region: 'jeonbuk',
  isInCapitalArea: false,
  status: 'designated',
  amounts: { 'private-investment': 2e12 },
  certainty: (money) => (money === 'private-investment' ? 'planned' : 'confirmed'),
  zones: {
    'opportunity-development-zones': null,
    'distributed-energy-zones': true,
    're100-complexes': false,
    'special-complexes': null,
    'mpe-clusters': null,
  },
  areas: [1e6, 3e6],
  gateways: { port: 12.5, airport: null },
  belts: { 'battery-triangle': 0 },
}

describe('a condition', () => {
  it.each<[MustHave, string]>([
    [{ kind: 'industry', industry: 'battery' }, 'pass'],
    [{ kind: 'industry', industry: 'bio' }, 'fail'],
    [{ kind: 'outside-capital' }, 'pass'],
    [{ kind: 'amount-from', money: 'private-investment', won: 2e12 }, 'pass'],
    [{ kind: 'amount-to', money: 'private-investment', won: 1e12 }, 'fail'],
    [{ kind: 'amount-from', money: 'fund', won: 1 }, 'unknown'],
    [{ kind: 'certainty', money: 'private-investment', grade: 'planned' }, 'pass'],
    [{ kind: 'certainty', money: 'private-investment', grade: 'confirmed' }, 'fail'],
    [{ kind: 'status', status: 'planned' }, 'pass'],
    [{ kind: 'status', status: 'operating' }, 'fail'],
    [{ kind: 'zone', zone: 'distributed-energy-zones' }, 'pass'],
    [{ kind: 'zone', zone: 're100-complexes' }, 'fail'],
    [{ kind: 'zone', zone: 'opportunity-development-zones' }, 'unknown'],
    [{ kind: 'area', squareMetres: 1e6 }, 'pass'],
    [{ kind: 'area', squareMetres: 2e6 }, 'unknown'],
    [{ kind: 'area', squareMetres: 4e6 }, 'fail'],
    [{ kind: 'gateway', gateway: 'port', kilometres: 12.5 }, 'pass'],
    [{ kind: 'gateway', gateway: 'airport', kilometres: 100 }, 'unknown'],
    [{ kind: 'belt', belt: 'battery-triangle', kilometres: 1 }, 'pass'],
    [{ kind: 'belt', belt: 'no-such-belt', kilometres: 1 }, 'unknown'],
  ])('%j is %s', (condition, expected) => {
    expect(judge(condition, place)).toBe(expected)
  })
})

const won = fc.integer({ min: 1, max: 9e14 })
const kilometres = fc.integer({ min: 1, max: 500 })
const anyCondition: fc.Arbitrary<MustHave> = fc.oneof(
  fc.record({ kind: fc.constant('industry' as const), industry: fc.constantFrom('battery', 'bio') }),
  fc.record({ kind: fc.constant('region' as const), region: fc.constantFrom('honam', 'jeju') }),
  fc.record({ kind: fc.constant('outside-capital' as const) }),
  fc.record({
    kind: fc.constantFrom('amount-from' as const, 'amount-to' as const),
    money: fc.constantFrom(...MONEY_KINDS),
    won,
  }),
  fc.record({
    kind: fc.constant('certainty' as const),
    money: fc.constantFrom(...MONEY_KINDS),
    grade: fc.constantFrom(...CERTAINTIES),
  }),
  fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom(...STATUSES) }),
  fc.record({ kind: fc.constant('zone' as const), zone: fc.constantFrom(...ZONES) }),
  fc.record({ kind: fc.constant('area' as const), squareMetres: won }),
  fc.record({ kind: fc.constant('gateway' as const), gateway: fc.constantFrom(...GATEWAY_KINDS), kilometres }),
  fc.record({ kind: fc.constant('belt' as const), belt: fc.constant('battery-triangle'), kilometres }),
)

describe('the written form', () => {
  it('gives back every condition', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        expect(readMustHave(writeMustHave(condition))).toEqual(condition)
      }),
    )
  })

  it.each([
    '',
    'industry',
    'industry:Ä',
    'region:a:b',
    'amount-from:private-investment:-1',
    'amount-from:gold:1',
    'certainty:fund:maybe',
    'gateway:harbour:5',
    'gateway:port:0',
    'belt:x:1:2',
    'outside-capital:no',
  ])('refuses %s', (text) => {
    expect(readMustHave(text)).toBeNull()
  })
})
