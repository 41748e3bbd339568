/** The day that every test takes for today. */
export const TODAY = '2026-11-27'
/** The day of the report. */
export const REPORT = '2025-12-17'
/** The days on which things are judged: the report, half a year later, today. */
export const DAYS = [REPORT, '2026-06-30', TODAY] as const
