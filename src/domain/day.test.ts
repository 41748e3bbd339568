import { expect, it } from 'vitest'
import { isDay } from './day'

it('a day is one of the calendar, written with four, two and two digits', () => {
  const texts = [
    '2025-12-17',
    '2024-02-29',
    '2025-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-1-7',
    '2025-12',
  ]
  expect(texts.filter(isDay)).toEqual(['2025-12-17', '2024-02-29'])
  expect(['', 'today', '2025-12-17T00:00', ' 2025-12-17', '12-17-2025', '2025-04-31'].filter(isDay)).toEqual([])
})
