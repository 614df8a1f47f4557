// A record by its location: a file, or later a server's address.
import {migrate, newer, RecordError, schemaVersion} from './migrate.ts'
import {migrations} from './migrations/index.ts'
import {RecordStore} from './record.ts'
import {sqlite} from './sqlite/dialect.ts'
import {openSqlite} from './sqlite/open.ts'

export interface OpenOptions {
  /** Only questions will be asked; the file must exist. */
  readonly readOnly?: boolean
}

/**
 * Opens a record, making the file or bringing its tables up to date where writing is allowed.
 * @throws RecordError saying what is wrong with the file
 */
export async function openRecord(
  location: string,
  {readOnly = false}: OpenOptions = {},
): Promise<RecordStore> {
  if (/^postgres(ql)?:/.test(location))
    throw new RecordError(
      'this version keeps records in files only: postgres addresses are not supported yet',
    )
  const {db, raw} = openSqlite(location, {write: !readOnly})
  const store = new RecordStore(db, sqlite, location, () => raw.close())
  try {
    if (readOnly) await checkVersion(store, location)
    else await migrate(db, sqlite)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

/** A record of an older version is brought up to date by the next command that writes; asking does it too. */
async function checkVersion(store: RecordStore, location: string): Promise<void> {
  const found = await schemaVersion(store.db)
  if (found > migrations.length) throw newer(found, migrations.length)
  if (found < migrations.length) await (await openRecord(location)).close()
}
