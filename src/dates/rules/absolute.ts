// Rules for dates with a name in the calendar: days, months, years, decades, centuries, holidays.
import {fullYear, isDay, monthLength} from '../calendar/calendar.ts'
import type {Parsed, Which} from './parsed.ts'
import {type DateRule, Matched, rule} from './rule.ts'

export const absoluteRules: readonly DateRule[] = [
  rule('iso', 'I', (match) => isoDate(String(match.atom('I')!.value))),
  // "Friday, February 11, 2022", "Feb. 11", "May the 4th"
  rule('month day', '(?:W,?)?T?Mt?[do](?:[,O]?Y)?', dayInMonth),
  // "April 3 last year", "the 4th of August of this year"
  rule('day of year', '(?:W,?)?(?:M[do]|(?:t?n)?t?[do]O?M)(?:O|,)?t?[LTF]U', (match) => {
    const day = match.unit() === 'year' ? dayInMonth(match) : undefined
    return day && {...day, ofYear: which(match)}
  }),
  // "last October 7"
  rule('which day', 't?[LTF]M[do]', (match) => {
    const day = dayInMonth(match)
    return day && {...day, which: which(match)}
  }),
  // "31-Oct-74", "4-May-2009"
  rule('dashed day', 'dhMh[Y#d]', dashedDay),
  rule('dashed month', 'MhdhY', dayInMonth),
  // "the third day of October", "the last day of June 2015"
  rule('nth day', 't?[oL]U[Oi]M(?:,?Y)?', nthDay),
  // "the last day of 2013", "the first day of the year"
  rule('edge of unit', 't?[oL]UO(?:Y|tU|t?[LTF]U)', edgeDay),
  // "the last days of July", "the final weeks of 2014"
  rule('days of whole', 't?[oL]UO(?:M(?:,?Y)?|Y)', firstOrLastDays),
  // "the week of October 7", "the weekend of 4 October", "the week beginning on Monday, 7 October"
  rule('week of day', 't?U(?:O|En?)(?:W,?)?(?:M[do]|t?[do]O?M)(?:,?Y)?', weekOfDay),
  // "11 February 2014", "the 11th of February", "Friday the 11th of February"
  rule('day month', '(?:W,?)?(?:t?n)?t?[do]O?M(?:[,O]?Y)?', dayInMonth),
  // "March 2014", "March of last year"
  rule('month year', 'M(?:O|,)?[Yy]', (match) => month(match)),
  rule('month of year', 'MO?t?[LTF]U', (match) =>
    match.unit() === 'year' ? {...month(match), ofYear: which(match)} : undefined,
  ),
  // "March of that year", "in May of the same year"
  rule('month of told year', 'MO?(?:pV?|tV)U', (match) =>
    match.unit() === 'year' ? {...month(match), told: true} : undefined,
  ),
  rule('month', 'M', (match) => month(match)),
  rule('which month', 't?[LTF]M', (match) => month(match, which(match))),
  rule('year', 'Y', (match) => ({kind: 'year', year: match.number('Y')!})),
  // "the year 2000", "the month of May", "the first week of June"
  rule('named unit', 't?UO?[YM](?:,?Y)?', namedUnit),
  rule('week of month', 't?[oLE]UOM(?:,?Y)?', weekOfMonth),
  // "fiscal 2009", "the financial year 2010-11"
  rule('fiscal year', 't?x(?:UO?)?Y(?:[h/][d#])?', (match) => {
    if (!fiscal(match)) return
    return match.atoms.at(-1)!.letter === 'Y' ? {kind: 'year', year: match.number('Y')!} : years(match)
  }),
  // "the 2009 fiscal year"
  rule('year fiscal', 't?YxU', (match) =>
    fiscal(match) && match.unit() === 'year' ? {kind: 'year', year: match.number('Y')!} : undefined,
  ),
  // "year's end", "month-end"
  rule('end of unit', 't?Uh?E', unitEnd),
  // "by the end of month", "the start of the decade"
  rule('unit of part', '(?<=EO)t?x?U', (match) =>
    (!match.has('x') || fiscal(match)) && unitsWithParts.has(match.atom('U')!.word)
      ? {kind: 'unit', unit: match.unit()!, shift: 0, anchor: 'page'}
      : undefined,
  ),
  // "9/11"
  rule('nine eleven', 'd/d', (match) =>
    match.number('d') === 9 && match.number('d', 1) === 11
      ? {kind: 'day', year: 2001, month: 9, day: 11}
      : undefined,
  ),
  rule('short year', 'y', (match) => ({kind: 'year', year: match.number('y')!})),
  rule('years', 'Y[h/][d#]', years),
  // "May 10-12", "10 to 12 May"
  rule('days of month', 'M[do][h>u]t?[do](?:,?Y)?', daysOfMonth),
  rule('days joined', 'M[do][&|]t?[do](?:,?Y)?', daysOfMonth),
  rule('month of days', 't?[do][h>u&|]t?[do]O?M(?:,?Y)?', daysOfMonth),
  rule('hundred years', 't?C', (match) => ({kind: 'century', century: match.number('C')!})),
  rule('decade', 't?D', (match) => ({kind: 'decade', year: match.number('D')!})),
  rule('century', 't?(?:NhN?)?oh?U', century),
  rule('centuries', 't?o&t?oU', centuries),
  // "the second half of the 19th century", "the first half of the 1990s", "the first half of May"
  rule('half of whole', 't?oUO(?:t?oh?U|t?D|M(?:,?Y)?)', halfOf),
  rule('holiday', 't?[LTF]?J(?:[,iO]?Y)?', holiday),
  rule('holiday of year', 'JO?t?[LTF]U', (match) =>
    match.unit() === 'year' ? {...holiday(match), which: undefined, ofYear: which(match)} : undefined,
  ),
  // "the first Monday of May"
  rule('nth weekday', 't?[oL]W[Oi](?:M(?:,?Y)?|t?[LTF]U|tU)', nthWeekday),
]

/** "last", "this" or "next", if one of them stands there. */
export function which(match: Matched): Which | undefined {
  const marker = ['L', 'F', 'T'].find((letter) => match.has(letter))
  return marker === undefined ? undefined : whichOf(marker)
}

export function whichOf(letter: string): Which | undefined {
  return ({L: -1, T: 0, F: 1} as const)[letter as 'L' | 'T' | 'F']
}

function dayInMonth(match: Matched): Extract<Parsed, {kind: 'day'}> | undefined {
  const month = match.number('M')!
  const day = match.number('do')!
  const year = match.number('Y')
  if (!isDay(year ?? 2000, month, day)) return
  return {kind: 'day', year, month, day, weekday: match.number('W')}
}

function fiscal(match: Matched): boolean {
  return /^(?:fiscal|financial|academic|fy)$/.test(match.atom('x')!.word)
}

function unitEnd(match: Matched): Parsed | undefined {
  const unit = match.unit()!
  const part = match.atom('E')!
  if (part.value !== 'end' || !['year', 'month', 'week'].includes(unit) || plural(match.atom('U')!.word))
    return
  if (match.has('t') && part.start - match.atom('U')!.end !== "'s ".length) return
  return {kind: 'part', part: 'end', base: {kind: 'unit', unit, shift: 0, anchor: 'page'}}
}

const unitsWithParts = new Set(['year', 'month', 'week', 'quarter', 'decade', 'century'])

function plural(word: string): boolean {
  return word.endsWith('s')
}

function dashedDay(match: Matched): Parsed | undefined {
  const last = match.atoms.at(-1)!
  const [day, month, written] = [match.number('d')!, match.number('M')!, Number(last.value)]
  if (last.word.length !== 2 && last.word.length !== 4) return
  const year = fullYear(written)
  return isDay(year, month, day) ? {kind: 'day', year, month, day} : undefined
}

function nthDay(match: Matched): Parsed | undefined {
  const [year, number] = [match.number('Y'), match.number('M')!]
  const last = match.has('L') || match.atom('o')?.value === 'last'
  const day = last ? monthLength(year ?? 2001, number) : match.number('o')!
  if (match.unit() !== 'day' || plural(match.atom('U')!.word) || !isDay(year ?? 2000, number, day)) return
  return {kind: 'day', year, month: number, day}
}

/** The first or last day of a year, month or week. */
function edgeDay(match: Matched): Parsed | undefined {
  const side =
    match.number('o') === 1 ? -1 : match.has('L') || match.atom('o')?.value === 'last' ? 1 : undefined
  if (side === undefined || match.unit() !== 'day' || plural(match.atom('U')!.word)) return
  if (match.has('Y')) return {kind: 'edge', side, of: {kind: 'year', year: match.number('Y')!}}
  const unit = match.unit(1)!
  if (!['year', 'month', 'week', 'quarter'].includes(unit) || plural(match.atom('U', 1)!.word)) return
  const shift = which(new Matched(match.atoms.slice(2))) ?? 0
  return {kind: 'edge', side, of: {kind: 'unit', unit, shift, anchor: 'page'}}
}

/** Some days at one end of a month or year. */
function firstOrLastDays(match: Matched): Parsed | undefined {
  const first = match.number('o') === 1
  const last = match.has('L') || match.atom('o')?.value === 'last'
  if ((!first && !last) || !plural(match.atom('U')!.word)) return
  const base: Parsed = match.has('M') ? month(match) : {kind: 'year', year: match.number('Y')!}
  return {kind: 'part', part: first ? 'beginning' : 'end', base}
}

function weekOfDay(match: Matched): Parsed | undefined {
  const unit = match.unit()!
  if (!/^week(?:end)?$/.test(unit) || (match.has('E') && match.atom('E')!.value !== 'beginning')) return
  const day = dayInMonth(match)
  return day && {kind: 'unitof', unit, day}
}

function daysOfMonth(match: Matched): Parsed | undefined {
  const month = match.number('M')!
  const year = match.number('Y')
  const [first, last] = [match.number('do')!, match.number('do', 1)!]
  if (first >= last || !isDay(year ?? 2000, month, last)) return
  return {
    kind: 'range',
    from: {kind: 'day', year, month, day: first},
    to: {kind: 'day', year, month, day: last},
  }
}

function month(match: Matched, side?: Which): Extract<Parsed, {kind: 'month'}> {
  return {kind: 'month', month: match.number('M')!, year: match.number('Yy'), which: side}
}

/** "2013-14", "2000–2050". */
function years(match: Matched): Parsed | undefined {
  const from = match.number('Y')!
  const last = match.atoms.at(-1)!
  const short = Math.floor(from / 100) * 100 + Number(last.value)
  if (last.word.length !== 2) return
  return short > from && short - from < 200 ? {kind: 'years', from, to: short} : undefined
}

function century(match: Matched): Parsed | undefined {
  const number = Number(match.atom('o')!.value) + (match.has('N') ? match.number('N')! : 0)
  return match.unit() === 'century' && number > 0 ? {kind: 'century', century: number} : undefined
}

/** "the 17th and 18th centuries". */
function centuries(match: Matched): Parsed | undefined {
  const [from, to] = [match.number('o')!, match.number('o', 1)!]
  if (match.unit() !== 'century' || !(from >= 1 && from < to)) return
  return {kind: 'range', from: {kind: 'century', century: from}, to: {kind: 'century', century: to}}
}

function halfOf(match: Matched): Parsed | undefined {
  const number = match.number('o')
  if (match.unit() !== 'half' || (number !== 1 && number !== 2)) return
  const whole = new Matched(match.atoms.slice(match.atoms.findIndex(({letter}) => letter === 'O') + 1))
  const base: Parsed | undefined = whole.has('D')
    ? {kind: 'decade', year: whole.number('D')!}
    : whole.has('M')
      ? month(whole)
      : century(whole)
  return base && {kind: 'part', part: number === 1 ? 'first half' : 'second half', base}
}

function holiday(match: Matched): Extract<Parsed, {kind: 'holiday'}> {
  return {kind: 'holiday', rule: String(match.atom('J')!.value), year: match.number('Y'), which: which(match)}
}

function nthWeekday(match: Matched): Parsed | undefined {
  const weekday = match.number('W')!
  const ordinal =
    match.atom('o')?.value === 'last' || match.atoms[0].letter === 'L' || match.atoms[1].letter === 'L'
      ? -1
      : match.number('o')
  if (ordinal === undefined || ordinal > 5) return
  if (match.has('M')) return {kind: 'nth', ordinal, weekday, of: month(match)}
  if (match.unit() !== 'month') return
  const shift = match.atoms.at(-2)!.letter
  return {
    kind: 'nth',
    ordinal,
    weekday,
    of: {kind: 'unit', unit: 'month', shift: shift === 'L' ? -1 : shift === 'F' ? 1 : 0, anchor: 'page'},
  }
}

function namedUnit(match: Matched): Parsed | undefined {
  const unit = match.unit()
  if (unit === 'year' && !match.has('M')) return {kind: 'year', year: match.number('Y')!}
  return unit === 'month' && match.has('M') ? month(match) : undefined
}

/** Weeks of a month are counted in sevens from its first day; the last one ends with it. */
function weekOfMonth(match: Matched): Parsed | undefined {
  const ordinal = match.has('L') || match.atom('o')?.value === 'last' ? -1 : match.number('o')
  if (match.unit() !== 'week' || ordinal === undefined || ordinal > 4) return
  return {kind: 'nthweek', ordinal, of: month(match)}
}

/** "2014-02-11"; "11.02.2014" and "11-02-2014" have the day first, "2/11/2014" and "2/11/14" the month, unless the number says otherwise. */
function isoDate(text: string): Parsed | undefined {
  const parts = text.split(/[-./]/).map(Number)
  if (parts[0] > 999) return valid(parts[0], parts[1], parts[2])
  const [first, second, written] = parts
  const year = fullYear(written)
  const dayFirst = /[.-]/.test(text) ? second <= 12 : first > 12
  return dayFirst ? valid(year, second, first) : valid(year, first, second)
}

function valid(year: number, month: number, day: number): Parsed | undefined {
  return isDay(year, month, day) ? {kind: 'day', year, month, day} : undefined
}
