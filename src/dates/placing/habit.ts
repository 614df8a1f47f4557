// What comes again: "normally open from Sunday to Thursday", "usually held in March".
import type {DateMatch} from '../rules/match.ts'
import {type Parsed, wholeOf} from '../rules/parsed.ts'
import {joins} from '../rules/range.ts'
import {seasonLetters} from '../value.ts'
import {ofHabit, ofHours} from '../words/en-around.ts'

/** A weekday, month or season that is no one in particular, as a set; undefined where nothing says so. */
export function habitOf(text: string, all: readonly DateMatch[], nth: number): Parsed | undefined {
  const timex = recurring(wholeOf(all[nth].parsed))
  if (timex === undefined) return
  const first = nth > 0 && joins(all[nth - 1], all[nth]) ? nth - 1 : nth
  const left = text.slice(Math.max(0, all[first].start - 40), all[first].start)
  const isRange = first < nth || (all[nth + 1] !== undefined && joins(all[nth], all[nth + 1]))
  return ofHabit.test(left) || (isRange && ofHours.test(left)) ? {kind: 'set', timex} : undefined
}

/** "XXXX-WXX-2", "XXXX-03", "XXXX-SU"; undefined for a date that is told apart. */
function recurring(parsed: Parsed): string | undefined {
  if ('which' in parsed && parsed.which !== undefined) return
  if ('year' in parsed && parsed.year !== undefined) return
  if ('ofYear' in parsed && parsed.ofYear !== undefined) return
  if (parsed.kind === 'weekday')
    return parsed.weekShift === undefined ? `XXXX-WXX-${parsed.weekday}` : undefined
  if (parsed.kind === 'month') return `XXXX-${String(parsed.month).padStart(2, '0')}`
  return parsed.kind === 'season' ? `XXXX-${seasonLetters(parsed.season)}` : undefined
}
