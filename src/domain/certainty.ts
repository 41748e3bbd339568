/** Grades of certainty, from the firmest to the weakest (docs/DATA_MODEL.md, "Fact"). */
export const CERTAINTIES = ['confirmed', 'planned', 'under-review', 'candidate', 'reported'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** True when `certainty` is as firm as `grade` or firmer. */
export function isAtLeast(certainty: Certainty, grade: Certainty): boolean {
  return CERTAINTIES.indexOf(certainty) <= CERTAINTIES.indexOf(grade)
}
