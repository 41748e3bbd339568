import type { LoadedAtlas } from '@/datasets/atlasIndex'
import type { LoadedRecords } from '@/datasets/recordsIndex'
import type { Day } from '@/domain/day'
import { boundsOfCamera, SCENE_SIZE, sceneCamera } from '@/domain/scene'
import type { OwnBriefing, OwnScene } from '@/domain/schema/ownBriefing'
import { type Camera, COUNTRY_CAMERA } from '@/domain/mapView'
import { DEFAULT_LINKED } from '@/store/defaults'
import type { Scene, Script } from './scene'
import type { LinkedState } from '@/store/state'
import { dropUnknown, type LinkProblem, readLink, writeLink } from '@/store/url/codec'

/** Close enough for any scene; boundaries are drawn to this zoom. */
const CLOSEST = 13

/** A briefing of the reader's own as it is told. What the data no longer have is left out of a view and told as a problem of the scene. */
export function ownScript(
  { title, scenes }: OwnBriefing,
  index: LoadedAtlas,
  records: LoadedRecords,
  today: Day,
): Script {
  return { title, scenes: scenes.map((scene) => tell(scene, index, records, today)) }
}

function tell(
  { id, title, text, notes, dwell, view, facts, promises }: OwnScene,
  index: LoadedAtlas,
  records: LoadedRecords,
  today: Day,
): Scene {
  const read = readLink(view)
  const { state, problems } = dropUnknown(read.state, index, today)
  const milestones = new Set(records.records.milestones.map((milestone) => milestone.id))
  const unknown = (parameter: string, ids: readonly string[], isKnown: (known: string) => boolean): LinkProblem[] =>
    ids.filter((each) => !isKnown(each)).map((value) => ({ code: 'unknown', parameter, value }))
  const { briefing: _, ...shown } = state
  return {
    id,
    title,
    body: text.split('\n').filter((line) => line.trim() !== ''),
    notes,
    dwell,
    facts,
    promises,
    view: {
      ...shown,
      camera:
        shown.camera.kind === 'view'
          ? { kind: 'fit', bounds: boundsOfCamera(shown.camera), maximumZoom: CLOSEST }
          : shown.camera,
    },
    problems: [
      ...read.problems,
      ...problems,
      ...unknown('fact', facts, (fact) => records.facts.has(fact)),
      ...unknown('promise', promises, (promise) => milestones.has(promise)),
    ],
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000

/** What is on the screen as the view of a scene of one's own; `size` is that of the map in px. */
export function captureView(state: LinkedState, size: { readonly width: number; readonly height: number }): string {
  const { center, zoom } = sceneCamera(state.camera, size)
  const camera: Camera =
    state.camera === COUNTRY_CAMERA
      ? COUNTRY_CAMERA
      : { kind: 'view', center: [round(center[0]), round(center[1])], zoom: round(zoom), from: 'app' }
  return writeLink({ ...state, briefing: null, camera })
}

/** The scenes of any briefing as scenes of one's own, without ids. */
export function ownScenesOf({ scenes }: Script): readonly Omit<OwnScene, 'id'>[] {
  return scenes.map(({ title, body, notes, dwell, view, facts, promises }) => ({
    title,
    text: body.join('\n'),
    notes,
    dwell,
    view: captureView({ ...DEFAULT_LINKED, ...view }, SCENE_SIZE),
    facts: [...facts],
    promises: [...promises],
  }))
}
