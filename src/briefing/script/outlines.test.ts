import { expect, it } from 'vitest'
import { realAtlas, realRecords } from '../../../tests/support/realAtlas'
import { COUNTRY_CAMERA } from '@/domain/mapView'
import { milestoneStateOn } from '@/domain/milestone'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import { createDerivations } from '@/store/derive/derivation'
import { outcomeOutlines, REGION_SCENES, regionOutlines } from './outlines'

const DAY = '2026-11-26'
const atlas = atlasOn(realAtlas, DAY)
const records = recordsOn(realRecords, DAY)
const derive = createDerivations()

it.each(realAtlas.atlas.regions.map(({ id }) => id))(
  '%s has seven scenes that rest on facts and promises of its own day',
  (region) => {
    const { profile, outlines } = regionOutlines(derive, atlas, records, region, null, COUNTRY_CAMERA)
    expect(outlines.map(({ id }) => id)).toEqual(REGION_SCENES)
    const ids = outlines.flatMap(({ facts }) => facts)
    expect(ids.filter((id) => !realRecords.facts.has(id))).toEqual([])
    for (const { facts } of outlines) expect(facts).toHaveLength(new Set(facts).size)
    // Nothing is left out without a word: the scene of promises has all of them, that of money every amount.
    const scene = (id: string) => outlines.find((outline) => outline.id === id)
    expect([...(scene('promises')?.promises ?? [])].sort()).toEqual(
      profile.promises.map(({ milestone }) => milestone.id).sort(),
    )
    expect([...(scene('money')?.facts ?? [])].sort()).toEqual(
      profile.sites.flatMap(({ amounts }) => amounts.map(({ fact }) => fact)).sort(),
    )
  },
)

it('what became of it has a scene for each state there is, with promises in that state', () => {
  const outlines = outcomeOutlines(derive, atlas, records, null)
  expect(outlines.map(({ id }) => id)).toEqual(['passed-unverified', 'slipped', 'changed', 'kept', 'not-yet-due'])
  for (const { id, count, promises } of outlines) {
    expect(promises).toHaveLength(count)
    for (const promise of promises) {
      const milestone = realRecords.records.milestones.find((each) => each.id === promise)
      expect(milestone && milestoneStateOn(milestone, DAY)).toBe(id)
    }
  }
  expect(outlines.reduce((sum, { count }) => sum + count, 0)).toBe(realRecords.records.milestones.length)
})
