// What differs between databases. SQLite stands in sqlite/; a server's dialect will stand beside it.
import type {ColumnDefinitionBuilder, CreateTableBuilder, Expression, Kysely, Transaction} from 'kysely'
import type {Tables} from './schema.ts'

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables> | Kysely<Tables>

export interface SearchRow {
  readonly ref: string
  readonly kind: 'article' | 'claim'
  readonly title: string
  readonly body: string
  /** Parties and pairs of the claim: "GBR", "GBR+RUS". */
  readonly keys: readonly string[]
}

export interface SearchHit {
  readonly ref: string
  readonly kind: 'article' | 'claim'
  readonly rank: number
  /** The passage with the words found between U+0002 and U+0003. */
  readonly snippet: string
}

export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  /** A key that counts up. */
  serial(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder
  readonly bytes: Expression<unknown> | 'blob' | 'bytea'
  /** Creates a table that is all key. */
  narrow(table: CreateTableBuilder<string, string>): Promise<void>
  /** All or nothing; waits for another writer rather than failing. */
  transaction<Value>(db: Db, act: (tx: Tx) => Promise<Value>): Promise<Value>
  createSearch(db: Kysely<unknown>): Promise<void>
  /** Brings the index of a record that was made without the keys of parties to the present shape. */
  addKeysToSearch(db: Kysely<unknown>): Promise<void>
  addToSearch(tx: Tx, rows: readonly SearchRow[]): Promise<void>
  removeFromSearch(tx: Tx, refs: readonly string[]): Promise<void>
  /**
   * Best hits first. `words` are the user's words and "quoted phrases", never a pattern.
   * @param keys only claims that stand under all of these
   */
  search(db: Tx, words: string, limit: number, keys?: readonly string[]): Promise<SearchHit[]>
  /** What the database itself finds wrong with its file. */
  integrity(db: Tx): Promise<string[]>
  /** A consistent copy; the file must not exist yet. */
  backup(db: Tx, file: string): Promise<void>
}
