import { groupBy } from '@/datasets/atlasIndex'
import { isSuperseded, type RecordsAsOf } from '@/datasets/recordsIndex'
import { type Containment, type HeldAmount, type Measure, measureOf } from '@/domain/containment'
import { MONEY_KINDS, type MoneyKind } from '@/domain/money'
import type { Fact } from '@/domain/schema/record'
import { type Subject, subjectKey } from '@/domain/subject'

/** A sum stated about an area, with those of the same areas and kind that lie in it. */
export interface AreaAmount {
  readonly fact: Fact & { readonly value: number }
  readonly parts: readonly AreaAmount[]
  /** The direct parts add up to more than this: they overlap, or were stated apart. */
  readonly isExceeded: boolean
}

/** What is stated about areas themselves in one kind of money. It lies beside the money of their sites and is never added to it. */
export interface AreaMoneyLine {
  readonly kind: MoneyKind
  /** The headlines of the areas taken together; null where none of the amounts is one. */
  readonly sum: Measure | null
  /** How many amounts are headlines, one an area. */
  readonly headlines: number
  readonly amounts: readonly AreaAmount[]
}

type MoneyFact = AreaAmount['fact']

const isMoneyOf = (fact: Fact, kind: MoneyKind): fact is MoneyFact =>
  fact.money?.kind === kind && fact.unit === 'KRW' && typeof fact.value === 'number'

/** The money stated about some areas (regions, provinces, municipalities), a line a kind of which something is known. */
export function areaMoneyOf(records: RecordsAsOf, areas: readonly Subject[]): readonly AreaMoneyLine[] {
  const facts = areas
    .flatMap((area) => records.factsOf.get(subjectKey(area)) ?? [])
    .filter((fact) => !isSuperseded(fact, records))
  return MONEY_KINDS.flatMap((kind) => {
    const ofKind = facts.filter((fact) => isMoneyOf(fact, kind))
    if (ofKind.length === 0) return []
    const headlines = ofKind.filter(({ money }) => money?.headline === true)
    return [
      {
        kind,
        sum:
          headlines.length > 0
            ? measureOf(
                headlines.map((fact) => toHeld(fact, records)),
                containmentOf(headlines, records),
              )
            : null,
        headlines: headlines.length,
        amounts: nest(ofKind, records),
      },
    ]
  })
}

/** The nearest sum of the same kind that holds a fact and still stands; null where no such is on record. */
function wholeOf({ money }: MoneyFact, records: RecordsAsOf): MoneyFact | null {
  for (let id = money?.partOf ?? null; id !== null;) {
    const whole: Fact | undefined = records.facts.get(id)
    const newer: Fact | undefined = records.facts.get(whole?.superseded_by ?? '')
    if (whole && newer) id = newer.id
    else if (whole && money && isMoneyOf(whole, money.kind)) return whole
    else id = whole?.money?.partOf ?? null
  }
  return null
}

const toHeld = (fact: MoneyFact, records: RecordsAsOf): HeldAmount => ({
  id: fact.id,
  value: fact.value,
  certainty: fact.certainty,
  within: wholeOf(fact, records)?.id ?? null,
})

/** The facts and all that holds them. */
function containmentOf(facts: readonly MoneyFact[], records: RecordsAsOf): Containment {
  const held = new Map<string, HeldAmount>()
  const add = (fact: MoneyFact | null) => {
    if (fact === null || held.has(fact.id)) return
    held.set(fact.id, toHeld(fact, records))
    add(wholeOf(fact, records))
  }
  facts.forEach(add)
  return held
}

/** Each amount under the nearest one of the list that holds it, the largest first. */
function nest(facts: readonly MoneyFact[], records: RecordsAsOf): readonly AreaAmount[] {
  const listed = new Set(facts.map(({ id }) => id))
  const listedWhole = (fact: MoneyFact): string | null => {
    const whole = wholeOf(fact, records)
    return whole === null || listed.has(whole.id) ? (whole?.id ?? null) : listedWhole(whole)
  }
  const under = groupBy(facts, (fact) => listedWhole(fact) ?? '')
  const build = (fact: MoneyFact): AreaAmount => {
    const parts = (under.get(fact.id) ?? []).map(build)
    return {
      fact,
      parts: sorted(parts),
      isExceeded: parts.reduce((sum, part) => sum + part.fact.value, 0) > fact.value,
    }
  }
  return sorted((under.get('') ?? []).map(build))
}

const sorted = (amounts: readonly AreaAmount[]) =>
  [...amounts].sort((left, right) => right.fact.value - left.fact.value)

/** The facts of amounts and of all within them. */
export function factsOfAmounts(amounts: readonly AreaAmount[]): readonly Fact[] {
  return amounts.flatMap(({ fact, parts }) => [fact, ...factsOfAmounts(parts)])
}
