import type { Certainty } from './certainty'

/** Stages of a site, from the furthest to the earliest (docs/DATA_MODEL.md, "Site"). */
export const STATUSES = [
  'operating',
  'under-construction',
  'designated',
  'planned',
  'under-review',
  'candidate',
] as const
export type Status = (typeof STATUSES)[number]

/** How certain the standing of a site is: what is designated, built or running is confirmed, the rest is what it says. */
export function certaintyOfStatus(status: Status): Certainty {
  switch (status) {
    case 'operating':
    case 'under-construction':
    case 'designated':
      return 'confirmed'
    default:
      return status
  }
}
