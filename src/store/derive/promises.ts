import type { AtlasAsOf } from '@/datasets/atlasIndex'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { type Certainty, isAtLeast } from '@/domain/certainty'
import type { Filters } from '@/domain/filter'
import { type DueSpan, dueSpan, MILESTONE_STATES, type MilestoneState, milestoneStateOn } from '@/domain/milestone'
import type { Milestone } from '@/domain/schema/record'
import { parseSubject, type Subject } from '@/domain/subject'
import { derivation } from './derivation'
import type { Scope } from '@/domain/scope'
import { createStatementFilter, scopeOf } from './scope'
import type { Screening } from './sites'

/** A dated promise as it stood on the day. */
export interface PromiseRow {
  readonly milestone: Milestone
  readonly subject: Subject
  readonly state: MilestoneState
  readonly due: DueSpan
  readonly scope: Scope
  /** Less certain than the lens asks for. */
  readonly isPale: boolean
}

const NATION: Subject = { kind: 'nation', id: '' }

/** Every promise that was known on the day, the earliest due first. */
export const derivePromises = derivation(
  (index: AtlasAsOf, records: RecordsAsOf, lens: Certainty | null): readonly PromiseRow[] =>
    records.records.milestones
      .map((milestone) => {
        const subject = parseSubject(milestone.subject) ?? NATION
        return {
          milestone,
          subject,
          state: milestoneStateOn(milestone, records.day),
          due: dueSpan(milestone.due),
          scope: scopeOf(index, subject),
          isPale: lens !== null && !isAtLeast(milestone.stated_certainty, lens),
        }
      })
      .sort((left, right) =>
        left.due.to < right.due.to ? -1 : left.due.to > right.due.to ? 1 : left.due.from < right.due.from ? -1 : 1,
      ),
)

/** The promises that the filters leave. */
export const deriveFilteredPromises = derivation(
  (index: AtlasAsOf, rows: readonly PromiseRow[], filters: Filters, screening: Screening): readonly PromiseRow[] => {
    const isIn = createStatementFilter(index, filters, screening)
    return rows.filter(({ milestone: { industries, stated_certainty, title }, subject }) =>
      isIn({ subject, industries, certainty: stated_certainty, title }),
    )
  },
)

export interface PromiseGroup {
  readonly state: MilestoneState
  readonly rows: readonly PromiseRow[]
}

export function groupPromises(rows: readonly PromiseRow[]): readonly PromiseGroup[] {
  return MILESTONE_STATES.map((state) => ({ state, rows: rows.filter((row) => row.state === state) })).filter(
    ({ rows: inState }) => inState.length > 0,
  )
}
