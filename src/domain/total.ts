import { CERTAINTIES, type Certainty } from './certainty'
import type { SiteRow } from './filter'

/** The sum of one kind of money over some sites, in won. A part is never counted beside its whole. */
export interface Total {
  readonly value: number
  readonly byCertainty: Readonly<Record<Certainty, { readonly value: number; readonly count: number }>>
  /** Sites whose amount is counted, unknown, or left out because a counted amount already holds it. */
  readonly counted: number
  readonly unknown: number
  readonly contained: number
}

/**
 * Adds the amounts of `rows` (all of one kind of money). Left out are amounts whose containing fact is among the rows
 * (`partOf`), and amounts of sites with an ancestor among the rows that has an amount itself.
 */
export function totalOf(rows: readonly SiteRow[], parentOf: (siteId: string) => string | null): Total {
  const byCertainty = Object.fromEntries(CERTAINTIES.map((certainty) => [certainty, { value: 0, count: 0 }])) as Record<
    Certainty,
    { value: number; count: number }
  >
  const facts = new Set(rows.flatMap(({ amount }) => (amount ? [amount.fact] : [])))
  const sites = new Set(rows.flatMap(({ site, amount }) => (amount ? [site.id] : [])))
  const hasCountedAncestor = (siteId: string): boolean => {
    const seen = new Set<string>()
    for (let parent = parentOf(siteId); parent !== null && !seen.has(parent); parent = parentOf(parent)) {
      if (sites.has(parent)) return true
      seen.add(parent)
    }
    return false
  }
  let unknown = 0
  let contained = 0
  for (const { site, amount } of rows) {
    if (amount === null) unknown += 1
    else if (amount.contained_in.some((fact) => facts.has(fact)) || hasCountedAncestor(site.id)) contained += 1
    else {
      byCertainty[amount.certainty].value += amount.value
      byCertainty[amount.certainty].count += 1
    }
  }
  const parts = Object.values(byCertainty)
  return {
    value: parts.reduce((sum, part) => sum + part.value, 0),
    byCertainty,
    counted: parts.reduce((sum, part) => sum + part.count, 0),
    unknown,
    contained,
  }
}
