import ical, { ICalEventTransparency } from 'ical-generator'
import type { Day } from '@/domain/day'

export interface CalendarEntry {
  /** Stable over exports, so that a calendar updates what it has. */
  readonly id: string
  /** First and last day, both included. */
  readonly from: Day
  readonly to: Day
  readonly title: string
  readonly description: string
  readonly url: string
}

/** Entries as an iCalendar file (RFC 5545): all-day events over the whole span in which something is due, not blocking any time. */
export function toCalendar(name: string, entries: readonly CalendarEntry[], now: Date): string {
  const calendar = ical({ name, prodId: { company: 'growth-atlas', product: 'promises' } })
  for (const { id, from, to, title, description, url } of entries) {
    calendar.createEvent({
      id: `${id}@growth-atlas`,
      stamp: now,
      start: new Date(`${from}T00:00:00Z`),
      // The end of an all-day event is the first day after it.
      end: new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000),
      allDay: true,
      summary: title,
      description,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}
