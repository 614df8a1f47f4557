// What the text tells of weekdays and years: "on Friday" beside a dateline, "in 2006", "Monday, March 4".
import type {Sentence} from '../../sentences/index.ts'
import {dayOf, isDay, monthName, partsOf, weekdayName, weekdayOf} from '../calendar/calendar.ts'
import {resolve} from '../placing/resolve.ts'
import {type DateMatch, matchDates} from '../rules/match.ts'
import {directionOf, sentenceAt} from '../tense/direction.ts'
import {type Constraint, window} from './constraint.ts'
import {spokenList} from './office-constraint.ts'

export interface MonthDay {
  readonly month: number
  readonly day: number
}

/** "MOSCOW, February 11": the page is of that day of a year; with "on Friday" in the lead, of such a year. */
export function datelineConstraints({month, day}: MonthDay, lead: string, lang: string): Constraint[] {
  const words = `${day} ${monthName(month)}`
  const own: Constraint = {
    kind: 'dateline',
    because: `the dateline says ${words}`,
    allows: (one) => isOn(one, month, day),
  }
  const weekday = leadWeekday(lead, lang)
  if (!weekday) return [own]
  const name = weekdayName(weekday.day)
  const years = yearsOf(month, day, weekday.day)
  const same: Constraint = {
    kind: 'weekday',
    allows: (one) => isOn(one, month, day) && weekdayOf(one) === weekday.day,
    because: `the text says “${weekday.text}”; since 2000, ${words} is a ${name} in ${spokenList(years.filter((year) => year >= 2000).map(String))}`,
  }
  return [own, same]
}

function isOn(one: number, month: number, day: number): boolean {
  const parts = partsOf(one)
  return parts.month === month && parts.day === day
}

function yearsOf(month: number, day: number, weekday: number): number[] {
  const years: number[] = []
  for (let year = partsOf(window.first).year; year <= partsOf(window.last).year; year++)
    if (isDay(year, month, day) && weekdayOf(dayOf(year, month, day)) === weekday) years.push(year)
  return years
}

/** The weekday that the first paragraph tells of as past. */
function leadWeekday(lead: string, lang: string): {readonly day: number; readonly text: string} | undefined {
  for (const {parsed, start, end} of matchDates(lead, lang)) {
    if (parsed.kind !== 'weekday' || parsed.which !== undefined || parsed.weekShift) continue
    if (directionOf(lead, {start: 0, end: lead.length}, {start, end}) > 0) continue
    return {day: parsed.weekday, text: lead.slice(start, end)}
  }
}

/** Dates with their year that the text tells of as past or as still to come; days with weekday but no year. */
export function toldConstraints(text: string, sentences: readonly Sentence[], lang: string): Constraint[] {
  let at = 0
  return matchDates(text, lang).flatMap((match) => {
    at = sentenceAt(sentences, match.start, at)
    return fromMatch(text, sentences[at], match)
  })
}

function fromMatch(text: string, sentence: Sentence | undefined, match: DateMatch): Constraint[] {
  const {parsed} = match
  if (parsed.kind === 'day' && parsed.year === undefined)
    return parsed.weekday ? [withWeekday(text, match, parsed)] : []
  if (
    !('year' in parsed) ||
    parsed.year === undefined ||
    parsed.kind === 'decade' ||
    parsed.kind === 'holiday'
  )
    return []
  const {days} = resolve(parsed, {page: null, narrative: () => null, direction: 0}).value
  if (!days || days.first < dayOf(1900, 1, 1) || days.first > window.last) return []
  const direction = directionOf(text, sentence, match)
  const words = text.slice(match.start, match.end)
  if (direction < 0)
    return [{kind: 'told', allows: (day) => day >= days.first, because: `“${words}” is told as past`}]
  return []
}

type DayParsed = Extract<DateMatch['parsed'], {kind: 'day'}>

/** "on Monday, March 4": only in some years. */
function withWeekday(text: string, match: DateMatch, {month, day, weekday}: DayParsed): Constraint {
  const years = yearsOf(month, day, weekday!)
  const days = years.map((year) => dayOf(year, month, day))
  return {
    kind: 'told',
    allows: (one) => days.some((told) => told - 40 <= one && one <= told + 40),
    because: `“${text.slice(match.start, match.end)}” fits only the years ${spokenList(years.map(String))}`,
  }
}
