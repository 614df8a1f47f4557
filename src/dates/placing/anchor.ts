// Which of the dates told of before an expression counts from: "the month", "that morning", "down 2% on the day".
import type {DayRange} from '../calendar/edtf.ts'
import type {DateMatch} from '../rules/match.ts'
import type {Direction} from '../types.ts'
import type {DateContext} from './context.ts'
import type {Told} from './told.ts'

/** Where an expression stands. */
export interface Standing {
  readonly sentence: number
  /** Where its paragraph begins. */
  readonly paragraph: number
}

/** The value told of before, by the unit that is counted in. */
export function narrativeOf(
  text: string,
  match: DateMatch,
  told: Told,
  {sentence, paragraph}: Standing,
  page: DayRange | null,
  direction: Direction,
): DateContext['narrative'] {
  if (isOnTheMonth(text, match)) return () => null
  if (isTheDay(match)) return () => told.dayOfTime(sentence, paragraph, page, direction)
  const reach = page && isWideUnit(match) ? 1 : undefined
  return (unit) => told.of(unit, isPointing(match) ? null : sentence, reach)
}

/** "the year" and "the 23rd" are of the page unless the text has just told of another. */
function isWideUnit({rule, parsed}: DateMatch): boolean {
  if (rule === 'day of month') return true
  return rule === 'the unit' && parsed.kind === 'unit' && wideUnits.has(parsed.unit)
}

/** "down 12% on the month", "down 2% on the day". */
function isOnTheMonth(text: string, {rule, lead, parsed, start}: DateMatch): boolean {
  if (rule !== 'the unit' || lead !== 'n' || parsed.kind !== 'unit') return false
  return (
    wideUnits.has(parsed.unit) || /(?:%|percent|points) $/.test(text.slice(Math.max(0, start - 10), start))
  )
}

/** "earlier in the day", "closed for the day". */
function isTheDay({rule, parsed}: DateMatch): boolean {
  return rule === 'the unit' && parsed.kind === 'unit' && parsed.unit === 'day'
}

const wideUnits = new Set(['week', 'month', 'quarter', 'year'])

/** "that morning", "the same day" point to the date told of last, wherever it stood. */
function isPointing({rule, atoms}: DateMatch): boolean {
  return /\b(?:that|same|told)\b/.test(rule) || atoms.some(({word}) => word === 'same')
}
