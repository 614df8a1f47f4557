// The web dossier over a large record: server time and weight of every kind of page, and fifty readers at once.
// npx tsx bench/serve.ts [RECORD] [claims to make where there is no record]: loopback only, some minutes at most.
import {existsSync} from 'node:fs'
import {get as ask} from 'node:http'
import type {AddressInfo} from 'node:net'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {brotliDecompressSync} from 'node:zlib'
import {sql} from 'kysely'
import {dateOf} from '../src/record/index.ts'
import {buildServer} from '../src/server/index.ts'
import {addReading} from '../src/store/add.ts'
import {openRecord, type RecordStore} from '../src/store/index.ts'
import {articles, random, vocabulary, zipf} from './synthetic.ts'

const record = process.argv[2] ?? join(tmpdir(), 'entente-bench', 'large.db')
const claims = Number(process.argv[3] ?? 1_000_000)
const seed = 20261123
const asked = Number(process.env.ENTENTE_ASKED ?? 60)
const readers = 50
const requestsOfReader = 10
const bars = {milliseconds: 100, relationBytes: 150_000}

interface Answer {
  readonly status: number
  readonly bytes: number
  readonly milliseconds: number
  readonly cpu: number
}

type Kinds = Readonly<Record<string, () => string>>

if (!existsSync(record)) await fill(record)
const store = await openRecord(record, {readOnly: true})
const opened = performance.now()
const app = await buildServer(store, {version: 'bench', rateLimit: 0})
await app.listen({port: 0, host: '127.0.0.1'})
const {port} = app.server.address() as AddressInfo
const count = await claimCount(store)
console.log(`${record}: ${count} claims; node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}`)
const first = await answerOf('/')
console.log(
  `first start page after ${Math.round(performance.now() - opened)} ms, ${first.milliseconds.toFixed(0)} ms of waiting (relations are ranked beside the requests)\n`,
)
await quiet()
const kinds = await kindsOf(store)
const missed = await timed(kinds)
const errors = await together(kinds)
await app.close()
await store.close()
console.log(missed.length === 0 && errors === 0 ? '\nall bars met' : `\nmissed: ${missed.join('; ')}`)
process.exitCode = missed.length === 0 && errors === 0 ? 0 : 1

/** Waits until the curves of the largest relations are drawn beside the requests, a minute at most. */
async function quiet(): Promise<void> {
  const started = performance.now()
  for (let busy = 1; busy > 0.1 && performance.now() - started < 60_000; ) {
    const before = process.cpuUsage()
    await new Promise((resolve) => setTimeout(resolve, 500))
    const {user, system} = process.cpuUsage(before)
    busy = (user + system) / 500_000
  }
}

/** Where there is no record yet: synthetic articles, as bench/record.ts makes them. */
async function fill(file: string): Promise<void> {
  const made = await openRecord(file)
  await sql`pragma synchronous = off`.execute(made.db)
  const pages = Math.ceil(claims / 8)
  for (let done = 0; done < pages; done += 250)
    await made.dialect.transaction(made.db, async (tx) => {
      for (const {reading, page} of articles(seed, done, Math.min(pages, done + 250), pages))
        await addReading(tx, made.dialect, reading, page, 'bench', '2026-01-01T00:00:00Z')
    })
  await made.close()
}

async function claimCount({db}: RecordStore): Promise<number> {
  const {n} = await db
    .selectFrom('claim')
    .select((q) => q.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Addresses of every kind, drawn with a seed; relations as often as they have events. */
async function kindsOf({db}: RecordStore): Promise<Kinds> {
  const next = random(seed + 7)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]!
  const some = async (table: 'event' | 'article') => {
    const {rows} = await sql<{id: string}>`select id from ${sql.table(table)}
      where rowid % 997 = 3 limit 2000`.execute(db)
    return rows.map(({id}) => id)
  }
  const events = await some('event')
  const articleIds = await some('article')
  const keys = await db
    .selectFrom('event_key')
    .select('key')
    .where('event', 'in', events.slice(0, 900))
    .where('key', 'not like', 'long:%')
    .execute()
  const pairs = keys.map(({key}) => key).filter((key) => key.includes('+'))
  const parties = keys.map(({key}) => key).filter((key) => !key.includes('+'))
  const agreements = (
    await db.selectFrom('topic').select('claim').where('topic', '=', 'agreement').limit(3000).execute()
  ).map(({claim}) => `agreement-${claim}`)
  const {last} = await db
    .selectFrom('reading')
    .select((q) => q.fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  const pair = () => `/relations/${pick(pairs).split('+').map(encodeURIComponent).join('~')}`
  const day = () => dateOf(12_053 + Math.floor(next() * 7300))
  const word = () => vocabulary[zipf(next, vocabulary.length)]!
  const event = () => encodeURIComponent(pick(events))
  return {
    relation: () => pair(),
    'relation, one type': () => `${pair()}?type=CONSULT&factuality=happened`,
    'relation, one year': () => `${pair()}?from=${day().slice(0, 4)}&to=${day().slice(0, 4)}`,
    'relation, as known on a day': () => `${pair()}?asKnownOn=${day()}`,
    'relation, state on a day': () => `${pair()}?on=${day()}`,
    'one party with all': () => `/relations/${encodeURIComponent(pick(parties))}`,
    briefing: () => `${pair()}/briefing`,
    event: () => `/events/${event()}`,
    article: () => `/articles/${encodeURIComponent(pick(articleIds))}`,
    agreement: () => `/agreements/${encodeURIComponent(pick(agreements))}`,
    'agreement, scope check': () =>
      `/agreements/${encodeURIComponent(pick(agreements))}?item=rifles&kind=buy`,
    entity: () => `/entities/${encodeURIComponent(pick(parties))}`,
    articles: () => `/articles?cursor=${Math.floor(next() * Number(last))}`,
    'search, two words': () => `/search?q=${word()}+${word()}`,
    'search, a word and a party': () => `/search?q=${word()}&party=${encodeURIComponent(pick(parties))}`,
    api: () => '/api',
    'API, relation': () => `/api/v1${pair()}`,
    'API, timeline': () => `/api/v1${pair()}/timeline?limit=100`,
    'API, event': () => `/api/v1/events/${event()}`,
    'chronology as CSV': () => `${pair()}/timeline.csv`,
    'chronology as Atom': () => `${pair()}/timeline.atom`,
    // Last, when the curves that are drawn beside the requests are ready also on a busy machine.
    start: () => '/',
    relations: () => `/relations?cursor=${Math.floor(next() * 100) * 100}`,
  }
}

/** Prints a line a kind. @returns what misses its bar */
async function timed(kinds: Kinds): Promise<string[]> {
  const missed: string[] = []
  console.log(`${''.padEnd(30)}  wall ms: p50   p95   max   CPU ms: p50   p95   kB packed: p95   max`)
  for (const [name, address] of Object.entries(kinds)) {
    const answers: Answer[] = []
    for (let round = 0; round < asked; round++) {
      const path = address()
      const answer = await answerOf(path)
      if (answer.status !== 200) missed.push(`${path} gave ${answer.status}`)
      answers.push(answer)
    }
    const wall = sorted(answers.map(({milliseconds}) => milliseconds))
    const cpu = sorted(answers.map((answer) => answer.cpu))
    const bytes = sorted(answers.map((answer) => answer.bytes))
    console.log(
      `${name.padEnd(30)}  ${shown(at(wall, 0.5), 12)} ${shown(at(wall, 0.95), 5)} ${shown(at(wall, 1), 5)} ${shown(at(cpu, 0.5), 13)} ${shown(at(cpu, 0.95), 5)} ${shown(at(bytes, 0.95) / 1000, 15)} ${shown(at(bytes, 1) / 1000, 5)}`,
    )
    const p95 = Math.min(at(wall, 0.95), at(cpu, 0.95))
    if (p95 > bars.milliseconds) missed.push(`${name}: ${p95.toFixed(0)} ms`)
    if (name.startsWith('relation') && at(bytes, 1) > bars.relationBytes)
      missed.push(`${name}: ${Math.round(at(bytes, 1) / 1000)} kB`)
  }
  return missed
}

/** Fifty readers at once, each going through kinds of pages of its own. @returns answers that were no pages */
async function together(kinds: Kinds): Promise<number> {
  const names = Object.keys(kinds)
  const started = performance.now()
  const answers = await Promise.all(
    Array.from({length: readers}, async (_, reader) => {
      const own: Answer[] = []
      for (let round = 0; round < requestsOfReader; round++)
        own.push(
          await answerOf(kinds[names[(reader * 7 + round) % names.length]!]!()).catch(() => ({
            status: 0,
            bytes: 0,
            milliseconds: 0,
            cpu: 0,
          })),
        )
      return own
    }),
  )
  const all = answers.flat()
  const errors = all.filter(({status}) => status !== 200).length
  const seconds = (performance.now() - started) / 1000
  const wall = sorted(all.map(({milliseconds}) => milliseconds))
  console.log(
    `\n${readers} readers at once: ${all.length} answers, ${errors} errors, ${(all.length / seconds).toFixed(0)} a second, p95 ${at(wall, 0.95).toFixed(0)} ms of waiting`,
  )
  return errors
}

/** Asks as a browser does, and unpacks, so that a broken answer is seen. */
function answerOf(path: string): Promise<Answer> {
  const started = performance.now()
  const before = process.cpuUsage()
  return new Promise((resolve, reject) => {
    ask(
      {
        port,
        host: '127.0.0.1',
        path,
        headers: {'accept-encoding': 'br', accept: 'text/html'},
        timeout: 60_000,
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const {user, system} = process.cpuUsage(before)
          const milliseconds = performance.now() - started
          const body = Buffer.concat(chunks)
          if (response.headers['content-encoding'] === 'br') brotliDecompressSync(body)
          resolve({
            status: response.statusCode ?? 0,
            bytes: body.length,
            milliseconds,
            cpu: (user + system) / 1000,
          })
        })
      },
    ).on('error', reject)
  })
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}

function at(values: readonly number[], share: number): number {
  return values[Math.floor(share * (values.length - 1))] ?? 0
}

function shown(value: number, width: number): string {
  return value.toFixed(1).padStart(width)
}
