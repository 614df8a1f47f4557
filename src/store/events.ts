// Events by party, pair or id: as they stand, or as known on a day.
import {
  clusterReports,
  eventOf,
  inOrder,
  type KnownClaim,
  lookupKeys,
  noTies,
  type RecordEvent,
  rangeOf,
  reportOf,
  type Ties,
  viewOf,
} from '../record/index.ts'
import type {Tx} from './dialect.ts'
import {tiesOf} from './remerge.ts'
import {type ClaimRow, chunks, fixOf, knownClaim} from './rows.ts'
import {always, longestDays, longKey, type Tables} from './schema.ts'

export interface EventQuery {
  /** Key of a party or of a pair. */
  readonly key: string
  /** A second party that no pair key covers. */
  readonly with?: string
  readonly from?: number
  readonly to?: number
  readonly types?: readonly string[]
  readonly factualities?: readonly string[]
  readonly asKnownOn?: number
  readonly newestFirst?: boolean
  /** At most so many. */
  readonly limit?: number
}

export type EventRow = Pick<Tables['event'], 'id' | 'head' | 'known_last' | 'live'>
type MemberRow = Pick<ClaimRow, 'id' | 'event' | 'json' | 'fixed' | 'known_from' | 'known_until' | 'reading'>

export interface FoundClaim extends KnownClaim {
  readonly event: string | null
  readonly supersededBy: string | null
  readonly rejected: boolean
  /** False where only a superseded version of the article says it. */
  readonly current: boolean
}

export async function eventsOf(db: Tx, query: EventQuery): Promise<RecordEvent[]> {
  const {factualities = [], asKnownOn, limit} = query
  const rows = await rowsOf(db, query, query.key)
  // What began long before the first day asked for may still reach into it.
  const long = query.from === undefined ? [] : await rowsOf(db, query, longKey(query.key))
  const all = long.length === 0 ? rows : merged(rows, long, query.newestFirst === true)
  const found = (await withClaims(db, all, query)).filter(
    (event) => !query.with || keysOf(event).includes(query.with),
  )
  const right =
    asKnownOn === undefined || factualities.length === 0
      ? found
      : found.filter(({factuality}) => factualities.includes(factuality))
  return limit === undefined ? right : right.slice(0, limit)
}

type SortedRow = EventRow & {readonly sort: number}

async function rowsOf(db: Tx, query: EventQuery, key: string): Promise<SortedRow[]> {
  const {types = [], factualities = [], asKnownOn, from, to, limit} = query
  const order = query.newestFirst ? 'desc' : 'asc'
  let rows = db
    .selectFrom('event_key')
    .innerJoin('event', 'event.id', 'event_key.event')
    .select(['event.id', 'event.head', 'event.known_last', 'event.live', 'event_key.sort'])
    .where('event_key.key', '=', key)
    .where('event.about', '=', 'event')
    .orderBy('event_key.sort', order)
    .orderBy('event_key.event', order)
  if (from !== undefined) {
    rows = rows.where((w) => w(w.fn.coalesce('event.hi', 'event.sort'), '>=', from))
    if (key === query.key) rows = rows.where('event_key.sort', '>=', from - longestDays)
  }
  if (to !== undefined) rows = rows.where('event_key.sort', '<=', to)
  if (types.length > 0) rows = rows.where('event.type', 'in', types)
  // A factuality that is known today may not have been known then: filtered later.
  if (asKnownOn === undefined) {
    rows = rows.where('event.live', '=', 1)
    if (factualities.length > 0) rows = rows.where('event.factuality', 'in', factualities)
  } else rows = rows.where('event.known_first', '<=', asKnownOn)
  if (limit !== undefined && !query.with && asKnownOn === undefined) rows = rows.limit(limit)
  return rows.execute()
}

function merged(rows: readonly SortedRow[], more: readonly SortedRow[], newestFirst: boolean): SortedRow[] {
  const all = [...new Map([...rows, ...more].map((row) => [row.id, row])).values()]
  const sorted = all.sort((a, b) => a.sort - b.sort || (a.id < b.id ? -1 : 1))
  return newestFirst ? sorted.reverse() : sorted
}

function keysOf(event: RecordEvent): string[] {
  return lookupKeys([...event.actor, ...event.recipient])
}

/** Adds their claims to events; works them out anew where some claims were not known on the day. */
export async function withClaims(
  db: Tx,
  rows: readonly EventRow[],
  {asKnownOn, newestFirst = false}: Pick<EventQuery, 'asKnownOn' | 'newestFirst'>,
): Promise<RecordEvent[]> {
  const found: RecordEvent[] = []
  for (const some of chunks(rows)) {
    const members = await membersOf(
      db,
      some.map(({id}) => id),
    )
    // What people tied together or kept apart holds for every day.
    const ties =
      asKnownOn === undefined
        ? noTies
        : await tiesOf(
            db,
            [...members.values()].flat().map(({id}) => id),
          )
    for (const row of some) found.push(...eventsAsKnown(row, members.get(row.id) ?? [], ties, asKnownOn))
  }
  if (asKnownOn === undefined) return found
  const sorted = found.sort(byDate)
  return newestFirst ? sorted.reverse() : sorted
}

function byDate(a: RecordEvent, b: RecordEvent): number {
  const day = (event: RecordEvent) =>
    rangeOf(event.date?.edtf)?.lo ?? rangeOf(event.claims[0]?.published.edtf)?.hi ?? 0
  return day(a) - day(b) || (a.id < b.id ? -1 : 1)
}

async function membersOf(db: Tx, events: readonly string[]): Promise<Map<string, MemberRow[]>> {
  const rows = await db
    .selectFrom('claim')
    .select(['id', 'event', 'json', 'fixed', 'known_from', 'known_until', 'reading'])
    .where('event', 'in', events)
    .where('rejected', '=', 0)
    .execute()
  const found = new Map<string, MemberRow[]>()
  for (const row of rows) {
    const list = found.get(row.event!)
    if (list) list.push(row)
    else found.set(row.event!, [row])
  }
  return found
}

/** An event as it stands, or what a reader of that day could have known of it: nothing, one event, or still two. */
function eventsAsKnown(
  row: EventRow,
  members: readonly MemberRow[],
  ties: Ties,
  asKnownOn?: number,
): RecordEvent[] {
  if (asKnownOn === undefined || (asKnownOn >= row.known_last && row.live)) {
    const current = members.filter(({known_until}) => known_until === always)
    const claims = inOrder((current.length > 0 ? current : members).map(knownClaim)).map(viewOf)
    return [{...JSON.parse(row.head), claims}]
  }
  const then = members.filter(
    ({known_from, known_until}) => known_from <= asKnownOn && asKnownOn < known_until,
  )
  if (then.length === 0) return []
  const known = new Map(then.map((member) => [member.id, {member, claim: knownClaim(member)}]))
  const reports = [...known.values()].map(({member, claim}) => ({
    ...reportOf(claim.claim),
    article: `${claim.claim.article}#${member.reading}`,
  }))
  const groups = clusterReports(reports, ties).flatMap((component) => component.groups)
  return groups.map((group) => eventOf(group.map(({id}) => known.get(id)!.claim)))
}

export async function* allEvents(db: Tx, asKnownOn?: number): AsyncGenerator<RecordEvent> {
  let after = ''
  for (;;) {
    let query = db
      .selectFrom('event')
      .select(['id', 'head', 'known_last', 'live'])
      .where('id', '>', after)
      .where('about', '=', 'event')
      .orderBy('id')
      .limit(400)
    query =
      asKnownOn === undefined ? query.where('live', '=', 1) : query.where('known_first', '<=', asKnownOn)
    const rows = await query.execute()
    if (rows.length === 0) return
    yield* await withClaims(db, rows, {asKnownOn})
    after = rows.at(-1)!.id
    // A turn of the event loop, so that others get on and the driver cleans up.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

export async function eventById(db: Tx, id: string, asKnownOn?: number): Promise<RecordEvent | null> {
  const event = await eventIdOf(db, id)
  if (!event) return null
  const row = await db
    .selectFrom('event')
    .select(['id', 'head', 'known_last', 'live'])
    .where('id', '=', event)
    .executeTakeFirst()
  if (!row) return null
  const found = await withClaims(db, [row], {asKnownOn})
  return found.find(({claims}) => claims.some((claim) => claim.id === id)) ?? found[0] ?? null
}

/** Follows an id that an event had before, or a claim's, to the event's present id. */
async function eventIdOf(db: Tx, id: string): Promise<string | null> {
  let at: string | null = id
  for (const seen = new Set<string>(); at && !seen.has(at); ) {
    seen.add(at)
    const claim = await db
      .selectFrom('claim')
      .select(['event', 'superseded_by'])
      .where('id', '=', at)
      .executeTakeFirst()
    if (claim?.event) return claim.event
    const moved = await db.selectFrom('redirect').select('target').where('old', '=', at).executeTakeFirst()
    at = claim?.superseded_by ?? moved?.target ?? null
  }
  return null
}

export async function claimById(db: Tx, id: string): Promise<FoundClaim | null> {
  const row = await db.selectFrom('claim').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  return {
    ...knownClaim(row),
    event: row.event,
    supersededBy: row.superseded_by,
    rejected: row.rejected === 1,
    current: row.known_until === always && fixOf(row)?.rejected !== true,
  }
}
