// Text and its sentences to time expressions with TIMEX3 and EDTF values.
import type {Sentence} from '../sentences/index.ts'
import {doubtful} from './atoms.ts'
import {directionOf, sentenceAt} from './direction.ts'
import {type DayRange, daysOf} from './edtf.ts'
import {countBefore, nameMonths} from './en.ts'
import {type DateMatch, matchDates} from './match.ts'
import {withRanges} from './range.ts'
import {type DateContext, type Resolved, resolve} from './resolve.ts'
import type {DateExpression} from './types.ts'
import type {Value} from './value.ts'

export interface DateOptions {
  readonly lang: string
  /** The page's date in EDTF, a day or an interval; null where unknown. */
  readonly published: string | null
}

/**
 * Every time expression of the text, in order, without overlaps.
 * Relative ones are counted from the page's date (its latest possible day), or from the date the text told of before.
 */
export function findDates(
  text: string,
  sentences: readonly Sentence[],
  options: DateOptions,
): DateExpression[] {
  const page = knownPage(options.published)
  const matches = matchDates(text, options.lang).filter((match) => isDate(text, match))
  return resolveAll(text, sentences, matches, page).map(({match, resolved}) =>
    expression(text, match, resolved),
  )
}

export interface Placed {
  readonly match: DateMatch
  readonly resolved: Resolved
}

function resolveAll(
  text: string,
  sentences: readonly Sentence[],
  matches: readonly DateMatch[],
  page: DayRange | null,
): Placed[] {
  let narrative: Value | null = null
  let at = 0
  const placed: Placed[] = []
  for (const match of withRanges(matches)) {
    at = sentenceAt(sentences, match.start, at)
    const direction = directionOf(text, sentences[at], match)
    const context: DateContext = {page, narrative, direction}
    const resolved = resolve(attached(match, placed.at(-1)), context)
    placed.push({match, resolved})
    if (resolved.value.days && resolved.value.type === 'DATE' && isNarrative(match))
      narrative = resolved.value
  }
  return placed
}

/** "Thursday night", "the next day at 2:30": the time belongs to the day beside it. */
function attached(match: DateMatch, before: Placed | undefined): DateMatch['parsed'] {
  const {parsed} = match
  if (parsed.kind !== 'time' || parsed.base || !before || match.gap === null || match.gap.length > 1)
    return parsed
  const {days} = before.resolved.value
  if (!days || days.first !== days.last) return parsed
  return {...parsed, base: before.match.parsed}
}

/** "today" and bare years do not move the story's day. */
function isNarrative({parsed}: DateMatch): boolean {
  return parsed.kind !== 'dayword' || parsed.shift !== 0
}

function expression(text: string, match: DateMatch, {value, how, reason}: Resolved): DateExpression {
  const {start, end, rule} = match
  return {
    text: text.slice(start, end),
    start,
    end,
    type: value.type,
    edtf: openEnd(match, value.edtf),
    timex: value.timex,
    how,
    reason,
    rule: `dates: ${rule}`,
  }
}

/** "since March 2014" has no end, "until Friday" no start. */
function openEnd({lead, parsed}: DateMatch, edtf: string | null): string | null {
  if (!edtf || edtf.includes('/') || edtf.includes('[') || parsed.kind === 'time') return edtf
  if (lead === 's') return `${edtf}/..`
  if (lead === 'u') return `../${edtf}`
  return edtf
}

/** Is it a time expression here, or a count, a name, a word of another sense? */
function isDate(text: string, match: DateMatch): boolean {
  const {atoms, rule, parsed, lead} = match
  if (rule === 'year') return isYear(text, match)
  if (rule === 'month') return isMonth(text, match)
  if (rule === 'weekday' && atoms.length === 1 && doubtful(atoms[0]))
    return text[atoms[0].end] === '.' || text[atoms[0].end] === ','
  if (parsed.kind === 'duration' || parsed.kind === 'offset')
    return !/^[- ]olds?\b/.test(text.slice(match.end, match.end + 5))
  if (rule === 'part of day') return match.gap !== null
  void lead
  return true
}

const wordBefore = /([A-Za-z$£€]+)[\s]*$/
const wordAfter = /^[\s]*([A-Za-z%]+)/

function isYear(text: string, {atoms, lead}: DateMatch): boolean {
  const {start, end, value} = atoms[0]
  if (
    Number(value) < 1500 ||
    /[-.\w]/.test(text[start - 1] ?? ' ') ||
    /^(?:[.,]\d|-\d|\w)/.test(text.slice(end, end + 2))
  )
    return false
  const before = wordBefore.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? ''
  if (/[$£€]$/.test(before) || /[$£€#]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return false
  const after = wordAfter.exec(text.slice(end, end + 24))?.[1] ?? ''
  if (/^(?:percent|per|km|kg|miles|metres|meters|feet|pounds|dollars|euros|people|hours|points)$/.test(after))
    return false
  if ('nisufbw@>'.includes(lead) && lead !== '') return true
  if (countBefore.has(before.toLowerCase()) && before !== 'of') return false
  return !(
    /^[a-z]+s$/.test(after) &&
    !/^(?:was|is|has|as|does|its|this|elections|talks|games|protests)$/.test(after) &&
    before.toLowerCase() !== 'the'
  )
}

function isMonth(text: string, {atoms, lead}: DateMatch): boolean {
  const [{word, start, end}] = atoms
  const told = lead !== '' && 'nisufbw>v'.includes(lead)
  if (doubtful(atoms[0])) return told
  if (!nameMonths.has(word) || told) return true
  void start
  return !/^\s[A-Z][a-z]/.test(text.slice(end, end + 3))
}

/** A page's date with an open end is none to count from. */
function knownPage(published: string | null): DayRange | null {
  const days = published ? daysOf(published) : null
  return days && Number.isFinite(days.first) && Number.isFinite(days.last) ? days : null
}
