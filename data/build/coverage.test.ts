import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { coverageDocument, coverageOf } from './coverage'
import { readData } from './readData'

const { data } = readData(fileURLToPath(new URL('..', import.meta.url)))

it('is written down as the data are', () => {
  const written = readFileSync(new URL('../../docs/DATA_COVERAGE.md', import.meta.url), 'utf8')
  expect(coverageDocument(data)).toBe(written)
})

it('counts a site once, by its present facts, and only an area of its own', () => {
  const [area] = data.facts.filter(({ id }) => id === 'hawon-area')
  if (!area) throw new Error('the area is not in the data')
  const own = (facts: typeof data.facts) => coverageOf({ ...data, facts }).answered.get('its own area') ?? 0
  const before = own(data.facts)
  expect(own([...data.facts, { ...area, id: 'planted' }])).toBe(before)
  expect(own(data.facts.map((fact) => (fact.id === area.id ? { ...fact, scope: 'part' as const } : fact)))).toBe(
    before - 1,
  )
  expect(own(data.facts.map((fact) => (fact.id === area.id ? { ...fact, superseded_by: 'x' } : fact)))).toBe(before - 1)
})
