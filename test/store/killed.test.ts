import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {sql} from 'kysely'
import {expect, test} from 'vitest'
import {articles} from '../../bench/synthetic.ts'
import {openRecord} from '../../src/store/index.ts'
import {killAgainAndAgain} from './killed.ts'

test('killed while reading: every page is there or not, nothing twice, and reading again makes it whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'))
  const report = await killAgainAndAgain(folder, 4, 11)
  rmSync(folder, {recursive: true})
  expect(report.problems).toEqual([])
  expect(report.same).toBe(true)
}, 300_000)

test('the disk is full: said so, nothing lost, and reading goes on when there is room', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-full-'))
  const store = await openRecord(join(folder, 'record.db'))
  const made = [...articles(3, 0, 40, 2000)]
  const add = (index: number) =>
    store.add(made[index]!.reading, made[index]!.page, 'engine', '2026-01-01T00:00:00Z')
  for (let index = 0; index < 5; index++) await add(index)
  // SQLite's own way to have no room left.
  await sql`pragma max_page_count = 120`.execute(store.db)
  let failed = 5
  while (
    failed < made.length &&
    (await add(failed).then(
      () => true,
      (error: Error) => !/full/.test(error.message),
    ))
  )
    failed++
  expect(failed).toBeLessThan(made.length)
  expect((await store.check()).problems).toEqual([])
  expect((await store.articles()).articles).toHaveLength(failed)
  await sql`pragma max_page_count = 1000000`.execute(store.db)
  for (let index = 0; index < made.length; index++) await add(index)
  expect((await store.articles()).articles).toHaveLength(made.length)
  expect((await store.check()).problems).toEqual([])
  await store.close()
  rmSync(folder, {recursive: true})
})

test.skipIf(process.platform === 'win32')(
  'a file that may not grow ends the writer with an error, and the next one completes the record',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-limit-'))
    const file = join(folder, 'record.db')
    const writer = fileURLToPath(new URL('./writer.ts', import.meta.url))
    const write = (blocks: string) =>
      spawnSync(
        'sh',
        ['-c', `ulimit -f ${blocks}; exec "$0" --import tsx "$@"`, process.execPath, writer, file, '0', '30'],
        {encoding: 'utf8'},
      )
    const limited = write('1000')
    expect(limited.status).toBe(1)
    expect(limited.stderr).toMatch(/full|disk I\/O/)
    const kept = limited.stdout.length
    expect(kept).toBeLessThan(30)
    const store = await openRecord(file)
    expect((await store.check()).problems).toEqual([])
    expect((await store.articles()).articles).toHaveLength(kept)
    await store.close()
    expect(write('unlimited').stdout).toHaveLength(30)
    const again = await openRecord(file)
    expect((await again.check()).counts).toMatchObject({article: 30, reading: 30, claim: 240})
    await again.close()
    rmSync(folder, {recursive: true})
  },
  60_000,
)

test('two writers at once: both wait their turn, nothing is lost or twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-two-'))
  const file = join(folder, 'record.db')
  const stores = await Promise.all([openRecord(file), openRecord(file)])
  const made = [...articles(3, 0, 20, 2000)]
  await Promise.all(
    stores.map(async (store, which) => {
      for (const [index, {reading, page}] of made.entries())
        if (index % 3 !== which) await store.add(reading, page, 'engine', '2026-01-01T00:00:00Z')
    }),
  )
  const {problems, counts} = await stores[0]!.check()
  expect(problems).toEqual([])
  expect(counts).toMatchObject({article: 20, reading: 20, claim: 160})
  await Promise.all(stores.map((store) => store.close()))
  rmSync(folder, {recursive: true})
})
