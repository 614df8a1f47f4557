// Which day a time of day belongs to: the one beside it in the text.
import type {DateMatch} from '../rules/match.ts'
import {inPart} from '../rules/other.ts'
import type {Parsed} from '../rules/parsed.ts'
import {timeValue} from '../value.ts'
import type {Placed, Resolved} from './context.ts'

const dayKinds = new Set(['day', 'weekday', 'dayword', 'holiday', 'monthday'])
const toDay =
  /^\)?\s*(?:\([^()\n]{0,24}\)\s*|local time\s*|[A-Z]{2,4}\s+)*(?:,\s*|(?:(?:on|in)\s+the\s+(?:morning|afternoon|evening|night)\s+)?of\s+)?$/

/**
 * "at 11 a.m. on Friday", "at 17:06 (1336 GMT) on Sunday", "on the night of May 29", "from 9 a.m. to noon on 3 May": the day that stands
 * after the nth match, a time; undefined where it has its own day or none follows.
 */
export function dayAfter(text: string, all: readonly DateMatch[], nth: number): DateMatch | undefined {
  const {parsed, end} = all[nth]
  if (parsed.kind !== 'time' || parsed.base) return
  const next = all[nth + 1]
  if (next?.parsed.kind === 'time' && next.gap !== null && /^[>h&/]$/.test(next.gap))
    return dayAfter(text, all, nth + 1)
  if (next && hasDay(next) && toDay.test(text.slice(end, next.start))) return next
  const day = all.slice(nth + 1, nth + 3).find(({parsed: one}) => one.kind !== 'time')
  return day && isOneDay(day) && toDay.test(text.slice(end, day.start)) ? day : undefined
}

/** "this morning", "tonight". */
function hasDay({parsed}: DateMatch): boolean {
  return parsed.kind === 'time' && parsed.base !== undefined && !/^\d/.test(parsed.time)
}

function isOneDay({parsed}: DateMatch): boolean {
  return dayKinds.has(parsed.kind) || (parsed.kind === 'unit' && parsed.unit === 'day')
}

/** The nth match, a time, and the day that stands after it. */
export function withDay(
  all: readonly DateMatch[],
  nth: number,
  day: DateMatch | undefined,
): Parsed | undefined {
  const {parsed} = all[nth]
  if (!day || parsed.kind !== 'time') return
  if (day.parsed.kind !== 'time') {
    const part = partBeside(all, nth, day)
    const time = part === undefined ? parsed.time : inPart(parsed.time, part)
    return {...parsed, time, base: day.parsed}
  }
  return {...parsed, time: inPart(parsed.time, day.parsed.time), base: day.parsed.base}
}

/** "at 3:40 on Tuesday afternoon", "at nine on the evening of 3 January": the part of the day that says which half is meant. */
function partBeside(all: readonly DateMatch[], nth: number, day: DateMatch): string | undefined {
  const [after, behind] = [all[nth + 1], all[all.indexOf(day, nth) + 1]]
  const part = after !== day ? after : behind?.gap === '' ? behind : undefined
  return part?.parsed.kind === 'time' && /^[A-Z]/.test(part.parsed.time) ? part.parsed.time : undefined
}

/** "Thursday night", "the next day at 2:30": the time belongs to the day right before it. */
export function timeBesideDay(
  {parsed, gap}: DateMatch,
  before: Placed | undefined,
  day: DateMatch | undefined,
): Resolved | undefined {
  if (day && before?.match.parsed.kind === 'time') return
  if (parsed.kind !== 'time' || parsed.base || !before || gap === null || gap.length > 1) return
  const {how, value} = before.resolved
  if (value.type === 'SET') return timeOfSet(parsed.time, before)
  if (!value.days || value.days.first !== value.days.last) return
  return {value: timeValue(value.days.last, parsed.time), how, reason: 'a time of that day'}
}

/** "every Friday evening". */
function timeOfSet(time: string, {resolved}: Placed): Resolved | undefined {
  const {timex} = resolved.value
  if (!timex?.startsWith('XXXX-WXX-')) return
  return {...resolved, value: {...resolved.value, timex: `${timex}T${time}`}}
}

/** "at 8:22 a.m. (1422 GMT)" is one day where none stands after it; "from 11 p.m. to 5 a.m." ends on the next. */
export function timeBesideTime(
  text: string,
  {parsed, gap, start}: DateMatch,
  before: Placed | undefined,
  day: DateMatch | undefined,
): Resolved | undefined {
  const first = before?.match.parsed
  const days = before?.resolved.value.days
  if (parsed.kind !== 'time' || parsed.base || first?.kind !== 'time' || !days) return
  if (!day && /^\s\(\s?(?:at\s)?$/.test(text.slice(before!.match.end, start)))
    return {value: timeValue(days.last, parsed.time), how: 'resolved', reason: 'the same time of that day'}
  const isLater = gap !== null && /^[>h]$/.test(gap) && isEarlierClock(parsed.time, first.time)
  return isLater && !first.base
    ? {value: timeValue(days.last + 1, parsed.time), how: 'resolved', reason: 'a time of the day after'}
    : undefined
}

function isEarlierClock(time: string, other: string): boolean {
  return /^\d/.test(time) && /^\d/.test(other) && time < other
}
