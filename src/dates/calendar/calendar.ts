// Days of the proleptic Gregorian calendar as whole numbers, with weekday, ISO week and month arithmetic.

/** Days since 1970-01-01. */
export type Day = number

export interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const msPerDay = 86_400_000

export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / msPerDay)
}

export function partsOf(day: Day): Parts {
  const date = new Date(day * msPerDay)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** Monday is 1, Sunday 7. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function monthLength(year: number, month: number): number {
  return partsOf(dayOf(year, month + 1, 0)).day
}

/** Is there such a day, "February 30"? */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** The ISO week is the one of its Thursday. */
export function isoWeekOf(day: Day): {readonly year: number; readonly week: number} {
  const thursday = day - weekdayOf(day) + 4
  const {year} = partsOf(thursday)
  return {year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1}
}

/** Months added, the day kept where the month has it: 31 March minus one month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const {year, month, day: ofMonth} = partsOf(day)
  const first = partsOf(dayOf(year, month + months, 1))
  return dayOf(first.year, first.month, Math.min(ofMonth, monthLength(first.year, first.month)))
}

/** A year of two digits: "82" is 1982, "14" is 2014. */
export function fullYear(written: number): number {
  if (written >= 100) return written
  return written + (written < 40 ? 2000 : 1900)
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0')
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`
}

export function isoDay(day: Day): string {
  const {year, month, day: ofMonth} = partsOf(day)
  return `${isoMonth(year, month)}-${String(ofMonth).padStart(2, '0')}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Names for reasons, which are English in every language of the text. */
export const monthName = (month: number): string => months[month - 1]
export const weekdayName = (weekday: number): string => weekdays[weekday - 1]

/** "7 February 2014", for reasons. */
export function spokenDay(day: Day): string {
  const {year, month, day: ofMonth} = partsOf(day)
  return `${ofMonth} ${monthName(month)} ${year}`
}
