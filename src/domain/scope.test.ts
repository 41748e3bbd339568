import { expect, it } from 'vitest'
import { isInScope, isNational, scopeOfProgramme } from './scope'

const capital = { id: 'capital', isCapitalArea: true }
const honam = { id: 'honam', isCapitalArea: false }

it.each([
  [['all'], true, true, true],
  [['non-capital'], false, true, true],
  [['honam', 'jeju'], false, true, false],
  [['capital'], true, false, false],
])('a programme of %j: capital area %s, honam %s, national %s', (regions, inCapital, inHonam, national) => {
  const scope = scopeOfProgramme({ regions })
  expect([isInScope(scope, capital), isInScope(scope, honam), isNational(scope)]).toEqual([
    inCapital,
    inHonam,
    national,
  ])
  expect(isInScope(scope, undefined)).toBe(false)
})
