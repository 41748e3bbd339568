import { isSuperseded, type RecordsAsOf } from '@/datasets/recordsIndex'
import type { Conflict, Fact } from '@/domain/schema/record'
import { subjectKey } from '@/domain/subject'
import type { Profile } from './profile'
import type { PromiseRow } from './promises'

/** A question that someone who knows the records would ask, with what gives rise to it. */
export type Question =
  | { readonly kind: 'overdue'; readonly promise: PromiseRow }
  | { readonly kind: 'conflict'; readonly conflict: Conflict; readonly facts: readonly Fact[] }
  | { readonly kind: 'no-period'; readonly fact: Fact }
  | { readonly kind: 'claim-as-fact'; readonly claim: Fact; readonly told: Fact }
export const QUESTION_KINDS = [
  'overdue',
  'claim-as-fact',
  'conflict',
  'no-period',
] as const satisfies readonly Question['kind'][]

/**
 * Expected questions, from the records alone: promises past due without an outcome; a bid or claim that another source reports in the
 * same matter as if it held; sources that disagree; headline sums whose source names no period.
 */
export function questionsOf(
  { promises, conflicts, sites, subject }: Profile,
  records: RecordsAsOf,
): readonly Question[] {
  const keys = [subjectKey(subject), ...sites.map(({ site }) => `site:${site.id}`)]
  const claims = keys.flatMap((key) => {
    const facts = (records.factsOf.get(key) ?? []).filter((fact) => !isSuperseded(fact, records))
    return facts
      .filter(
        ({ certainty, field }) =>
          certainty === 'candidate' && (field === 'designation' || field === 'investment' || field === 'role'),
      )
      .flatMap((claim) => {
        const told = facts.find(({ certainty, field }) => certainty === 'reported' && field === claim.field)
        return told ? [{ kind: 'claim-as-fact' as const, claim, told }] : []
      })
  })
  return [
    ...promises
      .filter(({ state }) => state === 'passed-unverified')
      .map((promise) => ({ kind: 'overdue' as const, promise })),
    ...claims,
    ...conflicts.map((conflict) => ({
      kind: 'conflict' as const,
      conflict,
      facts: conflict.facts.flatMap((id) => records.facts.get(id) ?? []),
    })),
    ...sites
      .flatMap(({ amounts }) => amounts.flatMap(({ fact }) => records.facts.get(fact) ?? []))
      .filter(({ period }) => period === null)
      .map((fact) => ({ kind: 'no-period' as const, fact })),
  ]
}
