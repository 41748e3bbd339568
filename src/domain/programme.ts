/** The directions of the ministry report, and the instruments of the support package (docs/DATA_MODEL.md, "Programme"). */
export const DIRECTIONS = ['regional-growth', 'industry', 'trade', 'organisation', 'other'] as const
export type Direction = (typeof DIRECTIONS)[number]
export const INSTRUMENTS = ['regulation', 'talent', 'fiscal', 'finance', 'innovation'] as const
export type Instrument = (typeof INSTRUMENTS)[number]
