// The events of a party or pair in outline: enough to filter, count and chart them, without their claims' texts.
import type {Factuality, PloverType, Quad} from '../../events/index.ts'
import {lookupKeys, type RecordEvent, rangeOf} from '../../record/index.ts'
import type {Tx} from '../dialect.ts'
import {type EventQuery, type EventRow, withClaims} from '../events.ts'
import {chunks} from '../rows.ts'
import {always, longestDays, longKey} from '../schema.ts'
import {type Teller, tellersOf} from '../sqlite/tellers.ts'

/** One event of an outline. */
export interface Outlined {
  readonly id: string
  /** Day number by which it stands in the chronology. */
  readonly sort: number
  /** First and last possible day; null where undated. */
  readonly lo: number | null
  readonly hi: number | null
  readonly type: PloverType | null
  readonly quad: Quad | null
  readonly score: number | null
  readonly factuality: Factuality
  readonly contexts: readonly string[]
  /** Entity, or else code, of every party, with its name. */
  readonly parties: readonly {readonly id: string; readonly name: string}[]
  readonly summary: string
  readonly outlets: readonly string[]
  /** On whose word it stands: the innermost named speakers, or the outlets themselves. */
  readonly sources: readonly string[]
  /** Readings whose claims tell of it. */
  readonly readings: readonly number[]
  /** Days on which a claim of it became known. */
  readonly knownOn: readonly number[]
  /** The event as known on the day, where that is not the event as it stands. */
  readonly asKnown: RecordEvent | null
}

export interface Outline {
  /** In the order of the chronology, the newest last. */
  readonly events: readonly Outlined[]
  /** Are there older events that were left out? */
  readonly cut: boolean
}

export interface OutlineQuery extends Pick<EventQuery, 'key' | 'with' | 'from' | 'to' | 'asKnownOn'> {
  /** Only events before this place in the chronology. */
  readonly before?: Place
  /** At most so many, the newest. */
  readonly limit: number
}

/** A place in a chronology: events are sorted by day, then id. */
export interface Place {
  readonly sort: number
  readonly id: string
}

/** @returns the newest events of the query, oldest first */
export async function outlineOf(db: Tx, query: OutlineQuery): Promise<Outline> {
  const rows = await rowsOf(db, query, query.key)
  const long = query.from === undefined ? [] : await rowsOf(db, query, longKey(query.key))
  const all = [...new Map([...rows, ...long].map((row) => [row.id, row])).values()].sort(byPlace).reverse()
  const shown = all.slice(0, query.limit).reverse()
  const told = await toldOf(
    db,
    shown.map(({id}) => id),
    query.asKnownOn,
  )
  const events: Keyed[] = []
  for (const row of shown) events.push(...(await outlined(db, row, told.get(row.id), query)))
  const sorted = query.asKnownOn === undefined ? events : events.sort(byPlace)
  return {
    events: query.with ? sorted.filter(({keys}) => keys.includes(query.with!)) : sorted,
    cut: all.length > query.limit,
  }
}

/** Earlier days first, ties by id. */
export function byPlace(a: Place, b: Place): number {
  return a.sort - b.sort || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

interface Row extends EventRow {
  readonly sort: number
  readonly lo: number | null
  readonly hi: number | null
}

async function rowsOf(
  db: Tx,
  {key: asked, from, to, asKnownOn, before, limit}: OutlineQuery,
  key: string,
): Promise<Row[]> {
  let rows = db
    .selectFrom('event_key')
    .innerJoin('event', 'event.id', 'event_key.event')
    .select([
      'event.id',
      'event.head',
      'event.known_last',
      'event.live',
      'event.lo',
      'event.hi',
      'event_key.sort',
    ])
    .where('event_key.key', '=', key)
    .where('event.about', '=', 'event')
    .orderBy('event_key.sort', 'desc')
    .orderBy('event_key.event', 'desc')
    .limit(limit + 1)
  if (from !== undefined) {
    rows = rows.where((w) => w(w.fn.coalesce('event.hi', 'event.sort'), '>=', from))
    if (key === asked) rows = rows.where('event_key.sort', '>=', from - longestDays)
  }
  if (to !== undefined) rows = rows.where('event_key.sort', '<=', to)
  if (before)
    rows = rows.where((w) =>
      w.or([
        w('event_key.sort', '<', before.sort),
        w.and([w('event_key.sort', '=', before.sort), w('event_key.event', '<', before.id)]),
      ]),
    )
  rows =
    asKnownOn === undefined
      ? rows.where('event.live', '=', 1)
      : rows.where('event.known_first', '<=', asKnownOn)
  return rows.execute()
}

interface Told {
  readonly outlets: Set<string>
  readonly sources: Set<string>
  readonly readings: Set<number>
  readonly knownOn: Set<number>
}

/** Who tells of each event, and since when. */
async function toldOf(db: Tx, events: readonly string[], asKnownOn?: number): Promise<Map<string, Told>> {
  const found = new Map<string, Told>()
  for (const some of chunks(events)) {
    const rows = await tellersOf(db, some)
    for (const row of rows) {
      const holds =
        asKnownOn === undefined
          ? row.known_until === always
          : row.known_from <= asKnownOn && asKnownOn < row.known_until
      if (!holds) continue
      const told = found.get(row.event) ?? emptyTold()
      if (row.outlet) told.outlets.add(row.outlet)
      told.sources.add(sourceOf(row))
      told.readings.add(row.reading)
      told.knownOn.add(row.known_from)
      found.set(row.event, told)
    }
  }
  return found
}

function emptyTold(): Told {
  return {outlets: new Set(), sources: new Set(), readings: new Set(), knownOn: new Set()}
}

/** On whose word: the innermost speaker that the text names, else the outlet, else the article. */
function sourceOf({attribution, outlet, article}: Teller): string {
  const named = attribution.filter(({speaker}) => speaker.start !== null && speaker.named).at(-1)
  return named?.speaker.entity?.split('/').at(-1) ?? named?.speaker.text ?? outlet ?? article
}

type Keyed = Outlined & {readonly keys: readonly string[]}

/** As it stands; or, where some claims were not known on the day, whatever was: nothing, one event, or still two. */
async function outlined(
  db: Tx,
  row: Row,
  told: Told | undefined,
  {asKnownOn, with: other}: OutlineQuery,
): Promise<Keyed[]> {
  if (asKnownOn === undefined || (asKnownOn >= row.known_last && row.live))
    return [lineOf(JSON.parse(row.head), row, told, null, other)]
  const then = await withClaims(db, [row], {asKnownOn})
  return then.map((event) => {
    const range = rangeOf(event.date?.edtf)
    const sort = range?.lo ?? rangeOf(event.claims[0]?.published.edtf)?.hi ?? row.sort
    return lineOf(event, {sort, lo: range?.lo ?? null, hi: range?.hi ?? null}, told, event, other)
  })
}

function lineOf(
  head: Omit<RecordEvent, 'claims'>,
  {sort, lo, hi}: Pick<Row, 'sort' | 'lo' | 'hi'>,
  told: Told | undefined,
  asKnown: RecordEvent | null,
  other: string | undefined,
): Keyed {
  const parties = [...head.actor, ...head.recipient]
  return {
    id: head.id,
    sort,
    lo,
    hi,
    type: head.event,
    quad: head.quad,
    score: head.score,
    factuality: head.factuality,
    contexts: head.contexts,
    parties: parties.flatMap(({entity, code, name}) => {
      const id = entity ?? code
      return id ? [{id, name}] : []
    }),
    summary: head.summary,
    outlets: [...(told?.outlets ?? [])],
    sources: [...(told?.sources ?? [])],
    readings: [...(told?.readings ?? [])],
    knownOn: [...(told?.knownOn ?? [])],
    asKnown,
    keys: other === undefined ? [] : lookupKeys(parties),
  }
}

/** Events by their ids, in the order of the ids. */
export async function eventsById(db: Tx, ids: readonly string[]): Promise<RecordEvent[]> {
  const found = new Map<string, RecordEvent>()
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('event')
      .select(['id', 'head', 'known_last', 'live'])
      .where('id', 'in', some)
      .execute()
    for (const event of await withClaims(db, rows, {})) found.set(event.id, event)
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}
