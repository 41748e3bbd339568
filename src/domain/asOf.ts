import { type Day, isKnownOn } from './day'
import type { Fact } from './schema/record'

/** How a fact stood on a day: it holds, a newer one had taken its place, or nobody could know it yet. */
export type FactStanding = 'current' | 'superseded' | 'not-yet-known'

export function standingOn(fact: Fact, day: Day, facts: ReadonlyMap<string, Fact>): FactStanding {
  if (!isKnownOn(fact.known_from, day)) return 'not-yet-known'
  const newer = fact.superseded_by === undefined ? undefined : facts.get(fact.superseded_by)
  return newer && isKnownOn(newer.known_from, day) ? 'superseded' : 'current'
}
