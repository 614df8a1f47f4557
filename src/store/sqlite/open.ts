// A record in one SQLite file, through libsql (installs without a compiler).
import {closeSync, existsSync, openSync, readSync, statSync} from 'node:fs'
import {Kysely, SqliteDialect} from 'kysely'
import Database from 'libsql'
import type {Db} from '../dialect.ts'
import {RecordError} from '../migrate.ts'
import type {Tables} from '../schema.ts'

/** "ENTE" in the header of the file tells a record from any other SQLite file. */
const applicationId = 0x454e5445
/** While opening, another program may be making the tables. */
const openingMilliseconds = 30_000
/** Afterwards waiting is done outside, so that it does not block. */
const busyMilliseconds = 100

export interface SqliteFile {
  readonly db: Db
  readonly raw: Database.Database
}

/** @throws RecordError where the file is absent (and may not be made) or is no record */
export function openSqlite(file: string, {write}: {write: boolean}): SqliteFile {
  const fresh = !existsSync(file) || statSync(file).size === 0
  if (fresh && !write)
    throw new RecordError(
      `no record at ${file}: read some pages first (entente read PAGE), or name one with --record`,
    )
  if (!fresh) checkHeader(file)
  const raw = new Database(file, {timeout: openingMilliseconds})
  try {
    configure(raw, file, write)
  } catch (error) {
    raw.close()
    throw error
  }
  return {raw, db: new Kysely<Tables>({dialect: new SqliteDialect({database: remembering(raw) as never})})}
}

/** Statements kept ready; with more than this the oldest go. */
const mostStatements = 256

/** The database as Kysely wants it, but a statement that was prepared before is used again. */
function remembering(raw: Database.Database) {
  const ready = new Map<string, Database.Statement>()
  return {
    close: () => raw.close(),
    prepare(text: string): Database.Statement {
      const known = ready.get(text)
      if (known) return known
      const statement = raw.prepare(text)
      if (ready.size >= mostStatements) ready.delete(ready.keys().next().value!)
      ready.set(text, statement)
      return statement
    },
  }
}

function configure(raw: Database.Database, file: string, write: boolean): void {
  raw.exec(`pragma busy_timeout = ${openingMilliseconds}`)
  const found = numberOf(raw, 'application_id')
  const tables = raw.prepare('select count(*) as n from sqlite_master').get() as {n: number}
  if (found !== applicationId && tables.n > 0)
    throw new RecordError(`${file} is an SQLite database, but not a record of Entente`)
  if (write) {
    if (found !== applicationId) raw.exec(`pragma application_id = ${applicationId}`)
    // libsql 0.5.29 leaves a malformed file when a writer in WAL mode is killed (test/store/killed.test.ts); a rollback journal holds.
    raw.exec('pragma journal_mode = delete')
    raw.exec('pragma synchronous = full')
  } else raw.exec('pragma query_only = 1')
  raw.exec('pragma cache_size = -65536')
  raw.exec('pragma temp_store = memory')
  raw.exec(`pragma busy_timeout = ${busyMilliseconds}`)
}

function numberOf(raw: Database.Database, pragma: string): number {
  const row = raw.prepare(`pragma ${pragma}`).get() as Record<string, number>
  return Number(Object.values(row)[0])
}

function checkHeader(file: string): void {
  if (!statSync(file).isFile()) throw new RecordError(`${file} is not a file`)
  const head = Buffer.alloc(16)
  const handle = openSync(file, 'r')
  readSync(handle, head, 0, 16, 0)
  closeSync(handle)
  if (head.toString('latin1') !== 'SQLite format 3\0')
    throw new RecordError(`${file} is not a record of Entente: it does not begin as an SQLite file does`)
}
