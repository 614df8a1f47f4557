// One page's reading into the record, in one transaction: all of its claims or none; again changes nothing.
import {gzipSync} from 'node:zlib'
import type {Article} from '../article/index.ts'
import type {Claim} from '../claims/index.ts'
import type {Page} from '../page/index.ts'
import {dayOf, endOfTime, rangeOf, successorOf} from '../record/index.ts'
import type {Dialect, Tx} from './dialect.ts'
import {indexCorrected, indexReading} from './index-reading.ts'
import {carryCorrections} from './people.ts'
import type {ReadingToKeep} from './reading.ts'
import {remerge} from './remerge.ts'
import {chunks, hashOf} from './rows.ts'
import {always} from './schema.ts'

export type Added = 'new' | 'updated' | 'unchanged' | 'forgotten'

/** @param now ISO time of the reading, from the door's clock */
export async function addReading(
  tx: Tx,
  dialect: Dialect,
  reading: ReadingToKeep,
  page: Page,
  engine: string,
  now: string,
): Promise<Added> {
  const {article} = reading
  const known = await tx.selectFrom('article').selectAll().where('id', '=', article.id).executeTakeFirst()
  if (known?.forgotten) return 'forgotten'
  const before = await tx
    .selectFrom('reading')
    .selectAll()
    .where('article', '=', article.id)
    .where('replaced', '=', 0)
    .execute()
  const textHash = textHashOf(article)
  const factsHash = factsHashOf(article)
  const same = before.find(({text_hash}) => text_hash === textHash)
  if (same && same.facts_hash === factsHash && same.engine === engine) return 'unchanged'
  // A file copied to another place is the same article; only a changed fact or engine makes a new reading of it.
  if (!known)
    await tx
      .insertInto('article')
      .values({id: article.id, address: article.address, forgotten: null})
      .execute()
  if (same) await tx.updateTable('reading').set({replaced: 1}).where('id', '=', same.id).execute()
  const id = await insertReading(tx, reading, page, {
    textHash,
    factsHash,
    engine,
    now,
    later: before.length > (same ? 1 : 0),
  })
  await tx.deleteFrom('failure').where('source', '=', page.source).execute()
  await insertClaims(tx, id, reading.claims)
  await settleVersions(tx, article.id)
  const changed = await settleClaims(tx, article.id)
  if (same) await supersede(tx, same.id, reading.claims)
  await indexReading(tx, dialect, id, reading, same ? [same.id] : [])
  await indexCorrected(tx, dialect, await carryCorrections(tx, article.id))
  await remerge(tx, changed)
  return before.length > 0 ? 'updated' : 'new'
}

/** Hash of a page as given: a page seen before need not be read again. */
export function pageHashOf({text, address, mediaType, given}: Page): string {
  return hashOf(text, address, mediaType, given)
}

/** Hash of what an article says, wherever it stands. */
export function textHashOf({title, text}: Article): string {
  return hashOf(title, text)
}

function factsHashOf({published, modified, outlet, lang, byline, dateline}: Article): string {
  return hashOf(published, modified, outlet, lang, byline, dateline)
}

interface ReadingFacts {
  readonly textHash: string
  readonly factsHash: string
  readonly engine: string
  readonly now: string
  /** Is there another text of the article already? */
  readonly later: boolean
}

async function insertReading(
  tx: Tx,
  {article}: ReadingToKeep,
  page: Page,
  {textHash, factsHash, engine, now, later}: ReadingFacts,
): Promise<number> {
  const {text, ...rest} = article
  const from = knownFrom(article, later, now)
  const row = await tx
    .insertInto('reading')
    .values({
      article: article.id,
      page_hash: pageHashOf(page),
      text_hash: textHash,
      facts_hash: factsHash,
      source: page.source,
      title: article.title,
      outlet: article.outlet,
      lang: article.lang,
      published: article.published.edtf,
      known_from: from,
      known_until: always,
      replaced: 0,
      engine,
      read_at: now,
      article_json: JSON.stringify(rest),
      text,
      page: gzipSync(JSON.stringify(page), {level: 6}),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(row.id)
}

/** Latest possible day of publication; a later version of a text counts from the day it was changed, where said. */
function knownFrom({published, modified}: Article, later: boolean, now: string): number {
  const today = dayOf(now) ?? 0
  const range = (later ? rangeOf(modified?.edtf) : null) ?? rangeOf(published.edtf)
  return !range || range.hi >= endOfTime ? today : range.hi
}

async function insertClaims(tx: Tx, reading: number, claims: readonly Claim[]): Promise<void> {
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()]
  const rows = unique.map((claim) => ({
    id: claim.id,
    article: claim.article,
    reading,
    about: claim.about,
    kind: claim.event ?? claim.about,
    factuality: claim.factuality,
    known_from: 0,
    known_until: 0,
    rejected: 0,
    json: JSON.stringify(claim),
  }))
  for (const some of chunks(rows, 100))
    await tx
      .insertInto('claim')
      .values(some)
      .onConflict((on) => on.column('id').doNothing())
      .execute()
  for (const some of chunks(unique))
    await tx
      .insertInto('claim_reading')
      .values(some.map(({id}) => ({reading, claim: id})))
      .execute()
}

/** A later text of an article holds from its day on; until then the earlier one did. */
async function settleVersions(tx: Tx, article: string): Promise<void> {
  const versions = await tx
    .selectFrom('reading')
    .select(['id', 'known_from', 'known_until'])
    .where('article', '=', article)
    .where('replaced', '=', 0)
    .orderBy('known_from')
    .orderBy('id')
    .execute()
  for (const [index, version] of versions.entries()) {
    const until = versions[index + 1]?.known_from ?? always
    if (until !== version.known_until)
      await tx.updateTable('reading').set({known_until: until}).where('id', '=', version.id).execute()
  }
}

/** Sets from when to when each claim of the article was known. @returns ids of the claims where that changed */
async function settleClaims(tx: Tx, article: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('claim')
    .leftJoin('claim_reading', 'claim_reading.claim', 'claim.id')
    .leftJoin('reading', (join) =>
      join.onRef('reading.id', '=', 'claim_reading.reading').on('reading.replaced', '=', 0),
    )
    .select((query) => [
      'claim.id as id',
      'claim.known_from as from',
      'claim.known_until as until',
      query.fn.min<number | null>('reading.known_from').as('first'),
      query.fn.max<number | null>('reading.known_until').as('last'),
    ])
    .where('claim.article', '=', article)
    .groupBy(['claim.id', 'claim.known_from', 'claim.known_until'])
    .execute()
  const changed = rows.filter(({from, until, first, last}) => from !== (first ?? 0) || until !== (last ?? 0))
  for (const {id, first, last} of changed)
    await tx
      .updateTable('claim')
      .set({known_from: first ?? 0, known_until: last ?? 0})
      .where('id', '=', id)
      .execute()
  return changed.map(({id}) => id)
}

/** Claims that the newer reading of the same text does not repeat point to what it says instead. */
async function supersede(tx: Tx, replaced: number, claims: readonly Claim[]): Promise<void> {
  const kept = new Set(claims.map(({id}) => id))
  const rows = await tx
    .selectFrom('claim_reading')
    .innerJoin('claim', 'claim.id', 'claim_reading.claim')
    .select(['claim.id', 'claim.json'])
    .where('claim_reading.reading', '=', replaced)
    .execute()
  const gone = rows.filter(({id}) => !kept.has(id))
  const before = new Set(rows.map(({id}) => id))
  const fresh = claims.filter(({id}) => !before.has(id))
  for (const {id, json} of gone) {
    const successor = successorOf(JSON.parse(json), fresh) ?? successorOf(JSON.parse(json), claims)
    if (successor)
      await tx.updateTable('claim').set({superseded_by: successor.id}).where('id', '=', id).execute()
  }
  // What is said again after all is not superseded.
  for (const some of chunks([...kept]))
    await tx.updateTable('claim').set({superseded_by: null}).where('id', 'in', some).execute()
}
