import { describe, expect, it } from 'vitest'
import { formatDate, formatDollars, formatDue, formatExactWon, formatWon, formatWonShort } from './format'

describe('formatWon', () => {
  it.each([
    [12_300_000_000_000, '12조 3,000억원', '₩12.3 trillion'],
    [1_000_000_000_000, '1조원', '₩1 trillion'],
    [36_930_000_000, '369억 3,000만원', '₩36.93 billion'],
    [50_000_000, '5,000만원', '₩50 million'],
    [9_000, '9,000원', '₩9,000'],
  ])('writes %d as people read it', (won, korean, english) => {
    expect([formatWon(won, 'ko'), formatWon(won, 'en')]).toEqual([korean, english])
  })
})

it('writes short and exact amounts', () => {
  expect([formatWonShort(1_250_000_000_000, 'ko'), formatWonShort(1_250_000_000_000, 'en')]).toEqual([
    '1.3조',
    '₩1.3tn',
  ])
  expect([formatWonShort(0, 'ko'), formatExactWon(1_234_567, 'ko'), formatExactWon(1_234_567, 'en')]).toEqual([
    '0원',
    '1,234,567원',
    '₩1,234,567',
  ])
})

it('writes a date to the precision it has', () => {
  expect(['2026', '2026-02', '2025-12-07'].map((date) => formatDate(date, 'ko'))).toEqual([
    '2026년',
    '2026년 2월',
    '2025. 12. 7.',
  ])
  expect(['2026', '2026-02', '2025-12-07'].map((date) => formatDate(date, 'en'))).toEqual([
    '2026',
    'Feb 2026',
    '7 Dec 2025',
  ])
})

it('writes when a promise is due in the precision of the promise', () => {
  const dues = [
    { date: '2026-02', precision: 'month' },
    { date: '2026-03', precision: 'quarter' },
    { date: '2026-06', precision: 'half' },
    { date: '2026-12', precision: 'half' },
    { date: '2026', precision: 'year' },
  ] as const
  expect(dues.map((due) => formatDue(due, 'ko'))).toEqual([
    '2026년 2월',
    '2026년 1분기',
    '2026년 상반기',
    '2026년 하반기',
    '2026년 중',
  ])
  expect(dues.map((due) => formatDue(due, 'en'))).toEqual([
    'Feb 2026',
    'Q1 2026',
    'first half of 2026',
    'second half of 2026',
    'within 2026',
  ])
})

it.each([
  [1_234_000_000, '12.3억 달러', 'US$1.2 billion'],
  [5_600_000, '560만 달러', 'US$5.6 million'],
  [2.5e12, '25,000억 달러', 'US$2.5 trillion'],
])('writes %d dollars as people read them', (dollars, korean, english) => {
  expect([formatDollars(dollars, 'ko'), formatDollars(dollars, 'en')]).toEqual([korean, english])
})
