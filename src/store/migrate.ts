// Brings the tables of a record to this version, all or nothing; refuses a record of a newer one.
import {type Kysely, sql} from 'kysely'
import type {Db, Dialect, Tx} from './dialect.ts'
import {type Migration, migrations} from './migrations/index.ts'

/** The record, or the file, is not what it should be; the message says what was found and what was expected. */
export class RecordError extends Error {}

/** How many of the migrations a record has had; 0 for an empty database. */
export async function schemaVersion(db: Tx): Promise<number> {
  const tables = await db.introspection.getTables()
  if (!tables.some(({name}) => name === 'meta')) return 0
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst()
  return Number(row?.value ?? 0)
}

/** @returns the version it had before */
export async function migrate(
  db: Db,
  dialect: Dialect,
  steps: readonly Migration[] = migrations,
): Promise<number> {
  const before = await schemaVersion(db)
  if (before > steps.length) throw newer(before, steps.length)
  if (before === steps.length) return before
  await dialect.transaction(db, async (tx) => {
    const now = await schemaVersion(tx)
    if (now === 0) await createMeta(tx as Kysely<unknown> as Tx, dialect)
    for (const step of steps.slice(now)) await step(tx as unknown as Kysely<unknown>, dialect)
    await tx
      .insertInto('meta')
      .values({key: 'schema', value: String(steps.length)})
      .onConflict((on) => on.column('key').doUpdateSet({value: String(steps.length)}))
      .execute()
  })
  return before
}

export function newer(found: number, expected: number): RecordError {
  return new RecordError(
    `the record has schema version ${found}, this program knows up to ${expected}: it was made by a newer version of Entente`,
  )
}

async function createMeta(tx: Tx, dialect: Dialect): Promise<void> {
  await tx.schema
    .createTable('meta')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute()
  await dialect.createSearch(tx as unknown as Kysely<unknown>)
}

/** A count of rows, as a number in both dialects. */
export const countAll = sql<number>`count(*)`
