// What placing a date in time needs to know, and the answers that every kind of date shares.
import {type Day, spokenDay} from '../calendar/calendar.ts'
import type {DayRange} from '../calendar/edtf.ts'
import type {DateMatch} from '../rules/match.ts'
import type {Parsed} from '../rules/parsed.ts'
import type {Direction} from '../types.ts'
import {type Unit, unplaced, type Value} from '../value.ts'

export interface DateContext {
  /** The days on which the page may have been published, null where unknown. */
  readonly page: DayRange | null
  /** The value told of last, for a unit: a day for days, anything for years. */
  readonly narrative: (unit: Unit) => Value | null
  readonly direction: Direction
  /** The day that a time of day belongs to, if no day stands beside it. */
  readonly dayOfTime?: () => Value | null
  /** The time of day told of just before, as TIMEX3 writes it: "2014-03-02T16:05Z". */
  readonly clock?: string | null
}

export interface Resolved {
  readonly value: Value
  readonly how: 'stated' | 'resolved' | 'inferred'
  readonly reason: string
}

/** A match and where it was placed. */
export interface Placed {
  readonly match: DateMatch
  readonly resolved: Resolved
}

export type Relative = Extract<
  Parsed,
  {
    kind:
      | 'quarter'
      | 'half'
      | 'season'
      | 'dayword'
      | 'weekday'
      | 'nth'
      | 'monthday'
      | 'unit'
      | 'offset'
      | 'holiday'
  }
>

export function stated(value: Value): Resolved {
  return {value, how: 'stated', reason: 'the date stands in the text'}
}

/** Resolved against a page whose day is known; inferred, and only as sure as months go, where it is not. */
export function fromPage(value: Value, page: DayRange, reason: string): Resolved {
  if (page.first === page.last)
    return {value, how: 'resolved', reason: `${reason} (page of ${spokenDay(page.last)})`}
  const uncertain = page.last - page.first
  const width = value.days ? value.days.last - value.days.first : 0
  if (uncertain > 7 && width < 80)
    return {
      value: unplaced(value.timex ?? '', value.type),
      how: 'inferred',
      reason: `${reason}, and the page’s day is not known`,
    }
  return {value, how: 'inferred', reason: `${reason} (page of ${spokenDay(page.last)} at the latest)`}
}

export function unknown(parsed: Relative): Resolved {
  const timex =
    parsed.kind === 'weekday'
      ? `XXXX-WXX-${parsed.weekday}`
      : parsed.kind === 'quarter'
        ? `XXXX-Q${parsed.number}`
        : parsed.kind === 'half'
          ? `XXXX-H${parsed.number}`
          : parsed.kind === 'dayword' && parsed.shift === 0
            ? 'PRESENT_REF'
            : null
  return {
    value: {type: 'DATE', timex, edtf: null, days: null},
    how: 'inferred',
    reason: 'the page’s date is not known',
  }
}

/** The candidate nearest to the page in the direction told; within `slack` days the other direction may win. */
export function nearest<Candidate>(
  all: readonly Candidate[],
  dayOfCandidate: (one: Candidate) => Day,
  today: Day,
  direction: Direction,
  slack: number,
): Candidate {
  const cost = (one: Candidate) => {
    const distance = dayOfCandidate(one) - today
    const wrong = direction !== 0 && Math.sign(distance) === -direction
    return Math.abs(distance) + (wrong && Math.abs(distance) > slack ? 10_000 : wrong ? 200 : 0)
  }
  return [...all].sort((a, b) => cost(a) - cost(b))[0]
}
