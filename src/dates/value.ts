// Values of time expressions: TIMEX3 and EDTF side by side, with the days they cover.
import {
  type Day,
  dayOf,
  isoDay,
  isoMonth,
  isoWeekOf,
  isoYear,
  monthLength,
  partsOf,
  weekdayOf,
} from './calendar/calendar.ts'
import {type DayRange, interval} from './calendar/edtf.ts'
import type {DateExpression} from './types.ts'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

export interface Value {
  readonly type: DateExpression['type']
  readonly timex: string | null
  readonly edtf: string | null
  /** The days covered, null for durations, sets and references without a date. */
  readonly days: DayRange | null
}

const seasonCodes = {spring: ['SP', 21], summer: ['SU', 22], autumn: ['FA', 23], winter: ['WI', 24]} as const
export type Season = keyof typeof seasonCodes
export const seasons = Object.keys(seasonCodes) as readonly Season[]

/** "SP", as TIMEX3 writes spring. */
export function seasonLetters(season: Season): string {
  return seasonCodes[season][0]
}

export function dayValue(day: Day): Value {
  return dated(isoDay(day), isoDay(day), day, day)
}

export function monthValue(year: number, month: number): Value {
  const text = isoMonth(year, month)
  return dated(text, text, dayOf(year, month, 1), dayOf(year, month, monthLength(year, month)))
}

export function yearValue(year: number): Value {
  return dated(isoYear(year), isoYear(year), dayOf(year, 1, 1), dayOf(year, 12, 31))
}

/** The week that holds the day, Monday to Sunday. */
export function weekValue(day: Day): Value {
  const {year, week} = isoWeekOf(day)
  const first = day - weekdayOf(day) + 1
  return dated(
    `${isoYear(year)}-W${String(week).padStart(2, '0')}`,
    `${isoDay(first)}/${isoDay(first + 6)}`,
    first,
    first + 6,
  )
}

export function weekendValue(day: Day): Value {
  const {timex, days} = weekValue(day)
  const saturday = days!.first + 5
  return dated(`${timex}-WE`, `${isoDay(saturday)}/${isoDay(saturday + 1)}`, saturday, saturday + 1)
}

export function quarterValue(year: number, quarter: number): Value {
  return monthsValue(`${isoYear(year)}-Q${quarter}`, year, quarter * 3 - 2, 3)
}

export function halfValue(year: number, half: number): Value {
  return monthsValue(`${isoYear(year)}-H${half}`, year, half * 6 - 5, 6)
}

/** The same quarter, half or month of another year. */
export function inOtherYear({timex}: Value, year: number): Value | undefined {
  const [, letter, number] = /^\d{4}-([QH]?)(\d+)$/.exec(timex ?? '') ?? []
  if (number === undefined) return
  return {Q: quarterValue, H: halfValue, '': monthValue}[letter as 'Q' | 'H' | ''](year, Number(number))
}

/** Winter belongs to the year of its December. */
export function seasonValue(year: number, season: Season): Value {
  const [letters, code] = seasonCodes[season]
  const month = (code - 20) * 3
  return {
    ...monthsValue(`${isoYear(year)}-${letters}`, year, month, 3),
    edtf: `${isoYear(year)}-${code}`,
  }
}

/** The 1990s: `year` is any of its years. */
export function decadeValue(year: number): Value {
  const digits = isoYear(year).slice(0, 3)
  return dated(
    `${digits}`,
    `${digits}X`,
    dayOf(Number(`${digits}0`), 1, 1),
    dayOf(Number(`${digits}9`), 12, 31),
  )
}

/** The 20th century is 19XX. */
export function centuryValue(century: number): Value {
  const digits = isoYear((century - 1) * 100).slice(0, 2)
  return dated(
    digits,
    `${digits}XX`,
    dayOf(Number(`${digits}00`), 1, 1),
    dayOf(Number(`${digits}99`), 12, 31),
  )
}

/** A time of day: `time` as TIMEX3 writes it after the T, "16:08Z", "MO". */
export function timeValue(day: Day, time: string): Value {
  const clock = /^\d/.test(time)
  const timex = `${isoDay(day)}T${time}`
  const edtf = clock ? `${isoDay(day)}T${time.replace(/^(\d\d:\d\d)(?!:)/, '$1:00')}` : isoDay(day)
  return {type: 'TIME', timex, edtf, days: {first: day, last: day}}
}

const letters: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'SN',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

/** "P4W", "PT30M", "PXY" where nobody says how many, "PT1H20M" and "P1DT2H" for lengths told in parts, the longest unit first. */
export function durationValue(
  parts: readonly {readonly amount: number | null; readonly unit: Unit}[],
): Value {
  const told = parts.map(({amount, unit}) => ({amount: amount ?? 'X', letter: letters[unit]}))
  const ofDay = ({letter}: {letter: string}) => letter.length === 2 && letter.startsWith('T')
  const days = told.filter((one) => !ofDay(one)).map(({amount, letter}) => `${amount}${letter}`)
  const times = told.filter(ofDay).map(({amount, letter}) => `${amount}${letter[1]}`)
  const timex = `P${days.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`
  return {type: 'DURATION', timex, edtf: null, days: null}
}

/** A date that cannot be placed: TIMEX3 knows forms such as "XXXX-02-11", EDTF gets null. */
export function unplaced(timex: string | null, type: Value['type'] = 'DATE'): Value {
  return {type, timex, edtf: null, days: null}
}

/** Any value cut to some of its days, as "early" or "the end of" do; TIMEX3 keeps the whole. */
export function cutTo(value: Value, days: DayRange, edtf: string): Value {
  return {...value, days, edtf}
}

function monthsValue(timex: string, year: number, month: number, length: number): Value {
  const days = {first: dayOf(year, month, 1), last: dayOf(year, month + length, 0)}
  return {type: 'DATE', timex, edtf: interval(days), days}
}

function dated(timex: string, edtf: string, first: Day, last: Day): Value {
  return {type: 'DATE', timex, edtf, days: {first, last}}
}

/** The value of `unit` that holds the day. */
export function unitValue(unit: Unit, day: Day): Value | undefined {
  const {year, month} = partsOf(day)
  switch (unit) {
    case 'day':
      return dayValue(day)
    case 'week':
      return weekValue(day)
    case 'weekend':
      return weekendValue(day)
    case 'month':
      return monthValue(year, month)
    case 'quarter':
      return quarterValue(year, Math.ceil(month / 3))
    case 'half':
      return halfValue(year, Math.ceil(month / 6))
    case 'year':
      return yearValue(year)
    case 'decade':
      return decadeValue(year)
    case 'century':
      return centuryValue(Math.floor(year / 100) + 1)
    default:
      return undefined
  }
}
