// Claims that carry the details of agreements, contacts, incidents, measures and figures.
import type {KnownClaim} from '../record/index.ts'
import type {Tx} from './dialect.ts'
import {chunks, knownClaim} from './rows.ts'
import {always} from './schema.ts'

export type Topic = 'agreement' | 'contact' | 'incident' | 'measure' | 'figure'

/**
 * @param keys of a party or a pair: claims under any of them; null for all. Those known on the day, else those that hold now.
 * @param newest at most so many, those that became known last
 */
export async function topicClaims(
  db: Tx,
  topic: Topic,
  keys: readonly string[] | null,
  asKnownOn?: number,
  newest?: number,
): Promise<KnownClaim[]> {
  let query = db
    .selectFrom('claim')
    .select(['id', 'json', 'fixed', 'known_from'])
    .where('rejected', '=', 0)
    .where('id', 'in', (sub) => {
      const under = sub.selectFrom('topic').select('claim').where('topic', '=', topic)
      return keys ? under.where('key', 'in', keys) : under
    })
  query =
    asKnownOn === undefined
      ? query.where('known_until', '=', always)
      : query.where('known_from', '<=', asKnownOn).where('known_until', '>', asKnownOn)
  if (newest !== undefined) query = query.orderBy('known_from', 'desc').limit(newest)
  return (await query.orderBy('id').execute()).map(knownClaim)
}

/** Claims of the topic under any of the pairs, or else parties, that this claim stands under. */
export async function topicClaimsOfClaim(
  db: Tx,
  topic: Topic,
  claim: string,
  asKnownOn?: number,
): Promise<KnownClaim[]> {
  const rows = await db
    .selectFrom('topic')
    .select('key')
    .where('topic', '=', topic)
    .where('claim', '=', claim)
    .execute()
  const keys = rows.map(({key}) => key)
  const pairs = keys.filter((key) => key.includes('+'))
  const found = new Map<string, KnownClaim>()
  for (const some of chunks(pairs.length > 0 ? pairs : keys))
    for (const known of await topicClaims(db, topic, some, asKnownOn)) found.set(known.claim.id, known)
  return [...found.values()]
}
