/** The directions of the ministry report, and the instruments of the support package (docs/DATA_MODEL.md, "Programme"). */
export const DIRECTIONS = ['regional-growth', 'industry', 'trade', 'organisation', 'other'] as const
export type Direction = (typeof DIRECTIONS)[number]
export const INSTRUMENTS = ['regulation', 'talent', 'fiscal', 'finance', 'innovation'] as const
export type Instrument = (typeof INSTRUMENTS)[number]

/**
 * Whether the places designated under a programme are all on record. In a complete list a place that is not named does not lie in it;
 * in a partial one nothing follows.
 */
export const PLACE_LISTS = ['complete', 'partial'] as const
