import { randomExponential, randomLcg } from 'd3-random'
import type { UnknownRule } from './weights'

/** A place with how good it is by each criterion, 1 the best of the compared, 0 the worst, null not known. */
export interface Weighed {
  readonly id: string
  readonly goodness: readonly (number | null)[]
}

export interface Score {
  readonly id: string
  /** Between 0 and 1; null when nothing that has weight is known of the place. */
  readonly score: number | null
  /** What each criterion adds to the score; null where it is not counted. */
  readonly parts: readonly (number | null)[]
}

/** Brings the values of one criterion to goodness from 0 to 1 by the span between the compared; equal values are all 1. */
export function goodnessOf(values: readonly (number | null)[], better: 'more' | 'less'): readonly (number | null)[] {
  const known = values.filter((value) => value !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  return values.map((value) =>
    value === null
      ? null
      : most === least
        ? 1
        : better === 'more'
          ? (value - least) / (most - least)
          : (most - value) / (most - least),
  )
}

/** Scores places by weights (any scale, none negative) and puts the best first; those without a score come last. */
export function rank(places: readonly Weighed[], weights: readonly number[], rule: UnknownRule): readonly Score[] {
  return places
    .map(({ id, goodness }) => {
      const counted = goodness.map((value, index) =>
        (weights[index] ?? 0) > 0 ? (value ?? (rule === 'worst' ? 0 : null)) : null,
      )
      const sum = counted.reduce<number>(
        (total, value, index) => total + (value === null ? 0 : (weights[index] ?? 0)),
        0,
      )
      const isKnown = goodness.some((value, index) => value !== null && (weights[index] ?? 0) > 0)
      if (sum === 0 || !isKnown) return { id, score: null, parts: goodness.map(() => null) }
      const parts = counted.map((value, index) => (value === null ? null : (value * (weights[index] ?? 0)) / sum))
      return { id, score: parts.reduce<number>((total, part) => total + (part ?? 0), 0), parts }
    })
    .sort((left, right) => (right.score ?? -1) - (left.score ?? -1))
}

/** Rounds of a robustness run. */
export const ROUNDS = 2000
const PODIUM = 3

/**
 * How often each place is among the first three over random weightings, each weighting as likely as the next (uniform on the
 * simplex). The same seed gives the same answer. Shares from 0 to 1, in the order of `places`.
 */
export function robustness(
  places: readonly Weighed[],
  rule: UnknownRule,
  rounds: number = ROUNDS,
  seed = 0.5,
): readonly number[] {
  const criteria = places[0]?.goodness.length ?? 0
  const draw = randomExponential.source(randomLcg(seed))(1)
  const counts = new Map(places.map(({ id }) => [id, 0]))
  for (let round = 0; round < rounds; round += 1) {
    const weights = Array.from({ length: criteria }, () => draw())
    for (const { id, score } of rank(places, weights, rule).slice(0, PODIUM))
      if (score !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return places.map(({ id }) => (counts.get(id) ?? 0) / rounds)
}
