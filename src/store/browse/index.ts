// Questions that only pages ask of a record: bounded in rows, so that they are quick on a large one.
import type {Tx} from '../dialect.ts'
import type {RecordStore} from '../record.ts'
import {changeMark} from '../sqlite/changes.ts'

export * from './lists.ts'
export * from './outline.ts'

/** A word that is another one after every change; null where the database cannot tell. */
export async function recordMark({db, dialect}: RecordStore): Promise<string | null> {
  return dialect.name === 'sqlite' ? changeMark(db as Tx) : null
}
