// A record of a million synthetic claims: CPU of questions (95th percentile) and of adding a page, against ten thousand.
// The record is made once and kept ($ENTENTE_BENCH, else a folder for temporary files); --fresh makes it anew.
import {mkdirSync, rmSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {sql} from 'kysely'
import {pairKey} from '../src/record/index.ts'
import {addReading} from '../src/store/add.ts'
import {
  agreementsOfRelation,
  findAgreements,
  openRecord,
  type RecordStore,
  timelineOf,
} from '../src/store/index.ts'
import {articles, random, states, vocabulary, zipf} from './synthetic.ts'

const [claims = 1_000_000, seed = 20261123] = process.argv
  .slice(2)
  .filter((arg) => arg !== '--fresh')
  .map(Number)
const fresh = process.argv.includes('--fresh')
const folder = process.env.ENTENTE_BENCH ?? join(tmpdir(), 'entente-bench')
const pages = Math.ceil(claims / 8)
const smallPages = 1250
const added = 200
const asked = 400
const now = '2026-01-01T00:00:00Z'

mkdirSync(folder, {recursive: true})
console.log(`${claims} claims, seed ${seed}; node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}`)
const small = await filled(`record-${smallPages * 8}.db`, smallPages)
// Once before, so that the small record does not pay for code that is not compiled yet.
await costOfAdding(small, smallPages)
const smallCost = await costOfAdding(small, smallPages)
await small.close()
const large = await filled(`record-${claims}.db`, pages)
await questions(large)
const largeCost = await costOfAdding(large, pages)
console.log(
  `adding a page: ${smallCost.toFixed(1)} ms CPU at ${smallPages * 8} claims, ${largeCost.toFixed(1)} ms at ${claims}: ${(largeCost / smallCost).toFixed(2)} times`,
)
await large.close()

/** The last articles before `count` of a world of `pages` articles: the small record is as dense in time as the large. */
async function filled(name: string, count: number): Promise<RecordStore> {
  const file = join(folder, name)
  if (fresh) for (const end of ['', '-wal', '-shm']) rmSync(file + end, {force: true})
  const store = await openRecord(file)
  await sql`pragma synchronous = off`.execute(store.db)
  const there = Math.min(count, await rows(store, 'reading'))
  const started = cpu()
  let done = there
  while (done < count) {
    const end = Math.min(count, done + 250)
    const [from, to] = [done, end]
    await store.dialect.transaction(store.db, async (tx) => {
      for (const {reading, page} of articles(seed, from, to, count))
        await addReading(tx, store.dialect, reading, page, 'bench', now)
    })
    done = end
    if (done % 12_500 === 0)
      console.error(
        `${name}: ${done} pages, ${((cpu() - started) / (done - there)).toFixed(1)} ms CPU a page`,
      )
  }
  await sql`pragma synchronous = full`.execute(store.db)
  await sql`pragma wal_checkpoint(truncate)`.execute(store.db)
  console.log(`${name}: ${await rows(store, 'claim')} claims, ${await rows(store, 'event')} events`)
  return store
}

async function rows(store: RecordStore, table: 'article' | 'claim' | 'event' | 'reading'): Promise<number> {
  const {n} = await store.db
    .selectFrom(table)
    .select((q) => q.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

async function questions(store: RecordStore): Promise<void> {
  const next = random(seed + 1)
  const state = () => states[zipf(next, states.length)]!
  const side = (id: string) => ({id, name: id, whole: true})
  const ids = await someIds(store, 'event')
  const agreed = await someAgreements(store)
  const kinds: Record<string, () => Promise<unknown>> = {
    'timeline of a pair': () => timelineOf(store, {a: side(state()), b: side(state())}),
    'timeline of a pair, as known on a day': () =>
      timelineOf(store, {a: side(state()), b: side(state())}, {asKnownOn: 12053 + Math.floor(next() * 7300)}),
    'timeline of a state, one month': () => {
      const from = 12053 + Math.floor(next() * 7300)
      return store.events({key: state(), from, to: from + 30})
    },
    event: () => store.event(ids[Math.floor(next() * ids.length)]!),
    agreement: () => findAgreements(store, agreed[Math.floor(next() * agreed.length)]!),
    'agreements of a pair': () => agreementsOfRelation(store, {a: side(state()), b: side(state())}),
    'search, two words': () =>
      store.search(
        `${vocabulary[zipf(next, vocabulary.length)]} ${vocabulary[zipf(next, vocabulary.length)]}`,
        {limit: 20},
      ),
    'search, a word in a pair': () =>
      store.search(vocabulary[zipf(next, vocabulary.length)]!, {
        limit: 20,
        keys: [pairKey(state(), state())],
      }),
    entity: () => store.entity(state()),
  }
  for (const [name, ask] of Object.entries(kinds)) {
    const times: number[] = []
    for (let i = 0; i < asked; i++) {
      const started = cpu()
      await ask()
      times.push(cpu() - started)
    }
    times.sort((a, b) => a - b)
    const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(1)
    console.log(`${name.padEnd(40)} p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)} ms CPU`)
  }
}

async function someIds(store: RecordStore, table: 'event' | 'claim'): Promise<string[]> {
  const found = await store.db.selectFrom(table).select('id').orderBy('id').limit(2000).execute()
  return found.map(({id}) => id)
}

async function someAgreements(store: RecordStore): Promise<string[]> {
  const found = await store.db
    .selectFrom('topic')
    .select('claim')
    .where('topic', '=', 'agreement')
    .distinct()
    .limit(2000)
    .execute()
  return found.map(({claim}) => `agreement-${claim}`)
}

/** Mean CPU of reading one more page into the record, each in its own transaction; they are forgotten again. */
async function costOfAdding(store: RecordStore, count: number): Promise<number> {
  const run = await rows(store, 'article')
  const made = [...articles(seed + 5, count - added, count, count)].map(({reading, page}, index) => {
    const id = `late-${run}-${index}`
    const claims = reading.claims.map((claim) => ({...claim, id: `late-${run}-${claim.id}`, article: id}))
    return {reading: {...reading, article: {...reading.article, id}, claims}, page}
  })
  const started = cpu()
  for (const {reading, page} of made) await store.add(reading, page, 'bench', now)
  const cost = (cpu() - started) / added
  const trace = {who: 'bench', why: null, when: now}
  for (const {reading} of made) await store.forget(reading.article.id, trace)
  return cost
}

/** CPU milliseconds of this process so far. */
function cpu(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
