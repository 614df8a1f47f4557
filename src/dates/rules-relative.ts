// Rules for dates counted from another day: "yesterday", "last week", "two years ago", "the previous day".
import type {Anchor, Parsed} from './parsed.ts'
import {type DateRule, type Matched, rule} from './rule.ts'
import {which} from './rules-absolute.ts'

export const relativeRules: readonly DateRule[] = [
  rule('day word', 'R', (match) => dayWord(match)),
  rule('day after tomorrow', 'tU[el]R', dayBeside),
  // "Friday", "last Friday", "Friday last week", "Friday of next week"
  rule('weekday', 't?T?[LTF]?W', weekday),
  rule('weekday of week', 'W,?O?t?[LTF]U', weekdayOfWeek),
  // "last month", "the coming year", "this week"; "the previous day" counts from what was told before
  rule('which unit', '[tav^]?[LTFV]U', whichUnit),
  rule('unit beside', 't?U[elL]', unitBeside),
  rule('same unit', 'tVU', (match) => unitOf(match, 0, 'narrative')),
  rule('month day of unit', 't?[o](?:O?t?[LTF]U)', (match) => monthDay(match)),
  // "two years ago", "a year earlier", "three days later", "six months from now"
  rule('ago', '%h?U(?:&aU)?[gel]', offset),
  rule('ago plain', 'q?Ug', (match) => offsetOf(match, null, -1, 'page')),
  rule('before that', '%h?U(?:L)', offset),
  rule('from now', '%U(?:fX|fR|lR)', fromNow),
  rule('in time', 'i%Uhence', fromNow),
]

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

function weekday(match: Matched): Parsed {
  const told = match.atoms.some(({word}) => narrativeWords.has(word))
  return {kind: 'weekday', weekday: match.number('W')!, which: which(match), told}
}

function weekdayOfWeek(match: Matched): Parsed | undefined {
  if (match.unit() !== 'week') return
  return {kind: 'weekday', weekday: match.number('W')!, weekShift: which(match)}
}

/** Words that count from the time told of, not from the page's date. */
const narrativeWords = new Set(['previous', 'preceding', 'prior', 'following', 'subsequent', 'same'])

function whichUnit(match: Matched): Parsed | undefined {
  const marker = match.atoms.find(({letter}) => 'LTFV'.includes(letter))!
  const definite = match.atoms[0].letter === 't'
  const shift = {L: -1, T: 0, F: 1, V: 0}[marker.letter as 'L' | 'T' | 'F' | 'V']
  if (marker.word === 'past' && !plural(match.atom('U')!.word))
    return {kind: 'duration', amount: 1, unit: match.unit()!, where: -1}
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
  if (match.atoms[0].letter !== 't') return
  return unitOf(match, match.has('l') ? 1 : -1, 'narrative')
}

function monthDay(match: Matched): Parsed | undefined {
  const day = match.number('o')!
  if (match.unit() !== 'month' || !(day >= 1 && day <= 31)) return
  return {kind: 'monthday', day, monthShift: which(match) ?? 0}
}

function offset(match: Matched): Parsed | undefined {
  const amount = match.amount()
  if (amount === undefined) return
  const last = match.atoms.at(-1)!
  const half = match.has('&') && match.unit(1) === 'half' ? 0.5 : 0
  return offsetOf(
    match,
    amount === null ? null : amount + half,
    last.letter === 'l' ? 1 : -1,
    last.letter === 'g' ? 'page' : 'narrative',
  )
}

function offsetOf(match: Matched, amount: number | null, sign: -1 | 1, anchor: Anchor): Parsed {
  return {kind: 'offset', amount, unit: match.unit()!, sign, anchor}
}

function fromNow(match: Matched): Parsed | undefined {
  const amount = match.amount()
  return amount === undefined ? undefined : offsetOf(match, amount, 1, 'page')
}

export function plural(word: string): boolean {
  return word.endsWith('s')
}
