import { type Day, lastDayOf } from './day'
import type { Milestone } from './schema/record'

/** What a source can tell of a promise, and how exactly its date is stated. */
export const OUTCOME_STATES = ['kept', 'kept-late', 'changed', 'slipped', 'cancelled'] as const
export const PRECISIONS = ['day', 'month', 'quarter', 'half', 'year'] as const

/** Who can promise: the kind of body behind a promise, from the head of state to a firm. */
export const PROMISOR_KINDS = [
  'president',
  'government',
  'ministry',
  'agency',
  'assembly',
  'lawmaker',
  'province',
  'municipality',
  'company',
] as const

/** What can have become of a promise, in the order of the screen: what needs a look first. */
export const MILESTONE_STATES = [
  'passed-unverified',
  'slipped',
  'changed',
  'cancelled',
  'kept-late',
  'kept',
  'not-yet-due',
] as const satisfies readonly ((typeof OUTCOME_STATES)[number] | 'not-yet-due' | 'passed-unverified')[]
export type MilestoneState = (typeof MILESTONE_STATES)[number]

/** The days in which a promise is due, both included. A quarter or half is the one that holds the written month. */
export interface DueSpan {
  readonly from: Day
  readonly to: Day
}

const MONTHS = { day: 1, month: 1, quarter: 3, half: 6, year: 12 } as const

export function dueSpan({ date, precision }: Milestone['due']): DueSpan {
  const [year = '', month = '12', day] = date.split('-')
  if (precision === 'day' && day !== undefined) return { from: date, to: date }
  const months = MONTHS[precision]
  const last = precision === 'year' ? 12 : Math.ceil(Number(month) / months) * months
  const written = (number: number) => `${year}-${String(number).padStart(2, '0')}`
  return { from: `${written(last - months + 1)}-01`, to: lastDayOf(written(last)) }
}

/** The last day of the span in which a promise is due. */
export function dueDay(due: Milestone['due']): Day {
  return dueSpan(due).to
}

/** What had become of a promise on a day. Without an outcome that a source told by then, nothing is claimed. */
export function milestoneStateOn({ due, outcome }: Milestone, day: Day): MilestoneState {
  if (outcome && outcome.as_of <= day) return outcome.state
  return dueDay(due) < day ? 'passed-unverified' : 'not-yet-due'
}
