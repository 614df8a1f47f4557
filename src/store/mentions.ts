// Who is named in the articles: persons, bodies, companies, organisations.
import type {Tx} from './dialect.ts'
import {always} from './schema.ts'

export interface EntityMention {
  readonly entity: string
  readonly name: string
  readonly type: string
  readonly code: string | null
  readonly articles: readonly {
    readonly id: string
    readonly outlet: string | null
    readonly published: string | null
    readonly spans: readonly {start: number; end: number}[]
  }[]
}

/**
 * @param keys codes or entities of the first party: whatever is named of it
 * @param together only articles that also name one of these
 */
export async function mentionsOf(
  db: Tx,
  keys: readonly string[],
  together: readonly string[] | null,
  asKnownOn?: number,
): Promise<EntityMention[]> {
  let query = db
    .selectFrom('mention')
    .innerJoin('reading', 'reading.id', 'mention.reading')
    .select([
      'mention.entity',
      'mention.name',
      'mention.type',
      'mention.code',
      'mention.spans',
      'reading.article',
      'reading.outlet',
      'reading.published',
    ])
    .where('reading.replaced', '=', 0)
    .where((w) => w.or([w('mention.code', 'in', keys), w('mention.entity', 'in', keys)]))
    .orderBy('mention.entity')
    .orderBy('reading.published')
    .orderBy('reading.article')
  query =
    asKnownOn === undefined
      ? query.where('reading.known_until', '=', always)
      : query.where('reading.known_from', '<=', asKnownOn).where('reading.known_until', '>', asKnownOn)
  if (together)
    query = query.where('mention.reading', 'in', (sub) =>
      sub
        .selectFrom('mention')
        .select('reading')
        .where((w) => w.or([w('code', 'in', together), w('entity', 'in', together)])),
    )
  const found = new Map<string, EntityMention>()
  for (const row of await query.execute()) {
    const article = {
      id: row.article,
      outlet: row.outlet,
      published: row.published,
      spans: JSON.parse(row.spans),
    }
    const before = found.get(row.entity)
    const {entity, name, type, code} = row
    found.set(
      entity,
      before
        ? {...before, articles: [...before.articles, article]}
        : {entity, name, type, code, articles: [article]},
    )
  }
  return [...found.values()]
}

export interface EntityFacts {
  readonly entity: string
  readonly name: string
  readonly type: string
  /** Ids of the articles that name it, the latest first, at most a hundred. */
  readonly articles: readonly string[]
  readonly articleCount: number
  readonly events: number
}

const mostArticles = 100

export async function entityFacts(db: Tx, id: string): Promise<EntityFacts | null> {
  const rows = await db
    .selectFrom('mention')
    .innerJoin('reading', 'reading.id', 'mention.reading')
    .select(['mention.name', 'mention.type', 'reading.article'])
    .where('mention.entity', '=', id)
    .where('reading.replaced', '=', 0)
    .orderBy('mention.reading', 'desc')
    .limit(mostArticles)
    .execute()
  const count = async (table: 'mention' | 'event_key', column: 'entity' | 'key') => {
    const {n} = await db
      .selectFrom(table)
      .select((query) => query.fn.countAll<number>().as('n'))
      .where(column as never, '=', id as never)
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  const events = await count('event_key', 'key')
  if (rows.length === 0 && events === 0) return null
  return {
    entity: id,
    name: rows[0]?.name ?? id,
    type: rows[0]?.type ?? 'party',
    articles: [...new Set(rows.map(({article}) => article))],
    articleCount: await count('mention', 'entity'),
    events,
  }
}
