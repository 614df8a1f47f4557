// Contacts, incidents, measures and figures as objects, with the claims they rest on.
import type {Quoted} from '../text/index.ts'
import {eventOf, unique} from './event.ts'
import {mergeReports} from './merge.ts'
import {plainName, reportOf} from './report.ts'
import type {Contact, Figure, Incident, KnownClaim, Measure} from './types.ts'
import {inOrder, viewOf} from './view.ts'
import {contentWords, overlap} from './words.ts'

/** Claims of one occurrence, for each occurrence; in order of their first claims. */
function occurrences(claims: readonly KnownClaim[]): KnownClaim[][] {
  const byId = new Map(claims.map((known) => [known.claim.id, known]))
  const groups = mergeReports(claims.map(({claim}) => reportOf(claim)))
  return groups.map((group) => group.map(({id}) => byId.get(id)!))
}

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

export function incidentsOf(claims: readonly KnownClaim[]): Incident[] {
  return occurrences(claims.filter(({claim}) => claim.incident)).map((group) => {
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

function distinctParties<Party extends {readonly entity: string | null; readonly name: string}>(
  parties: readonly Party[],
): Party[] {
  return [...new Map(parties.map((party) => [party.entity ?? plainName(party.name), party])).values()]
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

/** The same number of the same thing, as of compatible dates, is one figure. */
export function figuresOf(claims: readonly KnownClaim[]): Figure[] {
  const groups = new Map<string, KnownClaim[]>()
  for (const known of inOrder(claims)) {
    const {figure} = known.claim
    if (!figure) continue
    const counts = [...contentWords(figure.counts)].sort().join(' ')
    const key = [figure.value, figure.unit, counts, figure.party, figure.asOf?.edtf ?? ''].join('|')
    groups.set(key, [...(groups.get(key) ?? []), known])
  }
  return [...groups.values()].map((group) => {
    const figure = group.map(({claim}) => claim.figure!).find(({comparison}) => comparison.length > 0)
    return {id: group[0]!.claim.id, ...(figure ?? group[0]!.claim.figure!), claims: group.map(viewOf)}
  })
}
