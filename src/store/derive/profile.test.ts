import { describe, expect, it } from 'vitest'
import { realAtlas, realRecords } from '../../../tests/support/realAtlas'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import { createDerivations } from './derivation'
import { likeness, derivePeers } from './peers'
import { deriveProfile } from './profile'
import { deriveTouchedPlaces } from './programmes'
import { questionsOf } from './questions'
import { statisticOf } from './statistics'

const DAY = '2026-11-26'
const atlas = atlasOn(realAtlas, DAY)
const records = recordsOn(realRecords, DAY)
const derive = createDerivations()
const jeonbuk = deriveProfile(derive, atlas, records, { kind: 'region', id: 'jeonbuk' })

describe('a profile', () => {
  it('holds the promises to the area, its sites and its regional programmes, and leaves national ones apart', () => {
    const ids = jeonbuk.promises.map(({ subject }) => `${subject.kind}:${subject.id}`)
    expect(ids.every((key) => !key.startsWith('nation'))).toBe(true)
    expect(jeonbuk.nationalPromises.some(({ milestone }) => milestone.id === 'growth-engines-fixed')).toBe(true)
    expect(jeonbuk.promises.some(({ milestone }) => milestone.id === 'growth-engines-fixed')).toBe(false)
  })

  it('names who may get what, by programme', () => {
    const depopulation = jeonbuk.entitlements.find(({ programme }) => programme.id === 'depopulation-fund')
    expect(depopulation?.facts).toHaveLength(10)
    expect(depopulation?.facts.every(({ subject }) => subject.startsWith('municipality:52'))).toBe(true)
    const bid = jeonbuk.entitlements.find(({ programme }) => programme.id === 'distributed-energy-zones')?.facts
    expect(bid?.map(({ certainty }) => certainty)).toEqual(['candidate'])
  })

  it('says what each role of a belt has to show', () => {
    expect(jeonbuk.belts.map(({ belt }) => belt.id)).toEqual(['battery-triangle'])
    expect(jeonbuk.belts[0]?.roles.filter(({ isInside }) => isInside).map(({ site }) => site.id)).toEqual([
      'saemangeum-battery',
    ])
  })

  it('works for a province and a municipality', () => {
    expect(deriveProfile(derive, atlas, records, { kind: 'province', id: '46' }).region).toBe('honam')
    expect(deriveProfile(derive, atlas, records, { kind: 'municipality', id: '52130' }).sites.length).toBeGreaterThan(0)
  })
})

describe('a statistic', () => {
  it('of a region is the sum of its provinces, else its own, else nothing', () => {
    expect(statisticOf(atlas, records, { kind: 'region', id: 'honam' }, 'grdp')?.value).toBe(159e12)
    expect(statisticOf(atlas, records, { kind: 'region', id: 'capital' }, 'population')).toMatchObject({
      value: 26081644,
      period: '2025-12',
    })
    expect(statisticOf(atlas, records, { kind: 'region', id: 'chungcheong' }, 'population')).toBeNull()
  })
})

describe('peers', () => {
  it('come with their reasons, and never the area itself', () => {
    const peers = derivePeers(derive, atlas, records, null, { kind: 'region', id: 'jeonbuk' })
    expect(peers.find(({ subject }) => subject.id === 'gangwon')?.reasons).toContain('similar-size')
    expect(peers.map(({ subject }) => subject.id)).not.toContain('jeonbuk')
    expect(peers.every(({ reasons }) => reasons.length > 0)).toBe(true)
  })

  it('are alike by share and not by number', () => {
    const one = new Map([
      ['battery', 1],
      ['bio', 2],
    ])
    expect(
      likeness(
        one,
        new Map([
          ['battery', 2],
          ['bio', 4],
        ]),
      ),
    ).toBeCloseTo(1)
    expect(likeness(one, new Map([['steel', 3]]))).toBe(0)
  })
})

it('questions are drawn from what is overdue, disputed, claimed or without a period', () => {
  const questions = questionsOf(jeonbuk, records)
  const overdue = questions.flatMap((question) => (question.kind === 'overdue' ? [question.promise.state] : []))
  expect(overdue).toEqual(
    Array(jeonbuk.promises.filter(({ state }) => state === 'passed-unverified').length).fill('passed-unverified'),
  )
  expect(questions.filter(({ kind }) => kind === 'conflict')).toHaveLength(jeonbuk.conflicts.length)
  for (const question of questions) {
    if (question.kind === 'claim-as-fact')
      expect([question.claim.certainty, question.told.certainty]).toEqual(['candidate', 'reported'])
    if (question.kind === 'no-period') expect(question.fact.period).toBeNull()
  }
})

it('a programme touches the places that records put under it, and the regions it names', () => {
  const places = deriveTouchedPlaces(derive, atlas, records, 'distributed-energy-zones').map(
    ({ kind, id }) => `${kind}:${id}`,
  )
  expect(places).toEqual(
    expect.arrayContaining(['site:busan-gangseo-dez', 'province:50', 'province:46', 'site:seosan-daesan']),
  )
  expect(deriveTouchedPlaces(derive, atlas, null, 'arm-school')).toEqual([{ kind: 'region', id: 'honam' }])
})
