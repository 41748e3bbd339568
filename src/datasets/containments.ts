import type { Containment, HeldAmount } from '@/domain/containment'
import { type Day, isKnownOn } from '@/domain/day'
import { MONEY_KINDS, type MoneyKind } from '@/domain/money'
import type { Amount } from '@/domain/schema/artefact'
import type { Site } from '@/domain/schema/site'

const hasHeldUntil = ({ superseded_from }: Amount, day: Day) => superseded_from === null || superseded_from > day

/** Whether an amount was known on a day and not yet replaced. */
export const heldOn = (amount: Amount, day: Day): boolean =>
  isKnownOn(amount.known_from, day) && hasHeldUntil(amount, day)

/**
 * What held what on a day, a kind of money each. An amount lies in the amount that its fact names, in what has replaced that one by then,
 * or, where neither was known, in what held that one; where that is not the headline of a site, rather in the headline of the nearest
 * site of which its own site is a part, since that one is shown and added.
 */
export function containmentsOn(
  amounts: readonly Amount[],
  sites: ReadonlyMap<string, Site>,
  day: Day,
): Readonly<Record<MoneyKind, Containment>> {
  const byFact = new Map(amounts.map((amount) => [amount.fact, amount]))
  const current = amounts.filter((amount) => heldOn(amount, day))
  const headlines = new Map(
    current.filter(({ headline }) => headline).map((amount) => [`${amount.subject} ${amount.kind}`, amount.fact]),
  )
  const holding = (id: string | null): string | null => {
    const amount = byFact.get(id ?? '')
    if (!amount) return null
    if (!isKnownOn(amount.known_from, day)) return holding(amount.part_of)
    return hasHeldUntil(amount, day) ? amount.fact : holding(amount.superseded_by)
  }
  const parentsAmount = ({ headline, subject, kind }: Amount): string | null => {
    if (!headline) return null
    for (let id = parentOf(subject, sites); id !== null; id = parentOf(id, sites)) {
      const fact = headlines.get(`${id} ${kind}`)
      if (fact !== undefined) return fact
    }
    return null
  }
  const withinOf = (amount: Amount): string | null => {
    const named = holding(amount.part_of)
    return byFact.get(named ?? '')?.headline ? named : (parentsAmount(amount) ?? named)
  }
  const held = (amount: Amount): HeldAmount => ({
    id: amount.fact,
    value: amount.value,
    certainty: amount.certainty,
    within: withinOf(amount),
  })
  const ofKind = (kind: MoneyKind): Containment =>
    new Map(current.filter((amount) => amount.kind === kind).map((amount) => [amount.fact, held(amount)]))
  return Object.fromEntries(MONEY_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<MoneyKind, Containment>
}

/** The subject key of the site of which a site is a part. */
function parentOf(subject: string, sites: ReadonlyMap<string, Site>): string | null {
  const parent = sites.get(subject.replace('site:', ''))?.parent ?? null
  return parent === null ? null : `site:${parent}`
}
