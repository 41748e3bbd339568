import { expect, it } from 'vitest'
import { parsePreferences } from './persist'

const whole = {
  language: 'en',
  theme: 'dark',
  textSize: 'largest',
  dollar: { wonPerDollar: 1432.5, day: '2026-11-20' },
} as const

it('reads preferences as they were written', () => {
  expect(parsePreferences(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
  expect(parsePreferences({ ...whole, dollar: null })).toEqual({ ...whole, dollar: null })
})

it.each([
  ['language', 'fr'],
  ['theme', 7],
  ['textSize', ''],
  ['dollar', { wonPerDollar: 99, day: '2026-11-20' }],
  ['dollar', { wonPerDollar: 10_001, day: '2026-11-20' }],
  ['dollar', { wonPerDollar: '1400', day: '2026-11-20' }],
  ['dollar', { wonPerDollar: 1400, day: '2026-02-30' }],
  ['dollar', 1400],
])('leaves out %s where it is %j, and keeps the others', (name, value) => {
  const { [name as keyof typeof whole]: _left, ...others } = whole
  expect(parsePreferences({ ...whole, [name]: value })).toEqual(others)
})

it.each([[null], ['text'], [3], [[]]])('%j holds no preferences', (value) => {
  expect(parsePreferences(value)).toEqual({})
})
