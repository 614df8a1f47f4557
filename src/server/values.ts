// The values that the API answers with and the pages are made from: one function a question.
import type {Relation, Side} from '../dossier/index.ts'
import {partyOf} from '../entities/index.ts'
import {
  type Agreement,
  type Contact,
  dayOf,
  type Figure,
  type Incident,
  type Measure,
  type RecordEvent,
  rangeOf,
} from '../record/index.ts'
import {
  agreementsOfRelation,
  contactsOfRelation,
  figuresOfRelation,
  findAgreements,
  incidentsOfRelation,
  type RecordStore,
  timelineOf,
} from '../store/index.ts'
import type {TimelineQuery} from './params.ts'
import type {YearBalance} from './parts/charts.ts'
import {badRequest, notFound} from './problems.ts'

/** "GBR-RUS", "GBR", "IGO/NATO-RUS": one party or two, joined by "-" or "~". */
export function relationFrom(text: string): Relation {
  const [a, b, more] = text.split(/[~]|(?<=^[A-Za-z]{2,3})-|-(?=[A-Za-z]{2,3}$)/)
  if (more !== undefined || !a)
    throw badRequest(`${JSON.stringify(text)} does not name one or two parties, like GBR-RUS`)
  return {a: sideOf(a), b: b ? sideOf(b) : null}
}

function sideOf(name: string): Side {
  const party = partyOf(name) ?? partyOf(name.toUpperCase())
  if (party?.type === 'state' && party.code) return {id: party.code, name: party.name, whole: true}
  if (party)
    return {
      id: party.entity,
      name: party.name,
      whole: !party.code || party.type === 'igo' || !party.entity.startsWith(`${party.code}/`),
    }
  if (name.includes('/')) return {id: name, name: name.split('/').at(-1) ?? name, whole: false}
  if (/^[A-Z]{3}$/.test(name)) return {id: name, name, whole: true}
  throw notFound('party', name)
}

/** The address part of a relation: "GBR-RUS". */
export function relationPath({
  a,
  b,
}: {
  readonly a: {readonly id: string}
  readonly b: {readonly id: string} | null
}): string {
  const plain = /^[A-Z]{3}$/
  return b
    ? [a.id, b.id].map(encodeURIComponent).join(plain.test(a.id) && plain.test(b.id) ? '-' : '~')
    : encodeURIComponent(a.id)
}

export interface TimelineValue {
  readonly relation: readonly string[]
  readonly asKnownOn?: string
  readonly total: number
  readonly events: readonly RecordEvent[]
  /** Give it as `cursor` for the events before these; null at the end. */
  readonly next: string | null
}

export interface RelationValue extends TimelineValue {
  readonly names: readonly string[]
  readonly agreements: readonly Agreement[]
  readonly contacts: readonly Contact[]
  readonly incidents: readonly Incident[]
  readonly measures: readonly Measure[]
  readonly figures: readonly Figure[]
  readonly balance: readonly YearBalance[]
  readonly facets: Facets
}

export interface Facets {
  readonly outlets: readonly string[]
  readonly contexts: readonly string[]
  readonly entities: readonly string[]
}

const pageLength = 60

/** All that the relation page shows. */
export async function relationValue(
  store: RecordStore,
  relation: Relation,
  query: TimelineQuery,
): Promise<RelationValue> {
  const known = lastDay(query.asKnownOn)
  const events = await eventsOf(store, relation, query)
  const {incidents, measures} = await incidentsOfRelation(store, relation, known)
  return {
    ...slice(relation, events, query),
    names: relation.b ? [relation.a.name, relation.b.name] : [relation.a.name],
    agreements: await agreementsOfRelation(store, relation, known),
    contacts: await contactsOfRelation(store, relation, known),
    incidents,
    measures,
    figures: await figuresOfRelation(store, relation, known),
    balance: balanceOf(events.flatMap(scored)),
    facets: facetsOf(events),
  }
}

/** The chronology alone, newest last, a page of it at a time from the end. */
export async function timelineValue(
  store: RecordStore,
  relation: Relation,
  query: TimelineQuery,
): Promise<TimelineValue> {
  return slice(relation, await eventsOf(store, relation, query), query)
}

/** Every event of the query, for exports: what is exported is what is counted. */
export async function eventsOf(
  store: RecordStore,
  relation: Relation,
  query: TimelineQuery,
): Promise<readonly RecordEvent[]> {
  const {events} = await timelineOf(store, relation, {
    from: firstDay(query.from),
    to: lastDay(query.to),
    types: query.type,
    factualities: query.factuality,
    asKnownOn: lastDay(query.asKnownOn),
  })
  return events.filter((event) => matches(event, query))
}

function matches(
  {contexts, claims, actor, recipient}: RecordEvent,
  {context, outlet, entity}: TimelineQuery,
): boolean {
  if (context && !contexts.includes(context)) return false
  if (outlet && !claims.some((claim) => claim.outlet === outlet)) return false
  return !entity || [...actor, ...recipient].some((party) => party.entity === entity || party.code === entity)
}

/** From the newest backwards, so that the first page of a long record is what is new. */
function slice(
  relation: Relation,
  events: readonly RecordEvent[],
  {cursor, limit = pageLength, asKnownOn}: TimelineQuery,
): TimelineValue {
  const end = cursor === undefined ? events.length : Math.min(Number(cursor), events.length)
  const start = Math.max(0, end - limit)
  return {
    relation: relation.b ? [relation.a.id, relation.b.id] : [relation.a.id],
    ...(asKnownOn ? {asKnownOn} : {}),
    total: events.length,
    events: events.slice(start, end),
    next: start > 0 ? String(start) : null,
  }
}

/** Sums of the PLOVER scores of what happened, by year; at most the last sixty years. */
export function balanceOf(
  events: readonly {readonly day: number; readonly factuality: string; readonly score: number | null}[],
): YearBalance[] {
  const years = new Map<number, {cooperation: number; conflict: number}>()
  for (const {day, factuality, score} of events) {
    if (score === null || (factuality !== 'happened' && factuality !== 'ongoing')) continue
    const year = new Date(day * 86_400_000).getUTCFullYear()
    const sums = years.get(year) ?? {cooperation: 0, conflict: 0}
    if (score > 0) sums.cooperation += score
    else sums.conflict += score
    years.set(year, sums)
  }
  const known = [...years.keys()].sort((a, b) => a - b)
  if (known.length === 0) return []
  const first = Math.max(known[0], known[known.length - 1] - 59)
  return Array.from({length: known[known.length - 1] - first + 1}, (_, place) => {
    const {cooperation = 0, conflict = 0} = years.get(first + place) ?? {}
    return {year: first + place, cooperation: rounded(cooperation), conflict: rounded(conflict)}
  })
}

function scored({date, factuality, score}: RecordEvent) {
  const range = rangeOf(date?.edtf)
  return range ? [{day: range.lo, factuality, score}] : []
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

const mostFacets = 40

function facetsOf(events: readonly RecordEvent[]): Facets {
  const ranked = (values: readonly (string | null)[]) => {
    const counts = new Map<string, number>()
    for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostFacets)
      .map(([value]) => value)
  }
  return {
    outlets: ranked(events.flatMap(({claims}) => claims.map(({outlet}) => outlet))),
    contexts: ranked(events.flatMap(({contexts}) => contexts)),
    entities: ranked(
      events.flatMap(({actor, recipient}) => [...actor, ...recipient].map(({entity}) => entity)),
    ),
  }
}

/** An agreement by id, or 404. */
export async function agreementValue(store: RecordStore, id: string, asKnownOn?: string): Promise<Agreement> {
  const [agreement] = await findAgreements(store, id, lastDay(asKnownOn))
  if (!agreement) throw notFound('agreement', id)
  return agreement
}

export function firstDay(edtf: string | undefined): number | undefined {
  return edtf === undefined ? undefined : (rangeOf(edtf)?.lo ?? dayOf(edtf) ?? undefined)
}

export function lastDay(edtf: string | undefined): number | undefined {
  return edtf === undefined ? undefined : (rangeOf(edtf)?.hi ?? dayOf(edtf) ?? undefined)
}
