import { expect, it } from 'vitest'
import { realAtlas, realRecords } from '../../../tests/support/realAtlas'
import { COUNTRY_CAMERA } from '@/domain/mapView'
import { milestoneStateOn } from '@/domain/milestone'
import { outcomeOutlines, REGION_SCENES, regionOutlines } from './briefings'

const DAY = '2026-11-26'

it.each(realAtlas.atlas.regions.map(({ id }) => id))('%s has seven scenes that rest on facts and promises of its own day', (region) => {
  const { outlines } = regionOutlines(realAtlas, realRecords, region, DAY, null, COUNTRY_CAMERA)
  expect(outlines.map(({ id }) => id)).toEqual(REGION_SCENES)
  const ids = outlines.flatMap(({ facts }) => facts)
  expect(ids.filter((id) => !realRecords.facts.has(id))).toEqual([])
  expect(outlines.every(({ facts, promises }) => facts.length <= 6 && promises.length <= 8)).toBe(true)
})

it('what became of it has a scene for each state there is, with promises in that state', () => {
  const outlines = outcomeOutlines(realAtlas, realRecords, DAY, null)
  expect(outlines.map(({ id }) => id)).toEqual(['passed-unverified', 'slipped', 'changed', 'kept', 'not-yet-due'])
  for (const { id, promises } of outlines) {
    for (const promise of promises) {
      const milestone = realRecords.records.milestones.find((each) => each.id === promise)
      expect(milestone && milestoneStateOn(milestone, DAY)).toBe(id)
    }
  }
  expect(outlines.reduce((sum, { count }) => sum + count, 0)).toBe(realRecords.records.milestones.length)
})
