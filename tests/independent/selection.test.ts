import { describe, expect, it } from 'vitest'
import { atlasOn } from '../../src/datasets/knownOnDay'
import { createDerivations } from '../../src/store/derive/derivation'
import { deriveScreening, deriveTotal } from '../../src/store/derive/sites'
import { readLink } from '../../src/store/url/codec'
import { expectedSelection, REGIONS, VIEWS } from '../support/independentSelection'
import { realAtlas } from '../support/realAtlas'
import { DAYS } from '../support/today'

const KINDS = ['private-investment', 'public-budget', 'project-total', 'fund', 'infrastructure', 'pledge']
const INDUSTRIES = realAtlas.atlas.industries.map(({ id }) => id)
const CERTAINTIES = ['confirmed', 'planned', 'under-review', 'candidate']
const cases = [
  ...VIEWS,
  ...KINDS.flatMap((kind) => [
    ...REGIONS.map((region) => ({ query: `?v=1&region=${region}&money=${kind}`, wish: { region, kind } })),
    ...INDUSTRIES.map((industry) => ({ query: `?v=1&industry=${industry}&money=${kind}`, wish: { industry, kind } })),
    ...CERTAINTIES.map((certainty) => ({
      query: `?v=1&certainty=${certainty}&money=${kind}`,
      wish: { certainty, kind },
    })),
  ]),
]

describe.each(DAYS)('as of %s', (day) => {
  it('every filter leaves the places, and adds up the money, that a separate reading of the data does', () => {
    const atlas = atlasOn(realAtlas, day)
    const derive = createDerivations()
    let found = 0
    for (const { query, wish } of cases) {
      const { filters } = readLink(query).state
      const { visible } = deriveScreening(derive, atlas, filters)
      const total = deriveTotal(derive, atlas, visible, filters.money.kind)
      const shown = { ids: visible.map(({ site }) => site.id).sort(), total: total.value }
      expect(shown, query).toEqual(expectedSelection(wish, day))
      found += shown.ids.length
    }
    expect(found).toBeGreaterThan(4_000)
  })
})
