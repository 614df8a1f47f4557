// Full text by FTS5: words are stemmed (English) and stripped of accents.
import {createHash} from 'node:crypto'
import {type Kysely, sql} from 'kysely'
import type {SearchHit, SearchRow, Tx} from '../dialect.ts'
import {searchRowOf} from '../index-reading.ts'

export async function createSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table search using fts5(
    ref unindexed, kind unindexed, keys, title, body, tokenize = 'porter unicode61 remove_diacritics 2')`.execute(
    db,
  )
  await sql`create table if not exists search_row (ref text primary key, row integer not null) without rowid`.execute(
    db,
  )
  await sql`create virtual table search_words using fts5vocab('search', 'row')`.execute(db)
}

/** Rows of a step when an index is made anew. */
const rowsOfStep = 2000

/** Rows keep their numbers, so that `search_row` stays right. */
export async function addKeysToSearch(db: Kysely<unknown>): Promise<void> {
  const {rows: columns} = await sql<{name: string}>`pragma table_info(search)`.execute(db)
  if (columns.some(({name}) => name === 'keys')) return
  await sql`drop table search_words`.execute(db)
  await sql`alter table search rename to search_before`.execute(db)
  await createSearch(db)
  for (let after = 0; ; ) {
    const {rows} = await sql<OldRow>`
      select search_before.rowid as row, ref, search_before.kind as kind, title, body, claim.json as json
      from search_before left join claim on claim.id = ref
      where search_before.rowid > ${after} order by search_before.rowid limit ${rowsOfStep}`.execute(db)
    if (rows.length === 0) break
    for (const {row, ref, kind, title, body, json} of rows) {
      const keys = json === null ? [] : searchRowOf(JSON.parse(json)).keys
      await sql`insert into search (rowid, ref, kind, keys, title, body)
        values (${row}, ${ref}, ${kind}, ${keys.map(tokenOf).join(' ')}, ${title}, ${body})`.execute(db)
    }
    after = rows.at(-1)!.row
  }
  await sql`drop table search_before`.execute(db)
}

interface OldRow {
  readonly row: number
  readonly ref: string
  readonly kind: string
  readonly title: string
  readonly body: string
  readonly json: string | null
}

/** A key as one word of digits, which no tokenizer takes apart and no stemmer shortens. */
function tokenOf(key: string): string {
  return BigInt(`0x${createHash('sha256').update(key).digest('hex').slice(0, 12)}`).toString()
}

export async function addToSearch(tx: Tx, rows: readonly SearchRow[]): Promise<void> {
  await removeFromSearch(
    tx,
    rows.map(({ref}) => ref),
  )
  for (const {ref, kind, title, body, keys} of rows) {
    const added = await sql`insert into search (ref, kind, keys, title, body)
      values (${ref}, ${kind}, ${keys.map(tokenOf).join(' ')}, ${title}, ${body})`.execute(tx)
    await sql`insert into search_row (ref, row) values (${ref}, ${Number(added.insertId)})`.execute(tx)
  }
}

export async function removeFromSearch(tx: Tx, refs: readonly string[]): Promise<void> {
  for (const ref of refs) {
    const {rows} = await sql<{row: number}>`select row from search_row where ref = ${ref}`.execute(tx)
    if (!rows[0]) continue
    await sql`delete from search where rowid = ${rows[0].row}`.execute(tx)
    await sql`delete from search_row where ref = ${ref}`.execute(tx)
  }
}

/** With more matches than this the best cannot be told in reasonable time: the latest are given. */
const mostRanked = 5_000

export async function search(
  db: Tx,
  words: string,
  limit: number,
  keys: readonly string[] = [],
): Promise<SearchHit[]> {
  const query = queryOf(words)
  if (!query) return []
  const tokens = keys.map(tokenOf)
  const all = [`{title body} : (${query})`, ...tokens.map((token) => `keys : "${token}"`)].join(' AND ')
  const frequent = await tooMany(db, words, tokens)
  const {rows} = await sql<SearchHit & {title: string}>`
    select ref, kind, ${frequent ? sql`0.0` : sql`rank`} as rank,
      snippet(search, 3, char(2), char(3), '…', 24) as title, snippet(search, 4, char(2), char(3), '…', 24) as snippet
    from search where search match ${all} and rank match 'bm25(0, 0, 0, 1, 1)'
    order by ${frequent ? sql`rowid desc` : sql`rank, rowid`} limit ${limit}`.execute(db)
  return rows.map(({title, ...hit}) => ({
    ...hit,
    snippet: marks(hit.snippet) >= marks(title) ? hit.snippet : title,
  }))
}

function marks(snippet: string): number {
  return snippet.split('\u0002').length
}

/** Each word and each "quoted phrase" as an FTS5 string, all of them wanted; nothing in it is an operator. */
function queryOf(words: string): string {
  return partsOf(words)
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join(' ')
}

function partsOf(words: string): string[] {
  const parts = [...words.matchAll(/"([^"]+)"|([^\s"]+)/g)].map(([, phrase, word]) => phrase ?? word ?? '')
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).slice(0, 32)
}

/** Is even the rarest of the words and keys in so many rows that ranking them all takes too long? */
async function tooMany(db: Tx, words: string, tokens: readonly string[]): Promise<boolean> {
  const single = partsOf(words).flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  let rarest = Number.POSITIVE_INFINITY
  // The vocabulary holds stems; the longest stem that is a prefix of the word is close enough for a guess.
  const asked = [
    ...single.map((word) => [word, word.replace(/s$/, ''), word.replace(/(ed|ing|e)$/, '')]),
    ...tokens.map((token) => [token]),
  ]
  for (const terms of asked) {
    const {rows} = await sql<{doc: number}>`select max(doc) as doc from search_words
      where term in (${sql.join(terms)})`.execute(db)
    rarest = Math.min(rarest, rows[0]?.doc ?? 0)
  }
  return rarest > mostRanked && Number.isFinite(rarest)
}
