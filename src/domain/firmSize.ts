export const FIRM_SIZES = ['large', 'mid', 'sme'] as const
export type FirmSize = (typeof FIRM_SIZES)[number]
