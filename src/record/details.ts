// Contacts, incidents, measures and figures as objects, with the claims they rest on.
import type {Claim, FigureDetail, RoleParty} from '../claims/index.ts'
import type {Quoted} from '../text/index.ts'
import {gap, rangeOf} from './days.ts'
import {eventOf, unique} from './event.ts'
import {mergeReports} from './merge.ts'
import {plainName, type Report, reportOf} from './report.ts'
import type {Contact, Figure, Incident, KnownClaim, Measure} from './types.ts'
import {inOrder, viewOf} from './view.ts'
import {contentWords, overlap} from './words.ts'

/** Claims of one occurrence, for each occurrence; in order of their first claims. */
function occurrences(
  claims: readonly KnownClaim[],
  reported: (claim: Claim) => Report = reportOf,
): KnownClaim[][] {
  const byId = new Map(claims.map((known) => [known.claim.id, known]))
  const groups = mergeReports(claims.map(({claim}) => reported(claim)))
  return groups.map((group) => group.map(({id}) => byId.get(id)!))
}

/** Meetings, calls, visits and exercises, one object an occurrence; claims that tell of none are left out. */
export function contactsOf(claims: readonly KnownClaim[]): Contact[] {
  return occurrences(claims.filter(({claim}) => claim.contact)).map((group) => {
    const event = eventOf(group)
    const details = inOrder(group).map(({claim}) => claim.contact!)
    const texts = (list: (detail: (typeof details)[number]) => readonly Quoted[]) =>
      distinctTexts(details.flatMap(list))
    return {
      id: event.id,
      kind: details[0]!.kind,
      date: event.date,
      place: event.place,
      factuality: event.factuality,
      participants: [...event.actor, ...event.recipient],
      agenda: texts((detail) => detail.agenda),
      understandings: texts((detail) => detail.understandings),
      proposals: texts((detail) => detail.proposals),
      claims: event.claims,
    }
  })
}

/** The same words once; a passage inside another goes into the longer one. */
function distinctTexts(passages: readonly Quoted[]): string[] {
  const texts = unique(passages.map(({text}) => text.trim()))
  return texts.filter(
    (text) => !texts.some((other) => other !== text && other.toLowerCase().includes(text.toLowerCase())),
  )
}

/** As an incident: told as an act ("poisoned him") or as what happened ("his poisoning"), it is one of its kind. */
function incidentReport(claim: Claim): Report {
  return {...reportOf(claim), kind: `incident:${claim.incident!.kind}`, cameo: null, mode: null}
}

/** What harmed or endangered somebody, one object an occurrence; claims that tell of none are left out. */
export function incidentsOf(claims: readonly KnownClaim[]): Incident[] {
  const told = occurrences(
    claims.filter(({claim}) => claim.incident),
    incidentReport,
  )
  return withOneDeath(told).map((group) => {
    const event = eventOf(group)
    const details = inOrder(group).map(({claim}) => claim.incident!)
    const by = distinctParties(details.flatMap((detail) => detail.by ?? []))
    return {
      id: event.id,
      kind: details[0]!.kind,
      date: event.date,
      place: event.place,
      factuality: event.factuality,
      harmed: distinctParties(details.flatMap(({harmed}) => harmed)),
      ...(by.length > 0 ? {by} : {}),
      claims: event.claims,
    }
  })
}

/** "was poisoned", "died", "the murder of": what may be told of one death. */
const deadly = new Set(['poisoning', 'killing', 'death'])

/** Days between what is told of one death: the poisoning and the dying. */
const dyingDays = 60

/** One group for each death of a person by name, told as poisoning here and as murder there, of days that allow it. */
function withOneDeath(groups: readonly KnownClaim[][]): KnownClaim[][] {
  const joined: KnownClaim[][] = []
  for (const group of groups) {
    const one = joined.find((other) => oneDeath(other, group))
    if (one) one.push(...group)
    else joined.push([...group])
  }
  return joined
}

function oneDeath(a: readonly KnownClaim[], b: readonly KnownClaim[]): boolean {
  const [victim, other] = [victimOf(a), victimOf(b)]
  if (!victim || victim !== other) return false
  const [when, then] = [statedRanges(a), statedRanges(b)]
  return when.every((one) => then.every((two) => gap(one, two) <= dyingDays))
}

/** The person who died, where all claims tell of that one death. */
function victimOf(claims: readonly KnownClaim[]): string | null {
  const names = new Set(
    claims.map(({claim}) => {
      const {kind, victim} = claim.incident!
      return victim && deadly.has(kind) ? plainName(victim) : null
    }),
  )
  return names.size === 1 ? [...names][0]! : null
}

function statedRanges(claims: readonly KnownClaim[]) {
  return claims.flatMap(({claim: {date}}) => (date?.how === 'inferred' ? [] : (rangeOf(date?.edtf) ?? [])))
}

/** Each once; a name whose state one article tells and another does not is one party. */
function distinctParties(parties: readonly RoleParty[]): RoleParty[] {
  const known = new Set(parties.filter(({code}) => code).map(({name}) => plainName(name)))
  const told = parties.filter(({code, name}) => code || !known.has(plainName(name)))
  return [...new Map(told.map((party) => [party.entity ?? plainName(party.name), party])).values()]
}

/** Measures told in nearly the same words are one. */
export function measuresOf(claims: readonly KnownClaim[]): Measure[] {
  const groups: KnownClaim[][] = []
  for (const known of inOrder(claims.filter(({claim}) => claim.measure))) {
    const words = contentWords(known.claim.measure!.text)
    const found = groups.find(([first]) => {
      const shared = overlap(words, contentWords(first!.claim.measure!.text))
      return shared !== null && shared >= 0.75 && first!.claim.measure!.status === known.claim.measure!.status
    })
    if (found) found.push(known)
    else groups.push([known])
  }
  return groups.map((group) => {
    const {claim} = group[0]!
    return {id: claim.id, text: claim.measure!.text, status: claim.measure!.status, claims: group.map(viewOf)}
  })
}

/** The same number of the same thing, as of dates that allow it, is one figure; the fullest telling of it is shown. */
export function figuresOf(claims: readonly KnownClaim[]): Figure[] {
  const groups: KnownClaim[][] = []
  for (const known of inOrder(claims.filter(({claim}) => claim.figure))) {
    const found = groups.find(([first]) => oneFigure(first!.claim.figure!, known.claim.figure!))
    if (found) found.push(known)
    else groups.push([known])
  }
  return groups.map((group) => {
    const figures = group.map(({claim}) => claim.figure!)
    const shown = figures.find(({comparison}) => comparison.length > 0) ?? figures[0]!
    return {id: group[0]!.claim.id, ...shown, claims: group.map(viewOf)}
  })
}

/** Days between two reports that still tell one number. */
const figureDays = 7

function oneFigure(a: FigureDetail, b: FigureDetail): boolean {
  if (a.value !== b.value || a.unit !== b.unit || a.party !== b.party) return false
  const [when, other] = [rangeOf(a.asOf?.edtf), rangeOf(b.asOf?.edtf)]
  if (when && other && gap(when, other) > figureDays) return false
  return (overlap(contentWords(a.counts), contentWords(b.counts)) ?? 1) >= 0.5
}
