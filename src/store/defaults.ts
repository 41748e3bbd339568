import { NO_FILTERS } from '@/domain/filter'
import { COUNTRY_CAMERA } from '@/domain/mapView'
import { NO_PROJECT } from '@/domain/projectInput'
import { NO_WEIGHING } from '@/domain/weights'
import { partIn } from './stateTable'
import type { LinkedState, ProgrammeFilter, ResultsView } from './state'

export const DEFAULT_RESULTS: ResultsView = {
  form: 'list',
  sort: { key: 'amount', direction: 'descending' },
  grouping: 'none',
}
const NO_PROGRAMME_FILTER: ProgrammeFilter = { direction: null, instrument: null }

/** The first view: what a link leaves out and a scene does not say. */
export const DEFAULT_LINKED: LinkedState = {
  filters: NO_FILTERS,
  selection: null,
  asOf: null,
  since: null,
  lens: null,
  board: null,
  promise: null,
  programmes: NO_PROGRAMME_FILTER,
  page: null,
  mustHaves: [],
  compared: [],
  weighing: NO_WEIGHING,
  project: NO_PROJECT,
  briefing: null,
  camera: COUNTRY_CAMERA,
  hiddenOverlays: [],
  results: DEFAULT_RESULTS,
}

export const linkedOf = (state: LinkedState): LinkedState => partIn('link', state)
