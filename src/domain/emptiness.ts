import type { FactField } from './fact'
import type { Site } from './schema/site'

/** Why something is not there (docs/DATA_MODEL.md, "Three kinds of nothing"). */
export const NOTHINGS = ['not-applicable', 'not-announced', 'no-data'] as const
export type Nothing = (typeof NOTHINGS)[number]

/** What a reader looks for at a site; what is missing is shown with its reason. */
export const EXPECTED_FIELDS: readonly FactField[] = [
  'designation',
  'area',
  'capacity',
  'power_supply',
  'water_supply',
  'land_price',
  'anchor_company',
  'incentive',
  'milestone',
]

const NOT_FOR: Partial<Record<FactField, readonly Site['kind'][]>> = {
  designation: ['plant', 'power', 'institute', 'university'],
  land_price: ['plant', 'power', 'institute', 'university'],
  anchor_company: ['plant', 'institute', 'university'],
  power_supply: ['power', 'university'],
  water_supply: ['power', 'university'],
  capacity: ['university', 'institute', 'test-city'],
  incentive: ['university'],
}

/**
 * The kind of nothing behind a field without a fact. A field that cannot exist for such a site does not apply; for a site that is
 * only planned, under review or a candidate the body responsible has not said; otherwise no source was found.
 */
export function nothingOf({ kind, status }: Pick<Site, 'kind' | 'status'>, field: FactField): Nothing {
  if (NOT_FOR[field]?.includes(kind)) return 'not-applicable'
  return status === 'planned' || status === 'under-review' || status === 'candidate' ? 'not-announced' : 'no-data'
}
