import type { changes as korean } from '../ko/changes'
import type { Translation } from '../translation'

export const changes: Translation<typeof korean> & { summary_one: string } = {
  chooseSince: 'Choose an earlier date to compare {{day}} with.',
  nothingEarlier: 'The as-of date is the day of the ministry report; there is no earlier date to compare with.',
  between: '{{from}} → {{to}}',
  summary: '{{count}} changes',
  summary_one: '{{count}} change',
  none: 'Nothing that passes these filters changed between the two dates.',
  kind: {
    outcome: 'Outcomes of promises',
    overdue: 'Promises that came due without a known outcome',
    stage: 'Stages',
    amount: 'Headline amounts',
    'new-place': 'Newly known sites and programmes',
    promise: 'New promises',
    fact: 'Newly known facts',
  },
  fromTo: '{{before}} → {{after}}',
  replaces: 'Before: {{text}}',
  unknownBefore: 'unknown',
}
