// EDTF (ISO 8601-2) in and out: the first and last day that a date string allows, and strings for ranges of days.
import {type Day, dayOf, isDay, isoDay, isoMonth, isoYear, monthLength, partsOf} from './calendar.ts'

export interface DayRange {
  /** -Infinity where the start is open. */
  readonly first: Day
  /** Infinity where the end is open. */
  readonly last: Day
}

const seasonStart: Readonly<Record<number, readonly [month: number, length: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
}

/**
 * The days that an EDTF string allows, seasons meteorological and northern (winter from December).
 * @returns null for a string that has no such form
 */
export function daysOf(edtf: string): DayRange | null {
  const set = /^[[{](.*)[\]}]$/.exec(edtf)
  if (set) return hull(set[1].split(','))
  const [from, to] = edtf.split('/')
  if (to === undefined) return rangeOfPart(from)
  const first = from === '..' || from === '' ? Number.NEGATIVE_INFINITY : rangeOfPart(from)?.first
  const last = to === '..' || to === '' ? Number.POSITIVE_INFINITY : rangeOfPart(to)?.last
  return first === undefined || last === undefined ? null : {first, last}
}

/** "[2013-02-08..2014-02-07]": one unknown day of these. One day alone is that day. */
export function oneOf({first, last}: DayRange): string {
  if (first === last) return isoDay(first)
  const from = Number.isFinite(first) ? isoDay(first) : ''
  const to = Number.isFinite(last) ? isoDay(last) : ''
  return `[${from}..${to}]`
}

/** "2014-03/2014-06": all of it, in whole months where it is whole months. */
export function interval({first, last}: DayRange): string {
  const from = partsOf(first)
  const to = partsOf(last)
  if (from.day !== 1 || to.day !== monthLength(to.year, to.month)) return `${isoDay(first)}/${isoDay(last)}`
  if (from.month === 1 && to.month === 12) {
    return from.year === to.year ? isoYear(from.year) : `${isoYear(from.year)}/${isoYear(to.year)}`
  }
  if (from.year === to.year && from.month === to.month) return isoMonth(from.year, from.month)
  return `${isoMonth(from.year, from.month)}/${isoMonth(to.year, to.month)}`
}

function hull(members: readonly string[]): DayRange | null {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const member of members) {
    const [from, to = from] = member.trim().split('..')
    const start = from === '' ? Number.NEGATIVE_INFINITY : rangeOfPart(from)?.first
    const end = to === '' ? Number.POSITIVE_INFINITY : rangeOfPart(to)?.last
    if (start === undefined || end === undefined) return null
    first = Math.min(first, start)
    last = Math.max(last, end)
  }
  return {first, last}
}

function rangeOfPart(part: string): DayRange | null {
  const plain = part.trim().replace(/[?~%]/g, '').replace(/T.*$/, '')
  const unspecified = /^(\d{1,3})(X{1,3})$/.exec(plain)
  if (unspecified && plain.length === 4) {
    const low = Number(unspecified[1].padEnd(4, '0'))
    const high = Number(unspecified[1].padEnd(4, '9'))
    return {first: dayOf(low, 1, 1), last: dayOf(high, 12, 31)}
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(plain)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number)
  if (match[2] === undefined) return {first: dayOf(year, 1, 1), last: dayOf(year, 12, 31)}
  if (match[3] !== undefined) {
    if (!isDay(year, month, day)) return null
    const only = dayOf(year, month, day)
    return {first: only, last: only}
  }
  if (month >= 1 && month <= 12)
    return {first: dayOf(year, month, 1), last: dayOf(year, month, monthLength(year, month))}
  const season = seasonStart[month]
  return season ? monthsFrom(year, season[0], season[1]) : null
}

function monthsFrom(year: number, month: number, length: number): DayRange {
  return {first: dayOf(year, month, 1), last: dayOf(year, month + length, 0)}
}
