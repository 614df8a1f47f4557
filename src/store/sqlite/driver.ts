// The SQLite driver as Kysely wants it: statements that were prepared before are used again.
import {type DatabaseSyncInstance, DatabaseSync as open} from '@photostructure/sqlite'
import type {SqliteDatabase, SqliteStatement} from 'kysely'

export type RawDatabase = DatabaseSyncInstance
export const Database = open

/** Statements kept ready; with more than this the oldest go. */
const mostStatements = 256

/** @param raw stays the caller's, who closes it */
export function asKyselyDatabase(raw: RawDatabase): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>()
  return {
    close: () => ready.clear(),
    prepare(text: string): SqliteStatement {
      const known = ready.get(text)
      if (known) return known
      const statement = statementOf(raw, text)
      if (ready.size >= mostStatements) ready.delete(ready.keys().next().value!)
      ready.set(text, statement)
      return statement
    },
  }
}

function statementOf(raw: RawDatabase, text: string): SqliteStatement {
  const statement = raw.prepare(text)
  const reader = statement.columns().length > 0
  return {
    reader,
    all: (parameters) => statement.all(...parameters),
    run: (parameters) => statement.run(...parameters),
    iterate: (parameters) => statement.iterate(...parameters),
  }
}
