import type { Translation } from '../translation'
import type { map as korean } from '../ko/map'

export const map: Translation<typeof korean> & Record<'overlapping_one', string> = {
  name: 'Investment map of the five poles and three special provinces',
  help: 'Arrow keys move the map, + and − zoom, Enter selects what is at the centre. The list and the table hold the same facts.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeCountry: 'Whole country',
  attribution: 'Boundaries: before the changes of July 2026 · Neighbouring land: Natural Earth',
  inset: 'Go to Ulleungdo and Dokdo',
  overlapping: '{{count}} sites overlap here',
  overlapping_one: '{{count}} site here',
  vector: 'Map drawn without WebGL',
  boundariesFailed: 'The boundaries could not be read, so the map is not drawn.',
  boundariesFailedHelp: 'List, table, details and your filters are unharmed. Please try again.',
  loading: 'Preparing the map',
  scale: 'Scale {{length}}',
}
