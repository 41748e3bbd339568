import type { programmes as korean } from '../ko/programmes'
import type { Translation } from '../translation'

export const programmes: Translation<typeof korean> & {
  summary_one: string
  figures_one: string
  promises_one: string
} = {
  summary: '{{count}} programmes',
  summary_one: '{{count}} programme',
  direction: 'Policy direction',
  allDirections: 'Every direction',
  instrument: 'Instrument (five-piece package)',
  allInstruments: 'Every instrument',
  national: 'Nationwide or outside the capital area (never split over regions)',
  regional: 'Naming particular regions',
  figures: '{{count}} figures',
  figures_one: '{{count}} figure',
  promises: '{{count}} promises',
  promises_one: '{{count}} promise',
  overdue: '{{count}} past, unverified',
  none: 'No programme passes these filters.',
  list: 'List of programmes',
}
