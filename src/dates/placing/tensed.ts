// What the tense around a date makes of it: a length that ends in a day to come, a day to come that is none.
import type {DayRange} from '../calendar/edtf.ts'
import type {DateMatch} from '../rules/match.ts'
import {wholeOf} from '../rules/parsed.ts'
import type {Direction} from '../types.ts'
import {durationValue, unplaced} from '../value.ts'
import {beforeOneDay, beforeSomeDay, looksBack} from '../words/en.ts'
import type {DateContext, Resolved} from './context.ts'

/** "took leave until the end of June": what began is over, its end may be still to come. */
export function untilNear({lead, parsed}: DateMatch, direction: Direction): Direction {
  const {kind} = wholeOf(parsed)
  return lead === 'u' && direction < 0 && (kind === 'month' || kind === 'day') ? 0 : direction
}

/**
 * "This morning, 41 years later, police arrested a man", "Ten years on, half of it is dead letter": counted to now, so a length of time,
 * not a date to come. "He called the next day", where no day was told before, is no date to come either.
 */
export function notToCome(
  {parsed, atoms}: DateMatch,
  resolved: Resolved,
  page: DayRange | null,
  direction: Direction,
): Resolved {
  const {days} = resolved.value
  if (!days || !('anchor' in parsed) || parsed.anchor !== 'narrative') return resolved
  const isToCome = page !== null && days.first > page.last
  if (parsed.kind === 'unit' && parsed.shift > 0 && direction < 0 && isToCome)
    return {value: unplaced(null), how: 'inferred', reason: 'the date that it is counted from is not told'}
  if (parsed.kind !== 'offset' || parsed.sign < 0 || parsed.amount === null || parsed.grain) return resolved
  const isOn = atoms.at(-1)!.letter === 'U'
  const isToNow = isOn
    ? direction >= 0 || (page !== null && days.last >= page.last)
    : direction <= 0 && isToCome
  if (!isToNow) return resolved
  const {amount, unit} = parsed
  return {value: durationValue([{amount, unit}]), how: 'stated', reason: 'a length of time, up to now'}
}

/** "He resigned on 3 March. By the end of the month nobody was left": told as past, it is not the end of the page's month. */
export function endTold(
  {parsed}: DateMatch,
  direction: Direction,
  narrative: DateContext['narrative'],
): DateMatch['parsed'] | undefined {
  if (parsed.kind !== 'part' || parsed.part !== 'end' || direction >= 0) return
  const {base} = parsed
  if (base.kind !== 'unit' || base.anchor !== 'page' || base.shift !== 0 || !narrative(base.unit)) return
  return {...parsed, base: {...base, anchor: 'narrative'}}
}

const units = new Set(['day', 'week', 'month', 'year', 'decade'])

/** "will return in two days" tells a day, "was built in two days" and "in one day" a length; "the first in two years" looks back. */
export function comingTime(
  text: string,
  {parsed, rule, lead, start, atoms}: DateMatch,
  direction: Direction,
): DateMatch['parsed'] | undefined {
  if (direction > 0 && lead === '' && isSomeDay(text, start)) return {kind: 'ref', timex: 'FUTURE_REF'}
  if (rule !== 'duration' || parsed.kind !== 'duration' || lead !== 'i' || direction <= 0) return
  if (atoms.some(({word}) => word === 'single' || word === 'one')) return
  if (!units.has(parsed.unit) || looksBack.test(text.slice(Math.max(0, start - 40), start))) return
  return {kind: 'offset', amount: parsed.amount, unit: parsed.unit, sign: 1, anchor: 'page'}
}

/** "One day the war will end", "will one day return", "may return one day.": no length of time. */
function isSomeDay(text: string, start: number): boolean {
  if (!/^one day\b/i.test(text.slice(start, start + 8))) return false
  const left = text.slice(Math.max(0, start - 12), start)
  return beforeSomeDay.test(left) || (/^[.,;"”’!?]/.test(text.slice(start + 7)) && !beforeOneDay.test(left))
}
