// Text and its sentences to time expressions with TIMEX3 and EDTF values.
import type {Sentence} from '../sentences/index.ts'
import {dayOf, partsOf} from './calendar/calendar.ts'
import {type DayRange, daysOf, interval} from './calendar/edtf.ts'
import type {DateContext, Placed, Resolved} from './placing/context.ts'
import {besideDay, inFrame, inYearAfter, inYearBefore, monthInRow, weekdayInRow} from './placing/frame.ts'
import {ordered} from './placing/ordered.ts'
import {resolve} from './placing/resolve.ts'
import {dayAfter, timeBesideDay, timeBesideTime, withDay} from './placing/timeofday.ts'
import {Told} from './placing/told.ts'
import {isDate} from './rules/isdate.ts'
import {type DateMatch, matchDates} from './rules/match.ts'
import {joins, withRanges} from './rules/range.ts'
import {directionOf, sentenceAt} from './tense/direction.ts'
import {isInMainClause} from './tense/governor.ts'
import type {DateExpression, Direction} from './types.ts'
import {durationValue, inOtherYear, unplaced, type Value} from './value.ts'
import {beforeOneDay, beforeSomeDay, looksBack, ofSeptember2001, samePeriod} from './words/en.ts'
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
  const placed: Placed[] = []
  const all = withRanges(matches)
  for (const [nth, match] of all.entries()) {
    at = sentenceAt(sentences, match.start, at)
    const sentence = sentences[at]
    const paragraph = text.lastIndexOf('\n', match.start)
    const before = placed.at(-1)
    const day = dayAfter(text, all, nth)
    const direction = isSince(all, nth) ? -1 : directionOf(text, sentence, day ?? match)
    const context: DateContext = {
      page,
      narrative: (unit) =>
        isOnTheMonth(match)
          ? null
          : told.of(unit, isPointing(match) ? null : at, page && isWideUnit(match) ? 1 : undefined),
      direction,
      clock: told.clockNear(at),
      dayOfTime: () => told.dayOfTime(at, paragraph, page, direction),
    }
    const parsed =
      withDay(match, day, all) ??
      comingTime(text, match, direction) ??
      besideDay(all, nth, sentence, page) ??
      inFrame(all, nth, sentence, direction) ??
      inYearBefore(all, nth, sentence, page) ??
      inYearAfter(text, all, nth) ??
      match.parsed
    const resolved =
      timeBesideTime(text, match, before, day) ??
      timeBesideDay(match, before) ??
      ofPeriod(text, match, told.period(at)) ??
      weekdayInRow(match, before, page) ??
      (direction < 0 ? undefined : monthInRow(text, match, before, sentence, page)) ??
      notToCome(match, inReach(resolve(parsed, context)), page, direction)
    placed.push({match, resolved})
    const place = {sentence: at, paragraph, isMain: isMain(sentence, match), isSince: match.lead === 's'}
    if (isNarrative(match)) told.add(resolved.value, place)
    if (match.parsed.kind === 'time') told.setClock(resolved.value.timex, place)
  }
  return placed
}

/** "the year" and "the 23rd" are of the page unless the text has just told of another; "the day" is the day told of, however far back. */
function isWideUnit({rule, parsed}: DateMatch): boolean {
  if (rule === 'day of month') return true
  return rule === 'the unit' && parsed.kind === 'unit' && wideUnits.has(parsed.unit)
}

/** "down 12% on the month". */
function isOnTheMonth({rule, lead, parsed}: DateMatch): boolean {
  return rule === 'the unit' && lead === 'n' && parsed.kind === 'unit' && wideUnits.has(parsed.unit)
}

const wideUnits = new Set(['week', 'month', 'quarter', 'year'])

/** "in charge since July 2010", "closed until Friday" tell of an end, not of when the main clause is. */
function isMain(sentence: Sentence | undefined, match: DateMatch): boolean {
  return match.lead !== 's' && match.lead !== 'u' && isInMainClause(sentence, match)
}

/** "that morning", "the same day" point to the date told of last, wherever it stood. */
function isPointing({rule, atoms}: DateMatch): boolean {
  return /\b(?:that|same|told)\b/.test(rule) || atoms.some(({word}) => word === 'same')
}

/** "since Friday", "since 5:30 a.m. on the 24th". */
function isSince(all: readonly DateMatch[], nth: number): boolean {
  const before = all[nth - 1]
  const isTime = before?.parsed.kind === 'time' && before.lead === 's' && all[nth].gap !== null
  return all[nth].lead === 's' || isTime
}

/**
 * "This morning, 41 years later, police arrested a man", "Ten years on, half of it is dead letter": counted to now, so a length of time,
 * not a date to come. "He called the next day", where no day was told before, is no date to come either.
 */
function notToCome(
  {parsed, atoms}: DateMatch,
  resolved: Resolved,
  page: DayRange | null,
  direction: Direction,
): Resolved {
  const {days} = resolved.value
  if (!days || !('anchor' in parsed) || parsed.anchor !== 'narrative') return resolved
  const isToCome = page !== null && days.first > page.last
  if (parsed.kind === 'unit' && parsed.shift > 0 && direction < 0 && isToCome)
    return {value: unplaced(null), how: 'inferred', reason: 'the date that it is counted from is not told'}
  if (parsed.kind !== 'offset' || parsed.sign < 0 || parsed.amount === null || parsed.grain) return resolved
  const isOn = atoms.at(-1)!.letter === 'U'
  const isToNow = isOn
    ? direction >= 0 || (page !== null && days.last >= page.last)
    : direction <= 0 && isToCome
  if (!isToNow) return resolved
  const {amount, unit} = parsed
  return {value: durationValue([{amount, unit}]), how: 'stated', reason: 'a length of time, up to now'}
}

/** Four digits are all that a year has: "30 centuries earlier" is no date. */
function inReach(resolved: Resolved): Resolved {
  const {value} = resolved
  if (!value.days || (value.days.first >= earliest && value.days.last <= latest)) return resolved
  return {...resolved, value: {type: value.type, timex: null, edtf: null, days: null}}
}

const earliest = dayOf(1, 1, 1)
const latest = dayOf(9999, 12, 31)

const units = new Set(['day', 'week', 'month', 'year', 'decade'])

/** "will return in two days" tells a day, "was built in two days" and "in one day" a length; "the first in two years" looks back. */
function comingTime(
  text: string,
  {parsed, rule, lead, start, atoms}: DateMatch,
  direction: Direction,
): DateMatch['parsed'] | undefined {
  if (direction > 0 && lead === '' && isSomeDay(text, start)) return {kind: 'ref', timex: 'FUTURE_REF'}
  if (rule !== 'duration' || parsed.kind !== 'duration' || lead !== 'i' || direction <= 0) return
  if (atoms.some(({word}) => word === 'single' || word === 'one')) return
  if (!units.has(parsed.unit) || looksBack.test(text.slice(Math.max(0, start - 40), start))) return
  return {kind: 'offset', amount: parsed.amount, unit: parsed.unit, sign: 1, anchor: 'page'}
}

/** "in the same period last year", "the same period of 2006", "the year-ago period": as long as the quarter or month told of before. */
function ofPeriod(text: string, match: DateMatch, period: Value | null): Resolved | undefined {
  const {rule, parsed, start, end} = match
  if (!period?.days) return
  const isSame = samePeriod.test(text.slice(Math.max(0, start - 30), start))
  if (rule === 'year ago' ? !/^ period\b/.test(text.slice(end, end + 8)) : !isSame) return
  const {year} = partsOf(period.days.first)
  const of = parsed.kind === 'year' ? parsed.year : isYearBefore(parsed) ? year - 1 : undefined
  const value = of === undefined ? undefined : inOtherYear(period, of)
  return value && {value, how: 'resolved', reason: 'the same part of that year'}
}

function isYearBefore(parsed: DateMatch['parsed']): boolean {
  if (parsed.kind === 'unit') return parsed.unit === 'year' && parsed.shift === -1
  return parsed.kind === 'offset' && parsed.unit === 'year' && parsed.amount === 1 && parsed.sign === -1
}

/** "One day the war will end", "will one day return", "may return one day.": no length of time. */
function isSomeDay(text: string, start: number): boolean {
  if (!/^one day\b/i.test(text.slice(start, start + 8))) return false
  const left = text.slice(Math.max(0, start - 12), start)
  return beforeSomeDay.test(left) || (/^[.,;"”’!?]/.test(text.slice(start + 7)) && !beforeOneDay.test(left))
}

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
