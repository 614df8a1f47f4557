// Lists of a record a page at a time: articles, failures, relations, and who is named in some readings.
import type {Tx} from '../dialect.ts'
import {chunks} from '../rows.ts'
import {always} from '../schema.ts'

export interface ArticleLine {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly source: string
  readonly address: string | null
  readonly readAt: string
  readonly claims: number
}

export interface ArticlesAsked {
  /** Only articles whose reading has a lower number: the cursor of the page before. */
  readonly before?: number
  readonly outlet?: string
  /** Only these articles. */
  readonly ids?: readonly string[]
  readonly limit: number
}

/** Articles as they stand now, those read last first. @returns the cursor of the next page, null at the end */
export async function articleLines(
  db: Tx,
  {before, outlet, ids, limit}: ArticlesAsked,
): Promise<{articles: ArticleLine[]; next: number | null}> {
  let query = db
    .selectFrom('reading')
    .innerJoin('article', 'article.id', 'reading.article')
    .select([
      'reading.id as number',
      'reading.article as id',
      'reading.title',
      'reading.outlet',
      'reading.published',
      'reading.source',
      'reading.read_at as readAt',
      'article.address',
    ])
    .where('reading.replaced', '=', 0)
    .where('reading.known_until', '=', always)
    .orderBy('reading.id', 'desc')
    .limit(limit + 1)
  if (before !== undefined) query = query.where('reading.id', '<', before)
  if (outlet !== undefined) query = query.where('reading.outlet', '=', outlet)
  if (ids) query = query.where('reading.article', 'in', ids.slice(0, 400))
  const rows = await query.execute()
  const shown = rows.slice(0, limit)
  const claims = await claimCounts(
    db,
    shown.map(({id}) => id),
  )
  return {
    articles: shown.map(({number: _, ...line}) => ({...line, claims: claims.get(line.id) ?? 0})),
    next: rows.length > limit ? shown[shown.length - 1].number : null,
  }
}

async function claimCounts(db: Tx, articles: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (const some of chunks(articles)) {
    const rows = await db
      .selectFrom('claim')
      .select((query) => ['article', query.fn.countAll<number>().as('n')])
      .where('article', 'in', some)
      .where('known_until', '=', always)
      .groupBy('article')
      .execute()
    for (const {article, n} of rows) found.set(article, Number(n))
  }
  return found
}

export interface Failure {
  readonly source: string
  readonly message: string
  readonly at: string
}

/** What could not be read, the latest first. */
export async function latestFailures(db: Tx, limit: number): Promise<Failure[]> {
  return db
    .selectFrom('failure')
    .select(['source', 'message', 'at'])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export async function articleCount(db: Tx): Promise<number> {
  const {n} = await db
    .selectFrom('article')
    .select((query) => query.fn.countAll<number>().as('n'))
    .where('forgotten', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(n)
}

export interface PairCount {
  readonly key: string
  readonly events: number
}

/** Pairs of parties with the number of their events, some at a time in the order of their keys. */
export async function* pairCounts(db: Tx, size = 200): AsyncGenerator<PairCount[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('event_key')
      .innerJoin('event', 'event.id', 'event_key.event')
      .select(['event_key.key', (query) => query.fn.countAll<number>().as('events')])
      .where('event_key.key', '>', after)
      .where('event_key.key', 'like', '%+%')
      .where('event_key.key', 'not like', 'long:%')
      .where('event.about', '=', 'event')
      .where('event.live', '=', 1)
      .groupBy('event_key.key')
      .orderBy('event_key.key')
      .limit(size)
      .execute()
    if (rows.length > 0) yield rows.map(({key, events}) => ({key, events: Number(events)}))
    if (rows.length < size) return
    after = rows[rows.length - 1].key
  }
}

/** Does any event stand under this key of a single party? */
export async function hasParty(db: Tx, key: string): Promise<boolean> {
  if (key.includes('+')) return false
  const found = await db
    .selectFrom('event_key')
    .select('event')
    .where('key', '=', key)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

export interface NamedLine {
  readonly entity: string
  readonly name: string
  readonly type: string
  readonly code: string | null
  /** Articles that name it, of those asked about. */
  readonly articles: readonly string[]
}

/** Who is named in these readings, those named in most of them first. */
export async function namedIn(
  db: Tx,
  readings: readonly number[],
  types: readonly string[],
): Promise<NamedLine[]> {
  const found = new Map<string, NamedLine & {articles: string[]}>()
  for (const some of chunks(readings)) {
    const rows = await db
      .selectFrom('mention')
      .innerJoin('reading', 'reading.id', 'mention.reading')
      .select(['mention.entity', 'mention.name', 'mention.type', 'mention.code', 'reading.article'])
      .where('mention.reading', 'in', some)
      .where('mention.type', 'in', types)
      .orderBy('mention.reading', 'desc')
      .execute()
    for (const {entity, name, type, code, article} of rows) {
      const line = found.get(entity) ?? {entity, name, type, code, articles: []}
      line.articles.push(article)
      found.set(entity, line)
    }
  }
  return [...found.values()].sort(
    (a, b) => b.articles.length - a.articles.length || (a.entity < b.entity ? -1 : 1),
  )
}

/** Parties named in the present text of an article, with their places in it. */
export async function mentionsIn(
  db: Tx,
  article: string,
): Promise<{entity: string; name: string; type: string; spans: {start: number; end: number}[]}[]> {
  const rows = await db
    .selectFrom('mention')
    .innerJoin('reading', 'reading.id', 'mention.reading')
    .select(['mention.entity', 'mention.name', 'mention.type', 'mention.spans'])
    .where('reading.article', '=', article)
    .where('reading.replaced', '=', 0)
    .where('reading.known_until', '=', always)
    .execute()
  return rows.map(({spans, ...party}) => ({...party, spans: JSON.parse(spans)}))
}
