// The scores of a pair's events, for its balance.
import type {Tx} from './dialect.ts'

export interface ScoredEvent {
  /** First possible day, day number. */
  readonly day: number
  /** Last possible day. */
  readonly last: number
  readonly factuality: string
  readonly score: number | null
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
