// "from May 10 to 12", "between July 2003 and December 2004", "January 23 – March 9, 2014": two ends, one range.
import type {DateMatch} from './match.ts'
import type {Parsed} from './parsed.ts'

/** Gives the first of two dates the year (or month) that only the second one tells. */
export function withRanges(matches: readonly DateMatch[]): DateMatch[] {
  return matches.map((match, at) => {
    const next = matches[at + 1]
    if (!next || next.gap === null || !/^[>h&|,]{1,2}$/.test(next.gap)) return match
    if (match.parsed.kind === 'weekday' && next.parsed.kind === 'weekday' && isPlain(match.parsed))
      return {...match, parsed: {...match.parsed, weekShift: next.parsed.weekShift}}
    const year = yearOf(next.parsed)
    if (year === undefined || yearOf(match.parsed) !== undefined) return match
    return {...match, parsed: withYear(match.parsed, year)}
  })
}

/** A weekday of no week in particular. */
function isPlain({which, weekShift}: Extract<Parsed, {kind: 'weekday'}>): boolean {
  return which === undefined && weekShift === undefined
}

function yearOf(parsed: Parsed): number | undefined {
  return parsed.kind === 'day' || parsed.kind === 'month' ? parsed.year : undefined
}

function withYear(parsed: Parsed, year: number): Parsed {
  if (parsed.kind === 'day' || (parsed.kind === 'month' && parsed.which === undefined))
    return {...parsed, year}
  return parsed
}

/** Do the two stand as the ends of one range: "from … to …", "between … and …", "…–…"? */
export function joins(first: DateMatch, second: DateMatch): boolean {
  if (second.gap === null) return false
  if (/^[h>u]$/.test(second.gap)) return first.parsed.kind === second.parsed.kind || first.lead === 'f'
  return second.gap === '&' && first.lead === 'w'
}
