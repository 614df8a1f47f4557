// Claims of one occurrence in, the event out: what most of them say first, contradictions said.
import type {Claim, RoleParty} from '../claims/index.ts'
import type {Factuality} from '../events/index.ts'
import {gap, isDay, rangeOf} from './days.ts'
import {summaryOf} from './summary.ts'
import type {ClaimDate, KnownClaim, RecordEvent} from './types.ts'
import {inOrder, rootOf, viewOf} from './view.ts'

/** @param claims at least one, of one occurrence */
export function eventOf(claims: readonly KnownClaim[]): RecordEvent {
  const sorted = inOrder(claims)
  const {factuality, against} = factualityOf(sorted)
  const lead = leadOf(sorted, factuality)
  const date = dateOfEvent(sorted, lead)
  const contradictions = [
    ...against,
    ...otherDates(sorted, date),
    ...otherPlaces(sorted),
    ...otherParties(sorted, lead),
  ]
  const event = {
    id: sorted[0]!.claim.id,
    about: lead.about,
    event: lead.event,
    mode: lead.mode,
    contexts: unique(sorted.flatMap(({claim}) => claim.contexts)),
    quad: lead.quad,
    cameo: lead.cameo,
    score: lead.score,
    factuality,
    date,
    place: sorted.map(({claim}) => claim.place).find((place) => place?.how === 'stated') ?? lead.place,
    actor: lead.actor,
    recipient: lead.recipient,
  }
  return {
    ...event,
    summary: summaryOf({...event, trigger: lead.trigger, evidence: lead.evidence}, contradictions),
    contradictions,
    sources: independent(sorted),
    outlets: new Set(sorted.map(({claim}) => claim.outlet ?? claim.article)).size,
    claims: sorted.map(viewOf),
  }
}

/** Words this long that stand in two articles were copied from one to the other, or to both. */
const COPIED = 80

/** How many words the claims rest on: claims that say the same in the same words rest on one, a title on its article's text. */
function independent(claims: readonly KnownClaim[]): number {
  const byWords = new Map<string, string>()
  const roots = new Set<string>()
  const told = new Set(claims.filter(({claim}) => !isTitle(claim)).map(({claim}) => claim.article))
  for (const {claim} of claims) {
    if (isTitle(claim) && told.has(claim.article)) continue
    const root = rootOf(claim)
    const words = claim.evidence.map(({exact}) => exact).join(' ')
    roots.add((words.length >= COPIED && byWords.get(words)) || root)
    if (!byWords.has(words)) byWords.set(words, root)
  }
  return roots.size
}

function isTitle({evidence}: Claim): boolean {
  return evidence.every((passage) => passage.in === 'title')
}

/** From what certainly was to what only may be; the first that any claim asserts is the event's. */
const byCertainty: readonly Factuality[] = [
  'happened',
  'ongoing',
  'cancelled',
  'denied',
  'planned',
  'proposed',
  'possible',
  'hypothetical',
]

/** Said to be so against said not to be so: the one with more independent sources leads, and both are said. */
function factualityOf(claims: readonly KnownClaim[]): {factuality: Factuality; against: string[]} {
  const sources = new Map<Factuality, Set<string>>()
  for (const {claim} of claims) {
    const roots = sources.get(claim.factuality) ?? new Set()
    sources.set(claim.factuality, roots.add(rootOf(claim)))
  }
  const found = byCertainty.filter((value) => sources.has(value))
  const positive = found.find((value) => value === 'happened' || value === 'ongoing')
  const negative = found.find((value) => value === 'denied')
  if (!positive || !negative) return {factuality: found[0]!, against: []}
  const count = (value: Factuality) => sources.get(value)!.size
  const counted = (value: Factuality) =>
    `${value} (${count(value)} ${count(value) === 1 ? 'source' : 'sources'})`
  const leading = count(negative) > count(positive) ? negative : positive
  const other = leading === positive ? negative : positive
  return {factuality: leading, against: [`${counted(leading)} against ${counted(other)}`]}
}

/** The claim that says most: of the event's factuality, from the text, dated to a day, with a place and many names. */
function leadOf(claims: readonly KnownClaim[], factuality: Factuality): Claim {
  const worth = ({claim, people}: KnownClaim) =>
    (people ? 20 : 0) +
    (claim.factuality === factuality ? 10 : 0) +
    (claim.evidence.some((passage) => passage.in === 'text') ? 3 : 0) +
    (claim.date && isDay(rangeOf(claim.date.edtf)) ? 2 : 0) +
    (claim.place ? 1 : 0) +
    Math.min(4, claim.actor.length + claim.recipient.length) +
    2 * Math.min(3, codesOf([...claim.actor, ...claim.recipient]).length)
  return claims.reduce((best, next) => (worth(next) > worth(best) ? next : best)).claim
}

/** The narrowest date that a claim states; one that we inferred only where none is stated. */
function dateOfEvent(claims: readonly KnownClaim[], lead: Claim): ClaimDate {
  const width = (date: ClaimDate) => {
    const range = rangeOf(date?.edtf)
    return range ? range.hi - range.lo + (isFirm(date) ? 0 : 100_000) : Number.POSITIVE_INFINITY
  }
  const all = claims.filter(({claim}) => claim.factuality === lead.factuality).map(({claim}) => claim.date)
  return all.reduce((best, next) => (width(next) < width(best) ? next : best), lead.date)
}

/** Does the text say so, not only we? */
function isFirm(date: ClaimDate): boolean {
  return date !== null && date.how !== 'inferred'
}

function otherDates(claims: readonly KnownClaim[], date: ClaimDate): string[] {
  const own = rangeOf(date?.edtf)
  if (!own || !isFirm(date)) return []
  const others = claims.filter(({claim}) => {
    const range = rangeOf(claim.date?.edtf)
    return range !== null && isFirm(claim.date) && gap(range, own) > 0
  })
  const named = unique(others.map(({claim}) => `${claim.date!.edtf} (${claim.outlet ?? claim.article})`))
  return named.length > 0 ? [`dated ${date!.edtf}, but also ${named.join(', ')}`] : []
}

function otherPlaces(claims: readonly KnownClaim[]): string[] {
  const stated = claims.filter(({claim}) => claim.place?.how === 'stated' && claim.place.text)
  const places = unique(stated.map(({claim}) => claim.place!.text!))
  const codes = unique(stated.map(({claim}) => claim.place!.code ?? ''))
  return places.length > 1 && codes.length > 1 ? [`placed in ${places.join(' and in ')}`] : []
}

/** Claims that name other states in the place of those that the lead names; to name fewer is no contradiction. */
function otherParties(claims: readonly KnownClaim[], lead: Claim): string[] {
  const codes = (claim: Claim) => codesOf([...claim.actor, ...claim.recipient])
  const own = codes(lead)
  const others = claims.filter(({claim}) => {
    const theirs = codes(claim)
    return (
      theirs.some((code) => !own.includes(code)) &&
      own.some((code) => !theirs.includes(code)) &&
      theirs.length > 1
    )
  })
  const named = unique(
    others.map(({claim}) => `${codes(claim).join(', ')} (${claim.outlet ?? claim.article})`),
  )
  return named.length > 0 ? [`between ${own.join(', ')}, but also ${named.join('; ')}`] : []
}

export function codesOf(parties: readonly RoleParty[]): string[] {
  return unique(parties.flatMap(({code}) => (code ? [code] : [])))
}

export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
