// EDTF dates as ranges of days, so that dates of different grain can be compared. Day 0 is 1970-01-01.

/** First and last possible day. */
export interface DayRange {
  readonly lo: number
  readonly hi: number
}

export const endOfTime = 3_000_000

/** "2014-02-01" as a day number; null where it is no calendar day. */
export function dayOf(date: string): number | null {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(date)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const time = new Date(0).setUTCFullYear(year, month - 1, day)
  const found = new Date(time)
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day
    ? Math.floor(time / 86_400_000)
    : null
}

/** The day number as "2014-02-01". */
export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/**
 * First and last possible day of an EDTF (ISO 8601-2) expression: days, months, seasons, years, decades,
 * intervals "a/b", sets "[a..b]" and "{a,b}", open ends, qualifiers ? ~ %. Null where it says nothing.
 */
export function rangeOf(edtf: string | null | undefined): DayRange | null {
  if (!edtf) return null
  const known = remembered.get(edtf)
  if (known !== undefined) return known
  const range = parseRange(edtf)
  if (remembered.size < mostRemembered) remembered.set(edtf, range)
  return range
}

/** News repeats its dates: each is worked out once. */
const remembered = new Map<string, DayRange | null>()
const mostRemembered = 50_000

function parseRange(edtf: string): DayRange | null {
  const plain = edtf.trim().replace(/[?~%]/g, '')
  if (/^[[{].*[\]}]$/.test(plain)) return spread(plain.slice(1, -1).split(/\.\.|,/))
  if (plain.includes('/')) return spread(plain.split('/'))
  return simpleRange(plain)
}

/** Is the range a single day? */
export function isDay(range: DayRange | null): boolean {
  return range !== null && range.lo === range.hi
}

/** Days between two ranges, 0 where they touch or overlap. */
export function gap(a: DayRange, b: DayRange): number {
  return Math.max(0, a.lo - b.hi, b.lo - a.hi)
}

/** From the first to the last of several dates; an empty or ".." end leaves the range open there. */
function spread(parts: readonly string[]): DayRange | null {
  const ends = parts.map((part) => part.trim())
  const ranges = ends.map(simpleRange).filter((range) => range !== null)
  if (ranges.length === 0) return null
  const open = (end: string | undefined) => end === '' || end === '..'
  return {
    lo: open(ends[0]) ? -endOfTime : Math.min(...ranges.map(({lo}) => lo)),
    hi: open(ends.at(-1)) ? endOfTime : Math.max(...ranges.map(({hi}) => hi)),
  }
}

function simpleRange(text: string): DayRange | null {
  const [, year, month, day] = /^(\d[\dX]{3})(?:-(\d[\dX]))?(?:-(\d[\dX]))?(?:T.*)?$/.exec(text) ?? []
  if (!year) return null
  if (year.includes('X')) return years(Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9')))
  if (!month || month.includes('X')) return years(Number(year), Number(year))
  if (Number(month) > 12) return season(Number(year), Number(month))
  if (!day || day.includes('X')) return months(Number(year), Number(month), 1)
  const exact = dayOf(`${year}-${month}-${day}`)
  return exact === null ? null : {lo: exact, hi: exact}
}

function years(from: number, to: number): DayRange {
  return {lo: firstOf(from, 1), hi: firstOf(to + 1, 1) - 1}
}

function months(year: number, month: number, count: number): DayRange {
  return {lo: firstOf(year, month), hi: firstOf(year, month + count) - 1}
}

/** EDTF season codes: 21-24 seasons (winter from December of the year), 33-36 quarters, 40-41 halves. */
function season(year: number, code: number): DayRange | null {
  const local = code >= 25 && code <= 28 ? code - 4 : code
  if (local >= 21 && local <= 23) return months(year, (local - 21) * 3 + 3, 3)
  // "Winter 2014" may be the one that began in December 2013 or the one that began in December 2014.
  if (local === 24) return {lo: firstOf(year - 1, 12), hi: firstOf(year + 1, 3) - 1}
  if (code >= 33 && code <= 36) return months(year, (code - 33) * 3 + 1, 3)
  if (code >= 37 && code <= 39) return months(year, (code - 37) * 4 + 1, 4)
  if (code === 40 || code === 41) return months(year, (code - 40) * 6 + 1, 6)
  return null
}

function firstOf(year: number, month: number): number {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, 1) / 86_400_000)
}
