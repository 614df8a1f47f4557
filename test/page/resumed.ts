// A made web archive, read by `entente read` in a process of its own that is killed and started again.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createWriteStream, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {openRecord, type RecordStore} from '../../src/store/index.ts'

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const PLACES = ['Riga', 'Lima', 'Quito', 'Oslo', 'Rome', 'Cairo', 'Delhi', 'Seoul', 'Paris', 'Tunis']
const PAIRS = ['Chile and Peru', 'Norway and Sweden', 'Kenya and Uganda', 'Japan and India']
/** How often the record is looked at while it is being written, in milliseconds. */
const LOOK = 250

/** Writes a gzip WARC of at least `size` unpacked bytes, `weight` bytes of furniture a page. @returns the number of pages */
export async function archive(file: string, size: number, weight: number): Promise<number> {
  const out = createWriteStream(file)
  let number = 0
  for (let length = 0; length < size; number++) {
    const record = recordOf(number, weight)
    length += record.length
    if (!out.write(gzipSync(record, {level: 1}))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return number
}

/** One page about a meeting; every page is about another. */
function recordOf(number: number, weight: number): Buffer {
  const pair = PAIRS[number % PAIRS.length]!
  const place = PLACES[Math.floor(number / PAIRS.length) % PLACES.length]!
  const links = Array.from({length: Math.ceil(weight / 120)}, (_, link) => {
    return `<li class="menu-item menu-item-${link}"><a href="/section/${link}/${number}">Section ${link} of the site</a></li>`
  })
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report ${number}</title>
<meta property="article:published_time" content="2016-05-04"></head><body><nav><ul>${links.join('\n')}</ul></nav>
<article><h1>Report ${number}: talks in ${place}</h1>
<p>The ministers of ${pair} met in ${place} on Tuesday for round ${number} of their talks on fisheries.</p>
<p>Both sides signed a protocol with ${number + 2} articles, the ministries said in a joint statement.</p></article></body></html>`
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n`
  const length = Buffer.byteLength(html) + head.length
  return Buffer.from(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/${number}\r\nWARC-Date: 2016-05-05T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${head}${html}\r\n\r\n`,
  )
}

export interface ResumeReport {
  /** Rows of readings in the record, and how many different sources they name. */
  readonly readings: number
  readonly sources: number
  /** What the last run said on stderr. */
  readonly said: string
  readonly code: number
  /** Greatest memory of the reading process, in MB; 0 where the system does not tell. */
  readonly peak: number
  readonly problems: readonly string[]
}

/** Reads `file`, killing the reader each time `step` more pages are kept, then reads to the end. */
export async function killedReading(
  file: string,
  folder: string,
  kills: number,
  step: number,
  tell: (line: string) => void = () => undefined,
): Promise<ResumeReport> {
  const record = join(folder, 'killed.db')
  let peak = 0
  for (let kill = 1; kill <= kills; kill++) {
    const run = start(file, record)
    const before = await keptPages(record)
    while (run.child.exitCode === null && (await keptPages(record)) < before + step) {
      peak = Math.max(peak, memoryOf(run.child.pid!))
      await Promise.race([run.ended, new Promise((resolve) => setTimeout(resolve, LOOK))])
    }
    run.child.kill('SIGKILL')
    await run.ended
    tell(`killed with ${await keptPages(record)} pages kept${run.said() ? `; ${run.said().trim()}` : ''}`)
  }
  const run = start(file, record)
  while (run.child.exitCode === null) {
    peak = Math.max(peak, memoryOf(run.child.pid!))
    await Promise.race([run.ended, new Promise((resolve) => setTimeout(resolve, LOOK))])
  }
  await run.ended
  tell(run.said().trim())
  return {...(await counted(record)), said: run.said(), code: run.child.exitCode!, peak}
}

function start(file: string, record: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, 'read', file, '--record', record], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (data: Buffer) => {
    said += data
  })
  return {child, ended: once(child, 'close'), said: () => said}
}

async function keptPages(record: string): Promise<number> {
  return existsSync(record) ? (await counted(record, false)).readings : 0
}

async function counted(record: string, check = true) {
  let store: RecordStore | null = null
  try {
    store = await openRecord(record, {readOnly: true})
    const rows = await store.db
      .selectFrom('reading')
      .select((query) => [
        query.fn.countAll<number>().as('readings'),
        query.fn.count<number>('source').distinct().as('sources'),
      ])
      .executeTakeFirstOrThrow()
    const problems = check ? (await store.check()).problems : []
    return {readings: Number(rows.readings), sources: Number(rows.sources), problems}
  } catch {
    // The writer may hold the file just now, or have made no tables yet.
    return {readings: 0, sources: 0, problems: ['the record could not be looked at']}
  } finally {
    await store?.close()
  }
}

function memoryOf(pid: number): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Math.round(Number(kilobytes ?? 0) / 1000)
  } catch {
    return 0
  }
}
