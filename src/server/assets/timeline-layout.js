// Where the marks of a timeline stand: days in, places in pixels out. The server draws with it, the browser zooms with it.

/** Height of one row of the chart and of its lanes, in pixels. */
export const rowHeight = 46
export const laneHeight = 11
const lanes = 3
const markWidth = 11

/** Place of a day on an axis from `from` to `to`, `width` pixels wide. */
export function placeOf(day, {from, to, width}) {
  return ((day - from) / Math.max(1, to - from)) * width
}

/**
 * A place and a lane for each mark: marks of one row that would overlap go to the next lane, the last lane takes the rest.
 * A mark of uncertain date has a span of days; it stands in the middle of what is seen of it.
 */
export function layOut(marks, axis) {
  const ends = new Map()
  return marks.map(({lo, hi, row}) => {
    const seen = hi >= axis.from && lo <= axis.to
    const left = placeOf(Math.max(lo, axis.from), axis)
    const right = placeOf(Math.min(hi + 1, axis.to), axis)
    const x = Math.round(((left + right) / 2) * 10) / 10
    const span = right - left > markWidth ? [Math.round(left - x), Math.round(right - x)] : null
    if (!seen) return {seen, x, lane: 0, span}
    const taken = ends.get(row) ?? []
    const start = span ? left : x - markWidth / 2
    let lane = taken.findIndex((end) => end <= start)
    if (lane < 0) lane = Math.min(taken.length, lanes - 1)
    taken[lane] = Math.max(taken[lane] ?? 0, span ? right : x + markWidth / 2)
    ends.set(row, taken)
    return {seen, x, lane, span}
  })
}

const day = 86_400_000
const yearSteps = [1, 2, 5, 10, 20, 50, 100]
const closest = 64

/** Ticks with their labels: years, months or days, as many as fit. */
export function ticks(axis, lang) {
  const perDay = axis.width / Math.max(1, axis.to - axis.from)
  const found = perDay * 365 < closest * 4 ? years(axis, perDay) : perDay * 30 < closest * 3 ? months(axis, perDay) : days(axis, perDay)
  return found.map((at) => ({x: Math.round(placeOf(at.day, axis)), label: label(at, lang)})).filter(({x}) => x >= 0 && x <= axis.width - 34)
}

function years(axis, perDay) {
  const step = yearSteps.find((size) => size * 365 * perDay >= closest) ?? 200
  const first = Math.ceil(yearOf(axis.from) / step) * step
  const last = yearOf(axis.to)
  const found = []
  for (let year = first; year <= last; year += step) found.push({day: dayOf(year, 0, 1), form: {year: 'numeric'}})
  return found
}

function months(axis, perDay) {
  const step = [1, 3, 6].find((size) => size * 30 * perDay >= closest) ?? 6
  const found = []
  for (let month = yearOf(axis.from) * 12; month <= yearOf(axis.to) * 12 + 11; month += step) {
    const at = dayOf(Math.floor(month / 12), month % 12, 1)
    if (at >= axis.from && at <= axis.to) found.push({day: at, form: month % 12 === 0 ? {year: 'numeric'} : {month: 'short', year: step < 3 ? undefined : '2-digit'}})
  }
  return found
}

function days(axis, perDay) {
  const step = [1, 2, 7, 14].find((size) => size * perDay >= closest) ?? 14
  const found = []
  for (let at = Math.ceil(axis.from); at <= axis.to; at += step) found.push({day: at, form: {day: 'numeric', month: 'short', year: at === Math.ceil(axis.from) ? 'numeric' : undefined}})
  return found
}

function yearOf(at) {
  return new Date(at * day).getUTCFullYear()
}

function dayOf(year, month, date) {
  return Math.floor(Date.UTC(year, month, date) / day)
}

function label({day: at, form}, lang) {
  return new Intl.DateTimeFormat(lang, {...form, timeZone: 'UTC'}).format(new Date(at * day))
}
