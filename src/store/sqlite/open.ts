// A record in one SQLite file, in WAL mode: questions are answered while a page is being kept.
import {accessSync, closeSync, constants, existsSync, openSync, readSync, statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Kysely, SqliteDialect} from 'kysely'
import type {Db} from '../dialect.ts'
import {RecordError} from '../migrate.ts'
import type {Tables} from '../schema.ts'
import {asKyselyDatabase, Database, type RawDatabase} from './driver.ts'

/** "ENTE" in the header of the file tells a record from any other SQLite file. */
const applicationId = 0x454e5445
/** While opening, another program may be making the tables. */
const openingMilliseconds = 30_000
/** Pages that SQLite keeps in memory: few for a writer, who has the models in memory too; the system keeps the rest of the file. */
const cacheKilobytes = {write: 16_384, read: 65_536} as const
/** Afterwards a writer waits outside, so that it does not block (`dialect.ts`); a reader is hardly ever kept waiting. */
const busyMilliseconds = {write: 100, read: 5_000} as const

export interface SqliteFile {
  readonly db: Db
  readonly raw: RawDatabase
}

/** @throws RecordError where the file is absent (and may not be made) or is no record */
export function openSqlite(file: string, {write}: {write: boolean}): SqliteFile {
  const fresh = !existsSync(file) || statSync(file).size === 0
  if (fresh && !write)
    throw new RecordError(
      `no record at ${file}: read some pages first (entente read PAGE), or name one with --record`,
    )
  if (!fresh) checkHeader(file)
  const raw = new Database(write ? file : placeToAsk(file), {timeout: openingMilliseconds})
  try {
    configure(raw, file, write)
  } catch (error) {
    raw.close()
    throw error
  }
  return {raw, db: new Kysely<Tables>({dialect: new SqliteDialect({database: asKyselyDatabase(raw)})})}
}

/** WAL wants a file beside the record even of a reader; where none may be made nobody writes either. */
function placeToAsk(file: string): string {
  if (existsSync(`${file}-wal`)) return file
  try {
    accessSync(dirname(resolve(file)), constants.W_OK)
    return file
  } catch {
    return `${pathToFileURL(resolve(file)).href}?immutable=1`
  }
}

function configure(raw: RawDatabase, file: string, write: boolean): void {
  raw.exec(`pragma busy_timeout = ${openingMilliseconds}`)
  const found = numberOf(raw, 'application_id')
  const tables = raw.prepare('select count(*) as n from sqlite_master').get() as {n: number}
  if (found !== applicationId && tables.n > 0)
    throw new RecordError(`${file} is an SQLite database, but not a record of Entente`)
  if (write) {
    if (found !== applicationId) raw.exec(`pragma application_id = ${applicationId}`)
    raw.exec('pragma journal_mode = wal')
    raw.exec('pragma synchronous = full')
  } else raw.exec('pragma query_only = 1')
  raw.exec(`pragma cache_size = -${cacheKilobytes[write ? 'write' : 'read']}`)
  raw.exec('pragma temp_store = memory')
  raw.exec(`pragma busy_timeout = ${busyMilliseconds[write ? 'write' : 'read']}`)
}

function numberOf(raw: RawDatabase, pragma: string): number {
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
