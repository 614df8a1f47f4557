// Places a parsed expression in time: absolute dates as they stand, others from the page's date and the date told of last.
import {type Day, dayOf, partsOf, weekdayOf} from '../calendar/calendar.ts'
import {type DayRange, interval} from '../calendar/edtf.ts'
import type {Parsed} from '../rules/parsed.ts'
import {
  centuryValue,
  cutTo,
  dayValue,
  decadeValue,
  durationValue,
  monthValue,
  timeValue,
  type Unit,
  unitValue,
  unplaced,
  yearValue,
} from '../value.ts'
import {type DateContext, fromPage, type Relative, type Resolved, stated, unknown} from './context.ts'
import {offsetFrom, offsetFromDay, unitFrom} from './count.ts'
import {dayNear, holidayNear, holidayTold, monthDayNear, monthNear, partOfYear, weekdayNear} from './near.ts'
import {partOfValue} from './part.ts'
import {resolveSeason} from './season.ts'

export function resolve(parsed: Parsed, context: DateContext): Resolved {
  return ofPageYear(parsed, context) ?? placed(parsed, context)
}

/** "June of last year", "April 3 this year". */
function ofPageYear(parsed: Parsed, context: DateContext): Resolved | undefined {
  const {page} = context
  if (!page || !('ofYear' in parsed) || parsed.ofYear === undefined) return
  const {year} = partsOf(page.last)
  const {value} = placed({...parsed, year: year + parsed.ofYear}, context)
  return fromPage(value, page, `in the ${['last', 'same', 'next'][parsed.ofYear + 1]} year`)
}

function placed(parsed: Parsed, context: DateContext): Resolved {
  switch (parsed.kind) {
    case 'day':
      return parsed.year === undefined
        ? dayNear(parsed, context)
        : stated(dayValue(dayOf(parsed.year, parsed.month, parsed.day)))
    case 'month':
      return parsed.year === undefined
        ? monthNear(parsed, context)
        : stated(monthValue(parsed.year, parsed.month))
    case 'year':
      return stated(yearValue(parsed.year))
    case 'years':
      return stated({
        ...yearValue(parsed.from),
        edtf: `${parsed.from}/${parsed.to}`,
        days: {first: dayOf(parsed.from, 1, 1), last: dayOf(parsed.to, 12, 31)},
      })
    case 'decade':
      return stated(decadeValue(parsed.year))
    case 'century':
      return stated(centuryValue(parsed.century))
    case 'nthweek':
      return weekWithin(resolve(parsed.of, context), parsed.ordinal)
    case 'edge':
      return edgeOf(resolve(parsed.of, context), parsed.side)
    case 'unitof':
      return unitAround(resolve(parsed.day, context), parsed.unit)
    case 'range':
      return resolve(parsed.from, context)
    case 'duration':
    case 'set':
      return standing(parsed)
    case 'ref':
      return (parsed.told ? thatTime(context) : undefined) ?? standing(parsed)
    case 'time':
      return resolveTime(parsed, context)
    case 'part':
      return partOfValue(parsed.part, resolve(parsed.base, context), context)
    default:
      return context.page
        ? relative(parsed, context, context.page)
        : (fromTold(parsed, context) ?? unknown(parsed))
  }
}

/** On a page without a date: what counts from the date told of before, or stands in its year. */
function fromTold(parsed: Relative, context: DateContext): Resolved | undefined {
  if (parsed.kind === 'holiday') return holidayTold(parsed, context)
  const counts =
    parsed.kind === 'unit' || parsed.kind === 'offset'
      ? parsed.anchor === 'narrative'
      : 'told' in parsed && parsed.told
  if (!counts) return
  const told = context.narrative('unit' in parsed ? parsed.unit : 'day')?.days
  return told ? relative(parsed, context, told) : undefined
}

function relative(parsed: Relative, context: DateContext, page: DayRange): Resolved {
  const today = page.last
  switch (parsed.kind) {
    case 'dayword':
      return fromPage(
        dayValue(today + parsed.shift),
        page,
        parsed.shift === 0
          ? 'the page’s date'
          : `the day ${parsed.shift < 0 ? 'before' : 'after'} the page’s date`,
      )
    case 'weekday':
      return weekdayNear(parsed, context, page)
    case 'quarter':
    case 'half':
      return partOfYear(parsed, context, page)
    case 'season':
      return resolveSeason(parsed, context, page)
    case 'unit':
      return unitFrom(parsed, context, page)
    case 'offset':
      return parsed.base
        ? offsetFromDay(parsed, resolve(parsed.base, context))
        : offsetFrom(parsed, context, page)
    case 'holiday':
      return holidayNear(parsed, context, page)
    case 'monthday':
      return monthDayNear(parsed, context, page) ?? unknown(parsed)
    case 'nth': {
      const {days} = resolve(parsed.of, context).value
      return days
        ? fromPage(dayValue(nthOf(days, parsed.ordinal, parsed.weekday)), page, 'counted within the month')
        : unknown(parsed)
    }
  }
}

/** The date told of last, whatever its length. */
function thatTime({narrative}: DateContext): Resolved | undefined {
  const value = narrative('century')
  return value ? {value, how: 'resolved', reason: 'the date told of before'} : undefined
}

function standing(parsed: Extract<Parsed, {kind: 'duration' | 'set' | 'ref'}>): Resolved {
  if (parsed.kind === 'duration')
    return {
      value: durationValue([parsed, ...(parsed.rest ?? [])]),
      how: 'stated',
      reason: 'a length of time',
    }
  if (parsed.kind === 'set')
    return {value: unplaced(parsed.timex, 'SET'), how: 'stated', reason: 'a time that comes again'}
  return {value: unplaced(parsed.timex), how: 'stated', reason: 'a time that is not told exactly'}
}

function resolveTime(parsed: Extract<Parsed, {kind: 'time'}>, context: DateContext): Resolved {
  const base = parsed.base ? resolve(parsed.base, context) : undefined
  const narrative = (context.dayOfTime?.() ?? context.narrative('day'))?.days
  const day =
    base?.value.days?.last ??
    (narrative && narrative.first === narrative.last ? narrative.last : undefined) ??
    (context.page && context.page.first === context.page.last ? context.page.last : undefined)
  if (day === undefined)
    return {value: unplaced(`T${parsed.time}`, 'TIME'), how: 'inferred', reason: 'the day is not known'}
  return {value: timeValue(day, parsed.time), how: base?.how ?? 'resolved', reason: 'a time of that day'}
}

/** The first or last day of it. */
function edgeOf(whole: Resolved, side: -1 | 1): Resolved {
  const {days} = whole.value
  return days ? {...whole, value: dayValue(side < 0 ? days.first : days.last)} : whole
}

function unitAround(day: Resolved, unit: Unit): Resolved {
  const value = day.value.days ? unitValue(unit, day.value.days.last) : undefined
  return value ? {...day, value} : day
}

function weekWithin(whole: Resolved, ordinal: number): Resolved {
  const {days} = whole.value
  if (!days) return whole
  const first = ordinal < 0 ? days.last - 6 : days.first + (ordinal - 1) * 7
  const cut = {first, last: Math.min(first + 6, days.last)}
  return {...whole, value: cutTo(whole.value, cut, interval(cut))}
}

/** The nth weekday of the days; -1 is the last. */
function nthOf({first, last}: DayRange, ordinal: number, weekday: number): Day {
  const start = first + ((weekday - weekdayOf(first) + 7) % 7)
  if (ordinal > 0) return Math.min(start + (ordinal - 1) * 7, last)
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}
