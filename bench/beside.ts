// Asking a record while another process keeps pages in it, in WAL mode and with a rollback journal: waits and errors.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {sql} from 'kysely'
import {pairKey} from '../src/record/index.ts'
import {openRecord} from '../src/store/index.ts'
import {articles, states} from './synthetic.ts'

const seconds = Number(process.argv[2] ?? 15)
const writer = fileURLToPath(new URL('../test/store/writer.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'entente-beside-'))
for (const mode of ['wal', 'delete'] as const) console.log(`${mode.padEnd(8)}${await measured(mode)}`)
rmSync(folder, {recursive: true})

async function measured(mode: 'wal' | 'delete'): Promise<string> {
  const file = join(folder, `${mode}.db`)
  const first = await openRecord(file)
  for (const {reading, page} of articles(7, 0, 500, 200_000)) await first.add(reading, page, 'bench', '2026')
  await first.close()
  const child = spawn(process.execPath, ['--import', 'tsx', writer, file, '500', '200000', mode])
  let pages = 0
  child.stdout.on('data', (data: Buffer) => {
    pages += data.length
  })
  await once(child.stdout, 'data')
  pages = 0
  const store = await openRecord(file, {readOnly: true})
  const waits: number[] = []
  const errors = new Map<string, number>()
  const until = performance.now() + seconds * 1000
  for (let asked = 0; performance.now() < until; asked++) {
    const started = performance.now()
    const [a, b] = [states[asked % 10]!, states[(asked * 7 + 1) % 10]!]
    await store.events({key: a === b ? a : pairKey(a, b), limit: 20}).catch(({message}: Error) => {
      errors.set(message, (errors.get(message) ?? 0) + 1)
    })
    waits.push(performance.now() - started)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  child.kill('SIGTERM')
  await once(child, 'exit')
  const kept = pages
  const {rows} = await sql<{mode: string}>`pragma journal_mode`.execute(store.db)
  await store.close()
  waits.sort((a, b) => a - b)
  const at = (share: number) => waits[Math.floor(share * (waits.length - 1))]!.toFixed(1)
  const failed = [...errors].map(([message, count]) => `${count} x ${message}`).join('; ') || 'no error'
  return `(${Object.values(rows[0]!)[0]}) ${(kept / seconds).toFixed(0)} pages kept a second; ${waits.length} questions, p50 ${at(0.5)} p95 ${at(0.95)} max ${at(1)} ms; ${failed}`
}
