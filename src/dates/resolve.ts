// Places a parsed expression in time: absolute dates as they stand, others from the page's date and the date told of last.
import {
  addMonths,
  type Day,
  dayOf,
  isDay,
  isoMonth,
  partsOf,
  spokenDay,
  weekdayName,
  weekdayOf,
} from './calendar.ts'
import type {Direction} from './direction.ts'
import type {DayRange} from './edtf.ts'
import {holidayOf} from './holiday.ts'
import type {Parsed} from './parsed.ts'
import {partOfValue} from './part.ts'
import {resolveSeason} from './season.ts'
import {
  centuryValue,
  dayValue,
  decadeValue,
  durationValue,
  halfValue,
  monthValue,
  quarterValue,
  timeValue,
  type Unit,
  unitValue,
  unplaced,
  type Value,
  yearValue,
} from './value.ts'

export interface DateContext {
  /** The days on which the page may have been published, null where unknown. */
  readonly page: DayRange | null
  /** The value told of last, for a unit: a day for days, anything for years. */
  readonly narrative: (unit: Unit) => Value | null
  readonly direction: Direction
}

export interface Resolved {
  readonly value: Value
  readonly how: 'stated' | 'resolved' | 'inferred'
  readonly reason: string
}

export function resolve(parsed: Parsed, context: DateContext): Resolved {
  switch (parsed.kind) {
    case 'day':
      return parsed.year === undefined
        ? dayNear(parsed.month, parsed.day, context)
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
    case 'range':
      return resolve(parsed.from, context)
    case 'duration':
    case 'set':
    case 'ref':
      return standing(parsed)
    case 'time':
      return resolveTime(parsed, context)
    case 'part':
      return partOfValue(parsed.part, resolve(parsed.base, context), context)
    default:
      return context.page ? relative(parsed, context, context.page) : unknown(parsed)
  }
}

type Relative = Extract<
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

function relative(parsed: Relative, context: DateContext, page: DayRange): Resolved {
  const today = page.last
  switch (parsed.kind) {
    case 'dayword':
      return fromPage(
        dayValue(today + parsed.shift),
        page,
        context,
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
      return offsetFrom(parsed, context, page)
    case 'holiday':
      return holidayNear(parsed, context, page)
    case 'monthday': {
      const {year, month} = partsOf(addMonths(today, parsed.monthShift ?? 0))
      if (!isDay(year, month, parsed.day)) return unknown(parsed)
      return fromPage(dayValue(dayOf(year, month, parsed.day)), page, context, 'that day of the month')
    }
    case 'nth': {
      const {days} = resolve(parsed.of, context).value
      return days
        ? fromPage(
            dayValue(nthOf(days, parsed.ordinal, parsed.weekday)),
            page,
            context,
            'counted within the month',
          )
        : unknown(parsed)
    }
  }
}

function stated(value: Value): Resolved {
  return {value, how: 'stated', reason: 'the date stands in the text'}
}

/** Resolved against a page whose day is known; inferred, and only as sure as months go, where it is not. */
export function fromPage(value: Value, page: DayRange, context: DateContext, reason: string): Resolved {
  void context
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

function unknown(parsed: Relative): Resolved {
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

/** A day without its year: the nearest one that fits the tense. */
function dayNear(month: number, day: number, context: DateContext): Resolved {
  const {page, direction} = context
  const iso = isoMonth(2000, month).slice(4)
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
  const chosen = nearest(days, (one) => one, page.last, direction, 45)
  return {
    ...fromPage(dayValue(chosen), page, context, 'that day next to the page’s date'),
    ...(page.first === page.last ? {} : {value: dayValue(chosen)}),
  }
}

function monthNear(parsed: Extract<Parsed, {kind: 'month'}>, context: DateContext): Resolved {
  const {page, direction} = context
  const {month, which} = parsed
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
    return fromPage(
      monthValue(chosen, month),
      page,
      context,
      `${['last', 'this', 'next'][which + 1]} such month`,
    )
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
    context,
    direction > 0
      ? 'the next such month, as the tense says'
      : direction < 0
        ? 'the latest such month, as the tense says'
        : 'the nearest such month',
  )
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

function weekdayNear(
  parsed: Extract<Parsed, {kind: 'weekday'}>,
  context: DateContext,
  page: DayRange,
): Resolved {
  const today = page.last
  const name = weekdayName(parsed.weekday)
  const monday = today - weekdayOf(today) + 1
  if (parsed.weekShift !== undefined)
    return fromPage(
      dayValue(monday + parsed.weekShift * 7 + parsed.weekday - 1),
      page,
      context,
      `${name} of that week`,
    )
  if (parsed.which === 0)
    return fromPage(dayValue(monday + parsed.weekday - 1), page, context, `${name} of the page’s week`)
  const back = (weekdayOf(today) - parsed.weekday + 7) % 7
  const past = today - back
  if (parsed.which === -1)
    return fromPage(
      dayValue(back === 0 ? past - 7 : past),
      page,
      context,
      `the latest ${name} before the page’s date`,
    )
  const next = back === 0 ? today : past + 7
  if (parsed.which === 1)
    return fromPage(
      dayValue(back === 0 ? today + 7 : next),
      page,
      context,
      `the first ${name} after the page’s date`,
    )
  if (context.direction > 0)
    return fromPage(dayValue(next), page, context, `${name} after the page’s date, as the tense says`)
  return fromPage(
    dayValue(past),
    page,
    context,
    back === 0 ? `${name}, the page’s own day` : `${name} before the page’s date`,
  )
}

function partOfYear(
  parsed: Extract<Parsed, {kind: 'quarter' | 'half'}>,
  context: DateContext,
  page: DayRange,
): Resolved {
  const make = parsed.kind === 'quarter' ? quarterValue : halfValue
  if (parsed.year !== undefined) return stated(make(parsed.year, parsed.number))
  const {year} = partsOf(page.last)
  if (parsed.which !== undefined)
    return fromPage(
      make(year + parsed.which, parsed.number),
      page,
      context,
      `the ${parsed.kind} of that year`,
    )
  const values = [year - 1, year, year + 1].map((one) => make(one, parsed.number))
  const chosen =
    context.direction > 0
      ? values.find(({days}) => days!.last >= page.last)!
      : [...values].reverse().find(({days}) => days!.last <= page.last)!
  return fromPage(
    chosen,
    page,
    context,
    context.direction > 0 ? `the next such ${parsed.kind}` : `the latest such ${parsed.kind}`,
  )
}

function unitFrom(parsed: Extract<Parsed, {kind: 'unit'}>, context: DateContext, page: DayRange): Resolved {
  const told = parsed.anchor === 'narrative' ? context.narrative(parsed.unit)?.days : null
  const base = told ? told.last : page.last
  const value = unitValue(parsed.unit, shifted(base, parsed.unit, parsed.shift))
  if (!value) return unknown(parsed)
  const words = parsed.shift === 0 ? 'the same' : parsed.shift < 0 ? 'before' : 'after'
  if (told)
    return {value, how: 'resolved', reason: `${parsed.unit}, ${words}, counted from the date told of before`}
  return fromPage(
    value,
    page,
    context,
    parsed.shift === 0
      ? `the ${parsed.unit} of the page’s date`
      : `the ${parsed.unit} ${words} the page’s date`,
  )
}

function offsetFrom(
  parsed: Extract<Parsed, {kind: 'offset'}>,
  context: DateContext,
  page: DayRange,
): Resolved {
  const {amount, unit, sign} = parsed
  if (amount === null)
    return {
      value: unplaced(sign < 0 ? 'PAST_REF' : 'FUTURE_REF'),
      how: 'inferred',
      reason: 'nobody says how many',
    }
  const narrative = parsed.anchor === 'narrative' ? context.narrative(unit) : null
  const base = narrative?.days ? narrative.days.last : page.last
  const day = shifted(base, unit, sign * amount)
  const grain =
    unit === 'decade' || unit === 'century'
      ? 'year'
      : unit === 'hour' || unit === 'minute' || unit === 'second'
        ? 'day'
        : unit
  const value =
    narrative?.days && unit === 'year' ? sameGrain(narrative, sign * amount, day) : unitValue(grain, day)
  if (!value) return unknown(parsed)
  const words = `${amount} ${unit}${amount === 1 ? '' : 's'} ${sign < 0 ? 'before' : 'after'}`
  if (narrative?.days) return {value, how: 'resolved', reason: `${words} the date told of before`}
  return fromPage(value, page, context, `${words} the page’s date`)
}

/** "a year earlier" than a quarter is a quarter. */
function sameGrain(value: Value, years: number, day: Day): Value | undefined {
  const {year, month} = partsOf(day)
  const quarter = /-Q(\d)$/.exec(value.timex ?? '')
  if (quarter) return quarterValue(year, Number(quarter[1]))
  if (/^\d{4}-\d{2}$/.test(value.timex ?? '')) return monthValue(year, month)
  void years
  return yearValue(year)
}

function shifted(day: Day, unit: Unit, amount: number): Day {
  switch (unit) {
    case 'day':
      return day + Math.trunc(amount)
    case 'week':
    case 'weekend':
      return day + Math.trunc(amount * 7)
    case 'month':
      return addMonths(day, Math.trunc(amount))
    case 'quarter':
      return addMonths(day, Math.trunc(amount * 3))
    case 'half':
      return addMonths(day, Math.trunc(amount * 6))
    case 'year':
      return addMonths(day, Math.trunc(amount * 12))
    case 'decade':
      return addMonths(day, Math.trunc(amount * 120))
    case 'century':
      return addMonths(day, Math.trunc(amount * 1200))
    case 'hour':
      return day + Math.trunc(amount / 24)
    default:
      return day
  }
}

function holidayNear(
  parsed: Extract<Parsed, {kind: 'holiday'}>,
  context: DateContext,
  page: DayRange,
): Resolved {
  if (parsed.year !== undefined) return stated(dayValue(holidayOf(parsed.rule, parsed.year)))
  const {year} = partsOf(page.last)
  const days = [year - 1, year, year + 1].map((one) => holidayOf(parsed.rule, one))
  const side = parsed.which ?? context.direction
  return fromPage(
    dayValue(nearest(days, (one) => one, page.last, side as Direction, 30)),
    page,
    context,
    'that feast next to the page’s date',
  )
}

function standing(parsed: Extract<Parsed, {kind: 'duration' | 'set' | 'ref'}>): Resolved {
  if (parsed.kind === 'duration')
    return {value: durationValue(parsed.amount, parsed.unit), how: 'stated', reason: 'a length of time'}
  if (parsed.kind === 'set')
    return {value: unplaced(parsed.timex, 'SET'), how: 'stated', reason: 'a time that comes again'}
  return {value: unplaced(parsed.timex), how: 'stated', reason: 'a time that is not told exactly'}
}

function resolveTime(parsed: Extract<Parsed, {kind: 'time'}>, context: DateContext): Resolved {
  const base = parsed.base ? resolve(parsed.base, context) : undefined
  const narrative = context.narrative('day')?.days
  const day =
    base?.value.days?.last ??
    (narrative && narrative.first === narrative.last ? narrative.last : undefined) ??
    (context.page && context.page.first === context.page.last ? context.page.last : undefined)
  if (day === undefined)
    return {value: unplaced(`T${parsed.time}`, 'TIME'), how: 'inferred', reason: 'the day is not known'}
  return {value: timeValue(day, parsed.time), how: base?.how ?? 'resolved', reason: 'a time of that day'}
}

/** The nth weekday of the days; -1 is the last. */
function nthOf({first, last}: DayRange, ordinal: number, weekday: number): Day {
  const start = first + ((weekday - weekdayOf(first) + 7) % 7)
  if (ordinal > 0) return Math.min(start + (ordinal - 1) * 7, last)
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}
