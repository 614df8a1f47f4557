// The facts that a careful reader takes from a variant page, checked one by one against a reading.
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import type {Claim} from '../../src/claims/index.ts'
import type {Reading} from '../../src/read.ts'
import {rangeOf} from '../../src/record/index.ts'

export const folder = fileURLToPath(new URL('../cases/variants', import.meta.url))
export const news = fileURLToPath(new URL('../cases/news', import.meta.url))

/** The first and last numbers of the news articles that rules were fixed by; the others are only scored. */
const lookedAt = [
  [1, 16],
  [33, 57],
] as const

/** Whether an article of `news` may be looked at; takes its name, "07-russia-portal-armenia". */
export function isLookedAt({name}: {readonly name: string}): boolean {
  const number = Number(name.slice(0, 2))
  return lookedAt.some(([first, last]) => first <= number && number <= last)
}

interface EventFact {
  type: string
  factuality?: string
  parties?: string[]
  actor?: string[]
  recipient?: string[]
  people?: string[]
  date?: string
  place?: string
  trigger?: string
  claims?: number
  speaker?: string[]
  says?: string[]
  or?: Partial<EventFact>
}

interface FigureFact {
  value: number
  counts?: string
  party?: string
  against?: number
  or?: Partial<FigureFact>
}

export interface Facts {
  kind?: 'meeting' | 'agreement'
  title?: string
  outlet?: string | null
  published?: {edtf?: string; before?: string; how?: string; reason?: string[]}
  events?: EventFact[]
  agreements?: {
    parties: string[]
    bodies?: string[]
    status?: {status: string; factuality: string; date?: string}[]
    never?: string[]
    scope?: {text: string; covered: boolean; hedged?: boolean}[]
  }[]
  contacts?: {
    kind?: string
    parties?: string[]
    agenda?: string[]
    understandings?: string[]
    proposals?: string[]
  }[]
  measures?: string[]
  incidents?: {harmed?: string; date?: string | number; place?: string; by?: string | null}[]
  figures?: FigureFact[]
  /** Events that no claim may tell of. */
  never?: EventFact[]
  nothing?: string[]
}

/** One checked fact: what it is about, what was looked for, whether it is there. */
export interface Checked {
  readonly part: string
  readonly wanted: string
  readonly found: boolean
}

/** Name -> facts of every page in the folder. */
export function variants(folderOfPages = folder): {name: string; facts: Facts}[] {
  const names = readdirSync(folderOfPages)
    .filter((file) => file.endsWith('.yml'))
    .sort()
  return names.map((file) => ({
    name: file.slice(0, -4),
    facts: parse(readFileSync(`${folderOfPages}/${file}`, 'utf8'), {schema: 'core'}) as Facts,
  }))
}

/** Checks every fact of a variant. */
export function check({article, claims}: Reading, facts: Facts): Checked[] {
  return [
    ...publishedFacts(article, facts),
    ...(facts.events ?? []).flatMap((fact) => eventFacts(claims, fact)),
    ...(facts.agreements ?? []).flatMap((fact) => agreementFacts(claims, fact)),
    ...(facts.contacts ?? []).flatMap((fact) => contactFacts(claims, fact)),
    ...(facts.measures ?? []).map((words) =>
      one(
        'measure',
        words,
        claims.some(({measure}) => has(measure?.text, words)),
      ),
    ),
    ...(facts.incidents ?? []).map((fact) =>
      one(
        'incident',
        JSON.stringify(fact),
        claims.some((claim) => isIncident(claim, fact)),
      ),
    ),
    ...(facts.figures ?? []).map((fact) =>
      one(
        'figure',
        JSON.stringify(fact),
        claims.some((claim) => isFigure(claim, fact) || (fact.or && isFigure(claim, {...fact, ...fact.or}))),
      ),
    ),
    ...(facts.never ?? []).map((fact) =>
      one('never', JSON.stringify(fact), !claims.some((claim) => isEvent(claim, fact))),
    ),
    ...(facts.nothing ?? []).map((words) =>
      one('nothing', words, !claims.some(({evidence}) => evidence.some(({exact}) => has(exact, words)))),
    ),
  ]
}

function one(part: string, wanted: string, found: boolean): Checked {
  return {part, wanted, found}
}

const reasons: Readonly<Record<string, RegExp>> = {
  weekday: /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
  terms: /in office/,
  event: /tells? of|told as|was on|still to come|opens?|ended/,
}

function publishedFacts({title, published}: Reading['article'], facts: Facts): Checked[] {
  const titled =
    facts.title === undefined ? [] : [one('title', `${facts.title} (${title})`, title === facts.title)]
  if (!facts.published) return titled
  const {edtf, before, how, reason = []} = facts.published
  const range = rangeOf(published.edtf)
  const right = edtf
    ? published.edtf === String(edtf)
    : range !== null && range.hi <= (rangeOf(String(before))?.hi ?? 0)
  return [
    ...titled,
    one(
      'published',
      `${edtf ?? `before ${before}`} (${published.edtf})`,
      right && (!how || published.how === how),
    ),
    ...reason.map((kind) => one('reason', kind, reasons[kind].test(published.reason))),
  ]
}

function eventFacts(claims: readonly Claim[], fact: EventFact): Checked[] {
  const candidates = claims.filter(
    (claim) => isEvent(claim, fact) || (fact.or && isEvent(claim, {...fact, ...fact.or})),
  )
  const wanted = JSON.stringify(fact)
  const checked = [one('event', wanted, candidates.length > 0)]
  if (fact.claims !== undefined && candidates.length > 0)
    checked.push(one('told once', wanted, candidates.length === fact.claims))
  const chain = [...(fact.speaker ?? []), ...(fact.says ?? [])]
  for (const name of chain)
    checked.push(
      one(
        'chain',
        `${name} in ${wanted}`,
        candidates.some((claim) => isSaidBy(claim, name)),
      ),
    )
  return checked
}

function isEvent(claim: Claim, fact: EventFact): boolean {
  if (claim.event !== fact.type || (fact.factuality && !sameFactuality(claim.factuality, fact.factuality)))
    return false
  const all = [...claim.actor, ...claim.recipient]
  const codes = (parties: Claim['actor']) => parties.map(({code}) => code)
  if (fact.parties && !fact.parties.every((code) => codes(all).includes(code))) return false
  if (fact.actor && !fact.actor.every((code) => codes(claim.actor).includes(code))) return false
  if (fact.recipient && !fact.recipient.every((code) => codes(claim.recipient).includes(code))) return false
  if (fact.people && !fact.people.every((name) => all.some((party) => plain(party.name) === plain(name))))
    return false
  if (fact.date && claim.date?.edtf !== String(fact.date)) return false
  if (fact.place && claim.place?.code !== fact.place) return false
  return (
    !fact.trigger ||
    has(claim.trigger, fact.trigger) ||
    claim.evidence.some(({exact}) => has(exact, fact.trigger ?? ''))
  )
}

function sameFactuality(found: string, wanted: string): boolean {
  return (
    found === wanted ||
    (wanted === 'happened' && found === 'ongoing') ||
    (wanted === 'ongoing' && found === 'happened')
  )
}

function isSaidBy({attribution, outlet}: Claim, name: string): boolean {
  if (name === 'outlet')
    return attribution.every(({how, speaker}) => how === 'inferred' || speaker.text === outlet)
  return attribution.some(
    ({speaker}) =>
      speaker.entity?.split('/').includes(name) || has(speaker.text, name) || has(speaker.entity ?? '', name),
  )
}

function agreementFacts(claims: readonly Claim[], fact: NonNullable<Facts['agreements']>[number]): Checked[] {
  const about = claims.filter(
    ({agreement}) =>
      agreement && fact.parties.every((code) => agreement.parties.some((party) => party.code === code)),
  )
  const statuses = about.flatMap(({agreement}) => agreement?.status ?? [])
  const scopes = about.flatMap(({agreement}) => agreement?.scope ?? [])
  const bodies = about.flatMap(({agreement}) => agreement?.parties.flatMap(({body}) => body ?? []) ?? [])
  return [
    one('agreement', fact.parties.join(), about.length > 0),
    ...(fact.bodies ?? []).map((body) =>
      one(
        'body',
        body,
        bodies.some((found) => has(found, body) || has(body, found)),
      ),
    ),
    ...(fact.status ?? []).map((step) =>
      one(
        'status',
        JSON.stringify(step),
        statuses.some(
          ({status, factuality, date}) =>
            status === step.status &&
            sameFactuality(factuality, step.factuality) &&
            (!step.date || [String(step.date), `${step.date}/..`].includes(date?.edtf ?? '')),
        ),
      ),
    ),
    ...(fact.never ?? []).map((step) =>
      one(
        'never',
        step,
        !statuses.some(
          ({status, factuality}) => status === step && ['happened', 'ongoing'].includes(factuality),
        ),
      ),
    ),
    ...(fact.scope ?? []).map((item) =>
      one(
        'scope',
        JSON.stringify(item),
        scopes.some(
          ({text, covered, hedge}) =>
            has(text, item.text) && covered === item.covered && (!item.hedged || hedge !== undefined),
        ),
      ),
    ),
  ]
}

function contactFacts(claims: readonly Claim[], fact: NonNullable<Facts['contacts']>[number]): Checked[] {
  const contacts = claims.filter(
    ({contact, actor, recipient}) =>
      contact &&
      (fact.parties ?? []).every((code) => [...actor, ...recipient].some((party) => party.code === code)),
  )
  const parts = ['agenda', 'understandings', 'proposals'] as const
  return [
    one(
      'contact',
      JSON.stringify(fact.parties),
      contacts.some(({contact}) => !fact.kind || contact?.kind === fact.kind),
    ),
    ...parts.flatMap((part) =>
      (fact[part] ?? []).map((words) =>
        one(
          part,
          words,
          contacts.some(({contact}) => contact?.[part].some(({text}) => has(text, words))),
        ),
      ),
    ),
  ]
}

function isIncident(
  {incident, date, place}: Claim,
  {harmed, date: when, place: where, by}: NonNullable<Facts['incidents']>[number],
): boolean {
  if (!incident || (by === null && incident.by !== undefined)) return false
  if (by && !incident.by?.some(({code}) => code === by)) return false
  if (harmed && !incident.harmed.some((party) => has(party.name, harmed) || has(party.text, harmed)))
    return false
  return (!when || (date?.edtf ?? '').startsWith(String(when))) && (!where || place?.code === where)
}

function isFigure({figure}: Claim, {value, counts, party, against}: FigureFact): boolean {
  if (figure?.value !== value || (counts && !has(figure.counts, counts))) return false
  return (
    (!party || figure.party === party) &&
    (against === undefined || figure.comparison.some((other) => other.value === against))
  )
}

function has(text: string | undefined, words: string): boolean {
  return plain(text ?? '').includes(plain(words))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ')
}
