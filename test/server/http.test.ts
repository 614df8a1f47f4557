// The server over HTTP: policy headers, errors with reasons, formats, and that no request whatever makes it fail.
import type {FastifyInstance} from 'fastify'
import {Parser} from 'htmlparser2'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {buildServer} from '../../src/server/index.ts'
import type {RecordStore} from '../../src/store/index.ts'
import {examples, hostile, recordOf, textPage} from './example-record.ts'

/** What a carrier says of a page stands in titles, lists, feeds and spreadsheets. */
const hostileFacts = {
  title: '=HYPERLINK("javascript:alert(7)")</title><script>alert(8)</script>',
  outlet: '"><svg onload=alert(9)> \u202eOutlet',
  authors: ["' onmouseover='alert(10)"],
}

let store: RecordStore
let app: FastifyInstance

beforeAll(async () => {
  store = await recordOf(
    [examples],
    [
      ...hostile.map((text, place) => textPage(`hostile-${place}.txt`, text)),
      textPage('<b onclick=alert(6)>.txt', 'Chile praised Peru on Monday, "<i>" said.', hostileFacts),
    ],
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
  const {events: attacked} = (await get('/api/v1/relations/CHL-PER/timeline')).json()
  const {agreements} = (await get('/api/v1/relations/GBR-RUS/agreements')).json()
  return [
    '/',
    '/relations',
    '/articles',
    '/search',
    '/search?q=treaty',
    '/search?q=Chile&in=claim&party=PER',
    '/api',
    '/relations/GBR-RUS',
    '/relations/GBR-RUS?lang=ru&from=2013&to=2015&type=AGREE&type=CONSULT&on=2014-02&asKnownOn=2014-02-01',
    '/relations/GBR-RUS?balance=month&source=Hague',
    '/relations/GBR-RUS/briefing',
    '/relations/CHL-PER',
    '/relations/CHL-PER/briefing',
    '/relations/GBR',
    '/entities/GBR',
    `/events/${events[0].id}`,
    ...attacked.map(({id}: {id: string}) => `/events/${id}`),
    `/agreements/${agreements[0].id}`,
    `/agreements/${agreements[0].id}?item=missiles`,
    ...articles.map(({id}) => `/articles/${id}`),
  ]
}

const lists = [
  '/relations',
  '/articles',
  '/search',
  '/relations/GBR-RUS/timeline',
  ...['agreements', 'contacts', 'incidents', 'measures', 'figures', 'named'].map(
    (name) => `/relations/GBR-RUS/${name}`,
  ),
]

test('every page answers with the policy headers', async () => {
  for (const url of await everyPage()) {
    const {statusCode, headers} = await get(url)
    expect([url, statusCode]).toEqual([url, 200])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test.each([
  ['GET', '/nowhere'],
  ['GET', '/relations/GBR-RUS?from=yesterday'],
  ['GET', '/api/v1/relations/GBR-RUS'],
  ['GET', '/relations/GBR-RUS/timeline.csv'],
  ['GET', '/relations.atom'],
  ['GET', '/openapi.json'],
  ['GET', '/assets/style.css'],
  ['GET', '/read'],
  ['GET', `/${'x'.repeat(5000)}`],
  ['GET', '/%ff'],
  ['HEAD', '/'],
  ['POST', '/'],
  ['POST', '/read'],
  ['PUT', '/articles/x'],
  ['DELETE', '/api/v1/articles/x'],
  ['OPTIONS', '/'],
] as const)('%s %s answers with the policy headers too', async (method, url) => {
  const {headers, statusCode} = await app.inject({method, url})
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(statusCode).toBeLessThan(500)
})

test('what a hostile page says is shown as text', async () => {
  for (const url of await everyPage()) {
    const {body} = await get(url)
    expect([url, [...wrongMarkup(body)]]).toEqual([url, []])
    expect(body).not.toContain('\u202e')
  }
})

/** Whatever a parser takes for markup that no page of ours has. */
function wrongMarkup(body: string): Set<string> {
  const wrong = new Set<string>()
  const parser = new Parser({
    onopentag(name, attributes) {
      if (['img', 'iframe', 'object', 'style', 'base', 'b', 'i'].includes(name)) wrong.add(name)
      if (name === 'script' && attributes.src !== '/assets/enhance.js') wrong.add('script')
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.startsWith('on') || attribute === 'style') wrong.add(`${name} ${attribute}`)
        const isAddress = ['href', 'src', 'action', 'formaction', 'cite'].includes(attribute)
        if (isAddress && !/^(\/|#|\?|https?:\/\/)/.test(value)) wrong.add(`${name} ${attribute}=${value}`)
      }
    },
  })
  parser.end(body)
  return wrong
}

test('in spreadsheets nothing of a page is a formula, and feeds stay well-formed', async () => {
  for (const list of lists) {
    const search = list === '/search' ? '?q=Chile' : ''
    const {body: csv} = await get(`${list}.csv${search}`)
    expect([list, /(^|[\n,]|,")[=+@\t]/.test(csv)]).toEqual([list, false])
    const {body: atom} = await get(`${list}.atom${search}`)
    expect([list, isWellFormed(atom)]).toEqual([list, true])
  }
})

/** Do tags open and close in order? */
function isWellFormed(document: string): boolean {
  const open: string[] = []
  let fine = document.startsWith('<?xml')
  const parser = new Parser(
    {
      onopentag: (name) => open.push(name),
      onclosetag: (name, implied) => {
        if (open.pop() !== name || (implied && !selfClosed.has(name))) fine = false
      },
    },
    {xmlMode: true},
  )
  parser.end(document)
  return fine && open.length === 0
}

const selfClosed = new Set(['link'])

test.each(lists)('%s has the same items as JSON and as CSV', async (list) => {
  const search = list === '/search' ? '?q=treaty' : '?limit=500'
  const answer = (await get(`${list}.json${search}`)).json()
  const items: unknown[] = answer[list.split('/').at(-1)!] ?? answer.events ?? answer.results
  const rows = csvRows((await get(`${list}.csv${list === '/search' ? search : ''}`)).body)
  expect(items.length).toBeGreaterThan(0)
  expect(rows.length - 1).toBe(items.length)
})

/** Rows of a CSV; line ends inside quotes are part of a cell. */
function csvRows(csv: string): string[] {
  return csv
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split('\r\n')
    .filter(Boolean)
}

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
    const method = paths[path].post ? 'POST' : 'GET'
    const {statusCode, headers} = await app.inject({
      method,
      url,
      headers: {host: 'localhost'},
      ...(method === 'POST' ? {payload: {}} : {}),
    })
    const expected = path.startsWith('/api/v1/reads') ? [403] : [200, 404]
    expect([url, expected.includes(statusCode), /json/.test(String(headers['content-type']))]).toEqual([
      url,
      true,
      true,
    ])
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
    '/api/v1/entities/',
    '/api/v1/articles',
    '/relations/GBR-RUS',
    '/relations/GBR-RUS/timeline.csv',
    '/relations/GBR-RUS/timeline.atom',
    '/relations/GBR-RUS/incidents.json',
    '/relations/GBR-RUS/briefing',
    '/relations.csv',
    '/articles.atom',
    '/search.csv',
    '/read',
    '/reads/',
    '/assets/',
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
    'CONSULT',
    'happened',
    '16000.abc',
    '-9999999.x',
    '2014-02-01',
    '[2013-02-08..2014-02-07]',
    '0000',
    '9999-99-99',
    '../',
    '\u202e',
    '1'.repeat(200),
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
    'source',
    'context',
    'party',
    'on',
    'in',
    'balance',
    'x',
  ]
  const failed: string[] = []
  for (let round = 0; round < 10_000; round++) {
    const query = Array.from(
      {length: Math.floor(next() * 4)},
      () => `${pick(names)}=${safely(pick(parts))}`,
    ).join('&')
    const url = `${pick(paths)}${next() < 0.8 ? safely(pick(parts)) : ''}?${query}`
    const method = next() < 0.95 ? 'GET' : pick(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'] as const)
    const {statusCode, headers} = await app.inject({
      method,
      url,
      headers: {
        accept: pick(['text/html', 'application/json', '*/*']),
        'content-type': pick(['text/plain', 'application/json']),
      },
      ...(method === 'POST' ? {payload: pick(parts)} : {}),
    })
    if (statusCode >= 500 || !headers['content-security-policy']) failed.push(`${method} ${url}`)
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
