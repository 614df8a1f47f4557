// The server over HTTP: policy headers, errors with reasons, formats, and that no request whatever makes it fail.
import type {FastifyInstance} from 'fastify'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {buildServer} from '../../src/server/index.ts'
import type {RecordStore} from '../../src/store/index.ts'
import {examples, hostile, recordOf, textPage} from './example-record.ts'

let store: RecordStore
let app: FastifyInstance

beforeAll(async () => {
  store = await recordOf(
    [examples],
    hostile.map((text, place) => textPage(`hostile-${place}.txt`, text)),
  )
  app = await buildServer(store, {version: 'test', rateLimit: 0})
})

afterAll(async () => {
  await app.close()
  await store.close()
})

const get = (url: string, accept = 'text/html') => app.inject({method: 'GET', url, headers: {accept}})

async function everyPage(): Promise<string[]> {
  const {articles} = await store.articles()
  const {events} = (await get('/api/v1/relations/GBR-RUS/timeline')).json()
  const {agreements} = (await get('/api/v1/relations/GBR-RUS/agreements')).json()
  return [
    '/',
    '/articles',
    '/search?q=treaty',
    '/api',
    '/relations/GBR-RUS',
    '/relations/CHL-PER',
    '/entities/GBR',
    `/events/${events[0].id}`,
    `/agreements/${agreements[0].id}`,
    `/agreements/${agreements[0].id}?item=missiles`,
    ...articles.map(({id}) => `/articles/${id}`),
  ]
}

test('every page answers with the policy headers', async () => {
  for (const url of await everyPage()) {
    const {statusCode, headers} = await get(url)
    expect([url, statusCode]).toEqual([url, 200])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('what a hostile page says is shown as text', async () => {
  for (const url of await everyPage()) {
    const {body} = await get(url)
    expect(body).not.toMatch(/<script>|<img|onload=alert\(3\)>|href="javascript:/)
    expect(body).not.toContain('\u202e')
    expect(body).not.toMatch(/ style="|<style/)
  }
})

describe('errors', () => {
  test.each([
    ['/relations/GBR-RUS?from=yesterday', 400, /from/],
    ['/relations/GBR-RUS?type=NOTHING', 400, /type/],
    ['/relations/GBR-RUS?surprise=1', 400, /surprise/],
    ['/api/v1/relations/GBR-RUS/timeline?limit=0', 400, /limit/],
    ['/relations/Atlantis', 404, /Atlantis/],
    ['/events/nothing', 404, /nothing/],
    ['/articles/nothing', 404, /nothing/],
    ['/agreements/nothing', 404, /nothing/],
    ['/nowhere', 404, /nowhere/],
  ])('%s gives %i with a reason', async (url, status, reason) => {
    const {statusCode, body} = await get(url, 'application/json')
    expect(statusCode).toBe(status)
    expect(JSON.parse(body)).toMatchObject({status})
    expect(JSON.parse(body).detail).toMatch(reason)
  })
})

test('JSON, CSV and Atom hold the same events', async () => {
  const {events, total} = (await get('/relations/GBR-RUS/timeline.json?limit=500')).json()
  expect(events).toHaveLength(total)
  const csv = (await get('/relations/GBR-RUS/timeline.csv')).body
  for (const {id} of events) expect(csv).toContain(id)
  const atom = (await get('/relations/GBR-RUS/timeline.atom')).body
  expect(atom.match(/<entry>/g)).toHaveLength(Math.min(100, total))
})

test('paging through a relation gives every event once', async () => {
  const {total} = (await get('/api/v1/relations/GBR-RUS/timeline')).json()
  const seen: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const url = `/api/v1/relations/GBR-RUS/timeline?limit=7${cursor ? `&cursor=${cursor}` : ''}`
    const answer: {events: {id: string}[]; next: string | null} = (await get(url)).json()
    seen.push(...answer.events.map(({id}) => id))
    cursor = answer.next
  }
  expect(new Set(seen).size).toBe(total)
  expect(seen).toHaveLength(total)
})

test('an unchanged answer is 304', async () => {
  const {headers} = await get('/api/v1/relations/GBR-RUS', 'application/json')
  const again = await app.inject({
    url: '/api/v1/relations/GBR-RUS',
    headers: {'if-none-match': String(headers.etag)},
  })
  expect(again.statusCode).toBe(304)
})

test('the OpenAPI document names the routes that there are', async () => {
  const {paths} = (await get('/openapi.json')).json()
  for (const path of Object.keys(paths)) {
    const url = path
      .replace('{relation}', 'GBR-RUS')
      .replace('{id}', 'nothing')
      .replace('/check', '/check?item=tanks')
    expect([url, [200, 404].includes((await get(url)).statusCode)]).toEqual([url, true])
  }
})

test('nothing gives 500 in 10,000 seeded requests', async () => {
  const next = seeded(20260211)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]
  const paths = [
    '/',
    '/relations/',
    '/events/',
    '/articles/',
    '/agreements/',
    '/entities/',
    '/search',
    '/api/v1/relations/',
    '/api/v1/search',
    '/api/v1/events/',
    '/relations/GBR-RUS/timeline.csv',
    '/x',
  ]
  const parts = [
    'GBR-RUS',
    'GBR',
    '..',
    '%00',
    '%ff',
    "' OR 1=1 --",
    '"><script>',
    '💥',
    'а'.repeat(50),
    'null',
    '-1',
    '{}',
    '[..]',
    '2014-21',
    '%2e%2e%2f',
    'IGO/NATO~RUS',
    '"',
    '*',
    'AND OR NOT',
    'NEAR(',
  ]
  const names = [
    'q',
    'from',
    'to',
    'type',
    'factuality',
    'cursor',
    'limit',
    'asKnownOn',
    'item',
    'kind',
    'lang',
    'claim',
    'outlet',
    'entity',
    'x',
  ]
  const failed: string[] = []
  for (let round = 0; round < 10_000; round++) {
    const query = Array.from(
      {length: Math.floor(next() * 4)},
      () => `${pick(names)}=${safely(pick(parts))}`,
    ).join('&')
    const url = `${pick(paths)}${next() < 0.8 ? safely(pick(parts)) : ''}?${query}`
    const {statusCode} = await get(url, pick(['text/html', 'application/json']))
    if (statusCode >= 500) failed.push(url)
  }
  expect(failed).toEqual([])
})

/** Encoded, except what is meant to be broken. */
function safely(part: string): string {
  return part.startsWith('%') ? part : encodeURIComponent(part)
}

/** Mulberry32: the same seed, the same requests. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
