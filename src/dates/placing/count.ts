// Dates counted from another one: "last week", "two years ago", "a year earlier".
import {addMonths, type Day, partsOf, weekdayOf} from '../calendar/calendar.ts'
import {type DayRange, daysOf} from '../calendar/edtf.ts'
import type {Parsed} from '../rules/parsed.ts'
import type {Direction} from '../types.ts'
import {
  halfValue,
  monthValue,
  quarterValue,
  timeValue,
  type Unit,
  unitValue,
  unplaced,
  type Value,
  yearValue,
} from '../value.ts'
import {type DateContext, fromPage, type Resolved, unknown} from './context.ts'

export function unitFrom(
  parsed: Extract<Parsed, {kind: 'unit'}>,
  context: DateContext,
  page: DayRange,
): Resolved {
  const told = parsed.anchor === 'narrative' ? context.narrative(parsed.unit)?.days : null
  const weekend = parsed.unit === 'weekend' && parsed.shift === 0
  const base = weekend ? weekendNear(page.last, context.direction) : told ? told.last : page.last
  const shift = parsed.whole && isYearOver(parsed.unit, base, context, page) ? -1 : parsed.shift
  const day = inYear(shifted(base, parsed.unit, shift), parsed.year)
  const value = unitValue(parsed.unit, day)
  if (!value) return unknown(parsed)
  const words = shift === 0 ? 'the same' : shift < 0 ? 'before' : 'after'
  if (told)
    return {value, how: 'resolved', reason: `${parsed.unit}, ${words}, counted from the date told of before`}
  return fromPage(
    value,
    page,
    shift === 0 ? `the ${parsed.unit} of the page’s date` : `the ${parsed.unit} ${words} the page’s date`,
  )
}

/** Months of a year in which firms and states report on the year before. */
const reporting = 3

/** "lost $8 billion for the full year", told in January. */
function isYearOver(unit: Unit, base: Day, {direction}: DateContext, page: DayRange): boolean {
  const {year, month} = partsOf(page.last)
  return unit === 'year' && direction < 0 && month <= reporting && partsOf(base).year === year
}

/** A day of the same month in that year. */
function inYear(day: Day, year: number | undefined): Day {
  return year === undefined ? day : addMonths(day, (year - partsOf(day).year) * 12)
}

/** "this weekend", "over the weekend": the one just past where the tense says so, else that of the week. */
function weekendNear(today: Day, direction: Direction): Day {
  return direction < 0 && weekdayOf(today) < 6 ? today - 7 : today
}

export function offsetFrom(
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
  const narrative = parsed.anchor === 'narrative' ? context.narrative(parsed.grain ?? unit) : null
  if (parsed.anchor === 'narrative' && !narrative && context.narrative('century'))
    return {
      value: unplaced(null),
      how: 'inferred',
      reason: 'the date told of before is too wide to count from',
    }
  const base = narrative?.days ? countedFrom(narrative, unit) : page.last
  const day = shifted(base, unit, sign * amount)
  const value =
    narrative?.days && unit === 'year' && !parsed.grain
      ? sameGrain(narrative, day)
      : unitValue(parsed.grain ?? grainOf(unit), day)
  if (!value) return unknown(parsed)
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return {
      value: timeFrom(parsed, context) ?? {...value, type: 'TIME', timex: null},
      how: 'resolved',
      reason: 'counted from the time told of before',
    }
  const words = `${amount} ${unit}${amount === 1 ? '' : 's'} ${sign < 0 ? 'before' : 'after'}`
  if (narrative?.days) return {value, how: 'resolved', reason: `${words} the date told of before`}
  return fromPage(value, page, `${words} the page’s date`)
}

/** Winter goes by the year in which it begins. */
function countedFrom({timex, days}: Value, unit: Unit): Day {
  return unit === 'year' && timex?.endsWith('-WI') ? days!.first : days!.last
}

/** "at 9:42 ... an hour later": at 10:42. */
function timeFrom(
  {amount, unit, sign, anchor}: Extract<Parsed, {kind: 'offset'}>,
  {clock}: DateContext,
): Value | undefined {
  const [, date, hour, minute, zone] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(Z?)$/.exec(clock ?? '') ?? []
  const day = date === undefined ? undefined : daysOf(date)?.first
  if (day === undefined || amount === null || unit === 'second' || anchor === 'page') return
  const minutes = Number(hour) * 60 + Number(minute) + sign * Math.round(amount * (unit === 'hour' ? 60 : 1))
  const two = (number: number) => String(number).padStart(2, '0')
  const ofDay = ((minutes % 1440) + 1440) % 1440
  return timeValue(
    day + Math.floor(minutes / 1440),
    `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}${zone}`,
  )
}

/** What is counted in decades is told to the year, what is counted in hours to the day. */
function grainOf(unit: Unit): Unit {
  if (unit === 'decade' || unit === 'century') return 'year'
  return unit === 'hour' || unit === 'minute' || unit === 'second' ? 'day' : unit
}

/** "a week from Friday". */
export function offsetFromDay(
  {amount, unit, sign, grain}: Extract<Parsed, {kind: 'offset'}>,
  base: Resolved,
): Resolved {
  const {days} = base.value
  const value =
    days && amount !== null ? unitValue(grain ?? unit, shifted(days.last, unit, sign * amount)) : undefined
  return value
    ? {value, how: base.how, reason: `${amount} ${unit}s ${sign < 0 ? 'before' : 'after'} ${base.reason}`}
    : {value: unplaced(null), how: 'inferred', reason: base.reason}
}

/** "a year earlier" than a quarter is a quarter. */
function sameGrain(value: Value, day: Day): Value | undefined {
  const {year, month} = partsOf(day)
  const part = /-([QH])(\d)$/.exec(value.timex ?? '')
  if (part) return (part[1] === 'Q' ? quarterValue : halfValue)(year, Number(part[2]))
  if (/^\d{4}-\d{2}$/.test(value.timex ?? '')) return monthValue(year, month)
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
