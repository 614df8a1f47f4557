// The example pages, read by the present engine, asked as an analyst would.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {keepable} from '../../src/cli/keepable.ts'
import {checkScope, type Relation} from '../../src/dossier/index.ts'
import {isPageError, type Page, readPages} from '../../src/page/index.ts'
import {read} from '../../src/read.ts'
import {dayOf} from '../../src/record/index.ts'
import {
  agreementsOfRelation,
  openRecord,
  type ReadingToKeep,
  type RecordStore,
  timelineOf,
} from '../../src/store/index.ts'
import {shuffled} from '../record/made.ts'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const side = (id: string) => ({id, name: id, whole: true})
const gbrRus: Relation = {a: side('GBR'), b: side('RUS')}
const made: {reading: ReadingToKeep; page: Page}[] = []
let folder: string
let store: RecordStore

async function filled(name: string, items: typeof made): Promise<RecordStore> {
  const record = await openRecord(join(folder, name))
  for (const {reading, page} of items) await record.add(reading, page, 'engine', '2026-01-01T00:00:00Z')
  return record
}

async function dump(record: RecordStore): Promise<string> {
  const lines: string[] = []
  for await (const event of record.allEvents()) lines.push(JSON.stringify(event))
  lines.push(JSON.stringify(await agreementsOfRelation(record, gbrRus)))
  return lines.join('\n')
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-examples-'))
  for await (const page of readPages([examples])) {
    if (isPageError(page)) throw new Error(`${page.source}: ${page.message}`)
    made.push({reading: keepable(read(page)), page})
  }
  store = await filled('record.db', made)
})

afterAll(async () => {
  await store.close()
  rmSync(folder, {recursive: true})
})

test('20 orders of the pages give the same bytes', async () => {
  const first = await dump(store)
  expect(made.length).toBeGreaterThanOrEqual(12)
  for (let seed = 1; seed <= 20; seed++) {
    const other = await filled(`order-${seed}.db`, shuffled(made, seed))
    expect(await dump(other)).toBe(first)
    await other.close()
  }
}, 300_000)

test('the British-Russian agreement: prepared, suspended on 2014-03-18, never signed', async () => {
  const known = async (day?: string) =>
    (await agreementsOfRelation(store, gbrRus, day ? dayOf(day)! : undefined)).find(
      ({scope}) => scope.length > 0,
    )!
  expect((await known('2014-02-01')).current!.status).toBe('in preparation')
  const april = (await known('2014-04-01')).current!
  expect([april.status, april.date!.edtf]).toEqual(['suspended', '2014-03-18'])
  const {status} = await known()
  expect(status.filter((entry) => entry.status === 'signed').map(({factuality}) => factuality)).not.toContain(
    'happened',
  )
  expect(status.some((entry) => entry.status === 'signed' && entry.factuality === 'possible')).toBe(true)
})

test('what it covers, by the words of the pages', async () => {
  const agreement = (await agreementsOfRelation(store, gbrRus)).find(({scope}) => scope.length > 0)!
  const answer = (item: string) => checkScope(agreement, item, null)
  expect(answer('missiles')).toMatchObject({answer: 'excluded', standing: {status: 'suspended'}})
  expect(answer('missiles').clauses[0]!.clause.hedge).toBeTruthy()
  expect(answer('rifle components').answer).toBe('covered')
  expect(answer('a classified radar').answer).toBe('unclear')
  expect(answer("a ship's bell").answer).toBe('not mentioned')
})

test('the signing in the chronology leads to the agreement that was signed', async () => {
  const pair = {a: side('GRC'), b: side('MKD')}
  const signed = (await timelineOf(store, pair)).events.find(
    ({event, date}) => event === 'SUPPORT' && date?.edtf === '2018-06-17',
  )
  const agreements = await agreementsOfRelation(store, pair)
  expect(agreements.find(({id}) => id === signed?.agreement)?.name).toMatch(/Prespa/)
})

test('every piece of evidence stands where it says', async () => {
  expect((await store.check()).problems).toEqual([])
})
