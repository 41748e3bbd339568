import { CERTAINTIES } from './certainty'
import { type Containment, type HeldAmount, holdersOf, measureOf } from './containment'

/**
 * How many won each of some amounts of one kind brings to what they measure together, by id. The firmest are counted first, of those as
 * firm the wholes; so the contributions of each certainty add up to that part of `measureOf`, and all of them to its value.
 */
export function contributionsOf(given: readonly HeldAmount[], containment: Containment): ReadonlyMap<string, number> {
  const contributions = new Map<string, number>()
  const families = new Map<string, HeldAmount[]>()
  for (const amount of given) {
    const root = holdersOf(amount.id, containment).at(-1)?.id ?? amount.id
    families.set(root, [...(families.get(root) ?? []), amount])
  }
  const rank = ({ certainty }: HeldAmount) => CERTAINTIES.indexOf(certainty)
  const depth = ({ id }: HeldAmount) => holdersOf(id, containment).length
  for (const family of families.values()) {
    const ordered = family.sort((left, right) => rank(left) - rank(right) || depth(left) - depth(right))
    let before = 0
    for (const [index, { id }] of ordered.entries()) {
      const upTo = measureOf(ordered.slice(0, index + 1), containment).value
      contributions.set(id, upTo - before)
      before = upTo
    }
  }
  return contributions
}

/** Why an amount brings less than itself to a sum: a given whole holds it, its given parts are counted, or a whole that is not given caps it. */
export type Shortfall = 'in-whole' | 'parts-counted' | 'capped'

/** The reason why `amount` contributes less than its value; null where it contributes all of it. */
export function shortfallOf(
  amount: HeldAmount,
  contributed: number,
  given: ReadonlySet<string>,
  containment: Containment,
): Shortfall | null {
  if (contributed === amount.value) return null
  const isHeldBy = (id: string, whole: string) => holdersOf(id, containment).some((holder) => holder.id === whole)
  if ([...given].some((id) => isHeldBy(id, amount.id))) return 'parts-counted'
  return holdersOf(amount.id, containment).some(({ id }) => given.has(id)) ? 'in-whole' : 'capped'
}
