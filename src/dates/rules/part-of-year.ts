// Rules for quarters, halves and seasons of years.
import type {Season} from '../value.ts'
import {which, whichOf} from './absolute.ts'
import type {Parsed, Which} from './parsed.ts'
import {plural} from './relative.ts'
import {type DateRule, Matched, rule} from './rule.ts'

export const partOfYearRules: readonly DateRule[] = [
  // "2018Q4"
  rule('year quarter', 'YK', quarter),
  // "the 2008 third quarter"
  rule('quarter after year', 't?Yoh?x?U', quarter),
  // "the December quarter", named by its last month; "the October-December quarter"
  rule('month quarter', 't?(?:M[h>])?MU(?:O?Y)?', (match) =>
    match.unit() === 'quarter'
      ? {kind: 'quarter', number: Math.ceil(match.number('M')! / 3), year: match.number('Y')}
      : undefined,
  ),
  // "the third quarter of 2013", "the first half of last year", "Q3", "Q4 '08", "4Q 2008"
  rule('quarter', '[t^]?[oK](?:h|x)?U?(?!hU)(?:(?:O|,)?(?:xU?)?[Yy]|O?t?[LTF]U)?', quarter),
  // "last year's first quarter"
  rule('year of quarter', 't?[LTF]U[oK]U?', (match) => {
    if (match.unit() !== 'year') return
    const from = match.atoms.findIndex(({letter}) => letter === 'o' || letter === 'K')
    const part = quarter(new Matched(match.atoms.slice(from)))
    return part?.kind === 'quarter' || part?.kind === 'half' ? {...part, which: which(match)} : undefined
  }),
  rule('quarter of the year', 't?[oK]UOtU', (match) =>
    match.unit(1) === 'year' && !plural(match.atom('U', 1)!.word) ? quarter(match) : undefined,
  ),
  rule('last quarter', 't?LUO(?:Y|t?[LTF]U)', quarter),
  rule('quarter year', 't?[LTF]?oU(?!hU)', quarter),
  rule('which quarter', 't?[LTF]U', quarter),
  // "the spring of 2014", "last summer", "this winter"
  rule('season year', 't?S(?:O|,)?(?:Y[h/][d#]|[Yy])', (match) => season(match)),
  rule('season of year', 't?SO?t?[LTF]U', (match) =>
    match.unit() === 'year' ? {...season(match), ofYear: which(match)} : undefined,
  ),
  rule('season of told year', 't?SO?(?:pV?|tV)U|pS', (match) =>
    match.has('S') && (match.unit() ?? 'year') === 'year' ? {...season(match), told: true} : undefined,
  ),
  rule('season', '(?<=[nivubs@elx]|EO)t?S', (match) => season(match)),
  rule('which season', 't?[LTF]S', (match) => season(match, which(match))),
]

function quarter(match: Matched): Parsed | undefined {
  const unit = match.has('K') ? match.atom('K')!.id : match.unit()
  if (unit !== 'quarter' && unit !== 'half') return
  const last = match.atoms[match.atoms[0].letter === 't' ? 1 : 0].letter === 'L' && match.has('O')
  const ordinal = match.atom('o') ?? match.atom('K')
  if (last) return lastQuarter(match, unit)
  if (!ordinal) return {kind: 'unit', unit, shift: which(match) ?? 0, anchor: 'page'}
  const number = ordinal.value === 'last' ? (unit === 'half' ? 2 : 4) : Number(ordinal.value)
  if (!(number >= 1 && number <= (unit === 'half' ? 2 : 4))) return
  const ofUnit = match.unit(match.has('K') ? 0 : 1)
  if (ofUnit && ofUnit !== 'year') return
  return {kind: unit, number, year: match.number('Yy'), which: ofUnit ? which(match) : undefined}
}

/** "the last quarter of 2017", "the last quarter of this year". */
function lastQuarter(match: Matched, unit: 'quarter' | 'half'): Parsed | undefined {
  const number = unit === 'half' ? 2 : 4
  if (match.has('Y')) return {kind: unit, number, year: match.number('Y')}
  if (match.unit(1) !== 'year') return
  return {kind: unit, number, which: whichOf(match.atoms.at(-2)!.letter)}
}

function season(match: Matched, side?: Which): Extract<Parsed, {kind: 'season'}> {
  return {kind: 'season', season: match.atom('S')!.value as Season, year: match.number('Yy'), which: side}
}
