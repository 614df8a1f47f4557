// Rules for sets, times of day and vague references.
import {type Season, seasonLetters, type Unit} from '../value.ts'
import {inARow} from '../words/en.ts'
import type {Parsed} from './parsed.ts'
import {plural} from './relative.ts'
import {type DateRule, type Matched, rule} from './rule.ts'

export const otherRules: readonly DateRule[] = [
  // "the third straight day", "the fourth month running": the one told of
  rule('nth straight unit', 't?oxU', (match) =>
    inARow.has(match.atom('x')!.word) ? unitTold(match) : undefined,
  ),
  rule('nth unit', '[at^]?oU', unitTold),
  // "into a second night"
  rule('nth night', '[at^]?oP', (match) => partOfTold(match, 0)),
  // "for the year", "the full year": a whole one
  rule('the unit', '(?<=v)tx?U|tx{1,2}U', (match) => {
    const parsed = theUnit(match)
    return parsed?.kind === 'unit' ? {...parsed, whole: true} : parsed
  }),
  // "the day", "the week": as long as it, or the one told of
  rule('the unit', 'tx?U', theUnit),
  // "every Tuesday", "each year", "every two weeks"
  rule('every', 'G(?:%h?U|oU|U|W|P|S|M[do]?)', every),
  rule('every other', 'G\\+U', (match) => setOf(match, 2)),
  rule('every other weekday', 'G\\+W', every),
  // "the first Monday of every month", "on the 15th of each month"
  rule('nth of every', 't?[oL]W?OGU', (match) => setOf(match, 1)),
  // "400 cars per year"
  rule('per unit', '~U', (match) => (plural(match.atom('U')!.word) ? undefined : setOf(match, 1))),
  // "on weekends"
  rule('weekends', '(?<=[n@])t?U', (match) =>
    match.atom('U')!.word === 'weekends' ? {kind: 'set', timex: 'XXXX-WXX-WE'} : undefined,
  ),
  rule('often', 'A', (match) => ({kind: 'set', timex: String(match.atom('A')!.value)})),
  rule('lasting', 'B', lasting),
  // "16:08 UTC", "4 p.m.", "six o'clock"
  rule('clock', '@?kZ?', clock),
  // "at 1430 hours"
  rule('hours clock', '@[Y#]U', (match) => (match.unit() === 'hour' ? clock(match) : undefined)),
  // "at 10.30 on Sunday", "after 10.30 on Sunday", "at nine on Sunday morning"
  rule('clock before day', '@(?:#|d|N)(?=nt?W|W|it?P|tP|TP|R)|[leu]#(?=nt?W)', clockBeforeDay),
  rule('military clock', '@?[Y#]Z', clock),
  rule("o'clock", '@?[Nd]c', clock),
  // "at 4.45 in the morning", "at six o'clock in the evening", "12 noon"
  rule('clock of day part', '@q?(?:N|d|#|k)it?P|@?[Nd]cit?P', clockOfPart),
  rule('twelve', '@?[Nd]P', (match) =>
    match.number('Nd') === 12 && /^M[IN]$/.test(part(match)) ? partOfDay(match) : undefined,
  ),
  // "half past seven", "a quarter past noon"
  rule('past the hour', '@?q?a?ULN(?:it?P)?', pastHour),
  rule('before the hour', '@q?a?U>N(?:it?P)?', beforeHour),
  rule('part of day', 't?P', partOfDay),
  // "midnight GMT"
  rule('noon of zone', 'PZ', (match) => {
    const parsed = partOfDay(match)
    const zone = zones[match.atom('Z')!.word] ?? ''
    return parsed.kind === 'time' && /^\d/.test(parsed.time)
      ? {...parsed, time: `${parsed.time}${zone}`}
      : undefined
  }),
  rule('at night', '(?<=[@bivelu])t?P', partOfDay),
  rule('overnight', 'Q', (match) => ({
    kind: 'time',
    time: String(match.atom('Q')!.value),
    base: {kind: 'dayword', shift: -1},
  })),
  rule('last night', 'LP', (match) =>
    match.atoms[0].word === 'last'
      ? {kind: 'time', time: part(match), base: {kind: 'dayword', shift: -1}}
      : undefined,
  ),
  rule('this morning', 'TP', (match) => ({
    kind: 'time',
    time: part(match),
    base: {kind: 'dayword', shift: 0},
  })),
  // "the following morning", "that night", "the previous evening"
  rule('next part', 'tFP', (match) => partOfTold(match, 1)),
  rule('that part', '(?:tV|pV?)P', (match) => partOfTold(match, 0)),
  rule('previous part', 'tLP|tPe', (match) =>
    match.atom('L')?.word === 'last' ? undefined : partOfTold(match, -1),
  ),
  rule('reference', 'X', (match) => {
    const {value} = match.atom('X')!
    return value === 'told'
      ? {kind: 'ref', timex: 'PAST_REF', told: true}
      : {kind: 'ref', timex: String(value)}
  }),
]

function unitTold(match: Matched): Parsed | undefined {
  const unit = match.unit()!
  if (!toldUnits.has(unit) || plural(match.atom('U')!.word)) return
  return {kind: 'unit', unit, shift: 0, anchor: 'narrative'}
}

const toldUnits: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'quarter', 'year'])

/** "annual", "weeklong": as long as the value says. */
function lasting(match: Matched): Parsed {
  const [, letters] = /^PT?1([A-Z]+)$/.exec(String(match.atom('B')!.value)) ?? []
  const unit = Object.entries(setLetters).find(([, one]) => one === letters || one === `T${letters}`)
  return {kind: 'duration', amount: 1, unit: (unit?.[0] ?? 'year') as Unit}
}

function setOf(match: Matched, many: number | null): Parsed | undefined {
  const amount = many ?? 'X'
  const unit = setLetters[match.unit() ?? '']
  if (!unit) return
  return {kind: 'set', timex: unit.startsWith('T') ? `PT${amount}${unit[1]}` : `P${amount}${unit}`}
}

function partOfTold(match: Matched, shift: number): Parsed {
  return {kind: 'time', time: part(match), base: {kind: 'unit', unit: 'day', shift, anchor: 'narrative'}}
}

function theUnit(match: Matched): Parsed | undefined {
  const unit = match.unit()!
  if (!['day', 'week', 'month', 'quarter', 'year', 'weekend'].includes(unit) || plural(match.atom('U')!.word))
    return
  if (match.has('x') && !/^(?:whole|entire|full)$/.test(match.atom('x')!.word)) return
  if (match.atom('x', 1) && !/^(?:fiscal|financial)$/.test(match.atom('x', 1)!.word)) return
  return {kind: 'unit', unit, shift: 0, anchor: 'narrative'}
}

const setLetters: Readonly<Record<string, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  weekend: 'WE',
  hour: 'TH',
  minute: 'TM',
  quarter: 'Q',
  decade: 'DE',
  century: 'CE',
}

function every(match: Matched): Parsed | undefined {
  if (match.has('W')) return {kind: 'set', timex: `XXXX-WXX-${match.number('W')}`}
  if (match.has('P')) return {kind: 'set', timex: `T${part(match)}`}
  if (match.has('M')) {
    const day = match.number('do')
    const numbers = [match.number('M')!, ...(day === undefined ? [] : [day])]
    return {
      kind: 'set',
      timex: ['XXXX', ...numbers.map((number) => String(number).padStart(2, '0'))].join('-'),
    }
  }
  if (match.has('S')) return {kind: 'set', timex: `XXXX-${seasonLetters(match.atom('S')!.value as Season)}`}
  const amount = match.amount()
  return setOf(match, amount === undefined ? (match.number('o') ?? 1) : amount)
}

function part(match: Matched): string {
  return String(match.atom('P')!.value)
}

function partOfDay(match: Matched): Parsed {
  const value = part(match)
  if (plural(match.atom('P')!.word)) return {kind: 'set', timex: `T${value}`}
  const time = value === 'MI' ? '12:00' : value === 'MN' ? '24:00' : value
  return {kind: 'time', time}
}

const zones: Readonly<Record<string, string>> = {utc: 'Z', gmt: 'Z', z: 'Z'}

function clock(match: Matched): Parsed | undefined {
  const atom = match.atoms.find(({letter}) => 'kNdY#'.includes(letter))!
  const zone = zones[match.atom('Z')?.word ?? ''] ?? ''
  const text =
    atom.letter === 'k'
      ? twentyFour(String(atom.value))
      : atom.letter === 'N' || atom.letter === 'd'
        ? padded(Number(atom.value), '00')
        : (military(atom.word) ?? (/^\d{1,2}\.\d{2}$/.test(atom.word) ? twentyFour(atom.word) : undefined))
  return text === undefined ? undefined : {kind: 'time', time: `${text}${zone}`}
}

function clockBeforeDay(match: Matched): Parsed | undefined {
  const {letter, value, word} = match.atoms[1]
  if (letter === '#' && !/^\d{1,2}\.\d{2}$/.test(word)) return
  const time = letter === '#' ? twentyFour(word) : padded(Number(value), '00')
  return time === undefined ? undefined : {kind: 'time', time}
}

/** "at six in the evening" is 18:00. */
function clockOfPart(match: Matched): Parsed | undefined {
  const atom = match.atoms.find(({letter}) => 'kNd#'.includes(letter))!
  const time = atom.letter === 'N' ? padded(Number(atom.value), '00') : twentyFour(atom.word)
  return time === undefined ? undefined : {kind: 'time', time: inPart(time, part(match))}
}

export function inPart(time: string, part: string): string {
  const hour = Number(time.slice(0, 2))
  const later = /^(?:AF|EV|NI)$/.test(part) && hour < 12 && !(part === 'NI' && hour < 5)
  return later ? `${hour + 12}${time.slice(2)}` : time
}

const minutesPast: Readonly<Partial<Record<Unit, string>>> = {half: '30', quarter: '15'}

function pastHour(match: Matched): Parsed | undefined {
  const minutes = minutesPast[match.unit()!]
  if (minutes === undefined || match.atom('L')!.word !== 'past') return
  const time = padded(match.number('N')!, minutes)
  if (time === undefined) return
  return {kind: 'time', time: match.has('P') ? inPart(time, part(match)) : time}
}

/** "at a quarter to nine". */
function beforeHour(match: Matched): Parsed | undefined {
  const hour = match.number('N')! - 1
  const time = match.unit() === 'quarter' ? padded(hour === 0 ? 12 : hour, '45') : undefined
  if (time === undefined) return
  return {kind: 'time', time: match.has('P') ? inPart(time, part(match)) : time}
}

/** "4:30 p.m." is 16:30. */
function twentyFour(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2}))?\s?(?:([ap])\.?m\.?)?$/i.exec(text)
  if (!match) return
  const [, hours, minutes = '00', , half] = match
  let hour = Number(hours)
  if (hour > 24 || Number(minutes) > 59) return
  if (half?.toLowerCase() === 'p' && hour < 12) hour += 12
  if (half?.toLowerCase() === 'a' && hour === 12) hour = 0
  return padded(hour, minutes)
}

function military(word: string): string | undefined {
  const match = /^(\d{2})(\d{2})$/.exec(word)
  return match && Number(match[1]) < 25 && Number(match[2]) < 60 ? `${match[1]}:${match[2]}` : undefined
}

function padded(hour: number, minutes: string): string | undefined {
  return hour > 24 ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`
}
