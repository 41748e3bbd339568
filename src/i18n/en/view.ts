import type { view as korean } from '../ko/view'
import type { Translation } from '../translation'

export const view: Translation<typeof korean> = {
  asOf: 'As of',
  asOfTitle: 'As-of date and comparison',
  asOfHelp: 'Shows only what was known by that day. Stages, certainty, amounts and promises are judged on it too.',
  report: 'Ministry report',
  quarterEnd: 'End of Q{{quarter}} {{year}}',
  today: 'Today',
  otherDay: 'Another date',
  otherDayHelp: 'From the ministry report ({{from}}) to today',
  otherDayError: 'Choose a date from {{from}} to {{to}}.',
  since: 'Compare with an earlier date',
  noSince: 'No comparison',
  showChanges: 'Show what changed',
  lens: 'Certainty lens',
  lensNone: 'Every certainty',
  lensOnly: 'Only {{certainty}} in focus',
  lensAtLeast: '{{certainty}} or firmer in focus',
  board: 'Promises, changes, programmes',
  boards: {
    promises: 'Promise clock',
    changes: 'What changed',
    programmes: 'Programmes',
    shortlist: 'Shortlist',
    briefings: 'My briefings',
  },
  closeBoard: 'Close {{board}}',
  enlargeBoard: 'Enlarge',
  reduceBoard: 'Reduce',
  scope: { nationwide: 'Nationwide', 'non-capital': 'Outside the capital area' },
}
