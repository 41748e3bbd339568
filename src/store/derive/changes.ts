import { amountOf, type AtlasAsOf, type LoadedAtlas } from '@/datasets/atlasIndex'
import { atlasOn, recordsOn } from '@/datasets/knownOnDay'
import type { LoadedRecords } from '@/datasets/recordsIndex'
import type { Certainty } from '@/domain/certainty'
import type { Day } from '@/domain/day'
import type { Filters } from '@/domain/filter'
import { dueDay, milestoneStateOn } from '@/domain/milestone'
import { MONEY_KINDS, type MoneyKind } from '@/domain/money'
import type { Amount } from '@/domain/schema/artefact'
import type { Fact, Milestone } from '@/domain/schema/record'
import type { Status } from '@/domain/status'
import { parseSubject, type Subject } from '@/domain/subject'
import { derivation } from './derivation'
import { createStatementFilter } from './scope'
import type { Screening } from './sites'

/** Something that was otherwise on an earlier day. `day` is when the new state could be known, null where only the span is. */
export type Change = { readonly subject: Subject; readonly day: Day | null } & (
  | { readonly kind: 'new-place' }
  | { readonly kind: 'stage'; readonly before: Status | Certainty; readonly after: Status | Certainty }
  | {
      readonly kind: 'amount'
      readonly money: MoneyKind
      readonly before: Amount | null
      readonly after: Amount | null
    }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly replaces: Fact | null }
  | { readonly kind: 'promise' | 'outcome' | 'overdue'; readonly milestone: Milestone }
)
export const CHANGE_KINDS = [
  'outcome',
  'overdue',
  'stage',
  'amount',
  'new-place',
  'promise',
  'fact',
] as const satisfies readonly Change['kind'][]

/** What differs between two days, `from` before `to`. Each fact is told once. */
export const deriveChanges = derivation(
  (loadedAtlas: LoadedAtlas, loadedRecords: LoadedRecords, from: Day, to: Day): readonly Change[] => {
    const [before, after] = [atlasOn(loadedAtlas, from), atlasOn(loadedAtlas, to)]
    const [recordsBefore, records] = [recordsOn(loadedRecords, from), recordsOn(loadedRecords, to)]
    const subjectOf = ({ subject }: { readonly subject: string }) =>
      parseSubject(subject) ?? { kind: 'nation' as const, id: '' }
    const stages = (['site', 'programme'] as const).flatMap((kind) =>
      [...after[`${kind}s`].values()].flatMap(({ id, status, stages: passed }): Change[] => {
        const earlier = before[`${kind}s`].get(id)
        const day = passed.findLast((stage) => stage.from !== null && stage.from <= to)?.from ?? null
        if (!earlier) return [{ kind: 'new-place', subject: { kind, id }, day }]
        return earlier.status === status
          ? []
          : [{ kind: 'stage', subject: { kind, id }, day, before: earlier.status, after: status }]
      }),
    )
    const amounts = after.atlas.sites.flatMap(({ id }) =>
      MONEY_KINDS.flatMap((money): Change[] => {
        const [old, now] = [amountOf(before, id, money), amountOf(after, id, money)]
        return old?.fact === now?.fact
          ? []
          : [
              {
                kind: 'amount',
                subject: { kind: 'site', id },
                day: now?.known_from ?? null,
                money,
                before: old,
                after: now,
              },
            ]
      }),
    )
    const told = new Set(
      amounts.flatMap((change) => (change.kind === 'amount' && change.after ? [change.after.fact] : [])),
    )
    const replaced = new Map(
      records.records.facts.flatMap((fact) =>
        fact.superseded_by === undefined ? [] : [[fact.superseded_by, fact] as const],
      ),
    )
    const facts = records.records.facts
      .filter(({ id }) => !recordsBefore.facts.has(id) && !told.has(id))
      .map((fact): Change => ({
        kind: 'fact',
        subject: subjectOf(fact),
        day: fact.known_from,
        fact,
        replaces: replaced.get(fact.id) ?? null,
      }))
    const known = new Map(recordsBefore.records.milestones.map((milestone) => [milestone.id, milestone]))
    const promises = records.records.milestones.flatMap((milestone): Change[] => {
      const subject = subjectOf(milestone)
      const earlier = known.get(milestone.id)
      const isOverdue =
        milestoneStateOn(milestone, to) === 'passed-unverified' &&
        (!earlier || milestoneStateOn(earlier, from) !== 'passed-unverified')
      return [
        ...(earlier ? [] : [{ kind: 'promise' as const, subject, day: null, milestone }]),
        ...(milestone.outcome && !earlier?.outcome
          ? [{ kind: 'outcome' as const, subject, day: milestone.outcome.as_of, milestone }]
          : []),
        ...(isOverdue ? [{ kind: 'overdue' as const, subject, day: dueDay(milestone.due), milestone }] : []),
      ]
    })
    return [...stages, ...amounts, ...promises, ...facts]
  },
)

/** The changes that the filters leave; `index` is the atlas of the later day. */
export const deriveFilteredChanges = derivation(
  (index: AtlasAsOf, changes: readonly Change[], filters: Filters, screening: Screening): readonly Change[] => {
    const isIn = createStatementFilter(index, filters, screening)
    return changes.filter((change) => {
      const milestone = 'milestone' in change ? change.milestone : undefined
      const title = milestone?.title ?? (change.kind === 'fact' ? change.fact.text : undefined)
      return isIn({
        subject: change.subject,
        industries: milestone?.industries,
        certainty: change.kind === 'fact' ? change.fact.certainty : milestone?.stated_certainty,
        title,
      })
    })
  },
)

/** How many changes there are at each site. */
export const countBySite = derivation((changes: readonly Change[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { subject } of changes)
    if (subject.kind === 'site') counts.set(subject.id, (counts.get(subject.id) ?? 0) + 1)
  return counts
})
