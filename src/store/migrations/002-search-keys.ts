// Claims are found by words and party in one index.
import type {Kysely} from 'kysely'
import type {Dialect} from '../dialect.ts'

export function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  return dialect.addKeysToSearch(db)
}
