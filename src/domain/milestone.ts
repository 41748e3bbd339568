import type { Day } from './day'
import type { Milestone } from './schema/record'

export type MilestoneState = NonNullable<Milestone['outcome']>['state'] | 'not-yet-due' | 'passed-unverified'

/** The last day of the span in which a promise is due. A quarter or half is the one that holds the written month. */
export function dueDay({ date, precision }: Milestone['due']): Day {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  if (precision === 'day' && day !== undefined) return date
  const lastMonth = { day: month, month, quarter: Math.ceil(month / 3) * 3, half: month <= 6 ? 6 : 12, year: 12 }[precision]
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year, lastMonth, 0)).toISOString().slice(0, 10)
}

/** What had become of a promise on a day. Without an outcome that a source told by then, nothing is claimed. */
export function milestoneStateOn({ due, outcome }: Milestone, day: Day): MilestoneState {
  if (outcome && outcome.as_of <= day) return outcome.state
  return dueDay(due) < day ? 'passed-unverified' : 'not-yet-due'
}
