// What the dates beside a date tell of it: its year, its week, the day it stands for.
import type {Sentence} from '../../sentences/index.ts'
import {dayOf, isDay, partsOf} from '../calendar/calendar.ts'
import type {DayRange} from '../calendar/edtf.ts'
import type {DateMatch} from '../rules/match.ts'
import {type Parsed, type Which, wholeOf} from '../rules/parsed.ts'
import type {Direction} from '../types.ts'
import {dayValue, monthValue} from '../value.ts'
import {isListed, nounBetween} from '../words/en.ts'
import {fromPage, type Placed, type Resolved} from './context.ts'

/**
 * "In 1996 a truce ended after shells hit a base on April 18", "Last year a fire in March killed nine": the year that opens a sentence
 * holds for its days and months.
 */
export function inFrame(
  all: readonly DateMatch[],
  nth: number,
  sentence: Sentence | undefined,
  direction: Direction,
): Parsed | undefined {
  const {parsed} = all[nth]
  if (!sentence || (parsed.kind !== 'day' && parsed.kind !== 'month') || parsed.year !== undefined) return
  if (parsed.which !== undefined || parsed.ofYear !== undefined) return
  if (parsed.kind === 'month' && parsed.told) return
  let first = nth
  while (first > 0 && all[first - 1].start >= sentence.start) first--
  const {parsed: opening, rule, start, end} = all[first]
  const frame = wholeOf(opening)
  if (start !== sentence.start || rule.startsWith('fiscal')) return
  const year = yearOf(frame)
  if (year !== undefined) return {...parsed, year}
  const isOfNoun = sentence.tokens.some((token) => token.start === end && token.deprel === 'case')
  const ofYear = besideYear(frame)
  return ofYear === undefined || (ofYear !== 0 && direction === -ofYear) || (isOfNoun && ofYear < 0)
    ? undefined
    : {...parsed, ofYear}
}

/** "In 1996", "In the summer of 1996", "In March 1996". */
function yearOf(frame: Parsed): number | undefined {
  return 'year' in frame && framing.has(frame.kind) ? frame.year : undefined
}

const framing: ReadonlySet<Parsed['kind']> = new Set(['year', 'season', 'month', 'quarter', 'half'] as const)

/** "the Boxing Day tsunami of 2004", "a May morning in 1994": the year that follows its noun. */
export function inYearAfter(text: string, all: readonly DateMatch[], nth: number): Parsed | undefined {
  const {parsed, end} = all[nth]
  const next = all[nth + 1]?.parsed.kind === 'time' ? all[nth + 2] : all[nth + 1]
  if (next?.parsed.kind !== 'year' || !isYearless(parsed)) return
  return nounBetween.test(text.slice(end, next.atoms[0].start))
    ? {...parsed, year: next.parsed.year}
    : undefined
}

type Yearless = Extract<Parsed, {kind: 'day' | 'month' | 'holiday'}>

function isYearless(parsed: Parsed): parsed is Yearless {
  if (parsed.kind !== 'day' && parsed.kind !== 'month' && parsed.kind !== 'holiday') return false
  return parsed.year === undefined && parsed.which === undefined && parsed.ofYear === undefined
}

/** "last year", "this year", "next year", told from the page. */
function besideYear(frame: Parsed): Which | undefined {
  if (frame.kind !== 'unit' || frame.unit !== 'year' || frame.anchor !== 'page') return
  return Math.abs(frame.shift) <= 1 ? (frame.shift as Which) : undefined
}

/** "Two weeks later, on August 18": the week of that day. */
export function besideDay(
  all: readonly DateMatch[],
  nth: number,
  sentence: Sentence | undefined,
  page: DayRange | null,
): Parsed | undefined {
  const {parsed} = all[nth]
  const next = all[nth + 1]
  if (parsed.kind === 'unit' && parsed.unit === 'day' && parsed.shift > 0 && next?.parsed.kind === 'weekday')
    return parsed.anchor === 'narrative' && next.gap === ',' ? next.parsed : undefined
  if (parsed.kind !== 'offset' || parsed.anchor !== 'narrative' || parsed.amount === null) return
  if (next?.parsed.kind !== 'day' || next.gap === null || !/^,?n?$/.test(next.gap)) return
  const day = inYearBefore(all, nth + 1, sentence, page) ?? next.parsed
  return {kind: 'unitof', unit: parsed.unit, day}
}

/** "on Friday and Saturday", "from Monday to Thursday": the second day follows the first, unless that is told as past and it is not. */
export function weekdayInRow(
  {parsed, gap}: DateMatch,
  before: Placed | undefined,
  page: DayRange | null,
): Resolved | undefined {
  const first = before?.match.parsed
  if (parsed.kind !== 'weekday' || first?.kind !== 'weekday' || !page || gap === null) return
  if (!/^(?:,|,?&n?|[>h|])$/.test(gap) || parsed.which !== undefined || parsed.weekShift !== undefined) return
  const {days} = before!.resolved.value
  if (!days) return
  const day = days.last + ((parsed.weekday - first.weekday + 7) % 7)
  if (day > page.last && days.last < page.last && !/[>h]/.test(gap)) return
  return fromPage(dayValue(day), page, 'the first such day after the one before it')
}

/** "Italy in November, Mexico in January and Spain in April": a month in a row goes on from the one before it, if that is still to come. */
export function monthInRow(
  text: string,
  {parsed, start}: DateMatch,
  before: Placed | undefined,
  sentence: Sentence | undefined,
  page: DayRange | null,
): Resolved | undefined {
  if (!sentence || !page || !before || before.match.start < sentence.start || start > sentence.end) return
  if (parsed.kind !== 'month' || parsed.year !== undefined || parsed.which !== undefined) return
  if (parsed.ofYear !== undefined || before.match.parsed.kind !== 'month') return
  const {days} = before.resolved.value
  if (!days || days.first <= page.last || !isListed.test(text.slice(before.match.end, start))) return
  const {year, month} = partsOf(days.first)
  return fromPage(
    monthValue(parsed.month < month ? year + 1 : year, parsed.month),
    page,
    'the first such month after the one before it',
  )
}

/** Days on each side of the page's date within which a day without its year is the page's own. */
const nearPage = 31

/** "met on March 4, 2014, and parted on April 4": after a full date in the same sentence a day far from the page shares its year. */
export function inYearBefore(
  all: readonly DateMatch[],
  nth: number,
  sentence: Sentence | undefined,
  page: DayRange | null,
): Parsed | undefined {
  const {parsed, start} = all[nth]
  if (!sentence || parsed.kind !== 'day' || parsed.year !== undefined || parsed.which !== undefined) return
  if (parsed.ofYear !== undefined) return
  const before = all.slice(0, nth).findLast(({parsed: one}) => one.kind === 'day')
  const first = before?.parsed
  if (!before || before.start < sentence.start || start > sentence.end || first?.kind !== 'day') return
  const {year} = first
  if (year === undefined || !isDay(year, parsed.month, parsed.day)) return
  if (page && isNear(parsed.month, parsed.day, page)) return
  const isLater = parsed.month * 31 + parsed.day > first.month * 31 + first.day
  return isLater ? {...parsed, year} : undefined
}

function isNear(month: number, day: number, page: DayRange): boolean {
  const {year} = partsOf(page.last)
  return [year - 1, year, year + 1].some(
    (one) => isDay(one, month, day) && Math.abs(dayOf(one, month, day) - page.last) <= nearPage,
  )
}
