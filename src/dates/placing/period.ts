// "the same period last year": a quarter, half or month told of before, in another year.
import {partsOf} from '../calendar/calendar.ts'
import type {DateMatch} from '../rules/match.ts'
import {inOtherYear, type Value} from '../value.ts'
import {samePeriod} from '../words/en.ts'
import type {Resolved} from './context.ts'

/** "in the same period last year", "the same period of 2006", "the year-ago period": as long as the quarter or month told of before. */
export function ofPeriod(text: string, match: DateMatch, told: () => Value | null): Resolved | undefined {
  const {rule, parsed, start, end} = match
  const isSame = samePeriod.test(text.slice(Math.max(0, start - 30), start))
  if (rule === 'year ago' ? !/^ period\b/.test(text.slice(end, end + 8)) : !isSame) return
  const period = told()
  if (!period?.days) return
  const {year} = partsOf(period.days.first)
  const of = parsed.kind === 'year' ? parsed.year : isYearBefore(parsed) ? year - 1 : undefined
  const value = of === undefined ? undefined : inOtherYear(period, of)
  return value && {value, how: 'resolved', reason: 'the same part of that year'}
}

function isYearBefore(parsed: DateMatch['parsed']): boolean {
  if (parsed.kind === 'unit') return parsed.unit === 'year' && parsed.shift === -1
  return parsed.kind === 'offset' && parsed.unit === 'year' && parsed.amount === 1 && parsed.sign === -1
}
