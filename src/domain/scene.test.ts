import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { boundsOfCamera, viewOfScene } from './scene'
import { briefingSchema } from './schema/briefing'

const { scenes } = briefingSchema.parse(JSON.parse(readFileSync('data/briefings/ministry-report.json', 'utf8')))
const scene = (id: string) => {
  const found = scenes.find((each) => each.id === id)
  if (!found) throw new Error(`no scene ${id}`)
  return viewOfScene(found.view)
}

it('the bounds of a camera lie around its centre, half as wide a zoom further in', () => {
  const [west, south, east, north] = boundsOfCamera({ center: [127.8, 36.2], zoom: 6 })
  const [nearWest, , nearEast] = boundsOfCamera({ center: [127.8, 36.2], zoom: 7 })
  expect([(west + east) / 2, (south + north) / 2].map((value) => value.toFixed(6))).toEqual(['127.800000', '36.200000'])
  expect((east - west) / (nearEast - nearWest)).toBeCloseTo(2)
})

it('a scene shows the layers it names, always the regions, and nothing it does not ask for', () => {
  expect(scene('semiconductor-belt')).toMatchObject({
    filters: { industries: ['semiconductor'], hiddenGroups: ['re100-sites', 'clusters', 'institutions'] },
    selection: { kind: 'belt', id: 'southern-semiconductor-belt' },
    hiddenOverlays: ['battery-triangle', 'gateways'],
    asOf: '2025-12-17',
  })
  expect(scene('re100')).toMatchObject({
    filters: { hiddenGroups: ['clusters', 'institutions'] },
    selection: null,
    hiddenOverlays: ['semiconductor-belt', 'battery-triangle', 'gateways'],
  })
})
