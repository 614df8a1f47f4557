// Rules for dates counted from another day: "yesterday", "last week", "two years ago", "the previous day".
import {doubleUnits} from '../words/en.ts'
import {which} from './absolute.ts'
import type {Anchor, Parsed} from './parsed.ts'
import {type DateRule, type Matched, rule} from './rule.ts'

export const relativeRules: readonly DateRule[] = [
  rule('day word', 'R', (match) => dayWord(match)),
  rule('day after tomorrow', 'tU[el]R', dayBeside),
  // "over the next decade", "in the next year"
  rule('unit ahead', '(?<=[vi])tFU', (match) =>
    match.atom('F')!.word === 'next' ? lengthBeside(match, 1) : undefined,
  ),
  // "over the last year", "in the last week"; "for the last year" may be the one before
  rule('unit back', '(?<=[vi])tLU', (match) =>
    match.atom('L')!.word === 'last' && match.unit() !== 'century' ? lengthBeside(match, -1) : undefined,
  ),
  // "last month", "the coming year", "this week"; "the previous day" counts from what was told before
  rule('which unit', '[tavp^]?[LTFV]x?U', whichUnit),
  // "the week after next", "the month before last"
  rule('unit after next', 'tU(?:lF|eL)', (match) => unitOf(match, match.has('l') ? 2 : -2, 'page')),
  rule('unit beside', 't?U[elL]', unitBeside),
  // "the same day", "that week"
  rule('same unit', '(?:tV|pV?)U', sameUnit),
  // "Tuesday the 19th", "on the 15th"
  rule('weekday and day', 'W,?t?o', (match) => monthDay(match)),
  rule('day of month', '(?<=[nbsufw>]|PO)to', (match) => monthDay(match)),
  // "the same month in 2007"
  rule('same unit of year', 't?VU[Oi]Y', (match) => {
    const unit = sameUnit(match)
    return unit?.kind === 'unit' && yearly.has(unit.unit) ? {...unit, year: match.number('Y')} : undefined
  }),
  // "the 18th of that month"
  rule('day of told month', 't?oO(?:tV|pV?)U', (match) => {
    const day = monthDay(match)
    return day && {...day, told: true}
  }),
  // "the same quarter last year", "the year-ago quarter", "the year-earlier period"
  rule('same part of year', 'tVU(?:O?t?LU|aU[ge])', (match) =>
    match.unit(1) === 'year' ? {...yearBefore, grain: match.unit()} : undefined,
  ),
  rule('year ago', 't?Uh[ge]U?', (match) =>
    match.unit() === 'year' ? {...yearBefore, grain: match.unit(1)} : undefined,
  ),
  rule('month day of unit', 't?[o](?:O?t?[LTF]U)', (match) => monthDay(match)),
  // "two years ago", "a year earlier", "three days later", "six months from now"
  rule('ago', '%h?U(?:&aU)?[gel]', offset),
  // "two and a half years ago"
  rule('and a half ago', '[Nd]h?&h?ah?U[hx]*U[gel]', (match) => {
    const amount = match.amount()
    if (match.unit() !== 'half' || !amount) return
    return offsetOf(match, amount + 0.5, sign(match), anchorOf(match), 1)
  }),
  // "half a century ago", "a quarter century later"
  rule('half ago', 'UaU[gel]|a?Uh?U[gel]', (match) => partAgo(match, 1)),
  // "a quarter of a century ago", "three quarters of an hour later"
  rule('quarter ago', '%UOaU[gel]', (match) => partAgo(match, match.amount() ?? 1)),
  // "a year ago today", "two years ago this week"
  rule('ago today', '%h?Ug(?:R|TU)', agoToday),
  rule('ago plain', 'q?Ug', (match) => offsetOf(match, null, -1, 'page')),
  rule('before that', '%h?U(?:L)', offset),
  rule('from now', '%U(?:fX|fR|lR)', fromNow),
  rule('plain from now', 'q?UfX', (match) =>
    plural(match.atom('U')!.word) ? offsetOf(match, null, 1, 'page') : undefined,
  ),
  // "days after the vote", "weeks later"
  rule('plain beside', '(?<![tTpVGNd#Y])q?U[el]', (match) =>
    plural(match.atom('U')!.word) ? offsetOf(match, null, sign(match), anchorOf(match)) : undefined,
  ),
  // "on this day in 1987"
  rule('this day of year', 'TU[Oi]Y', (match) =>
    match.unit() === 'day' && match.atom('T')!.word === 'this'
      ? {kind: 'unit', unit: 'day', shift: 0, anchor: 'page', year: match.number('Y')}
      : undefined,
  ),
  // "on the first of the month"
  rule('day of the month', 't?oOtU', (match) => monthDay(match)),
  // "a month away", "days away"
  rule('away', '%?UH', away),
]

/** Units that come again every year. */
const yearly: ReadonlySet<string | undefined> = new Set(['month', 'quarter', 'half'])

const yearBefore: Extract<Parsed, {kind: 'offset'}> = {
  kind: 'offset',
  amount: 1,
  unit: 'year',
  sign: -1,
  anchor: 'narrative',
}

function dayWord(match: Matched): Parsed {
  const {value} = match.atom('R')!
  if (value === 'tonight') return {kind: 'time', time: 'NI', base: {kind: 'dayword', shift: 0}}
  return {kind: 'dayword', shift: Number(value)}
}

/** "the day after tomorrow", "the day before yesterday". */
function dayBeside(match: Matched): Parsed | undefined {
  const shift = Number(match.atom('R')!.value)
  if (match.unit() !== 'day' || Number.isNaN(shift)) return
  return {kind: 'dayword', shift: shift + (match.has('e') ? -1 : 1)}
}

/** Years that are not the calendar's: their quarters and years are taken for those of the calendar. */
const calendars = new Set(['fiscal', 'financial', 'academic', 'calendar'])

/** Words that count from the time told of, not from the page's date. */
export const narrativeWords: ReadonlySet<string> = new Set([
  'previous',
  'preceding',
  'prior',
  'following',
  'subsequent',
  'same',
])

function lengthBeside(match: Matched, where: -1 | 1): Parsed | undefined {
  const unit = match.unit()!
  if (plural(match.atom('U')!.word) || unit === 'weekend' || unit === 'quarter') return
  return {kind: 'duration', amount: 1, unit, where}
}

function whichUnit(match: Matched): Parsed | undefined {
  const marker = match.atoms.find(({letter}) => 'LTFV'.includes(letter))!
  if (match.has('x') && !calendars.has(match.atom('x')!.word)) return
  const definite = match.atoms[0].letter === 't'
  const shift = {L: -1, T: 0, F: 1, V: 0}[marker.letter as 'L' | 'T' | 'F' | 'V']
  if (marker.word === 'past' && !plural(match.atom('U')!.word) && match.unit() !== 'weekend')
    return {
      kind: 'duration',
      amount: doubleUnits.has(match.atom('U')!.word) ? 2 : 1,
      unit: match.unit()!,
      where: -1,
    }
  const told = narrativeWords.has(marker.word) || (definite && marker.word === 'next')
  return unitOf(match, shift, told ? 'narrative' : 'page')
}

function unitOf(match: Matched, shift: number, anchor: Anchor): Parsed | undefined {
  const word = match.atom('U')!
  const unit = match.unit()!
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'season') return
  if (plural(word.word))
    return shift === 0 ? undefined : {kind: 'ref', timex: shift < 0 ? 'PAST_REF' : 'FUTURE_REF'}
  return {kind: 'unit', unit, shift, anchor}
}

/** "the year before", "the day after", "the year previous". */
function unitBeside(match: Matched): Parsed | undefined {
  if (match.atoms[0].letter !== 't' || plural(match.atom('U')!.word)) return
  return unitOf(match, match.has('l') ? 1 : -1, 'narrative')
}

function monthDay(match: Matched): Extract<Parsed, {kind: 'monthday'}> | undefined {
  const day = match.number('o')!
  if ((match.unit() ?? 'month') !== 'month' || !(day >= 1 && day <= 31)) return
  if (!match.has('U') && match.atom('o')!.id !== 'digits') return
  return {kind: 'monthday', day, monthShift: which(match), weekday: match.number('W')}
}

function offset(match: Matched): Parsed | undefined {
  const amount = match.amount()
  if (amount === undefined || match.atoms.at(-1)!.word === 'past') return
  const half = match.has('&') && match.unit(1) === 'half' ? 0.5 : 0
  return offsetOf(match, amount === null ? null : amount + half, sign(match), anchorOf(match))
}

/** Halves and quarters of a longer unit. */
function partAgo(match: Matched, many: number): Parsed | undefined {
  const share = {half: 0.5, quarter: 0.25}[match.unit() as 'half' | 'quarter']
  return share === undefined ? undefined : offsetOf(match, many * share, sign(match), anchorOf(match), 1)
}

/** As long as the day, week or month that it is counted from. */
function agoToday(match: Matched): Parsed | undefined {
  const amount = match.amount()
  if (!amount || (match.has('R') && match.number('R') !== 0)) return
  return {...offsetOf(match, amount, -1, 'page'), grain: match.has('R') ? 'day' : match.unit(1)}
}

/** "ago", "earlier" and "before" go back, "later" and "after" ahead. */
function sign(match: Matched): -1 | 1 {
  return match.atoms.at(-1)!.letter === 'l' ? 1 : -1
}

function anchorOf(match: Matched): Anchor {
  return match.atoms.at(-1)!.letter === 'g' ? 'page' : 'narrative'
}

function offsetOf(
  match: Matched,
  amount: number | null,
  sign: -1 | 1,
  anchor: Anchor,
  nth = 0,
): Extract<Parsed, {kind: 'offset'}> {
  return {kind: 'offset', amount, unit: match.unit(nth)!, sign, anchor}
}

function away(match: Matched): Parsed | undefined {
  const amount = match.amount()
  const unit = match.unit()!
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return amount === undefined ? undefined : {kind: 'duration', amount, unit}
  if (amount !== undefined) return offsetOf(match, amount, 1, 'page')
  return plural(match.atom('U')!.word) ? offsetOf(match, null, 1, 'page') : undefined
}

/** "that week"; "that years later" is no date. */
function sameUnit(match: Matched): Parsed | undefined {
  return plural(match.atom('U')!.word) ? undefined : unitOf(match, 0, 'narrative')
}

/** "a week from now"; "a week from tomorrow" tells the day. */
function fromNow(match: Matched): Parsed | undefined {
  const amount = match.amount()
  if (amount === undefined) return
  const parsed = offsetOf(match, amount, 1, 'page')
  return match.has('R') ? {...parsed, grain: 'day', base: dayWord(match)} : parsed
}

export function plural(word: string): boolean {
  return word.endsWith('s')
}
