import type { promises as korean } from '../ko/promises'
import type { Translation } from '../translation'

export const promises: Translation<typeof korean> & { summary_one: string } = {
  summary: '{{count}} promises',
  summary_one: '{{count}} promise',
  ribbon:
    'Timeline of promises from {{from}} to {{to}}; due dates are spans of the precision in which they were made. The list below holds the same promises.',
  asOfLine: 'As of',
  later: '{{count}} after {{year}}',
  earlier: '{{count}} before {{year}}',
  span: 'Span',
  spans: { near: '2025–2027', decade: '2025–2031', all: 'All' },
  list: 'List of promises',
  downloads: 'Export',
  calendar: 'Calendar (.ics)',
  withPassed: 'Passed promises in the calendar too',
  table: 'Table (.csv)',
  calendarName: 'Korea Growth Atlas: promise clock',
  none: 'No promise passes these filters.',
  overdueBy: '{{days}} days past',
  dueIn: '{{days}} days left',
  column: {
    title: 'Promise',
    subject: 'Subject',
    scope: 'Area',
    from: 'Due from',
    to: 'Due until',
    due: 'Due (as stated)',
    state: 'State',
    certainty: 'Certainty as stated',
    publisher: 'Publisher',
    source: 'Source',
    sourceDate: 'Source date',
    url: 'Address',
    outcome: 'Outcome',
    outcomeDay: 'Outcome as of',
  },
}
