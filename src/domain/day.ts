/** A calendar day written `YYYY-MM-DD`; days compare as strings. */
export type Day = string

/** The calendar day of `now` in Korea, whatever the time zone of the reader. */
export function dayInKorea(now: Date): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}

/** Whether something known from `knownFrom` (null: always) was known on `day`. */
export function isKnownOn(knownFrom: Day | null, day: Day): boolean {
  return knownFrom === null || knownFrom <= day
}
