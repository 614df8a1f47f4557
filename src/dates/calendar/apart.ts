// A date and a length of time in, the date that lies so long before or after it out: "two years after the war".
import {addMonths, dayOf, isoDay, isoMonth, isoYear, partsOf} from './calendar.ts'
import {daysOf} from './edtf.ts'

/**
 * The date so long before (-1) or after (1) another, as coarse as the length: years give a year, months a month, weeks about a day.
 * @param edtf of one day, or of one month or year where the length is as coarse
 * @param length TIMEX3: "P2Y", "P3M", "P1W", "P5D", "P1DE"
 * @returns EDTF; null where the date is too coarse, or the length is no such number
 */
export function dateApart(edtf: string, length: string, direction: -1 | 1): string | null {
  const [, digits, unit] = /^P(\d{1,4})(DE|CE|[DWMY])$/.exec(length) ?? []
  const days = daysOf(edtf)
  if (!unit || !days || !Number.isFinite(days.first) || !Number.isFinite(days.last)) return null
  const count = direction * Number(digits)
  const [first, last] = [partsOf(days.first), partsOf(days.last)]
  if (unit in yearsOf) {
    const year = first.year + count * yearsOf[unit]
    return first.year === last.year && year > 0 && year < 10_000 ? isoYear(year) : null
  }
  if (unit === 'M') {
    if (first.year !== last.year || first.month !== last.month) return null
    const month = partsOf(addMonths(dayOf(first.year, first.month, 1), count))
    return isoMonth(month.year, month.month)
  }
  if (days.first !== days.last) return null
  return unit === 'W' ? `${isoDay(days.first + 7 * count)}~` : isoDay(days.first + count)
}

const yearsOf: Readonly<Record<string, number>> = {Y: 1, DE: 10, CE: 100}
