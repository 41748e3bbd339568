import { type Day, isKnownOn } from './day'

/** A stage that something had reached, from the day on which the fact behind it could be known; null is before the ministry report. */
export interface Stage<Status extends string> {
  readonly status: Status
  readonly from: Day | null
  readonly fact: string
}

/**
 * The stage on a day: the latest one known by then, or null when nothing of the subject was known yet. Without a list of stages the
 * present one has held since the ministry report.
 */
export function statusOn<Status extends string>(
  { status, stages }: { readonly status: Status; readonly stages: readonly Stage<Status>[] },
  day: Day,
): Status | null {
  if (stages.length === 0) return status
  return stages.findLast(({ from }) => isKnownOn(from, day))?.status ?? null
}
