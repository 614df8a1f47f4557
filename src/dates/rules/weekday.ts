// Rules for days of the week: "last Friday", "Sunday week", "the Monday before last", "a week from Friday".
import {which} from './absolute.ts'
import type {Parsed, Which} from './parsed.ts'
import {narrativeWords, plural} from './relative.ts'
import {type DateRule, type Matched, rule} from './rule.ts'

export const weekdayRules: readonly DateRule[] = [
  // "on Friday nights"
  rule('weekday nights', 'WP', (match) =>
    plural(match.atom('P')!.word)
      ? {kind: 'set', timex: `XXXX-WXX-${match.number('W')}T${match.atom('P')!.value}`}
      : undefined,
  ),
  // "two Thursdays ago"
  rule('weekdays ago', '(?:N|d)Wg', (match) =>
    plural(match.atom('W')!.word) ? weeksFrom(match, -1, Number(match.amount() ?? 1) - 1) : undefined,
  ),
  // "that Friday"
  rule('that weekday', '(?<=p)W', (match) => ({...weekday(match), that: true})),
  // "Friday", "last Friday", "this coming Friday"
  rule('weekday', 't?T?[LTF]?W', (match) => {
    const [{word}] = match.atoms
    if (word === 'following') return
    return match.atoms.length === 1 && plural(word)
      ? {kind: 'set', timex: `XXXX-WXX-${match.number('W')}`}
      : weekday(match)
  }),
  // "the Thursday before", "the Monday after"
  rule('weekday beside', 'tW[el]', (match) => ({
    ...weekday(match),
    which: match.has('l') ? 1 : -1,
    told: true,
  })),
  // "Friday last week", "Friday of next week"
  rule('weekday of week', 'W,?O?t?[LTF]U', (match) =>
    match.unit() === 'week' ? {...weekday(match), which: undefined, weekShift: which(match)} : undefined,
  ),
  // "Sunday last", "Monday next"
  rule('weekday last', 'W[LF](?![UMWSdYN#o>])', (match) =>
    /^(?:last|next)$/.test(match.atoms[1].word) ? weekday(match) : undefined,
  ),
  // "the Monday before last", "the Friday after next"
  rule('weekday before last', 'tW(?:eL|lF)', (match) => weeksFrom(match, match.has('L') ? -1 : 1, 1)),
  // "Saturday week", "Friday fortnight"
  rule('weekday week', 'WU(?!h)', (match) =>
    plural(match.atom('U')!.word) ? undefined : weeksFrom(match, 1, wordWeeks(match)),
  ),
  // "a week from Friday"
  rule('from weekday', '%Uf[LTF]?W', (match) => weeksFrom(match, 1, match.amount())),
  // "a week ago Monday", "a week ago last Friday"
  rule('ago weekday', '%UgL?W', (match) => weeksFrom(match, -1, match.amount())),
]

function weekday(match: Matched): Extract<Parsed, {kind: 'weekday'}> {
  const told = match.atoms.some(({word}) => narrativeWords.has(word))
  return {kind: 'weekday', weekday: match.number('W')!, which: which(match), told}
}

function wordWeeks(match: Matched): number | undefined {
  return {week: 1, fortnight: 2}[match.atom('U')!.word as 'week' | 'fortnight']
}

/** So many weeks beyond the last or next such day. */
function weeksFrom(match: Matched, side: -1 | 1, weeks: number | null | undefined): Parsed | undefined {
  if ((match.has('U') && match.unit() !== 'week') || weeks === undefined || weeks === null) return
  const base: Parsed = {kind: 'weekday', weekday: match.number('W')!, which: which(match) ?? (side as Which)}
  return {kind: 'offset', amount: weeks * 7, unit: 'day', sign: side, anchor: 'page', base}
}
