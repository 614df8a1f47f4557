// Days with a name in a year: fixed, counted from Easter, or the nth weekday of a month.
import {type Day, dayOf, monthLength, weekdayOf} from './calendar.ts'

/** @param rule "12-25", "easter-2", "11-4-4" (fourth Thursday of November), "05-last-1" (last Monday of May) */
export function holidayOf(rule: string, year: number): Day {
  const easter = /^easter([+-]\d+)$/.exec(rule)
  if (easter) return easterOf(year) + Number(easter[1])
  const [month, day, weekday] = rule.split('-')
  if (weekday === undefined) return dayOf(year, Number(month), Number(day))
  const last = dayOf(year, Number(month), monthLength(year, Number(month)))
  if (day === 'last') return last - ((weekdayOf(last) - Number(weekday) + 7) % 7)
  const first = dayOf(year, Number(month), 1)
  return first + ((Number(weekday) - weekdayOf(first) + 7) % 7) + (Number(day) - 1) * 7
}

/** Easter Sunday of the western churches, by the anonymous Gregorian computus (Nature, 20 April 1876). */
function easterOf(year: number): Day {
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
