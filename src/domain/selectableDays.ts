import type { Day } from './day'

/** The day of the ministry report, on which the promises begin and before which nothing is shown. */
export const FIRST_DAY: Day = '2025-12-17'

/** The days an as-of date can be set to at one press, oldest first: the report, the end of each quarter since, and today. */
export function asOfPresets(today: Day): readonly Day[] {
  const ends: Day[] = []
  for (let year = 2025; ; year += 1) {
    for (const end of ['03-31', '06-30', '09-30', '12-31']) {
      const day = `${year}-${end}`
      if (day >= today) return [FIRST_DAY, ...ends, today]
      if (day > FIRST_DAY) ends.push(day)
    }
  }
}
