import { describe, expect, it } from 'vitest'
import { asOfPresets } from './selectableDays'
import { statusOn } from './stage'

describe('the stage on a day', () => {
  const stages = [
    { status: 'candidate' as const, from: '2026-02-03', fact: 'a' },
    { status: 'planned' as const, from: '2026-07-06', fact: 'b' },
  ]
  it.each([
    ['2026-02-02', null],
    ['2026-02-03', 'candidate'],
    ['2026-07-05', 'candidate'],
    ['2026-07-06', 'planned'],
  ])('%s: %s', (day, status) => {
    expect(statusOn({ status: 'planned', stages }, day)).toBe(status)
  })

  it('is the present one on every day where no stages are listed, and the first where it stood before the report', () => {
    expect(statusOn({ status: 'operating', stages: [] }, '2025-12-17')).toBe('operating')
    expect(statusOn({ status: 'planned', stages: [{ status: 'planned', from: null, fact: 'a' }] }, '2025-12-17')).toBe(
      'planned',
    )
  })
})

describe('days to look back to', () => {
  it('are the report, each quarter end since and today', () => {
    expect(asOfPresets('2026-11-26')).toEqual([
      '2025-12-17',
      '2025-12-31',
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-11-26',
    ])
    expect(asOfPresets('2026-03-31')).toEqual(['2025-12-17', '2025-12-31', '2026-03-31'])
    expect(asOfPresets('2025-12-20')).toEqual(['2025-12-17', '2025-12-20'])
  })
})
