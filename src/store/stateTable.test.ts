import { readFileSync } from 'node:fs'
import { expect, expectTypeOf, it } from 'vitest'
import { createAppStore } from './createAppStore'
import { DEFAULT_LINKED } from './defaults'
import type { AppState, LinkedState } from './state'
import { type Home, keysIn, STATE_TABLE } from './stateTable'
import { PARAMETERS } from './url/parameters'

const page = readFileSync('docs/LINK.md', 'utf8')
/** First cells of the rows of a table, split at commas and without the marks of code. */
const names = (text: string) =>
  [...text.matchAll(/^\| (`[^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  )
const [parameters = '', homes = ''] = page.split('## Where the state lives')

it('has every part of the state, and no other', () => {
  const { actions: _, ...state } = createAppStore().getState()
  expect(Object.keys(STATE_TABLE).toSorted()).toEqual(Object.keys(state).toSorted())
  expectTypeOf<keyof typeof STATE_TABLE>().toEqualTypeOf<keyof AppState>()
})

it('decides what a link holds: all of that has a default, and nothing else', () => {
  expect(Object.keys(DEFAULT_LINKED).toSorted()).toEqual(keysIn('link').toSorted())
  expectTypeOf<'own' | 'today' | 'language'>().not.toExtend<keyof LinkedState>()
})

it('is told as it is in the page on links, with every parameter', () => {
  expect(names(parameters)).toEqual(expect.arrayContaining(['v', ...PARAMETERS.map(({ name }) => name)]))
  expect(names(parameters)).toHaveLength(PARAMETERS.length + 1)
  const rows: Readonly<Record<Home, string>> = {
    link: 'in the link',
    browser: 'in this browser',
    'own-storage': 'in a storage of its own',
    nowhere: 'nowhere',
  }
  for (const [home, told] of Object.entries(rows) as [Home, string][]) {
    const row = homes.split('\n').find((line) => line.startsWith(`| ${told}`)) ?? ''
    expect([...row.matchAll(/`(\w+)`/g)].map(([, key]) => key).toSorted()).toEqual(keysIn(home).toSorted())
  }
})
