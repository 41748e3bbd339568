import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatExactWon, formatWonShort } from '@/i18n/format'
import { parseAmount } from './amountText'

it.each([
  ['3조', 3e12],
  ['500억', 5e10],
  ['1.2e11', 1.2e11],
  ['₩2tn', 2e12],
  ['1조 5,000억', 1.5e12],
  ['1조5000억원', 1.5e12],
  ['369억 3,000만원', 36_930_000_000],
  ['2천억', 2e11],
  ['300 billion', 3e11],
  ['₩1.5 trillion', 1.5e12],
  ['1,234,567원', 1_234_567],
  ['0', 0],
])('reads %s', (text, won) => {
  expect(parseAmount(text)).toBe(won)
})

it.each(['', '조', '많이', '3조 3조', '500억 1조', '-5억', '1e400', '3 zillion', '１조'])(
  'does not take %s for an amount',
  (text) => {
    expect(parseAmount(text)).toBeNull()
  },
)

it('reads back every amount that the screen writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.constantFrom(1e8, 1e9, 1e12), (count, unit) => {
      for (const language of ['ko', 'en'] as const) {
        expect(parseAmount(formatExactWon(count * unit, language))).toBe(count * unit)
        if (unit >= 1e12) expect(parseAmount(formatWonShort(count * unit, language))).toBe(count * unit)
      }
    }),
  )
})
