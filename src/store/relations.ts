// The relations of a record: pairs of parties by how much is known of them, each with the scores of its events.
import {sql} from 'kysely'
import type {Tx} from './dialect.ts'

export interface RelationCount {
  /** "GBR+RUS", as `pairKey` makes it. */
  readonly key: string
  readonly events: number
}

export interface ScoredEvent {
  /** First possible day, day number. */
  readonly day: number
  /** Last possible day. */
  readonly last: number
  readonly factuality: string
  readonly score: number | null
}

/** Pairs with most events first. */
export async function relationCounts(db: Tx, limit: number): Promise<RelationCount[]> {
  const rows = await db
    .selectFrom('event_key')
    .innerJoin('event', 'event.id', 'event_key.event')
    .select(['event_key.key', (query) => query.fn.countAll<number>().as('events')])
    .where('event_key.key', 'like', '%+%')
    .where('event.about', '=', 'event')
    .where('event.live', '=', 1)
    .groupBy('event_key.key')
    .orderBy(sql`events`, 'desc')
    .orderBy('event_key.key')
    .limit(limit)
    .execute()
  return rows.map(({key, events}) => ({key, events: Number(events)}))
}

/** The newest events of a pair with their scores, at most `limit`. */
export async function scoredEvents(db: Tx, key: string, limit: number): Promise<ScoredEvent[]> {
  const rows = await db
    .selectFrom('event_key')
    .innerJoin('event', 'event.id', 'event_key.event')
    .select(['event.lo', 'event.hi', 'event.factuality', 'event.head'])
    .where('event_key.key', '=', key)
    .where('event.about', '=', 'event')
    .where('event.live', '=', 1)
    .orderBy('event_key.sort', 'desc')
    .limit(limit)
    .execute()
  return rows.flatMap(({lo, hi, factuality, head}) =>
    lo === null ? [] : [{day: lo, last: hi ?? lo, factuality, score: JSON.parse(head).score}],
  )
}
