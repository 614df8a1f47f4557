// Has the file changed since? By another connection, or by this one.
import {sql} from 'kysely'
import type {Tx} from '../dialect.ts'

/** A word that is another one after every change of the record. */
export async function changeMark(db: Tx): Promise<string> {
  const {rows} = await sql<{data_version: number}>`pragma data_version`.execute(db)
  const own = await sql<{n: number}>`select total_changes() as n`.execute(db)
  return `${rows[0]?.data_version}.${own.rows[0]?.n}`
}
