// "between March and May": where only the second of two dates without a year is placed, the first comes before it.
import {dayOf, isDay, partsOf} from '../calendar/calendar.ts'
import type {Parsed} from '../rules/parsed.ts'
import {joins} from '../rules/range.ts'
import {dayValue, monthValue, type Value} from '../value.ts'
import type {Placed} from './context.ts'

/** Ranges whose first end fell after the second get it from the last such month or day before that. */
export function ordered(placed: readonly Placed[]): Placed[] {
  return placed.map((one, at) => {
    const next = placed[at + 1]
    if (!next || !joins(one.match, next.match)) return one
    const [from, to] = [one.resolved.value.days, next.resolved.value.days]
    if (!from || !to || from.first <= to.first) return one
    const {year} = partsOf(to.first)
    const values = [year, year - 1].map((which) => inYear(one.match.parsed, which))
    const value = values.find((found) => found?.days && found.days.first < to.first)
    return value ? {...one, resolved: {...one.resolved, value}} : one
  })
}

function inYear(parsed: Parsed, year: number): Value | undefined {
  if (parsed.kind === 'month' && parsed.year === undefined) return monthValue(year, parsed.month)
  if (parsed.kind !== 'day' || parsed.year !== undefined || !isDay(year, parsed.month, parsed.day)) return
  return dayValue(dayOf(year, parsed.month, parsed.day))
}
