import type { Check } from '../build/sourceData'
import { foundAt } from './location'

const LENGTHS = { day: 10, month: 7, quarter: 7, half: 7, year: 4 } as const

/** The date of a promise has the precision that it claims. */
export const milestoneDates: Check = {
  rule: 'milestone-dates',
  find: (data) =>
    data.milestones
      .filter(({ due }) => due.date.length !== LENGTHS[due.precision])
      .map((milestone) =>
        foundAt(
          data,
          milestone,
          `is due ${milestone.due.date} to the ${milestone.due.precision}`,
          'Write the date to that precision: YYYY, YYYY-MM or YYYY-MM-DD.',
        ),
      ),
}
