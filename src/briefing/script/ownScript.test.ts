import { describe, expect, it } from 'vitest'
import { realAtlas, realRecords } from '../../../tests/support/realAtlas'
import { readData } from '../../../data/build/readData'
import { COUNTRY_CAMERA } from '@/domain/mapView'
import { boundsOfCamera, SCENE_SIZE, sceneCamera, viewOfScene } from '@/domain/scene'
import { OWN_FORMAT } from '@/domain/ownBriefing'
import type { OwnBriefing, OwnScene } from '@/domain/schema/ownBriefing'
import { DEFAULT_LINKED } from '@/store/defaults'
import { captureView, ownScenesOf, ownScript } from './ownScript'
import type { LinkedState } from '@/store/state'

const TODAY = '2026-11-26'
const scene = (part: Partial<OwnScene>): OwnScene => ({
  id: 'scene-a',
  title: '장면',
  text: '',
  notes: '',
  dwell: null,
  view: '',
  facts: [],
  promises: [],
  ...part,
})
const briefing = (...scenes: OwnScene[]): OwnBriefing => ({
  format: OWN_FORMAT,
  version: 1,
  id: 'own-a',
  title: '내 것',
  scenes,
})
const tell = (one: OwnScene) => ownScript(briefing(one), realAtlas, realRecords, TODAY).scenes[0]

describe('the camera of a scene', () => {
  it.each([
    [{ width: SCENE_SIZE.width, height: SCENE_SIZE.height }, 7],
    [{ width: SCENE_SIZE.width * 2, height: SCENE_SIZE.height * 2 }, 6],
    [{ width: SCENE_SIZE.width * 2, height: SCENE_SIZE.height / 2 }, 8],
  ])('promises on a map of %o what zoom 7 shows there', (size, zoom) => {
    expect(sceneCamera({ kind: 'view', center: [127.8, 36.2], zoom: 7, from: 'map' }, size)).toEqual({
      center: [127.8, 36.2],
      zoom,
    })
  })

  it('comes back from its own bounds', () => {
    const { center, zoom } = sceneCamera(
      { kind: 'fit', bounds: boundsOfCamera({ center: [127.8, 36.2], zoom: 6.4 }) },
      SCENE_SIZE,
    )
    expect([...center, zoom].map((each) => Number(each.toFixed(3)))).toEqual([127.8, 36.2, 6.4])
  })
})

describe('a captured view', () => {
  const state: LinkedState = {
    ...DEFAULT_LINKED,
    selection: { kind: 'site', id: 'ochang' },
    asOf: '2026-03-31',
    lens: 'planned',
    board: 'promises',
    filters: { ...DEFAULT_LINKED.filters, industries: ['battery'] },
    camera: { kind: 'view', center: [127.45, 36.72], zoom: 9, from: 'map' },
    briefing: { id: 'ministry-report', scene: 2, isExploring: true },
  }

  it('holds every part of what a link holds but the briefing that it was captured in', () => {
    const told = tell(scene({ view: captureView(state, SCENE_SIZE) }))
    const { briefing: _, camera, ...rest } = state
    expect(told?.problems).toEqual([])
    expect(told?.view).toMatchObject(rest)
    expect(told?.view).not.toHaveProperty('briefing')
    expect(told?.view.camera).toMatchObject({
      kind: 'fit',
      bounds: boundsOfCamera({ center: [127.45, 36.72], zoom: 9 }).map((each) => expect.closeTo(each, 2)),
    })
    expect(camera.kind).toBe('view')
  })

  it('leaves the whole country to whatever screen it is told on', () => {
    expect(tell(scene({ view: captureView(DEFAULT_LINKED, { width: 300, height: 900 }) }))?.view.camera).toEqual(
      COUNTRY_CAMERA,
    )
  })
})

it('keeps a scene whose ids the data no longer have, without them, and names each', () => {
  const told = tell(
    scene({
      title: '남는 제목',
      view: '?v=1&select=site:never-was&industry=battery,never-was',
      facts: ['never-was-fact'],
      promises: ['never-was-promise'],
    }),
  )
  expect(told?.title).toBe('남는 제목')
  expect(told?.view.selection ?? null).toBeNull()
  expect(told?.view.filters?.industries).toEqual(['battery'])
  expect(told?.problems.map(({ parameter, value }) => `${parameter} ${value}`).sort()).toEqual([
    'fact never-was-fact',
    'industry never-was',
    'promise never-was-promise',
    'select site:never-was',
  ])
})

it('makes the scenes of the authored briefing one’s own with the same words, facts, times, day, filters and choice', () => {
  const authored = readData('data').data.briefings.find(({ id }) => id === 'ministry-report')
  if (!authored) throw new Error('no briefing')
  const scenes = authored.scenes.map(({ id, title, body, notes, dwell, view, facts }) => ({
    id,
    title: title.ko,
    body: body.ko.split('\n'),
    notes: notes.ko,
    dwell,
    view: viewOfScene(view),
    facts,
    promises: [],
    problems: [],
  }))
  const own = ownScenesOf({ title: authored.title.ko, scenes }).map((each, index) => ({
    ...each,
    id: `scene-${index}`,
  }))
  const told = ownScript(briefing(...own), realAtlas, realRecords, TODAY).scenes
  for (const [index, { id: _, view, ...words }] of scenes.entries()) {
    expect(told[index]).toMatchObject(words)
    const { camera, ...shown } = view
    expect(told[index]?.view).toMatchObject(shown)
    if (camera.kind !== 'fit') throw new Error('a scene fits bounds')
    expect(told[index]?.view.camera).toMatchObject({
      kind: 'fit',
      bounds: camera.bounds.map((each) => expect.closeTo(each, 1)),
    })
  }
})
