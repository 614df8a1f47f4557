// Constraints on the day of a page, and the days that are left when they are combined.
import {type Day, dayOf, isoDay} from '../calendar/calendar.ts'
import type {DayRange} from '../calendar/edtf.ts'

export interface Constraint {
  /** Days that it allows. */
  readonly allows: (day: Day) => boolean
  /** For the reason: "the Games, which open on Feb. 7, opened on 7 February 2014". */
  readonly because: string
  /** Constraints of one kind are told together. */
  readonly kind: 'dateline' | 'weekday' | 'office' | 'event' | 'told'
}

/** News pages are looked for between these days. */
export const window: DayRange = {first: dayOf(1990, 1, 1), last: dayOf(2027, 12, 31)}

export interface Solution {
  readonly days: readonly Day[]
  /** Those that were used, in their order. */
  readonly used: readonly Constraint[]
}

/** Applies the constraints in order, surest first; one that leaves no day is set aside. */
export function solve(constraints: readonly Constraint[]): Solution {
  let days: Day[] = []
  for (let day = window.first; day <= window.last; day++) days.push(day)
  const used: Constraint[] = []
  for (const constraint of constraints) {
    const left = days.filter(constraint.allows)
    if (left.length === 0) continue
    if (left.length < days.length || constraint.kind === 'office') used.push(constraint)
    days = left
  }
  return {days, used}
}

/** Days as runs without a gap. */
export function runs(days: readonly Day[]): DayRange[] {
  const found: {first: Day; last: Day}[] = []
  for (const day of days) {
    const last = found.at(-1)
    if (last && last.last === day - 1) last.last = day
    else found.push({first: day, last: day})
  }
  return found
}

/** EDTF of the days left: a day, one of a few days, some day between; null where one side is open. */
export function edtfOf(days: readonly Day[]): string | null {
  const ranges = runs(days)
  if (ranges.length === 0 || ranges[0].first === window.first || ranges.at(-1)!.last === window.last)
    return null
  if (days.length === 1) return isoDay(days[0])
  if (ranges.length > 24) return null
  return `[${ranges.map(({first, last}) => (first === last ? isoDay(first) : `${isoDay(first)}..${isoDay(last)}`)).join(',')}]`
}
