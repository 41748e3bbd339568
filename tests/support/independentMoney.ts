import { facts, headlineOn, type RawFact, sites } from './independentData'

// Works out sums from the raw facts alone, level by level from the innermost part, without a line of the app.
const GRADES = ['confirmed', 'planned', 'under-review', 'candidate', 'reported']
const byId = new Map(facts.map((fact) => [fact.id, fact]))
const isKnown = (fact: RawFact, day: string) => fact.known_from === null || fact.known_from <= day

const isOfSite = (fact: RawFact) => fact.money?.headline === true && fact.subject.startsWith('site:')

/** The fact of the same kind of money that a fact names as its whole, or what stood for it on a day. */
function namedHolderOn(fact: RawFact, day: string): RawFact | undefined {
  const queue = [fact.money?.partOf]
  for (let id = queue.shift(); id; id = queue.shift()) {
    const whole = byId.get(id)
    if (!whole) return undefined
    const next = byId.get(whole.superseded_by ?? '')
    if (whole.money?.kind !== fact.money?.kind || whole.unit !== 'KRW' || !isKnown(whole, day))
      queue.push(whole.money?.partOf)
    else if (next && isKnown(next, day)) queue.push(next.id)
    else return whole
  }
  return undefined
}

/** The fact that held another on a day, or nothing: what it names, unless only a site above its own is shown. */
function holderOn(fact: RawFact, day: string): RawFact | undefined {
  const named = namedHolderOn(fact, day)
  if (!isOfSite(fact) || (named && isOfSite(named))) return named
  let site = sites.find(({ id }) => `site:${id}` === fact.subject)
  while (site?.parent) {
    const amount = headlineOn(site.parent, fact.money?.kind ?? '', day)
    if (amount) return amount
    site = sites.find(({ id }) => id === site?.parent)
  }
  return named
}

export interface ExpectedSum {
  readonly total: number
  readonly byCertainty: Readonly<Record<string, number>>
  /** How many of the given facts lie in another of them. */
  readonly contained: number
}

/** The sum of facts of one kind of money on a day: the money they cover together. */
export function expectedSum(given: readonly RawFact[], day: string): ExpectedSum {
  const holders = new Map<RawFact, RawFact | undefined>()
  const depth = (fact: RawFact): number => {
    if (!holders.has(fact)) holders.set(fact, holderOn(fact, day))
    const holder = holders.get(fact)
    return holder ? depth(holder) + 1 : 0
  }
  given.forEach(depth)
  const all = [...holders.keys()].sort((left, right) => depth(right) - depth(left))
  const upTo = (grade: number) => {
    const held = new Map<RawFact, number>()
    let total = 0
    for (const fact of all) {
      const isIn = given.includes(fact) && GRADES.indexOf(fact.certainty) <= grade
      const worth = isIn ? fact.value : Math.min(fact.value, held.get(fact) ?? 0)
      const holder = holders.get(fact)
      if (holder) held.set(holder, (held.get(holder) ?? 0) + worth)
      else total += worth
    }
    return total
  }
  const sums = GRADES.map((_, grade) => upTo(grade))
  const shares = GRADES.map((name, grade) => [name, (sums[grade] ?? 0) - (sums[grade - 1] ?? 0)] as const)
  const isContained = (fact: RawFact): boolean => {
    const holder = holders.get(fact)
    return holder !== undefined && (given.includes(holder) || isContained(holder))
  }
  return {
    total: sums.at(-1) ?? 0,
    byCertainty: Object.fromEntries(shares.filter(([, value]) => value > 0)),
    contained: given.filter(isContained).length,
  }
}
