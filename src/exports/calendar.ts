import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import type { Day } from '@/domain/day'

export interface CalendarEntry {
  /** Stable over exports and regions, so that a calendar updates what it has. */
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly description: string
  readonly url: string
  /** Whether the calendar tells of it before the day. */
  readonly isReminded: boolean
}

const DAY_SECONDS = 86_400
const REMINDER_DAYS = 30

/** Entries as an iCalendar file (RFC 5545): whole days that block no time, told of 30 days before. */
export function toCalendar(name: string, entries: readonly CalendarEntry[], now: Date): string {
  const calendar = ical({ name, prodId: { company: 'growth-atlas', product: 'promises' } })
  for (const { id, day, title, description, url, isReminded } of entries) {
    const start = new Date(`${day}T00:00:00Z`)
    const event = calendar.createEvent({
      id: `${id}@growth-atlas`,
      stamp: now,
      start,
      // The end of an all-day event is the first day after it.
      end: new Date(start.getTime() + DAY_SECONDS * 1000),
      allDay: true,
      summary: title,
      description,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    if (isReminded)
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: REMINDER_DAYS * DAY_SECONDS,
        description: title,
      })
  }
  return calendar.toString()
}
