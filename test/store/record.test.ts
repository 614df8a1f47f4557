import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {type Relation, timelineJson} from '../../src/dossier/index.ts'
import {dayOf} from '../../src/record/index.ts'
import {
  agreementsOfRelation,
  contactsOfRelation,
  openRecord,
  type RecordStore,
  timelineOf,
} from '../../src/store/index.ts'
import {shuffled, told} from '../record/made.ts'
import {story} from '../record/story.ts'

const now = '2026-01-01T00:00:00Z'
const side = (id: string) => ({id, name: id, whole: true})
const gbrRus: Relation = {a: side('GBR'), b: side('RUS')}
let folder: string
let store: RecordStore

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-store-'))
  store = await openRecord(join(folder, 'record.db'))
})

afterEach(async () => {
  await store.close()
  rmSync(folder, {recursive: true})
})

async function keep(items = story, into = store): Promise<void> {
  for (const {reading, page} of items) await into.add(reading, page, 'engine 1', now)
}

/** Everything that export gives, as one text. */
async function dump(from = store): Promise<string> {
  const lines: string[] = []
  for await (const event of from.allEvents()) lines.push(JSON.stringify(event))
  return lines.join('\n')
}

test('a page read again changes nothing', async () => {
  await keep()
  const before = await dump()
  expect(
    await Promise.all(story.slice(0, 2).map(({reading, page}) => store.add(reading, page, 'engine 1', now))),
  ).toEqual(['unchanged', 'unchanged'])
  expect(await dump()).toBe(before)
  expect(await store.hasPage(story[0]!.page, 'engine 1')).toBe(true)
})

test('reports of one occurrence are one event; other meetings stay apart', async () => {
  await keep()
  const {events} = await timelineOf(store, gbrRus)
  const told = events.map(({event, date, claims}) => `${date?.edtf} ${event} ${claims.length}`)
  expect(told).toEqual([
    '2013-03-13 CONSULT 2',
    '2014-03-18 SANCTION 2',
    '2018-03-14 SANCTION 2',
    '2022-02-11 CONSULT 2',
    '2022-02-14 CONSULT 1',
  ])
  expect(events[3]!.sources).toBe(1)
  expect(events[2]!.sources).toBe(2)
})

test('the order in which pages arrive is nothing: 20 orders, the same bytes', async () => {
  await keep()
  const first = await dump()
  for (let seed = 1; seed <= 20; seed++) {
    const other = await openRecord(join(folder, `order-${seed}.db`))
    await keep(shuffled(story, seed), other)
    expect(await dump(other)).toBe(first)
    await other.close()
  }
})

test('an event keeps the id of its earliest-published claim, and other ids lead to it', async () => {
  await keep()
  const {events} = await timelineOf(store, gbrRus)
  const event = events[2]!
  expect(event.id).toBe(event.claims[0]!.id)
  expect(event.claims[0]!.published.edtf).toBe('2018-03-14')
  expect((await store.event(event.claims[1]!.id))!.id).toBe(event.id)
})

test('an agreement has its history, as known on a day', async () => {
  await keep()
  const [now_] = await agreementsOfRelation(store, gbrRus)
  expect(now_!.current!.status).toBe('suspended')
  expect(now_!.name).toBe('Military Technical Cooperation Agreement')
  expect(
    now_!.status.filter(({factuality}) => factuality === 'happened').map(({status}) => status),
  ).not.toContain('signed')
  const [then] = await agreementsOfRelation(store, gbrRus, dayOf('2014-02-01')!)
  expect(then!.current!.status).toBe('in preparation')
  const [april] = await agreementsOfRelation(store, gbrRus, dayOf('2014-04-01')!)
  expect(april!.current!.status).toBe('suspended')
  expect(april!.current!.date!.edtf).toBe('2014-03-18')
  const found = await timelineOf(store, gbrRus, {asKnownOn: dayOf('2014-03-18')!})
  expect(found.events.map(({claims}) => claims.length)).toEqual([2, 1])
  expect(JSON.stringify(timelineJson(found))).not.toContain('2014-03-19')
})

test('contacts are one for each occurrence', async () => {
  await keep()
  const contacts = await contactsOfRelation(store, gbrRus)
  expect(contacts.map(({claims, date}) => [claims.length, date!.edtf])).toEqual([[2, '2022-02-11']])
  expect(contacts[0]!.participants.map(({name}) => name).sort()).toEqual(['Ben Wallace', 'Sergei Shoigu'])
})

test('an updated article supersedes its earlier text from that day on, and both stay', async () => {
  const words = 'Ministers of France and Norway met in Oslo on Monday.'
  const claims = [
    {
      words,
      on: '2021-06-07',
      actor: [{...story[10]!.reading.claims[0]!.actor[0]!}, {...story[10]!.reading.claims[0]!.actor[1]!}],
    },
  ]
  const address = 'https://fjord.example/oslo'
  await keep([
    told({outlet: 'Fjord Times', published: '2021-06-08', address, text: `${words} More follows.`, claims}),
  ])
  const denied = 'No ministers of France and Norway met in Oslo on Monday.'
  const later = told({
    outlet: 'Fjord Times',
    published: '2021-06-08',
    modified: '2021-06-10',
    address,
    text: `Correction. ${denied}`,
    claims: [{...claims[0]!, words: denied, factuality: 'denied'}],
  })
  expect(await store.add(later.reading, later.page, 'engine 1', now)).toBe('updated')
  const relation = {a: side('FRA'), b: side('NOR')}
  const factualities = async (day?: string) =>
    (await timelineOf(store, relation, day ? {asKnownOn: dayOf(day)!} : {})).events.map(
      ({factuality}) => factuality,
    )
  expect(await factualities()).toEqual(['denied'])
  expect(await factualities('2021-06-09')).toEqual(['happened'])
  expect(await factualities('2021-06-10')).toEqual(['denied'])
  expect(await factualities('2021-06-07')).toEqual([])
  expect((await store.article(later.reading.article.id))!.versions).toHaveLength(2)
})

test('a forgotten article leaves a trace, and its events go or stay without it', async () => {
  await keep()
  const {id} = story[6]!.reading.article
  const old = (await timelineOf(store, gbrRus)).events[2]!
  expect(await store.forget(id, {who: 'a tester', why: 'taken down', when: now})).toBe(true)
  const {events} = await timelineOf(store, gbrRus)
  expect(events[2]!.claims).toHaveLength(1)
  expect((await store.event(old.id))!.id).toBe(events[2]!.id)
  const {articles} = await store.articles()
  expect(articles.find((row) => row.id === id)!.forgotten!.why).toBe('taken down')
  expect(await store.add(story[6]!.reading, story[6]!.page, 'engine 1', now)).toBe('forgotten')
  expect(await dump()).not.toContain('London expelled them')
  expect((await store.check()).problems).toEqual([])
})

test('nothing is wrong with a record that was written and changed', async () => {
  await keep()
  const check = await store.check()
  expect(check.problems).toEqual([])
  expect(check.counts).toMatchObject({article: 12, claim: 18})
})

test('search finds articles and claims, with filters', async () => {
  await keep()
  const hits = await store.search('expelled diplomats', {limit: 10})
  expect(hits.map(({kind}) => kind).sort()).toEqual(['article', 'article', 'claim'])
  expect(hits[0]!.snippet).toContain('«')
  const claims = await store.search('talks', {
    limit: 10,
    keys: ['GBR+RUS'],
    types: ['CONSULT'],
    from: dayOf('2020-01-01')!,
  })
  expect(claims.map(({kind, date}) => [kind, date])).toEqual([['claim', '2022-02-11']])
  expect(await store.search('"; drop table claim', {limit: 5})).toEqual([])
  expect(await store.search('talks NOT (', {limit: 5})).toEqual([])
})
