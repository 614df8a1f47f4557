// kill -9 in the middle of a reading, again and again: what is on disk afterwards, and after reading once more.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {articles} from '../../bench/synthetic.ts'
import {openRecord, type RecordStore} from '../../src/store/index.ts'
import {random} from '../record/made.ts'

export interface KillReport {
  readonly kills: number
  /** Kills that came while pages were being written. */
  readonly during: number
  readonly problems: readonly string[]
  readonly same: boolean
}

const script = fileURLToPath(new URL('./writer.ts', import.meta.url))
const pagesOfRun = 25

/** @param folder an empty folder for the records */
export async function killAgainAndAgain(folder: string, kills: number, seed: number): Promise<KillReport> {
  const file = join(folder, 'killed.db')
  const next = random(seed)
  const problems: string[] = []
  let during = 0
  for (let kill = 0; kill < kills; kill++) {
    const written = await startAndKill(file, pagesOfRun * kill, next)
    if (written > 0 && written < pagesOfRun) during++
    problems.push(...(await whatIsWrong(file)))
  }
  const pages = pagesOfRun * kills
  const again = await filled(file, pages)
  const calm = await filled(join(folder, 'calm.db'), pages)
  const same = (await dump(again)) === (await dump(calm))
  problems.push(...(await again.check()).problems)
  await Promise.all([again.close(), calm.close()])
  return {kills, during, problems, same}
}

/** Kills the writer at a random moment after its first page. @returns pages that it said were kept */
async function startAndKill(file: string, from: number, next: () => number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, `${from}`, `${from + pagesOfRun}`])
  let written = 0
  child.stdout.on('data', (data: Buffer) => {
    written += data.length
  })
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended])
  await new Promise((resolve) => setTimeout(resolve, next() * 400))
  child.kill('SIGKILL')
  await ended
  return written
}

/** Every page wholly there or wholly absent, and the file whole. */
async function whatIsWrong(file: string): Promise<string[]> {
  const store = await openRecord(file)
  const {problems} = await store.check()
  const rows = await store.db
    .selectFrom('reading')
    .leftJoin('claim_reading', 'claim_reading.reading', 'reading.id')
    .select((q) => ['reading.article', q.fn.count<number>('claim_reading.claim').as('claims')])
    .groupBy('reading.id')
    .execute()
  await store.close()
  const torn = rows
    .filter(({claims}) => Number(claims) !== 8)
    .map(({article}) => `${article}: not all of its claims`)
  return [...problems, ...torn]
}

async function filled(file: string, pages: number): Promise<RecordStore> {
  const store = await openRecord(file)
  for (const {reading, page} of articles(7, 0, pages, 2000))
    await store.add(reading, page, 'engine', '2026-01-01T00:00:00Z')
  return store
}

async function dump(store: RecordStore): Promise<string> {
  const lines: string[] = []
  for await (const event of store.allEvents()) lines.push(JSON.stringify(event))
  return lines.join('\n')
}
