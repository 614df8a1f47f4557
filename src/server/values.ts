// The values that the API answers with and the relation pages are made from: one function a question.
import {keyOf, type Relation, withAgreements} from '../dossier/index.ts'
import {
  type Agreement,
  type Contact,
  dateOf,
  dayOf,
  type Figure,
  type Incident,
  type Measure,
  type RecordEvent,
  rangeOf,
} from '../record/index.ts'
import {
  agreementsOfRelation,
  byPlace,
  contactsOfRelation,
  eventsById,
  figuresOfRelation,
  findAgreements,
  incidentsOfRelation,
  type NamedLine,
  namedIn,
  type Outline,
  type Outlined,
  outlineOf,
  type Place,
  type RecordStore,
} from '../store/index.ts'
import {remembered} from './memory.ts'
import type {TimelineQuery} from './params.ts'
import {notFound} from './problems.ts'
import {type State, stateOn} from './standing.ts'
import {turn} from './turn.ts'
import {type Balance, type Facets, facetsOf, matches, monthsOf, yearsOf} from './view.ts'

export interface TimelineValue {
  readonly relation: readonly string[]
  readonly asKnownOn?: string
  /** Events of the view; null where there are more than are counted. */
  readonly total: number | null
  /** Oldest first. */
  readonly events: readonly RecordEvent[]
  /** Give it as `cursor` for the events before these; null at the end. */
  readonly next: string | null
}

/** One mark of the timeline chart. */
export type ChartEvent = Pick<
  Outlined,
  'id' | 'lo' | 'hi' | 'type' | 'quad' | 'factuality' | 'summary' | 'score'
>

export interface RelationValue extends TimelineValue {
  readonly names: readonly string[]
  readonly state: State
  readonly chart: readonly ChartEvent[]
  readonly years: readonly Balance[]
  readonly months: readonly Balance[]
  readonly facets: Facets
  /** Days on which something of this relation became known, oldest first. */
  readonly knownOn: readonly string[]
  readonly agreements: readonly Agreement[]
  readonly contacts: readonly Contact[]
  readonly incidents: readonly Incident[]
  readonly measures: readonly Measure[]
  readonly figures: readonly Figure[]
  /** Companies and persons named in the articles behind the newest events. */
  readonly named: readonly NamedLine[]
}

const pageLength = 60
/** So many of the newest events are filtered, counted and charted at once. */
const mostOutlined = {pair: 1200, party: 600}
/** So many of the newest claims of each kind of detail. */
const mostDetails = {pair: 600, party: 120}
const mostMarks = 400
const newestReadings = 300
const mostNamed = 60

/** All that the relation page shows. */
export async function relationValue(
  store: RecordStore,
  relation: Relation,
  query: TimelineQuery,
): Promise<RelationValue> {
  const view = await viewOf(store, relation, query)
  const parts = await partsOf(store, relation, query.asKnownOn)
  return {
    ...(await pageOf(store, relation, view, query, parts.agreements)),
    names: relation.b ? [relation.a.name, relation.b.name] : [relation.a.name],
    state: stateOn(parts, query.on, lastDay(query.on)),
    chart: view.shown.slice(-mostMarks).map(chartEvent),
    years: yearsOf(view.shown),
    months: monthsOf(view.shown),
    facets: facetsOf(view.outline.events, query),
    knownOn: await knownDays(store, relation, query),
    ...parts,
    named: await namedIn(store.db, newest(view.shown), ['company', 'person']).then((all) =>
      all.slice(0, mostNamed),
    ),
  }
}

function newest(events: readonly Outlined[]): number[] {
  return [...new Set(events.flatMap(({readings}) => readings))].sort((a, b) => b - a).slice(0, newestReadings)
}

function chartEvent({id, lo, hi, type, quad, factuality, summary, score}: Outlined): ChartEvent {
  return {id, lo, hi, type, quad, factuality, summary, score}
}

export interface Parts {
  readonly agreements: readonly Agreement[]
  readonly contacts: readonly Contact[]
  readonly incidents: readonly Incident[]
  readonly measures: readonly Measure[]
  readonly figures: readonly Figure[]
}

/** Agreements, contacts, incidents, measures and figures of the relation. */
export async function partsOf(store: RecordStore, relation: Relation, asKnownOn?: string): Promise<Parts> {
  const day = lastDay(asKnownOn)
  const {key, with: other} = keyOf(relation)
  const newest = other || relation.b ? mostDetails.pair : mostDetails.party
  return remembered(store, `parts ${key} ${other} ${day}`, async () => ({
    agreements: await agreementsOfRelation(store, relation, day, newest),
    contacts: await contactsOfRelation(store, relation, day, newest),
    ...(await incidentsOfRelation(store, relation, day, newest)),
    figures: await figuresOfRelation(store, relation, day, newest),
  }))
}

interface View {
  /** Events in the days asked for; before the cursor where the record has very many. */
  readonly outline: Outline
  /** Those that have the chosen facets. */
  readonly shown: readonly Outlined[]
}

async function viewOf(store: RecordStore, relation: Relation, query: TimelineQuery): Promise<View> {
  const whole = await outlineFor(store, relation, query, undefined)
  const cursor = placeFrom(query.cursor)
  const beyond = cursor && whole.cut && whole.events[0] && byPlace(cursor, whole.events[0]) <= 0
  const outline = beyond ? await outlineFor(store, relation, query, cursor) : whole
  return {outline, shown: outline.events.filter((event) => matches(event, query))}
}

function outlineFor(
  store: RecordStore,
  relation: Relation,
  {from, to, asKnownOn}: Pick<TimelineQuery, 'from' | 'to' | 'asKnownOn'>,
  before: Place | undefined,
): Promise<Outline> {
  const asked = {
    ...keyOf(relation),
    from: firstDay(from),
    to: lastDay(to),
    asKnownOn: lastDay(asKnownOn),
    before,
    limit: relation.b ? mostOutlined.pair : mostOutlined.party,
  }
  return remembered(store, `outline ${JSON.stringify(asked)}`, () => outlineOf(store.db, asked))
}

/** A page from the newest backwards, so that the first page of a long record is what is new. */
async function pageOf(
  store: RecordStore,
  relation: Relation,
  {outline, shown}: View,
  {cursor, limit = pageLength, asKnownOn}: TimelineQuery,
  agreements: readonly Agreement[],
): Promise<TimelineValue> {
  const before = placeFrom(cursor)
  const left = before ? shown.filter((event) => byPlace(event, before) < 0) : shown
  const page = left.slice(-limit)
  const events = await loaded(store, page)
  return {
    relation: relation.b ? [relation.a.id, relation.b.id] : [relation.a.id],
    ...(asKnownOn ? {asKnownOn} : {}),
    total: outline.cut || cursorIsBeyond(before, outline) ? null : shown.length,
    events: withAgreements(events, agreements),
    next: nextOf(left.length > page.length ? page[0] : outline.cut ? (page[0] ?? outline.events[0]) : null),
  }
}

/** Was the outline itself taken from a place on? Then the newer events are not in it. */
function cursorIsBeyond(before: Place | undefined, {events}: Outline): boolean {
  const last = events.at(-1)
  return before !== undefined && last !== undefined && byPlace(last, before) < 0
}

function nextOf(event: Outlined | null | undefined): string | null {
  return event ? `${event.sort}.${event.id}` : null
}

function placeFrom(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined
  const at = cursor.indexOf('.')
  return {sort: Number(cursor.slice(0, at)), id: cursor.slice(at + 1)}
}

/** Outlined events with their claims. */
async function loaded(store: RecordStore, page: readonly Outlined[]): Promise<RecordEvent[]> {
  const stored = page.flatMap(({id, asKnown}) => (asKnown ? [] : [id]))
  const found = new Map((await eventsById(store.db, stored)).map((event) => [event.id, event]))
  return page.flatMap(({id, asKnown}) => asKnown ?? found.get(id) ?? [])
}

/** The chronology alone, newest last, a page of it at a time from the end. */
export async function timelineValue(
  store: RecordStore,
  relation: Relation,
  query: TimelineQuery,
): Promise<TimelineValue> {
  const {agreements} = await partsOf(store, relation, query.asKnownOn)
  return pageOf(store, relation, await viewOf(store, relation, query), query, agreements)
}

const together = 200

/** Every event of the view, oldest first, some at a time, for exports: what is exported is what is counted. */
export async function* eventsOfView(
  store: RecordStore,
  relation: Relation,
  query: TimelineQuery,
): AsyncGenerator<RecordEvent[]> {
  const all: Outlined[] = []
  for (let before: Place | undefined; ; ) {
    const outline = await outlineFor(store, relation, query, before)
    all.unshift(...outline.events.filter((event) => matches(event, query)))
    if (!outline.cut || outline.events.length === 0) break
    before = outline.events[0]
    await turn()
  }
  const {agreements} = await partsOf(store, relation, query.asKnownOn)
  for (let start = 0; start < all.length; start += together) {
    yield withAgreements(await loaded(store, all.slice(start, start + together)), agreements)
    await turn()
  }
}

/** The newest events of the view, for feeds. */
export async function newestEvents(
  store: RecordStore,
  relation: Relation,
  query: TimelineQuery,
  limit: number,
): Promise<RecordEvent[]> {
  const {shown} = await viewOf(store, relation, {...query, cursor: undefined})
  return (await loaded(store, shown.slice(-limit))).reverse()
}

/** Days on which something became known, whatever day is asked for. */
async function knownDays(store: RecordStore, relation: Relation, query: TimelineQuery): Promise<string[]> {
  const {events} = await outlineFor(store, relation, {...query, asKnownOn: undefined}, undefined)
  const days = new Set(events.flatMap(({knownOn}) => knownOn))
  return [...days].sort((a, b) => a - b).map(dateOf)
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
