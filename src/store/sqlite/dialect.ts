// SQLite's side of what differs between databases.
import {sql} from 'kysely'
import type {Db, Dialect, Tx} from '../dialect.ts'
import {addKeysToSearch, addToSearch, createSearch, removeFromSearch, search} from './search.ts'

export const sqlite: Dialect = {
  name: 'sqlite',
  serial: (column) => column.primaryKey().autoIncrement(),
  bytes: 'blob',
  narrow: (table) => table.modifyEnd(sql`without rowid`).execute(),
  transaction: immediate,
  createSearch,
  addKeysToSearch,
  addToSearch,
  removeFromSearch,
  search,
  async integrity(db) {
    const {rows} = await sql<{integrity_check: string}>`pragma integrity_check(20)`.execute(db)
    return rows.map(({integrity_check}) => integrity_check).filter((line) => line !== 'ok')
  },
  async backup(db, file) {
    // One read transaction: writers go on, the copy is of one moment.
    // The copy counts as writing for a connection that may only ask.
    await sql`pragma query_only = 0`.execute(db)
    await sql`vacuum into ${file}`.execute(db)
    await sql`pragma query_only = 1`.execute(db)
  },
}

/** Nobody writes a page for longer than this. */
const longestWait = 60_000

/** BEGIN IMMEDIATE takes the write lock at once, so that waiting is possible and nothing is read stale. */
async function immediate<Value>(db: Db, act: (tx: Tx) => Promise<Value>): Promise<Value> {
  return db.connection().execute(async (connection) => {
    await begin(connection)
    try {
      const value = await act(connection)
      await sql`commit`.execute(connection)
      await turn()
      return value
    } catch (error) {
      // After a full disk SQLite may have rolled back already.
      await sql`rollback`.execute(connection).catch(() => undefined)
      throw error
    }
  })
}

/**
 * One turn of the event loop: the driver answers at once, so that a long run of questions never gives the others, or
 * the driver's own clean-up of finished statements, a chance (without it memory grows by some kilobytes a page).
 */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Waits without blocking: the writer that is waited for may be in this very process. */
async function begin(connection: Tx): Promise<void> {
  const started = performance.now()
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    try {
      await sql`begin immediate`.execute(connection)
      return
    } catch (error) {
      const busy = /locked|busy/i.test((error as Error).message)
      if (!busy) throw error
      if (performance.now() - started > longestWait)
        throw new Error(`another program has been writing to the record for ${longestWait / 1000} seconds`)
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
