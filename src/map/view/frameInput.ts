import type { LoadedAtlas } from '@/datasets/atlasIndex'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import { NO_FILTERS } from '@/domain/filter'
import type { Subject } from '@/domain/subject'
import { initialState } from '@/store/createAppStore'
import { countBySite, deriveChanges, deriveFilteredChanges } from '@/store/derive/changes'
import { createDerivations, type Derive } from '@/store/derive/derivation'
import { deriveTouchedPlaces } from '@/store/derive/programmes'
import { deriveScreening } from '@/store/derive/sites'
import type { AppState } from '@/store/state'
import { LAYERS } from '../appearance/layers'
import { createFrameBuilder, type FrameBuilder } from '../frame/createFrameBuilder'
import type { FrameInput } from '../frame/FrameInput'
import type { MapFrame } from '../frame/MapFrame'

/** The part of the state that the map shows. */
export type ShownState = Pick<
  AppState,
  | 'records'
  | 'filters'
  | 'selection'
  | 'highlighted'
  | 'asOf'
  | 'since'
  | 'lens'
  | 'today'
  | 'camera'
  | 'hiddenOverlays'
  | 'compared'
  | 'language'
>

const NO_CHANGES: ReadonlyMap<string, number> = new Map()
const NOWHERE: readonly Subject[] = []

/**
 * What a frame of a state is built from: exactly the sites of `deriveScreening`, the set of list, legend and totals. `derive` is that of
 * the store for its map, one of its own for a picture.
 */
export function frameInput(derive: Derive, loaded: LoadedAtlas, state: ShownState): FrameInput {
  const day = state.asOf ?? state.today
  const atlas = derive(atlasOn, loaded, day)
  const screening = deriveScreening(derive, atlas, state.filters)
  const records = state.records.state === 'ready' ? state.records.value : null
  return {
    language: state.language,
    day,
    atlas,
    visible: screening.visible,
    industries: state.filters.industries,
    regions: state.filters.regions,
    selection: state.selection,
    touched:
      state.selection?.kind === 'programme'
        ? deriveTouchedPlaces(derive, atlas, records && derive(recordsOn, records, day), state.selection.id)
        : NOWHERE,
    highlighted: state.highlighted,
    compared: state.compared,
    onlySites: null,
    lens: state.lens,
    changes:
      records && state.since !== null
        ? countBySite(
            derive,
            deriveFilteredChanges(
              derive,
              atlas,
              deriveChanges(derive, loaded, records, state.since, day),
              state.filters,
              screening,
            ),
          )
        : NO_CHANGES,
    hiddenOverlays: state.hiddenOverlays,
    camera: state.camera,
  }
}

/** What builds the frames of a live map: one builder a map. */
export const createMapBuilder = (): FrameBuilder => createFrameBuilder(LAYERS)

/** The frame of one picture, with nothing remembered; `part` is what is otherwise than in the state. */
export function pictureFrame(loaded: LoadedAtlas, state: ShownState, part: Partial<FrameInput> = {}): MapFrame {
  return createMapBuilder()({ ...frameInput(createDerivations(), loaded, state), ...part })
}

/** What a still picture of one subject shows: all sites, nothing pointed at, compared or told apart, and no ports and airports. */
export function subjectState(
  subject: Subject,
  { filters, language, asOf, today }: Pick<AppState, 'filters' | 'language' | 'asOf' | 'today'>,
): ShownState {
  return {
    ...initialState(),
    filters: { ...NO_FILTERS, money: { ...NO_FILTERS.money, kind: filters.money.kind } },
    selection: subject,
    language,
    asOf,
    today,
    hiddenOverlays: ['gateways'],
  }
}
