// Holders of offices named with their title: the page is of a day on which they held it.
import type {Mention, OfficeTerm, Party} from '../../entities/index.ts'
import {isoMonth, monthName, partsOf} from '../calendar/calendar.ts'
import {type DayRange, daysOf} from '../calendar/edtf.ts'
import type {Constraint} from './constraint.ts'

export interface Holder {
  readonly name: string
  readonly office: string
  readonly terms: readonly DayRange[]
}

/** "former", "then-", "late": the title tells of another time. */
const past = /\b(?:former|ex|then|late|erstwhile|deposed|ousted|outgoing|acting)\b[- ]/i

/** Persons whose title stands beside their name, once each, in the order of the text. */
export function holdersOf(text: string, mentions: readonly Mention[]): Holder[] {
  const found = new Map<string, Holder>()
  for (const mention of mentions) {
    if (mention.type !== 'person' || !mention.name) continue
    const before = text.slice(Math.max(0, mention.phrase.start - 12), mention.start)
    if (past.test(before)) continue
    const titled = mention.offices && mention.offices.length > 0
    if (!titled && mention.phrase.start >= mention.start && mention.phrase.end <= mention.end) continue
    if (!titled && isCalledOtherwise(mention)) continue
    const people = mention.parties.length === 1 ? mention.parties : (mention.candidates ?? [])
    const holder = holderFrom(people, mention.offices)
    if (holder && !found.has(holder.name)) found.set(holder.name, holder)
  }
  return [...found.values()]
}

/** "General Petraeus", "Senator Obama": the title is of none of the offices that the lists know. */
function isCalledOtherwise({sectorTold, parties}: Mention): boolean {
  return (
    sectorTold === true &&
    !parties.some(({offices, sector}) => offices?.some((term) => term.sector === sector))
  )
}

function holderFrom(people: readonly Party[], titles: readonly string[] | undefined): Holder | undefined {
  const names = new Set(people.map(({name}) => name))
  if (names.size !== 1) return
  const all = people.flatMap(({offices = []}) => offices)
  const fitting = titles ? all.filter(({office}) => titles.includes(office)) : all
  const terms = fitting.length > 0 ? fitting : titles ? [] : all
  if (terms.length === 0) return
  const [name] = names
  return {name, office: terms[0].office, terms: terms.map(daysOfTerm)}
}

function daysOfTerm({from, until}: OfficeTerm): DayRange {
  return {
    first: daysOf(from)?.first ?? Number.NEGATIVE_INFINITY,
    last: until === null ? Number.POSITIVE_INFINITY : (daysOf(until)?.last ?? Number.POSITIVE_INFINITY),
  }
}

export function officeConstraints(holders: readonly Holder[]): Constraint[] {
  return holders.map(({name, terms}) => ({
    kind: 'office',
    allows: (day) => terms.some(({first, last}) => first <= day && day <= last),
    because: name,
  }))
}

/** "Ann Lee and Bob Ray were both in office from July 2019 to August 2023", round the days left. */
export function inOfficeTogether(
  names: readonly string[],
  holders: readonly Holder[],
  days: DayRange,
): string {
  let first = Number.NEGATIVE_INFINITY
  let last = Number.POSITIVE_INFINITY
  for (const {name, terms} of holders) {
    if (!names.includes(name)) continue
    const term = terms.find((one) => one.first <= days.last && days.first <= one.last)
    if (!term) continue
    first = Math.max(first, term.first)
    last = Math.min(last, term.last)
  }
  const many = names.length > 2 ? ' all' : names.length === 2 ? ' both' : ''
  const until = Number.isFinite(last) ? ` to ${spokenMonth(last)}` : ' on'
  return `${spokenList(names)} ${names.length > 1 ? 'were' : 'was'}${many} in office from ${spokenMonth(first)}${until}`
}

export function spokenList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function spokenMonth(day: number): string {
  if (!Number.isFinite(day)) return isoMonth(0, 1)
  const {year, month} = partsOf(day)
  return `${monthName(month)} ${year}`
}
