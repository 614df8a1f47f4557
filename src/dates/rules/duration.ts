// Rules for lengths of time: "four weeks", "two and a half years", "an hour and ten minutes", "months of talks".
import type {Unit} from '../value.ts'
import {which} from './absolute.ts'
import type {Parsed} from './parsed.ts'
import {plural} from './relative.ts'
import {type DateRule, Matched, rule} from './rule.ts'

/** A number told in words or digits. */
const bound = '(?:NhN|N{1,2}|[d#])'

export const durationRules: readonly DateRule[] = [
  // "four weeks", "a six-month", "half an hour"
  rule('duration', '%[hx]*U', (match) => duration(match)),
  // "all week", "all day long"
  rule('all unit', 'xUx?', (match) =>
    match.atoms[0].word === 'all' && !plural(match.atom('U')!.word) && lengths.has(match.unit()!)
      ? {kind: 'duration', amount: 1, unit: match.unit()!}
      : undefined,
  ),
  // "a week-long", "years-long"
  rule('duration long', 't?%?[hx]*Uhx', durationLong),
  // "1 hour and 20 minutes", "2 hours, 5 minutes and 3 seconds"
  rule('duration and', '%h?U(?:,%h?U)*,?&%h?U(?![gelHU])', durationOfParts),
  // "3 hours 54 minutes later": how long after what was told is all that it says
  rule('duration and later', '%U,?&?%U[el]', durationOfParts),
  // "a 30-second film", "the ten-second delay"
  rule('seconds', '[Nd#]ho(?![OU])', (match) => {
    const amount = match.number('Nd#')
    if (match.atom('o')!.word !== 'second' || !amount || (match.has('N') && amount > 19)) return
    return {kind: 'duration', amount, unit: 'second'}
  }),
  // "60 to 90 days", "two or three weeks", "10-12 months"
  rule('durations', `(?:${bound}(?:[>|]|h>h)${bound}|[d#]h[d#])[hx]*U(?![gelH]|fX)`, durations),
  // "between four and six hours"
  rule('durations between', `(?<=w)${bound}&${bound}[hx]*U(?![gelH]|fX)`, durations),
  // "two and a half years"
  rule('and a half', '[Nd]h?&h?ah?U[hx]*U', (match) => {
    const amount = match.amount()
    return match.unit() === 'half' && amount
      ? {kind: 'duration', amount: amount + 0.5, unit: match.unit(1)!}
      : undefined
  }),
  // "an hour and a half"
  rule('and a half after', '%U&aU', (match) => {
    const amount = match.amount()
    return match.unit(1) === 'half' && amount
      ? {kind: 'duration', amount: amount + 0.5, unit: match.unit()!}
      : undefined
  }),
  // "half a year", "a half-hour", "a quarter century"
  rule('half unit', 'UaU|a?Uh?U', (match) => {
    const share = {half: 0.5, quarter: 0.25}[match.unit() as 'half' | 'quarter']
    return share === undefined ? undefined : partOfUnit(share, match.unit(1)!)
  }),
  // "2 1/2 hours"
  rule('mixed number', '[d#]d/dU', (match) => ({
    kind: 'duration',
    amount: match.number('d#')! + match.number('d#', 1)! / match.number('d#', 2)!,
    unit: match.unit()!,
  })),
  rule('quarters of unit', '%h?UOaU', (match) =>
    match.unit() === 'quarter' ? partOfUnit(Number(match.amount()) / 4, match.unit(1)!) : undefined,
  ),
  // "the past two weeks", "the next six months"
  rule('duration beside', '[tp^]?[LTF](?:N{1,2}O?|NhN|d|#)[hx]*U', (match) => duration(match, which(match))),
  // "after weeks of fighting", "days of talks"
  rule('units of', '(?<=^|[l,&|vbi])q?U(?=O)', bareUnits),
  // "took years", "a matter of hours", where no word of time stands before it
  rule('units taken', '(?<=^O?|(?<![rF])U[|&])q?U(?!O)', bareUnits),
  // "in years", "for months"
  rule('bare units', '(?<=[ivbs])q?U', bareUnits),
  // "in the weeks after the vote"
  rule('units beside', '(?<=[ivs])tU(?=[sel])', bareUnits),
  // "in the months leading up to the vote"
  rule('units up to', '(?<=[is])tU', bareUnits),
  // "over the years"
  rule('over the units', '(?<=[v>])tU', bareUnits),
  rule('recent units', '[tp^]?[rF]U', recentUnits),
]

const lengths: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month', 'year'])

function duration(match: Matched, where?: -1 | 0 | 1): Parsed | undefined {
  const amount = match.amount()
  const unit = match.unit()!
  if (amount === undefined || unit === 'half' || unit === 'season') return
  if (match.has('Y') && !plural(match.atom('U')!.word)) return
  if (match.atoms[0].letter === 'a' && unit === 'quarter') return
  return {kind: 'duration', amount, unit, where: where === 0 ? undefined : where}
}

function durationLong(match: Matched): Parsed | undefined {
  if (match.atoms.at(-1)!.word !== 'long') return
  const unit = match.unit()!
  const many = plural(match.atom('U')!.word) && !/[Nd#]/.test(match.atoms.map(({letter}) => letter).join(''))
  return {kind: 'duration', amount: many ? null : (match.amount() ?? 1), unit}
}

/** One length told in several units, each smaller than the one before it. */
function durationOfParts(match: Matched): Parsed | undefined {
  const ends = match.atoms.flatMap(({letter}, at) => (letter === 'U' ? [at + 1] : []))
  const parts = ends.map((end, nth) => duration(new Matched(match.atoms.slice(ends[nth - 1] ?? 0, end))))
  const [first, ...rest] = parts.flatMap((part) => (part?.kind === 'duration' && part.amount ? [part] : []))
  if (rest.length + 1 < parts.length || !isDescending([first, ...rest].map(({unit}) => unit))) return
  return {...first, rest}
}

const byLength: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']

function isDescending(units: readonly Unit[]): boolean {
  const places = units.map((unit) => byLength.indexOf(unit))
  return places.every((place, at) => place >= 0 && (at === 0 || place > places[at - 1]))
}

/** Two numbers of one unit: as long as the larger one says, TIMEX3 has no form for both. */
function durations(match: Matched): Parsed | undefined {
  const {atoms} = match
  const between = atoms.findLastIndex(({letter}) => '>|&'.includes(letter))
  const at = between < 0 ? atoms.findIndex(({letter}) => letter === 'h') : between
  const from = new Matched([...atoms.slice(0, at), atoms.at(-1)!]).amount()
  const to = duration(new Matched(atoms.slice(at + 1)))
  return to?.kind === 'duration' && from && to.amount && from < to.amount ? to : undefined
}

/** Parts of longer units by smaller ones: "half a century" is P50Y. */
const smaller: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  minute: [60, 'second'],
  hour: [60, 'minute'],
  day: [24, 'hour'],
  year: [12, 'month'],
  decade: [10, 'year'],
  century: [100, 'year'],
}

export function partOfUnit(share: number, whole: Unit): Parsed {
  const [many, unit] = smaller[whole] ?? [1, whole]
  return {kind: 'duration', amount: share * many, unit}
}

function bareUnits(match: Matched): Parsed | undefined {
  const unit = match.unit()!
  if (!plural(match.atom('U')!.word) || unit === 'second' || unit === 'half' || unit === 'quarter') return
  return {kind: 'duration', amount: null, unit}
}

function recentUnits(match: Matched): Parsed | undefined {
  if (!plural(match.atom('U')!.word)) return
  return {kind: 'ref', timex: match.has('r') ? 'PAST_REF' : 'FUTURE_REF'}
}
