import {mkdtempSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync as Database} from '@photostructure/sqlite'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openRecord, RecordError} from '../../src/store/index.ts'
import {story} from '../record/story.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-open-'))
  file = join(folder, 'record.db')
})

afterEach(() => rmSync(folder, {recursive: true}))

test('asking a record that is not there says what to do', async () => {
  await expect(openRecord(file, {readOnly: true})).rejects.toThrow(/no record at .*entente read/)
})

test('a text file, another database and a folder are no records', async () => {
  writeFileSync(file, 'just some text, longer than a header')
  await expect(openRecord(file)).rejects.toThrow(/not a record of Entente/)
  const other = join(folder, 'other.db')
  const database = new Database(other)
  database.exec('create table guest (name text)')
  database.close()
  await expect(openRecord(other)).rejects.toThrow(/SQLite database, but not a record/)
  await expect(openRecord(folder)).rejects.toThrow(RecordError)
})

test('a record of a newer version is refused by name', async () => {
  await (await openRecord(file)).close()
  const database = new Database(file)
  database.exec("update meta set value = '99' where key = 'schema'")
  database.close()
  for (const readOnly of [true, false])
    await expect(openRecord(file, {readOnly})).rejects.toThrow(/schema version 99.*newer version/)
})

test('asking changes nothing in the file', async () => {
  const store = await openRecord(file)
  await store.add(story[0]!.reading, story[0]!.page, 'engine', '2026-01-01T00:00:00Z')
  await store.close()
  const asking = await openRecord(file, {readOnly: true})
  await expect(asking.addFailure('x', 'y', 'z')).rejects.toThrow(/readonly|read-only|query_only/i)
  expect((await asking.articles()).articles).toHaveLength(1)
  await asking.close()
})

test('a damaged file is named by doctor, not shown as if whole', async () => {
  const store = await openRecord(file)
  for (const {reading, page} of story) await store.add(reading, page, 'engine', '2026-01-01T00:00:00Z')
  await store.close()
  const database = new Database(file)
  database.exec("update reading set text = replace(text, 'Moscow', 'Warsaw') where id = 1")
  database.close()
  const hurt = await openRecord(file, {readOnly: true})
  const {problems} = await hurt.check()
  expect(problems.some((problem) => /its text is not the one that was read/.test(problem))).toBe(true)
  expect(problems.some((problem) => /evidence does not stand/.test(problem))).toBe(true)
  await hurt.close()
  truncateSync(file, Math.floor(statSync(file).size / 2))
  const half = await openRecord(file, {readOnly: true}).then(
    async (record) => {
      const found = (await record.check()).problems
      await record.close()
      return found
    },
    (error: Error) => [error.message],
  )
  expect(half.length).toBeGreaterThan(0)
})

test('a backup taken while writing goes on is a whole record of one moment', async () => {
  const store = await openRecord(file)
  const reader = await openRecord(file, {readOnly: true})
  const copies: number[] = []
  for (const [index, {reading, page}] of story.entries()) {
    await store.add(reading, page, 'engine', '2026-01-01T00:00:00Z')
    if (index % 4 !== 3) continue
    const copy = join(folder, `copy-${index}.db`)
    await reader.backup(copy)
    const opened = await openRecord(copy, {readOnly: true})
    expect((await opened.check()).problems).toEqual([])
    copies.push((await opened.articles()).articles.length)
    await opened.close()
  }
  expect(copies).toEqual([4, 8, 12])
  await store.close()
  await reader.close()
})

test('a record of the first schema is brought up to date, and its claims are found by words and parties', async () => {
  const store = await openRecord(file)
  for (const {reading, page} of story) await store.add(reading, page, 'engine', '2026-01-01T00:00:00Z')
  const ask = (record: typeof store) => record.search('talks', {limit: 10, keys: ['GBR+RUS']})
  const expected = await ask(store)
  expect(expected.length).toBeGreaterThan(0)
  await store.close()
  const database = new Database(file)
  database.exec(`
    drop table search_words;
    alter table search rename to later;
    create virtual table search using fts5(
      ref unindexed, kind unindexed, title, body, tokenize = 'porter unicode61 remove_diacritics 2');
    insert into search (rowid, ref, kind, title, body) select rowid, ref, kind, title, body from later;
    drop table later;
    create virtual table search_words using fts5vocab('search', 'row');
    update meta set value = '1' where key = 'schema'`)
  database.close()
  // Asking does it too.
  const again = await openRecord(file, {readOnly: true})
  expect(await ask(again)).toEqual(expected)
  expect((await again.check()).problems).toEqual([])
  await again.close()
})
