// Full text by FTS5: words are stemmed (English) and stripped of accents.
import {type Kysely, sql} from 'kysely'
import type {SearchHit, SearchRow, Tx} from '../dialect.ts'

export async function createSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table search using fts5(
    ref unindexed, kind unindexed, title, body, tokenize = 'porter unicode61 remove_diacritics 2')`.execute(
    db,
  )
  await sql`create table search_row (ref text primary key, row integer not null) without rowid`.execute(db)
  await sql`create virtual table search_words using fts5vocab('search', 'row')`.execute(db)
}

export async function addToSearch(tx: Tx, rows: readonly SearchRow[]): Promise<void> {
  await removeFromSearch(
    tx,
    rows.map(({ref}) => ref),
  )
  for (const {ref, kind, title, body} of rows) {
    const added = await sql`insert into search (ref, kind, title, body)
      values (${ref}, ${kind}, ${title}, ${body})`.execute(tx)
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
const mostRanked = 10_000

export async function search(
  db: Tx,
  words: string,
  limit: number,
  keys: readonly string[] = [],
): Promise<SearchHit[]> {
  const query = queryOf(words)
  if (!query) return []
  const frequent = await tooMany(db, words)
  const [first, ...rest] = keys
  // Where the words are everywhere and the party is not, its rows are looked through, latest first, not those of the words.
  const found =
    frequent && first !== undefined && (await isRare(db, first))
      ? sql`(${rowsUnder(first)} order by 1 desc) as mine cross join search
          where search.rowid = mine.row and search match ${query} ${alsoUnder(rest)}`
      : sql`search where search match ${query} ${alsoUnder(keys)}
          order by ${frequent ? sql`rowid desc` : sql`rank, rowid`}`
  const {rows} = await sql<SearchHit>`
    select ref, kind, ${frequent ? sql`0.0` : sql`rank`} as rank, snippet(search, -1, char(2), char(3), '…', 24) as snippet
    from ${found} limit ${limit}`.execute(db)
  return rows
}

/** Rows of the claims of events that stand under the key. */
function rowsUnder(key: string) {
  return sql`select distinct search_row.row as row from event_key
    join claim on claim.event = event_key.event
    join search_row on search_row.ref = claim.id
    where event_key.key = ${key}`
}

/** Looked up for each row that has the words. */
function alsoUnder(keys: readonly string[]) {
  return sql.join(
    keys.map(
      (key) => sql`and exists (select 1 from claim join event_key on event_key.event = claim.event
        where claim.id = search.ref and event_key.key = ${key})`,
    ),
    sql` `,
  )
}

/** With fewer events than this all of a party's rows are looked through. */
const rareEvents = 2000

async function isRare(db: Tx, key: string): Promise<boolean> {
  const {rows} = await sql<{n: number}>`select count(*) as n from
    (select 1 from event_key where key = ${key} limit ${rareEvents})`.execute(db)
  return (rows[0]?.n ?? 0) < rareEvents
}

/** Each word and each "quoted phrase" as an FTS5 string, all of them wanted; nothing in it is an operator. */
export function queryOf(words: string): string {
  return partsOf(words)
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join(' ')
}

function partsOf(words: string): string[] {
  const parts = [...words.matchAll(/"([^"]+)"|([^\s"]+)/g)].map(([, phrase, word]) => phrase ?? word ?? '')
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).slice(0, 32)
}

/** Is even the rarest of the words in so many rows that ranking them all takes too long? */
async function tooMany(db: Tx, words: string): Promise<boolean> {
  const single = partsOf(words).flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  let rarest = Number.POSITIVE_INFINITY
  for (const word of single) {
    // The vocabulary holds stems; the longest stem that is a prefix of the word is close enough for a guess.
    const {rows} = await sql<{doc: number}>`select max(doc) as doc from search_words
      where term in (${sql.join([word, word.replace(/s$/, ''), word.replace(/(ed|ing|e)$/, '')])})`.execute(
      db,
    )
    rarest = Math.min(rarest, rows[0]?.doc ?? 0)
  }
  return rarest > mostRanked && Number.isFinite(rarest)
}
