// Days with a name in a year: fixed, moving with Easter or a weekday, or of another calendar.
import {dayOf, monthLength, partsOf, weekdayOf} from './calendar.ts'
import type {DayRange} from './edtf.ts'
import {firstOfHijriMonth, kislevOf, passoverOf, tishriOf} from './feast-calendars.ts'

const patterns: readonly (readonly [
  RegExp,
  (year: number, parts: readonly string[]) => number | undefined,
])[] = [
  [/^easter([+-]\d+)$/, (year, [days]) => easterOf(year) + Number(days)],
  [/^orthodox([+-]\d+)$/, (year, [days]) => orthodoxEasterOf(year) + Number(days)],
  [/^kislev([+-]\d+)$/, (year, [days]) => kislevOf(year) + Number(days)],
  [/^tishri([+-]\d+)$/, (year, [days]) => tishriOf(year) + Number(days)],
  [/^passover([+-]\d+)$/, (year, [days]) => passoverOf(year) + Number(days)],
  [/^hijri-(\d+)-(\d+)$/, (year, [month, day]) => hijriIn(year, Number(month), Number(day))],
  [/^(\d\d)-last-(\d)$/, (year, [month, weekday]) => lastOf(year, Number(month), Number(weekday))],
  [/^(\d\d)-(\d)-(\d)(\+\d+)?$/, nthOf],
  [/^(\d\d)-(\d\d)$/, (year, [month, day]) => dayOf(year, Number(month), Number(day))],
  [/^(\d{4}-.*)$/, listed],
]

/**
 * The days of the feast that begins in the year.
 * @param rule "12-25", "easter-2", "11-4-4" (fourth Thursday of November), "11-4-4+1" (the day after it), "05-last-1" (last Monday
 * of May), "hijri-10-1", "hijri-9" (all of Ramadan), "orthodox-2" (from Easter of the eastern churches), "tishri+9",
 * "kislev+24", "passover+0", "year" (all of it), or the days themselves, one a year
 * @returns undefined where the list ends or the year has none
 */
export function holidayOf(rule: string, year: number): DayRange | undefined {
  if (rule === 'year') return {first: dayOf(year, 1, 1), last: dayOf(year, 12, 31)}
  const month = /^hijri-(\d+)$/.exec(rule)
  if (month) return hijriMonthIn(year, Number(month[1]))
  for (const [pattern, find] of patterns) {
    const parts = pattern.exec(rule)
    if (!parts) continue
    const day = find(year, parts.slice(1))
    return day === undefined ? undefined : {first: day, last: day}
  }
}

function nthOf(year: number, [month, nth, weekday, more = '0']: readonly string[]): number {
  const first = dayOf(year, Number(month), 1)
  return first + ((Number(weekday) - weekdayOf(first) + 7) % 7) + (Number(nth) - 1) * 7 + Number(more)
}

function lastOf(year: number, month: number, weekday: number): number {
  const last = dayOf(year, month, monthLength(year, month))
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

function listed(year: number, [days]: readonly string[]): number | undefined {
  const found = days.split(' ').find((day) => day.startsWith(`${year}-`))
  if (found === undefined) return
  const [, month, day] = found.split('-').map(Number)
  return dayOf(year, month, day)
}

/** Of the two or three Islamic years that touch a year, the first whose day falls in it. */
function hijriIn(year: number, month: number, day: number): number | undefined {
  const about = Math.floor((year - 622) * (33 / 32))
  return [about - 1, about, about + 1, about + 2]
    .map((hijri) => firstOfHijriMonth(hijri, month) + day - 1)
    .find((found) => partsOf(found).year === year)
}

function hijriMonthIn(year: number, month: number): DayRange | undefined {
  const first = hijriIn(year, month, 1)
  // odd months have 30 days, even ones 29; the leap day goes to the last
  return first === undefined ? undefined : {first, last: first + (month % 2 === 1 ? 29 : 28)}
}

/** Easter Sunday of the western churches, by the anonymous Gregorian computus (Nature, 20 April 1876). */
function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Easter Sunday of the eastern churches, by the Julian computus (Meeus, Astronomical Algorithms, chapter 8). */
function orthodoxEasterOf(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayOf(year, 3, 22 + d + e) + behind
}
