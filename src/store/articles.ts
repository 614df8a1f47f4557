// Articles: what was read, from where and when; taken out again with a trace.
import {gunzipSync} from 'node:zlib'
import type {ArticleSource} from '../dossier/index.ts'
import type {Page} from '../page/index.ts'
import type {Dialect, Tx} from './dialect.ts'
import {remerge} from './remerge.ts'
import {chunks} from './rows.ts'
import {always} from './schema.ts'

export interface ArticleRow {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly lang: string
  readonly source: string
  readonly address: string | null
  readonly readAt: string
  readonly engine: string
  readonly claims: number
  readonly versions: number
  readonly forgotten: {who: string; why: string | null; when: string} | null
}

export interface ArticleText {
  readonly id: string
  readonly forgotten: ArticleRow['forgotten']
  readonly versions: readonly ArticleVersion[]
}

export interface ArticleVersion {
  readonly reading: number
  readonly source: string
  readonly engine: string
  readonly readAt: string
  /** Day numbers from and until which this text held. */
  readonly from: number
  readonly until: number | null
  readonly text: string
  readonly textHash: string
  readonly article: Record<string, unknown>
  readonly claims: readonly string[]
}

export async function listArticles(db: Tx) {
  const readings = await db
    .selectFrom('article')
    .leftJoin('reading', (join) =>
      join.onRef('reading.article', '=', 'article.id').on('reading.replaced', '=', 0),
    )
    .select([
      'article.id',
      'article.address',
      'article.forgotten',
      'reading.title',
      'reading.outlet',
      'reading.published',
      'reading.lang',
      'reading.source',
      'reading.read_at',
      'reading.engine',
      'reading.known_until',
    ])
    .orderBy('reading.published')
    .orderBy('article.id')
    .execute()
  const counts = await db
    .selectFrom('claim')
    .select((query) => ['article', query.fn.countAll<number>().as('n')])
    .where('known_until', '=', always)
    .groupBy('article')
    .execute()
  const claims = new Map(counts.map(({article, n}) => [article, Number(n)]))
  const byId = new Map<string, ArticleRow>()
  for (const row of readings) {
    const versions = (byId.get(row.id)?.versions ?? 0) + 1
    if (byId.has(row.id) && row.known_until !== always) {
      byId.set(row.id, {...byId.get(row.id)!, versions})
      continue
    }
    byId.set(row.id, {
      id: row.id,
      title: row.title,
      outlet: row.outlet,
      published: row.published,
      lang: row.lang ?? '',
      source: row.source ?? '',
      address: row.address,
      readAt: row.read_at ?? '',
      engine: row.engine ?? '',
      claims: claims.get(row.id) ?? 0,
      versions,
      forgotten: row.forgotten ? JSON.parse(row.forgotten) : null,
    })
  }
  const failures = await db.selectFrom('failure').select(['source', 'message', 'at']).orderBy('id').execute()
  return {articles: [...byId.values()], failures}
}

export async function articleText(db: Tx, id: string): Promise<ArticleText | null> {
  const article = await db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst()
  if (!article) return null
  const rows = await db
    .selectFrom('reading')
    .selectAll()
    .where('article', '=', id)
    .where('replaced', '=', 0)
    .orderBy('known_from')
    .orderBy('id')
    .execute()
  const versions: ArticleVersion[] = []
  for (const row of rows) {
    const claims = await db
      .selectFrom('claim_reading')
      .select('claim')
      .where('reading', '=', row.id)
      .execute()
    versions.push({
      reading: row.id,
      source: row.source,
      engine: row.engine,
      readAt: row.read_at,
      from: row.known_from,
      until: row.known_until === always ? null : row.known_until,
      text: row.text,
      textHash: row.text_hash,
      article: JSON.parse(row.article_json),
      claims: claims.map(({claim}) => claim).sort(),
    })
  }
  return {id, forgotten: article.forgotten ? JSON.parse(article.forgotten) : null, versions}
}

/** Address, title and text of articles, the versions that hold now, for selectors that count in them. */
export async function articleSources(db: Tx, ids: readonly string[]): Promise<Map<string, ArticleSource>> {
  const found = new Map<string, ArticleSource>()
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('reading')
      .innerJoin('article', 'article.id', 'reading.article')
      .select(['reading.article', 'article.address', 'reading.title', 'reading.text'])
      .where('reading.article', 'in', some)
      .where('reading.replaced', '=', 0)
      .orderBy('reading.known_from')
      .orderBy('reading.id')
      .execute()
    for (const {article, address, title, text} of rows) found.set(article, {address, title, text})
  }
  return found
}

export async function hasPage(db: Tx, pageHash: string, engine: string): Promise<boolean> {
  const row = await db
    .selectFrom('reading')
    .select('id')
    .where('page_hash', '=', pageHash)
    .where('engine', '=', engine)
    .where('replaced', '=', 0)
    .executeTakeFirst()
  return row !== undefined
}

/** Text, page and claims go; that there was such an article, and who took it out, stays. */
export async function forget(
  tx: Tx,
  dialect: Dialect,
  id: string,
  trace: {who: string; why: string | null; when: string},
): Promise<boolean> {
  const article = await tx.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst()
  if (!article || article.forgotten) return false
  const claims = await tx.selectFrom('claim').select(['id', 'event']).where('article', '=', id).execute()
  const ids = claims.map((claim) => claim.id)
  for (const some of chunks(ids))
    await tx.updateTable('claim').set({known_from: 0, known_until: 0}).where('id', 'in', some).execute()
  const redirects = await survivors(tx, claims, id)
  await remerge(tx, ids)
  for (const some of chunks(redirects))
    await tx
      .insertInto('redirect')
      .values(some)
      .onConflict((on) => on.column('old').doNothing())
      .execute()
  await dialect.removeFromSearch(tx, [id, ...ids])
  const readings = (await tx.selectFrom('reading').select('id').where('article', '=', id).execute()).map(
    (row) => row.id,
  )
  for (const some of chunks(readings)) {
    await tx.deleteFrom('mention').where('reading', 'in', some).execute()
    await tx.deleteFrom('claim_reading').where('reading', 'in', some).execute()
  }
  await tx.deleteFrom('claim').where('article', '=', id).execute()
  await tx.deleteFrom('reading').where('article', '=', id).execute()
  await tx
    .updateTable('article')
    .set({forgotten: JSON.stringify(trace)})
    .where('id', '=', id)
    .execute()
  return true
}

/** For each claim that goes, another article's claim of the same event, so that its id still leads there. */
async function survivors(tx: Tx, claims: readonly {id: string; event: string | null}[], article: string) {
  const found: {old: string; target: string}[] = []
  for (const {id, event} of claims) {
    if (!event) continue
    const other = await tx
      .selectFrom('claim')
      .select('id')
      .where('event', '=', event)
      .where('article', '!=', article)
      .orderBy('id')
      .executeTakeFirst()
    if (other) found.push({old: id, target: other.id})
  }
  return found
}

/** Pages in the order in which they were read; a page whose text changed since comes once for each text. */
export async function* storedPages(db: Tx): AsyncGenerator<{page: Page; engine: string}> {
  let after = 0
  // Readings made while this goes on have higher numbers: they are new, and left alone.
  const last = await db
    .selectFrom('reading')
    .select((q) => q.fn.max('id').as('id'))
    .executeTakeFirst()
  for (;;) {
    const row = await db
      .selectFrom('reading')
      .select(['id', 'page', 'engine'])
      .where('replaced', '=', 0)
      .where('id', '>', after)
      .where('id', '<=', Number(last?.id ?? 0))
      .orderBy('id')
      .executeTakeFirst()
    if (!row) return
    after = row.id
    if (row.page) yield {page: JSON.parse(gunzipSync(row.page).toString('utf8')), engine: row.engine}
  }
}
