/** A calendar day written `YYYY-MM-DD`; days compare as strings. */
export type Day = string

/** Whether a text is a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  // A day that a month does not have would be read as one of the next.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const DAY_IN_KOREA = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Seoul',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day of `now` in Korea, whatever the time zone of the reader. */
export function dayInKorea(now: Date): Day {
  return DAY_IN_KOREA.format(now)
}

/** Whether something known from `knownFrom` (null: always) was known on `day`. */
export function isKnownOn(knownFrom: Day | null, day: Day): boolean {
  return knownFrom === null || knownFrom <= day
}

/** The last day of a date written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function lastDayOf(date: string): Day {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  // Day 0 of the next month is the last day of this one.
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : date
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
