// The first shape of a record.
import type {Kysely} from 'kysely'
import type {Dialect} from '../dialect.ts'

export async function up(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const {schema} = db
  await schema
    .createTable('article')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('address', 'text')
    .addColumn('forgotten', 'text')
    .execute()
  await schema
    .createTable('reading')
    .addColumn('id', 'integer', dialect.serial)
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('page_hash', 'text', (c) => c.notNull())
    .addColumn('text_hash', 'text', (c) => c.notNull())
    .addColumn('facts_hash', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('title', 'text')
    .addColumn('outlet', 'text')
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('published', 'text')
    .addColumn('known_from', 'integer', (c) => c.notNull())
    .addColumn('known_until', 'integer', (c) => c.notNull())
    .addColumn('replaced', 'integer', (c) => c.notNull())
    .addColumn('engine', 'text', (c) => c.notNull())
    .addColumn('read_at', 'text', (c) => c.notNull())
    .addColumn('article_json', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('page', dialect.bytes)
    .execute()
  await schema
    .createTable('failure')
    .addColumn('id', 'integer', dialect.serial)
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
  await claims(db)
  await events(db, dialect)
  await people(db, dialect)
  for (const [table, ...columns] of indexes)
    await schema
      .createIndex(`${table}_${columns.join('_')}`)
      .on(table)
      .columns(columns)
      .execute()
}

const indexes: readonly (readonly [string, ...string[]])[] = [
  ['reading', 'article'],
  ['reading', 'page_hash'],
  ['reading', 'text_hash'],
  ['claim', 'article'],
  ['claim', 'event', 'id'],
  ['claim', 'component'],
  ['claim_reading', 'claim'],
  ['claim_key', 'claim'],
  ['topic', 'claim'],
  ['event_key', 'event'],
  ['tie', 'a'],
  ['tie', 'b'],
  ['mention', 'entity', 'reading'],
  ['mention', 'code'],
  ['correction', 'target'],
]

async function claims({schema}: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('claim')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('reading', 'integer', (c) => c.notNull())
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('factuality', 'text', (c) => c.notNull())
    .addColumn('known_from', 'integer', (c) => c.notNull())
    .addColumn('known_until', 'integer', (c) => c.notNull())
    .addColumn('rejected', 'integer', (c) => c.notNull())
    .addColumn('event', 'text')
    .addColumn('component', 'text')
    .addColumn('json', 'text', (c) => c.notNull())
    .addColumn('fixed', 'text')
    .addColumn('superseded_by', 'text')
    .execute()
  await schema
    .createTable('claim_reading')
    .addColumn('reading', 'integer', (c) => c.notNull())
    .addColumn('claim', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('claim_reading_pk', ['reading', 'claim'] as never)
    .execute()
}

async function events({schema}: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await dialect.narrow(
    schema
      .createTable('claim_key')
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('claim', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('claim_key_pk', ['key', 'claim'] as never),
  )
  await dialect.narrow(
    schema
      .createTable('topic')
      .addColumn('topic', 'text', (c) => c.notNull())
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('claim', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('topic_pk', ['topic', 'key', 'claim'] as never),
  )
  await schema
    .createTable('event')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('type', 'text')
    .addColumn('mode', 'text')
    .addColumn('factuality', 'text', (c) => c.notNull())
    .addColumn('sort', 'integer', (c) => c.notNull())
    .addColumn('lo', 'integer')
    .addColumn('hi', 'integer')
    .addColumn('known_first', 'integer', (c) => c.notNull())
    .addColumn('known_last', 'integer', (c) => c.notNull())
    .addColumn('live', 'integer', (c) => c.notNull())
    .addColumn('head', 'text', (c) => c.notNull())
    .execute()
  await dialect.narrow(
    schema
      .createTable('event_key')
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('sort', 'integer', (c) => c.notNull())
      .addColumn('event', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('event_key_pk', ['key', 'sort', 'event'] as never),
  )
  await schema
    .createTable('redirect')
    .addColumn('old', 'text', (c) => c.primaryKey())
    .addColumn('target', 'text', (c) => c.notNull())
    .execute()
}

async function people({schema}: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await schema
    .createTable('tie')
    .addColumn('a', 'text', (c) => c.notNull())
    .addColumn('b', 'text', (c) => c.notNull())
    .addColumn('apart', 'integer', (c) => c.notNull())
    .addColumn('correction', 'integer', (c) => c.notNull())
    .execute()
  await schema
    .createTable('correction')
    .addColumn('id', 'integer', dialect.serial)
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('who', 'text', (c) => c.notNull())
    .addColumn('why', 'text')
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('target', 'text', (c) => c.notNull())
    .addColumn('payload', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('mention')
    .addColumn('reading', 'integer', (c) => c.notNull())
    .addColumn('entity', 'text', (c) => c.notNull())
    .addColumn('code', 'text')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('spans', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('mention_pk', ['reading', 'entity'] as never)
    .execute()
}
