import { CERTAINTIES, type Certainty } from './certainty'

/** An amount of one kind of money: its value in won, its certainty, and the id of the amount of that kind that holds it. */
export interface HeldAmount {
  readonly id: string
  readonly value: number
  readonly certainty: Certainty
  readonly within: string | null
}

/** Every amount of one kind of money that is known on a day, by id: those that are shown and those that only hold others. None holds itself. */
export type Containment = ReadonlyMap<string, HeldAmount>

/** How much money some amounts stand for together, in won; `byCertainty` adds up to `value`. */
export interface Measure {
  readonly value: number
  readonly byCertainty: Readonly<Record<Certainty, number>>
  /** Ids of the given amounts that lie inside another given one. */
  readonly contained: ReadonlySet<string>
  /** Wholes that are not given and hold given parts whose sum exceeds them: the parts are counted up to the whole. */
  readonly capped: readonly string[]
}

/** The amounts that hold one, the nearest first. Ends where an amount is not known or holds itself. */
export function holdersOf(id: string, containment: Containment): readonly HeldAmount[] {
  const holders: HeldAmount[] = []
  const seen = new Set([id])
  for (let next = containment.get(id)?.within ?? null; next !== null && !seen.has(next);) {
    seen.add(next)
    const holder = containment.get(next)
    if (!holder) break
    holders.push(holder)
    next = holder.within
  }
  return holders
}

/**
 * Measures amounts as one measures overlapping areas: a whole stands for its value whether or not its parts are given, parts without
 * their whole stand for their sum, but never for more than a whole that is known to hold them. So giving fewer amounts never measures
 * more. Of each won the firmest given amount that covers it decides the certainty.
 */
export function measureOf(given: readonly HeldAmount[], containment: Containment): Measure {
  const byCertainty = Object.fromEntries(CERTAINTIES.map((grade) => [grade, 0])) as Record<Certainty, number>
  const isGiven = new Map(given.map((amount) => [amount.id, amount]))
  const contained = new Set<string>()
  const parts = new Map<string, Set<string>>()
  const roots = new Set<string>()
  for (const { id } of given) {
    let child = id
    for (const holder of holdersOf(id, containment)) {
      if (isGiven.has(holder.id)) contained.add(id)
      const siblings = parts.get(holder.id)
      if (siblings) siblings.add(child)
      else parts.set(holder.id, new Set([child]))
      child = holder.id
    }
    roots.add(child)
  }
  const capped = new Set<string>()
  /** What a node stands for when only amounts as firm as a grade are given. */
  const worth = (id: string, grade: number): number => {
    const own = isGiven.get(id)
    if (own && CERTAINTIES.indexOf(own.certainty) <= grade) return own.value
    let sum = 0
    for (const part of parts.get(id) ?? []) sum += worth(part, grade)
    const limit = own?.value ?? containment.get(id)?.value
    if (limit === undefined || sum <= limit) return sum
    if (!own) capped.add(id)
    return limit
  }
  for (const root of roots) {
    const own = isGiven.get(root)
    if (own && !parts.has(root)) {
      byCertainty[own.certainty] += own.value
      continue
    }
    let firmer = 0
    for (const [grade, certainty] of CERTAINTIES.entries()) {
      const upTo = worth(root, grade)
      byCertainty[certainty] += upTo - firmer
      firmer = upTo
    }
  }
  return {
    value: CERTAINTIES.reduce((sum, grade) => sum + byCertainty[grade], 0),
    byCertainty,
    contained,
    capped: [...capped],
  }
}

/** A whole whose known parts add up to more than it: sources do not agree, or parts overlap. */
export interface Excess {
  readonly whole: HeldAmount
  /** Sum of the parts that lie directly in it, in won. */
  readonly parts: number
}

/** All wholes that are smaller than the sum of their direct parts. */
export function excessesOf(containment: Containment): readonly Excess[] {
  const sums = new Map<string, number>()
  for (const { value, within } of containment.values())
    if (within !== null) sums.set(within, (sums.get(within) ?? 0) + value)
  return [...sums].flatMap(([id, parts]) => {
    const whole = containment.get(id)
    return whole && parts > whole.value ? [{ whole, parts }] : []
  })
}
