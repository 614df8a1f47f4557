// Which day a time of day belongs to: the one beside it in the text.
import type {Placed, Resolved} from './context.ts'
import type {DateMatch} from './match.ts'
import type {Parsed} from './parsed.ts'
import {timeValue} from './value.ts'

const dayKinds = new Set(['day', 'weekday', 'dayword', 'holiday', 'monthday'])
const toDay = /^\s*(?:\([^()\n]{0,24}\)\s*|local time\s*|[A-Z]{2,4}\s+)*(?:,\s*|of\s+)?$/

/**
 * "at 11 a.m. on Friday", "at 17:06 (1336 GMT) on Sunday", "on the night of May 29", "from 9 a.m. to noon on 3 May": the day that stands
 * after the nth match, a time; undefined where it has its own day or none follows.
 */
export function dayAfter(text: string, all: readonly DateMatch[], nth: number): DateMatch | undefined {
  const {parsed, end} = all[nth]
  if (parsed.kind !== 'time' || parsed.base) return
  const next = all[nth + 1]
  if (next?.parsed.kind === 'time' && next.gap !== null && /^[>h&]$/.test(next.gap))
    return dayAfter(text, all, nth + 1)
  const day = all.slice(nth + 1, nth + 3).find(({parsed: one}) => one.kind !== 'time')
  return day && isOneDay(day) && toDay.test(text.slice(end, day.start)) ? day : undefined
}

function isOneDay({parsed}: DateMatch): boolean {
  return dayKinds.has(parsed.kind) || (parsed.kind === 'unit' && parsed.unit === 'day')
}

/** A time and the day that stands after it. */
export function withDay({parsed}: DateMatch, day: DateMatch | undefined): Parsed | undefined {
  return day && parsed.kind === 'time' ? {...parsed, base: day.parsed} : undefined
}

/** "Thursday night", "the next day at 2:30": the time belongs to the day right before it. */
export function timeBesideDay({parsed, gap}: DateMatch, before: Placed | undefined): Resolved | undefined {
  if (parsed.kind !== 'time' || parsed.base || !before || gap === null || gap.length > 1) return
  const {how, value} = before.resolved
  if (!value.days || value.days.first !== value.days.last) return
  return {value: timeValue(value.days.last, parsed.time), how, reason: 'a time of that day'}
}
