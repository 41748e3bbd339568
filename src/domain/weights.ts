/** By what places can be weighed against each other, in the order of the screen. */
export const WEIGHED_CRITERIA = ['amount', 'area', 'certainty', 'port', 'airport', 'support'] as const
export type WeighedCriterion = (typeof WEIGHED_CRITERIA)[number]

/** What to do with a criterion that is not known of a place: leave it out for that place, or count it as the worst. */
export const UNKNOWN_RULES = ['leave-out', 'worst'] as const
export type UnknownRule = (typeof UNKNOWN_RULES)[number]

/** How a reader weighs places. */
export interface Weighing {
  /** A whole number from 0 to HEAVIEST a criterion, in their order. */
  readonly weights: readonly number[]
  readonly rule: UnknownRule
}

export const HEAVIEST = 10
export const NO_WEIGHING: Weighing = { weights: WEIGHED_CRITERIA.map(() => 0), rule: 'leave-out' }

/** Weights as they stand in a link, `amount:5,port:3`; null where there are none. */
export function writeWeights(weights: readonly number[]): string | null {
  const written = WEIGHED_CRITERIA.flatMap((criterion, index) => {
    const weight = weights[index] ?? 0
    return weight > 0 ? [`${criterion}:${weight}`] : []
  })
  return written.length === 0 ? null : written.join(',')
}

/** The weights of such a text; null where a part of it is none. */
export function readWeights(text: string): readonly number[] | null {
  const given = new Map<string, number>()
  for (const part of text.split(',')) {
    const [, criterion = '', weight = ''] = /^([a-z]+):([1-9]\d?)$/.exec(part) ?? []
    if (!WEIGHED_CRITERIA.some((known) => known === criterion) || Number(weight) > HEAVIEST) return null
    given.set(criterion, Number(weight))
  }
  return WEIGHED_CRITERIA.map((criterion) => given.get(criterion) ?? 0)
}
