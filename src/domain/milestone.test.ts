import { describe, expect, it } from 'vitest'
import { dueDay, dueSpan, milestoneStateOn } from './milestone'
import type { Milestone } from './schema/record'

it.each([
  ['2026-02-11', 'day', '2026-02-11'],
  ['2026-02', 'month', '2026-02-28'],
  ['2028-02', 'month', '2028-02-29'],
  ['2026-01', 'quarter', '2026-03-31'],
  ['2026-09', 'quarter', '2026-09-30'],
  ['2026-06', 'half', '2026-06-30'],
  ['2026-12', 'half', '2026-12-31'],
  ['2026', 'year', '2026-12-31'],
] as const)('%s to the %s is due on %s', (date, precision, day) => {
  expect(dueDay({ date, precision })).toBe(day)
})

it.each([
  ['2026-02-11', 'day', '2026-02-11'],
  ['2026-02', 'month', '2026-02-01'],
  ['2026-01', 'quarter', '2026-01-01'],
  ['2026-09', 'quarter', '2026-07-01'],
  ['2026-06', 'half', '2026-01-01'],
  ['2026-12', 'half', '2026-07-01'],
  ['2026', 'year', '2026-01-01'],
] as const)('%s to the %s is due from %s on', (date, precision, day) => {
  expect(dueSpan({ date, precision })).toEqual({ from: day, to: dueDay({ date, precision }) })
})

describe('what had become of a promise', () => {
  const promise: Milestone = {
    id: 'x',
    subject: 'nation',
    industries: [],
    title: { ko: '확정', en: 'x' },
    due: { date: '2026-02', precision: 'month' },
    promisor: null,
    stated_in: 's',
    stated_certainty: 'planned',
    outcome: null,
  }
  const kept: Milestone = {
    ...promise,
    outcome: { state: 'kept', as_of: '2026-02-20', text: { ko: '됨', en: 'done' }, sources: ['s'] },
  }

  it.each([
    [promise, '2026-02-28', 'not-yet-due'],
    [promise, '2026-03-01', 'passed-unverified'],
    [kept, '2026-02-19', 'not-yet-due'],
    [kept, '2026-02-20', 'kept'],
  ])('%#', (milestone, day, state) => {
    expect(milestoneStateOn(milestone, day)).toBe(state)
  })
})
