// Questions that pages ask: bounded, and the same answers as the unbounded ones.
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {dayOf} from '../../src/record/index.ts'
import {
  articleLines,
  eventsById,
  namedIn,
  type Outlined,
  outlineOf,
  pairCounts,
  type RecordStore,
  recordMark,
} from '../../src/store/index.ts'
import {examples, recordOf} from '../server/example-record.ts'

const key = 'GBR+RUS'
let store: RecordStore

beforeAll(async () => {
  store = await recordOf([examples])
})

afterAll(() => store.close())

/** All events by windows of a few, as paging through a very long chronology goes. */
async function inWindows(limit: number): Promise<Outlined[]> {
  const all: Outlined[] = []
  for (let before: Outlined | undefined; ; ) {
    const {events, cut} = await outlineOf(store.db, {key, limit, before})
    all.unshift(...events)
    if (!cut) return all
    before = events[0]
  }
}

test.each([1, 5, 1000])('windows of %i give every event once and in order', async (limit) => {
  const ids = (await store.events({key})).map(({id}) => id)
  expect((await inWindows(limit)).map(({id}) => id)).toEqual(ids)
})

test('an outline says what the events say', async () => {
  const events = await store.events({key})
  const {events: lines} = await outlineOf(store.db, {key, limit: 1000})
  for (const [place, {type, score, factuality, outlets, readings}] of lines.entries()) {
    const event = events[place]!
    expect([type, score, factuality]).toEqual([event.event, event.score, event.factuality])
    expect([...outlets].sort()).toEqual([...new Set(event.claims.flatMap(({outlet}) => outlet ?? []))].sort())
    expect(readings.length).toBeGreaterThan(0)
  }
})

test.each(['2014-02-01', '2014-03-18', '2018-03-15'])('as known on %s', async (date) => {
  const asKnownOn = dayOf(date)!
  const {events} = await outlineOf(store.db, {key, limit: 1000, asKnownOn})
  const then = await store.events({key, asKnownOn})
  expect(events.map(({id}) => id).sort()).toEqual(then.map(({id}) => id).sort())
  expect(events.every(({knownOn}) => knownOn.every((day) => day <= asKnownOn))).toBe(true)
})

test.each([
  ['2014-01-01', '2014-12-31'],
  ['2018-03-14', '2018-03-14'],
])('between %s and %s', async (from, to) => {
  const days = {from: dayOf(from)!, to: dayOf(to)!}
  const {events} = await outlineOf(store.db, {key, limit: 1000, ...days})
  const found = await store.events({key, ...days})
  expect(found.length).toBeGreaterThan(0)
  expect(events.map(({id}) => id)).toEqual(found.map(({id}) => id))
})

test('events come in the order of the ids asked for', async () => {
  const ids = (await store.events({key})).map(({id}) => id).reverse()
  expect((await eventsById(store.db, [...ids, 'nothing'])).map(({id}) => id)).toEqual(ids)
})

test('articles come a page at a time, each once, the latest read first', async () => {
  const {articles} = await store.articles()
  const seen: string[] = []
  for (let before: number | undefined; ; ) {
    const page = await articleLines(store.db, {limit: 4, before})
    seen.push(...page.articles.map(({id}) => id))
    if (page.next === null) break
    before = page.next
  }
  expect([...seen].sort()).toEqual(articles.map(({id}) => id).sort())
  const lines = (await articleLines(store.db, {limit: 100})).articles
  for (const {id, claims} of lines) expect(claims).toBe(articles.find((one) => one.id === id)!.claims)
})

test('pairs are counted in parts, each once, with the events that stand under them', async () => {
  const parts = []
  for await (const some of pairCounts(store.db, 3)) parts.push(...some)
  expect(new Set(parts.map((pair) => pair.key)).size).toBe(parts.length)
  expect(parts.map((pair) => pair.key)).toContain(key)
  for (const {key: pair, events} of parts)
    expect([pair, (await store.events({key: pair})).length]).toEqual([pair, events])
})

test('who is named in some articles', async () => {
  const {events} = await outlineOf(store.db, {key, limit: 1000})
  const readings = [...new Set(events.flatMap((event) => event.readings))]
  const named = await namedIn(store.db, readings, ['person'])
  expect(named.map(({name}) => name)).toContain('Ben Wallace')
  expect(named.every(({type}) => type === 'person')).toBe(true)
  const counts = named.map(({articles}) => articles.length)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
})

describe('the mark of a record', () => {
  test('stays while nothing changes, and changes with every change', async () => {
    const mark = await recordMark(store)
    expect(await recordMark(store)).toBe(mark)
    await store.addFailure('x', 'not there', '2026-01-01T00:00:00Z')
    expect(await recordMark(store)).not.toBe(mark)
  })
})
