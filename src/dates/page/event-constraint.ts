// Public events of known date: told as past, the page is later; told as still to come, it is earlier.
import {entriesOf} from '../../lexicon/index.ts'
import type {Sentence} from '../../sentences/index.ts'
import {partsOf, spokenDay} from '../calendar/calendar.ts'
import {daysOf} from '../calendar/edtf.ts'
import {matchDates} from '../rules/match.ts'
import {directionOf} from '../tense/direction.ts'
import {looksAhead} from '../words/en.ts'
import type {Constraint} from './constraint.ts'

interface KnownEvent {
  readonly id: string
  readonly names: readonly string[]
  readonly kind: string
  readonly from: string
  readonly until?: string
}

/** Nobody knows of these before they happen. */
const unforeseen = new Set(['war', 'attack', 'disaster', 'coup', 'crisis'])

interface Named {
  readonly event: KnownEvent
  readonly name: string
  readonly start: number
}

export function eventConstraints(text: string, sentences: readonly Sentence[], lang: string): Constraint[] {
  const found: Constraint[] = []
  const told = namesIn(text)
  if (told.length === 0) return found
  for (const sentence of sentences) {
    const named = namedIn(text.slice(sentence.start, sentence.end), told)
    for (const [name, group] of groupsOf(named)) {
      const constraint = fromGroup(text, sentence, name, group, lang)
      if (constraint) found.push(constraint)
    }
  }
  return found
}

interface Names {
  readonly event: KnownEvent
  readonly names: readonly string[]
}

/** The events of which a name stands somewhere in the text, with these names: few, so that each sentence asks for few. */
function namesIn(text: string): Names[] {
  const lower = text.toLowerCase()
  return entriesOf<KnownEvent>('gazetteer/known-events').flatMap((event) => {
    const names = event.names.filter((name) => lower.includes(name.toLowerCase()))
    return names.length > 0 ? [{event, names}] : []
  })
}

function namedIn(words: string, told: readonly Names[]): Named[] {
  const lower = words.toLowerCase()
  return told.flatMap(({event, names}) => {
    const name = names.find((one) => holds(lower, one.toLowerCase()))
    return name ? [{event, name, start: lower.indexOf(name.toLowerCase())}] : []
  })
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + name.length] ?? ' ')
}

/** One name may be of several events ("the Winter Olympics"); the longest name at a place counts. */
function groupsOf(named: readonly Named[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>()
  for (const one of named) {
    if (
      named.some(
        (other) =>
          other.name.length > one.name.length && other.name.toLowerCase().includes(one.name.toLowerCase()),
      )
    )
      continue
    groups.set(one.name, [...(groups.get(one.name) ?? []), one])
  }
  return groups
}

function fromGroup(
  text: string,
  sentence: Sentence,
  name: string,
  group: readonly Named[],
  lang: string,
): Constraint | undefined {
  const start = sentence.start + group[0].start
  const span = {start, end: start + name.length}
  const told = monthDayAfter(text, span.end, lang)
  const dated = told ? group.filter(({event}) => sameDay(event.from, told)) : []
  if (told && dated.length > 0) return opening(dated, told)
  const [{event}] = group
  if (group.length > 1) return
  const days = daysOf(event.from)
  if (!days) return
  if (unforeseen.has(event.kind)) return after(name, days.first)
  const direction = directionOf(text, sentence, span)
  const next = text.slice(span.end, span.end + 40)
  if (looksAhead.test(next)) return before(name, days.last)
  if (direction < 0 && /\bafter\b[^,]*$/.test(text.slice(sentence.start, span.start)))
    return after(name, days.first)
}

interface Told {
  readonly month: number
  readonly day: number
  /** From the name to the date. */
  readonly words: string
}

/** A day without its year that follows the name closely. */
function monthDayAfter(text: string, from: number, lang: string): Told | undefined {
  const part = text.slice(from, from + 60).split(/\n|[.!?]\s+(?=[A-Z])/)[0]
  for (const {parsed, end} of matchDates(part, lang)) {
    if (parsed.kind !== 'day' || parsed.year !== undefined) continue
    return {month: parsed.month, day: parsed.day, words: part.slice(0, end).trimEnd()}
  }
}

function sameDay(edtf: string, {month, day}: Told): boolean {
  const days = daysOf(edtf)
  if (!days || days.first !== days.last) return false
  const parts = partsOf(days.first)
  return parts.month === month && parts.day === day
}

/** "the Games, which open on Feb. 7": the page is of the year up to that day; told as past, of the year from it. */
function opening(dated: readonly Named[], told: Told): Constraint {
  const openings = dated.map(({event}) => daysOf(event.from)!.first)
  const {words} = told
  const past =
    /\b(?:\w{3,}ed|was|were|began|took|held)\b/.test(words) && !/\b(?:will|to be|be held)\b/.test(words)
  const side = past ? 'past' : 'still to come'
  return {
    kind: 'event',
    allows: (day) =>
      openings.some((one) => (past ? one <= day && day < one + 365 : one - 365 < day && day <= one)),
    because: `“${dated[0].name}${words}” tells of ${openings.map(spokenDay).join(' or ')} as ${side}, without its year, so within a year`,
  }
}

function after(name: string, day: number): Constraint {
  return {
    kind: 'event',
    allows: (one) => one >= day,
    because: `“${name}” tells of what began on ${spokenDay(day)}`,
  }
}

function before(name: string, day: number): Constraint {
  return {
    kind: 'event',
    allows: (one) => one <= day,
    because: `“${name}”, told as still to come, was on ${spokenDay(day)}`,
  }
}
