// Is the record whole? Integrity of the file, hashes of the texts, evidence that stands where it says, versions, sizes.
import type {Claim} from '../claims/index.ts'
import type {Db, Dialect} from './dialect.ts'
import {schemaVersion} from './migrate.ts'
import {migrations} from './migrations/index.ts'
import {hashOf} from './rows.ts'
import {always} from './schema.ts'

export interface Check {
  readonly schema: {readonly found: number; readonly expected: number}
  readonly counts: Readonly<Record<string, number>>
  readonly engines: Readonly<Record<string, number>>
  readonly problems: readonly string[]
}

const counted = ['article', 'reading', 'claim', 'event', 'correction', 'failure', 'mention'] as const

/** What of an open record is looked at. */
interface OpenRecord {
  readonly db: Db
  readonly dialect: Dialect
}

export async function checkRecord(store: OpenRecord): Promise<Check> {
  const {db, dialect} = store
  const problems = await dialect.integrity(db)
  const found = await schemaVersion(db)
  if (found !== migrations.length) problems.push(`schema version ${found}, expected ${migrations.length}`)
  // A damaged file may fail at any question: what is hurt is said, not thrown.
  const attempt = async <Value>(
    what: string,
    ask: () => Promise<Value>,
    otherwise: Value,
  ): Promise<Value> => {
    try {
      return await ask()
    } catch (error) {
      problems.push(`${what}: ${(error as Error).message}`)
      return otherwise
    }
  }
  const counts: Record<string, number> = {}
  for (const table of counted)
    counts[table] = await attempt(
      `table ${table}`,
      async () => {
        const row = await db
          .selectFrom(table)
          .select((q) => q.fn.countAll<number>().as('n'))
          .executeTakeFirst()
        return Number(row?.n ?? 0)
      },
      0,
    )
  const engines = await attempt(
    'engines',
    async () => {
      const rows = await db
        .selectFrom('reading')
        .select((q) => ['engine', q.fn.countAll<number>().as('n')])
        .where('replaced', '=', 0)
        .groupBy('engine')
        .execute()
      return Object.fromEntries(rows.map(({engine, n}) => [engine, Number(n)]))
    },
    {},
  )
  problems.push(...(await attempt('articles', () => hurtTexts(store), [])))
  problems.push(...(await attempt('events', () => looseEnds(store), [])))
  return {schema: {found, expected: migrations.length}, counts, engines, problems}
}

/** Texts that are not what was read, and evidence that does not stand where it says. */
async function hurtTexts({db}: OpenRecord): Promise<string[]> {
  const problems: string[] = []
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('reading')
      .select(['id', 'article', 'title', 'text', 'text_hash'])
      .where('id', '>', after)
      .where('replaced', '=', 0)
      .orderBy('id')
      .limit(100)
      .execute()
    if (rows.length === 0) return problems
    for (const row of rows) {
      after = row.id
      if (hashOf(row.title, row.text) !== row.text_hash)
        problems.push(`article ${row.article}: its text is not the one that was read`)
      const claims = await db
        .selectFrom('claim_reading')
        .innerJoin('claim', 'claim.id', 'claim_reading.claim')
        .select(['claim.id', 'claim.json'])
        .where('claim_reading.reading', '=', row.id)
        .execute()
      for (const {id, json} of claims) problems.push(...evidenceProblems(id, json, row))
    }
  }
}

function evidenceProblems(
  id: string,
  json: string,
  {title, text}: {title: string | null; text: string},
): string[] {
  let claim: Claim
  try {
    claim = JSON.parse(json)
  } catch {
    return [`claim ${id}: cannot be read`]
  }
  return claim.evidence
    .filter(
      (passage) =>
        (passage.in === 'title' ? (title ?? '') : text).slice(passage.start, passage.end) !== passage.exact,
    )
    .map(({start, end}) => `claim ${id}: its evidence does not stand at ${start}–${end}`)
}

/** Claims without an event, events without claims, corrections whose claims are gone. */
async function looseEnds({db}: OpenRecord): Promise<string[]> {
  const problems: string[] = []
  const lost = await db
    .selectFrom('claim')
    .leftJoin('event', 'event.id', 'claim.event')
    .select('claim.id')
    .where('claim.known_until', '=', always)
    .where('claim.rejected', '=', 0)
    .where('claim.about', 'in', ['event', 'incident'])
    .where('event.id', 'is', null)
    .limit(20)
    .execute()
  problems.push(...lost.map(({id}) => `claim ${id}: belongs to no event`))
  const empty = await db
    .selectFrom('event')
    .leftJoin('claim', 'claim.event', 'event.id')
    .select('event.id')
    .where('claim.id', 'is', null)
    .limit(20)
    .execute()
  problems.push(...empty.map(({id}) => `event ${id}: rests on no claim`))
  return problems
}
