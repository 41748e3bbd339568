import { expect, it } from 'vitest'
import { BUDGETS } from '../../scripts/budgets'
import { type FirstLoad, overBudget } from '../../scripts/bytes'

const within: FirstLoad = { ...BUDGETS, files: [], smallChunks: [] }

it('a build at its budgets is within them', () => {
  expect(overBudget(within)).toEqual([])
})

it.each(['firstList', 'firstMap', 'singleFile'] as const)('one byte more of %s is told', (name) => {
  expect(overBudget({ ...within, [name]: BUDGETS[name] + 1 })).toEqual([
    `${name}: ${BUDGETS[name] + 1} bytes, at most ${BUDGETS[name]}`,
  ])
})

it('a chunk too small to be asked for is told by its name', () => {
  expect(overBudget({ ...within, smallChunks: ['assets/tiny.js'] })).toEqual([
    'assets/tiny.js: a chunk of less than 1000 bytes',
  ])
})
