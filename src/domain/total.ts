import { CERTAINTIES, type Certainty } from './certainty'
import { type Containment, type Measure, measureOf } from './containment'
import type { SiteRow } from './filter'

/** The sum of one kind of money over some sites, in won. No won of it is counted twice. */
export interface Total {
  readonly value: number
  /** The won of each certainty, and the sites whose own amount has it and lies in no other of the total. */
  readonly byCertainty: Readonly<Record<Certainty, { readonly value: number; readonly count: number }>>
  /** Sites whose amount is counted, unknown, or already held by another amount of the total. */
  readonly counted: number
  readonly unknown: number
  readonly contained: number
  /** Facts with the wholes, not among the sites, that their parts in the total exceed: the parts are counted up to the whole. */
  readonly capped: readonly string[]
}

/** Adds the amounts of `rows`, all of the kind of money of `containment` (domain/containment). */
export function totalOf(rows: readonly SiteRow[], containment: Containment): Total {
  const known = rows.flatMap(({ amount }) => containment.get(amount?.fact ?? '') ?? [])
  const { value, byCertainty, contained, capped } = measureOf(known, containment)
  const counted = known.filter(({ id }) => !contained.has(id))
  const part = (grade: Certainty) => ({
    value: byCertainty[grade],
    count: counted.filter(({ certainty }) => certainty === grade).length,
  })
  return {
    value,
    byCertainty: Object.fromEntries(CERTAINTIES.map((grade) => [grade, part(grade)])) as Total['byCertainty'],
    counted: counted.length,
    unknown: rows.length - known.length,
    contained: contained.size,
    capped,
  }
}

/** A share of a sum with the certainty it has. */
export interface CertainPart {
  readonly certainty: Certainty
  /** In won. */
  readonly value: number
}

/** The shares of a total that are not nothing, the firmest first. */
export const partsOfTotal = ({ byCertainty }: Total): readonly CertainPart[] =>
  CERTAINTIES.map((certainty) => ({ certainty, value: byCertainty[certainty].value })).filter(({ value }) => value > 0)

/** The same of a measure. */
export const partsOfMeasure = ({ byCertainty }: Measure): readonly CertainPart[] =>
  CERTAINTIES.map((certainty) => ({ certainty, value: byCertainty[certainty] })).filter(({ value }) => value > 0)
