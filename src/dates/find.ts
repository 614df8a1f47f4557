// Text and its sentences to time expressions with TIMEX3 and EDTF values.
import type {Sentence} from '../sentences/index.ts'
import {dayOf} from './calendar/calendar.ts'
import {type DayRange, daysOf, interval} from './calendar/edtf.ts'
import {narrativeOf} from './placing/anchor.ts'
import type {DateContext, Placed, Resolved} from './placing/context.ts'
import {besideDay, inFrame, inYearAfter, inYearBefore, monthInRow, weekdayInRow} from './placing/frame.ts'
import {habitOf} from './placing/habit.ts'
import {ordered} from './placing/ordered.ts'
import {ofPeriod} from './placing/period.ts'
import {resolve} from './placing/resolve.ts'
import {comingTime, endTold, notToCome, untilNear} from './placing/tensed.ts'
import {dayAfter, timeBesideDay, timeBesideTime, withDay} from './placing/timeofday.ts'
import {Told} from './placing/told.ts'
import {isDate} from './rules/isdate.ts'
import {type DateMatch, matchDates} from './rules/match.ts'
import {joins, withRanges} from './rules/range.ts'
import {directionOf, sentenceAt} from './tense/direction.ts'
import {isBefore, isInMainClause} from './tense/governor.ts'
import type {DateExpression} from './types.ts'
import {ofSeptember2001} from './words/en.ts'
import {nowAfter, nowBefore} from './words/en-around.ts'

export interface DateOptions {
  readonly lang: string
  /** The page's date in EDTF, a day or an interval; null where unknown. */
  readonly published: string | null
}

/**
 * Every time expression of the text, in order, without overlaps.
 * Relative ones are counted from the page's date (its latest possible day), or from the date the text told of before.
 */
export function findDates(
  text: string,
  sentences: readonly Sentence[],
  options: DateOptions,
): DateExpression[] {
  const page = knownPage(options.published)
  const matches = datesAmong(text, matchDates(text, options.lang)).map((match) =>
    nowadays(text, namedDay(text, match)),
  )
  const placed = ordered(resolveAll(text, sentences, matches, page))
  return placed.map((one, at) => expression(text, one, rangeOf(placed, at)))
}

/** Those that are dates; what followed one that is none stands beside nothing. */
function datesAmong(text: string, matches: readonly DateMatch[]): DateMatch[] {
  const found: DateMatch[] = []
  let isBeside = true
  for (const [nth, match] of matches.entries()) {
    const beside: DateMatch = isBeside ? match : {...match, gap: null}
    isBeside = isDate(text, beside, matches[nth + 1]) && isTold(match, found)
    if (isBeside) found.push(beside)
  }
  return found
}

/** "the quarter" is one that the text told of before: any other may be a part of a town, or a fourth. */
function isTold({rule, parsed}: DateMatch, before: readonly DateMatch[]): boolean {
  if (rule !== 'the unit' || parsed.kind !== 'unit' || parsed.unit !== 'quarter') return true
  return before.some(({parsed: one}) => one.kind === 'quarter' || ('unit' in one && one.unit === 'quarter'))
}

/** "today" as nowadays is no day, "of tomorrow" none to come. */
function nowadays(text: string, match: DateMatch): DateMatch {
  const {parsed, atoms, start, end, rule} = match
  if (rule !== 'day word' || parsed.kind !== 'dayword') return match
  const left = text.slice(Math.max(0, start - 40), atoms[0].start)
  const right = text.slice(end, end + 24)
  if (parsed.shift === 0 && (nowAfter.test(right) || (nowBefore.test(left) && !isOwner.test(right))))
    return {...match, parsed: {kind: 'ref', timex: 'PRESENT_REF'}}
  return parsed.shift === 1 && /(?<!\bahead )\bof $/.test(left) && !isOwner.test(right)
    ? {...match, parsed: {kind: 'ref', timex: 'FUTURE_REF'}}
    : match
}

const isOwner = /^['’]s\b/

/** "the September 11 attacks" are those of 2001 in any year. */
function namedDay(text: string, match: DateMatch): DateMatch {
  const {parsed, end} = match
  if (parsed.kind !== 'day' || parsed.year !== undefined || parsed.month !== 9 || parsed.day !== 11)
    return match
  return ofSeptember2001.test(text.slice(end, end + 14)) ? {...match, parsed: {...parsed, year: 2001}} : match
}

function resolveAll(
  text: string,
  sentences: readonly Sentence[],
  matches: readonly DateMatch[],
  page: DayRange | null,
): Placed[] {
  const told = new Told()
  let at = 0
  let seen = 0
  let paragraph = -1
  const placed: Placed[] = []
  const all = withRanges(matches)
  for (const [nth, match] of all.entries()) {
    at = sentenceAt(sentences, match.start, at)
    const sentence = sentences[at]
    const broken = text.slice(seen, match.start).lastIndexOf('\n')
    if (broken >= 0) paragraph = seen + broken
    seen = match.start
    const before = placed.at(-1)
    const day = dayAfter(text, all, nth)
    const direction = isSince(all, nth) ? -1 : untilNear(match, directionOf(text, sentence, day ?? match))
    const context: DateContext = {
      page,
      narrative: narrativeOf(text, match, told, {sentence: at, paragraph}, page, direction),
      direction,
      clock: told.clockNear(at),
      dayOfTime: () => told.dayOfTime(at, paragraph, page, direction),
    }
    const parsed =
      withDay(all, nth, day) ??
      habitOf(text, all, nth) ??
      comingTime(text, match, direction) ??
      besideDay(all, nth, sentence, page) ??
      inFrame(all, nth, sentence, direction) ??
      inYearBefore(all, nth, sentence, page) ??
      inYearAfter(text, all, nth) ??
      endTold(match, direction, (unit) => told.of(unit, at, 1)) ??
      match.parsed
    const resolved =
      timeBesideTime(text, match, before, day) ??
      timeBesideDay(match, before, day) ??
      ofPeriod(text, match, () => told.period(at)) ??
      weekdayInRow(match, before, page) ??
      (direction < 0 ? undefined : monthInRow(text, match, before, sentence, page)) ??
      notToCome(match, inReach(resolve(parsed, context)), page, direction)
    placed.push({match, resolved})
    const place = {
      sentence: at,
      paragraph,
      isMain: isMain(sentence, match),
      isSince: match.lead === 's',
      isBefore: isBefore(sentence, match),
    }
    if (isNarrative(match)) told.add(resolved.value, place)
    if (match.parsed.kind === 'time') told.setClock(resolved.value.timex, place)
  }
  return placed
}

/** "in charge since July 2010", "closed until Friday" tell of an end, not of when the main clause is. */
function isMain(sentence: Sentence | undefined, match: DateMatch): boolean {
  return match.lead !== 's' && match.lead !== 'u' && isInMainClause(sentence, match)
}

/** "since Friday", "since 5:30 a.m. on the 24th". */
function isSince(all: readonly DateMatch[], nth: number): boolean {
  const before = all[nth - 1]
  const isTime = before?.parsed.kind === 'time' && before.lead === 's' && all[nth].gap !== null
  return all[nth].lead === 's' || isTime
}

/** Four digits are all that a year has: "30 centuries earlier" is no date. */
function inReach(resolved: Resolved): Resolved {
  const {value} = resolved
  if (!value.days || (value.days.first >= earliest && value.days.last <= latest)) return resolved
  return {...resolved, value: {type: value.type, timex: null, edtf: null, days: null}}
}

const earliest = dayOf(1, 1, 1)
const latest = dayOf(9999, 12, 31)

/** "today" and bare years do not move the story's day. */
function isNarrative({parsed}: DateMatch): boolean {
  return parsed.kind !== 'dayword' || parsed.shift !== 0
}

function expression(text: string, {match, resolved}: Placed, range: string | undefined): DateExpression {
  const {start, end, rule} = match
  const {value, how, reason} = resolved
  return {
    text: text.slice(start, end),
    start,
    end,
    type: value.type,
    edtf: range ?? openEnd(match, value.edtf),
    timex: value.timex,
    how,
    reason,
    rule: `dates: ${rule}`,
  }
}

/** "from May 10 to 12" and "2013–2015": both ends carry the whole range. */
function rangeOf(placed: readonly Placed[], at: number): string | undefined {
  const join = (first: Placed, last: Placed | undefined): string | undefined => {
    if (!last || !joins(first.match, last.match)) return
    const [from, to] = [first.resolved.value, last.resolved.value]
    if (
      from.type !== 'DATE' ||
      to.type !== 'DATE' ||
      !from.days ||
      !to.days ||
      from.days.first >= to.days.first
    )
      return
    return from.edtf?.includes('/') || to.edtf?.includes('/')
      ? interval({first: from.days.first, last: to.days.last})
      : `${from.edtf}/${to.edtf}`
  }
  const own = join(placed[at], placed[at + 1])
  return own ?? (at > 0 ? join(placed[at - 1], placed[at]) : undefined)
}

/** "since March 2014" has no end, "until Friday" no start. */
function openEnd({lead, parsed}: DateMatch, edtf: string | null): string | null {
  if (!edtf || edtf.includes('/') || edtf.includes('[') || parsed.kind === 'time') return edtf
  if (lead === 's') return `${edtf}/..`
  if (lead === 'u') return `../${edtf}`
  return edtf
}

/** A page's date with an open end is none to count from. */
function knownPage(published: string | null): DayRange | null {
  const days = published ? daysOf(published) : null
  return days && Number.isFinite(days.first) && Number.isFinite(days.last) ? days : null
}
