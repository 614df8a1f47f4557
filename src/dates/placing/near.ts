// Dates told without their year or week: the nearest one that fits the tense.
import {
  addMonths,
  type Day,
  dayOf,
  isDay,
  isoMonth,
  type Parts,
  partsOf,
  weekdayName,
  weekdayOf,
} from '../calendar/calendar.ts'
import {type DayRange, interval} from '../calendar/edtf.ts'
import {holidayOf} from '../calendar/holiday.ts'
import type {Parsed} from '../rules/parsed.ts'
import type {Direction} from '../types.ts'
import {dayValue, halfValue, monthValue, quarterValue, unplaced, type Value} from '../value.ts'
import {type DateContext, fromPage, nearest, type Resolved, stated} from './context.ts'

/** A day without its year: the nearest one that fits the tense, and its weekday if that is told ("Friday, July 18"). */
export function dayNear(parsed: Extract<Parsed, {kind: 'day'}>, context: DateContext): Resolved {
  const {month, day, weekday, which} = parsed
  const {page} = context
  const direction = which ?? context.direction
  const iso = isoMonth(2000, month).slice(4)
  const told = page ? undefined : yearTold(context)
  if (told !== undefined && isDay(told, month, day)) return ofTold(dayValue(dayOf(told, month, day)))
  if (!page)
    return {
      value: unplaced(`XXXX${iso}-${String(day).padStart(2, '0')}`),
      how: 'inferred',
      reason: 'the year is not told and the page’s date is not known',
    }
  const {year} = partsOf(page.last)
  const days = [year - 1, year, year + 1]
    .filter((one) => isDay(one, month, day))
    .map((one) => dayOf(one, month, day))
  const fitting = days.filter((one) => weekdayOf(one) === weekday)
  const chosen = nearest(
    fitting.length > 0 ? fitting : days,
    (one) => one,
    page.last,
    direction,
    which ? 0 : 45,
  )
  return {
    ...fromPage(dayValue(chosen), page, 'that day next to the page’s date'),
    ...(page.first === page.last ? {} : {value: dayValue(chosen)}),
  }
}

export function monthNear(parsed: Extract<Parsed, {kind: 'month'}>, context: DateContext): Resolved {
  const {page, direction} = context
  const {month, which} = parsed
  const told = parsed.told || !page ? yearTold(context) : undefined
  if (told !== undefined) return ofTold(monthValue(told, month))
  if (!page)
    return {
      value: unplaced(`XXXX${isoMonth(2000, month).slice(4)}`),
      how: 'inferred',
      reason: 'the year is not told and the page’s date is not known',
    }
  const {year, month: current} = partsOf(page.last)
  if (which !== undefined) {
    const chosen =
      which === 0 ? year : which < 0 ? (month < current ? year : year - 1) : month > current ? year : year + 1
    return fromPage(monthValue(chosen, month), page, `${['last', 'this', 'next'][which + 1]} such month`)
  }
  const months = [year - 1, year, year + 1].map((one) => monthValue(one, month))
  const chosen = nearest(
    months,
    (one) => (one.days!.first <= page.last && page.last <= one.days!.last ? page.last : one.days!.first + 14),
    page.last,
    direction,
    0,
  )
  return fromPage(
    chosen,
    page,
    direction > 0
      ? 'the next such month, as the tense says'
      : direction < 0
        ? 'the latest such month, as the tense says'
        : 'the nearest such month',
  )
}

/** The year of the date told of before. */
export function yearTold({narrative}: DateContext): number | undefined {
  const days = narrative('year')?.days
  return days ? partsOf(days.last).year : undefined
}

export function ofTold(value: Value): Resolved {
  return {value, how: 'resolved', reason: 'in the year told of before'}
}

/** Days after which "the 23rd" is of the month just told of: "Work stopped on 7 August 1999 and resumed on the 23rd". */
const farBack = 90

/** "the 19th", "Tuesday the 19th": the nearest such day that fits the tense and the weekday. */
export function monthDayNear(
  parsed: Extract<Parsed, {kind: 'monthday'}>,
  context: DateContext,
  page: DayRange,
): Resolved | undefined {
  const {day, monthShift, weekday} = parsed
  const {direction} = context
  const told = context.narrative('month')?.days
  const isOpen = monthShift === undefined && weekday === undefined && direction < 0
  const isFar = told !== undefined && told !== null && isOpen && page.last - told.last > farBack
  if (told && (parsed.told || isFar)) return dayOfTold(partsOf(told.last), day)
  const days = (monthShift === undefined ? [-2, -1, 0, 1, 2] : [monthShift])
    .map((shift) => partsOf(addMonths(page.last, shift)))
    .filter(({year, month}) => isDay(year, month, day))
    .map(({year, month}) => dayOf(year, month, day))
    .filter((one) => weekday === undefined || weekdayOf(one) === weekday)
  if (days.length === 0) return
  const chosen = nearest(days, (one) => one, page.last, monthShift === undefined ? direction : 0, 0)
  return fromPage(dayValue(chosen), page, 'that day of the month')
}

function dayOfTold({year, month}: Parts, day: number): Resolved | undefined {
  if (!isDay(year, month, day)) return
  return {value: dayValue(dayOf(year, month, day)), how: 'resolved', reason: 'in the month told of before'}
}

export function weekdayNear(
  parsed: Extract<Parsed, {kind: 'weekday'}>,
  context: DateContext,
  page: DayRange,
): Resolved {
  const told = parsed.told || parsed.that ? context.narrative('day')?.days : null
  if (parsed.that) return thatWeekday(parsed, context, page, told)
  const today = told ? told.last : page.last
  const name = weekdayName(parsed.weekday)
  const at = (day: Day, reason: string): Resolved =>
    told
      ? {value: dayValue(day), how: 'resolved', reason: `${name}, counted from the date told of before`}
      : fromPage(dayValue(day), page, reason)
  const monday = today - weekdayOf(today) + 1
  if (parsed.weekShift !== undefined)
    return at(monday + parsed.weekShift * 7 + parsed.weekday - 1, `${name} of that week`)
  if (parsed.which === 0) {
    const own = monday + parsed.weekday - 1
    const isOver = !told && context.direction > 0 && own < today
    return at(isOver ? own + 7 : own, `${name} of the page’s week${isOver ? ', which is over' : ''}`)
  }
  const back = (weekdayOf(today) - parsed.weekday + 7) % 7
  const past = today - back
  if (parsed.which === -1)
    return at(back === 0 ? past - 7 : past, `the latest ${name} before the page’s date`)
  const next = back === 0 ? today : past + 7
  if (parsed.which === 1) return at(back === 0 ? today + 7 : next, `the first ${name} after the page’s date`)
  if (context.direction > 0) return at(next, `${name} after the page’s date, as the tense says`)
  return at(past, back === 0 ? `${name}, the page’s own day` : `${name} before the page’s date`)
}

/** "that Friday": the day told of before, if it was a Friday. */
function thatWeekday(
  parsed: Extract<Parsed, {kind: 'weekday'}>,
  context: DateContext,
  page: DayRange,
  told: DayRange | null | undefined,
): Resolved {
  if (told?.first !== told?.last || !told || weekdayOf(told.last) !== parsed.weekday)
    return weekdayNear({...parsed, that: false}, context, page)
  return {value: dayValue(told.last), how: 'resolved', reason: 'the day told of before'}
}

/** Days after which a quarter that is told of without its year is the one under way, not that of a year ago. */
const sinceBegun = 30

export function partOfYear(
  parsed: Extract<Parsed, {kind: 'quarter' | 'half'}>,
  context: DateContext,
  page: DayRange,
): Resolved {
  const make = parsed.kind === 'quarter' ? quarterValue : halfValue
  if (parsed.year !== undefined) return stated(make(parsed.year, parsed.number))
  const {year} = partsOf(page.last)
  if (parsed.which !== undefined)
    return fromPage(make(year + parsed.which, parsed.number), page, `the ${parsed.kind} of that year`)
  const values = [year - 1, year, year + 1].map((one) => make(one, parsed.number))
  const {direction} = context
  const chosen =
    direction > 0
      ? values.find(({days}) => days!.last >= page.last)!
      : direction === 0
        ? nearest(values, ({days}) => days!.last, page.last, 0, 0)
        : [...values].reverse().find(({days}) => days!.first + sinceBegun <= page.last)!
  return fromPage(
    chosen,
    page,
    `the ${direction > 0 ? 'next' : direction < 0 ? 'latest' : 'nearest'} such ${parsed.kind}`,
  )
}

export function holidayNear(
  parsed: Extract<Parsed, {kind: 'holiday'}>,
  context: DateContext,
  page: DayRange,
): Resolved {
  const at = (year: number) => holidayOf(parsed.rule, year)
  const of = parsed.year === undefined ? undefined : at(parsed.year)
  if (of) return stated(feastValue(of))
  const {year} = partsOf(page.last)
  const near = [year - 1, year, year + 1].flatMap((one) => at(one) ?? [])
  if (near.length === 0)
    return {value: unplaced(null), how: 'inferred', reason: 'the day of that feast is not known'}
  const own = parsed.which === 0 ? at(year) : undefined
  if (own && page.last <= own.last) return fromPage(feastValue(own), page, 'that feast in the page’s year')
  const side = parsed.which ?? context.direction
  const chosen = nearest(near, ({first}) => first, page.last, side as Direction, 30)
  return fromPage(feastValue(chosen), page, 'that feast next to the page’s date')
}

/** A feast in the year told of before. */
export function holidayTold(
  parsed: Extract<Parsed, {kind: 'holiday'}>,
  context: DateContext,
): Resolved | undefined {
  const year = parsed.year ?? yearTold(context)
  const days = year === undefined ? undefined : holidayOf(parsed.rule, year)
  return days && (parsed.year === undefined ? ofTold(feastValue(days)) : stated(feastValue(days)))
}

function feastValue(days: DayRange): Value {
  if (days.first === days.last) return dayValue(days.first)
  const edtf = interval(days)
  return {type: 'DATE', timex: /^\d{4}$/.test(edtf) ? edtf : null, edtf, days}
}
