// Dated events as iCalendar: planned contacts and signings as tentative, cancelled ones as cancelled.
import ical, {ICalCalendarMethod, ICalEventStatus} from 'ical-generator'
import {dateOf, type RecordEvent, rangeOf} from '../record/index.ts'
import type {Chronology} from './chronology.ts'
import {titleOf} from './relation.ts'
import {factualityMark, leadWord} from './words.ts'

/** Dates vaguer than this do not go into a calendar. */
const longestDays = 31

/** A calendar of the events; what has no date, a very wide one, or was denied is left out. */
export function chronologyIcs({relation, events}: Chronology): string {
  const calendar = ical({
    name: titleOf(relation),
    prodId: {company: 'Entente', product: 'timeline', language: 'EN'},
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const event of events) addEvent(calendar, event)
  return calendar.toString().replace(/\r?\n/g, '\r\n')
}

function addEvent(calendar: ReturnType<typeof ical>, event: RecordEvent): void {
  const range = rangeOf(event.date?.edtf)
  if (!range || range.hi - range.lo > longestDays || event.factuality === 'denied') return
  const mark = factualityMark(event)
  const published = rangeOf(event.claims[0]?.published.edtf)?.hi ?? range.lo
  calendar.createEvent({
    // The same event keeps its UID; a later report of it counts as a change.
    id: `${event.id}@entente`,
    sequence: event.claims.length - 1,
    start: new Date(`${dateOf(range.lo)}T00:00:00Z`),
    end: new Date(`${dateOf(range.hi + 1)}T00:00:00Z`),
    allDay: true,
    timezone: 'UTC',
    stamp: new Date(`${dateOf(published)}T00:00:00Z`),
    summary: `${mark ? `${mark}: ` : ''}${event.event ?? event.about}: ${event.summary}`.slice(0, 250),
    description: `On the word of ${leadWord(event)}. entente show ${event.id}`,
    location: event.place?.text ?? undefined,
    status: statusOf(event),
  })
}

function statusOf({factuality}: RecordEvent): ICalEventStatus {
  if (factuality === 'cancelled') return ICalEventStatus.CANCELLED
  return factuality === 'happened' || factuality === 'ongoing'
    ? ICalEventStatus.CONFIRMED
    : ICalEventStatus.TENTATIVE
}
