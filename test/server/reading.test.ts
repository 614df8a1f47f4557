// Reading pages from the browser: only with leave, only from our own page, whole or not at all, with what failed and why.
import {mkdtempSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {FastifyInstance} from 'fastify'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {keepable} from '../../src/cli/keepable.ts'
import {read} from '../../src/read.ts'
import {buildServer, type ReadingLeave} from '../../src/server/index.ts'
import {refusal} from '../../src/server/reading/origin.ts'
import {openRecord, type RecordStore} from '../../src/store/index.ts'

const ours = {host: '127.0.0.1:8765', 'sec-fetch-site': 'same-origin'}
const text = 'Chile and Peru signed a fishing treaty in Lima on Monday, the Chilean Foreign Ministry said.'

let store: RecordStore
let app: FastifyInstance
let closed: FastifyInstance

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'entente-')), 'reading.db')
  store = await openRecord(file)
  app = await buildServer(store, {
    version: 'test',
    rateLimit: 0,
    reading: leave(file, {files: true, fetch: true}),
  })
  closed = await buildServer(store, {version: 'test', rateLimit: 0})
})

afterAll(async () => {
  await app.close()
  await closed.close()
  await store.close()
})

function leave(file: string, allowed: {files: boolean; fetch: boolean}): ReadingLeave {
  return {
    ...allowed,
    engine: 'test',
    open: () => openRecord(file),
    read: async (page) => keepable(read(page)),
  }
}

/** A form as a browser sends it. */
async function sent(fields: Record<string, string | File>, headers: Record<string, string> = ours) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const body = new Response(form)
  return app.inject({
    method: 'POST',
    url: '/read',
    headers: {...headers, 'content-type': body.headers.get('content-type') ?? ''},
    payload: Buffer.from(await body.arrayBuffer()),
  })
}

/** The work once it is done. */
async function done(location: string) {
  for (let tries = 0; tries < 200; tries++) {
    const work = (await app.inject(`/api/v1${location}`)).json()
    if (work.state === 'done') return work
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the reading does not end')
}

test('a pasted text is read into the record, and the page says what was read', async () => {
  const {statusCode, headers} = await sent({text, published: '2024-05-07', outlet: 'Test Outlet'})
  expect(statusCode).toBe(303)
  const work = await done(String(headers.location))
  expect(work.failures).toEqual([])
  expect(work.pages).toMatchObject([{outcome: 'new'}])
  expect(work.pages[0].claims).toBeGreaterThan(0)
  const page = await app.inject({url: String(headers.location), headers: {accept: 'text/html'}})
  expect(page.body).toContain(`/articles/${work.pages[0].article}`)
  const {events} = (await app.inject('/api/v1/relations/CHL-PER')).json()
  expect(events.length).toBeGreaterThan(0)
  const again = await done(
    String((await sent({text, published: '2024-05-07', outlet: 'Test Outlet'})).headers.location),
  )
  expect(again.pages).toMatchObject([{outcome: 'unchanged'}])
})

test('files are read under their names; what is no page is named with the reason', async () => {
  const good = new File([`<html><body><h1>Talks</h1><p>${text}</p></body></html>`], '../../etc/talks.html')
  const {headers} = await sent({file: good})
  expect((await done(String(headers.location))).pages).toMatchObject([{source: 'talks.html'}])
  const bad = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])], 'picture.png')
  const work = await done(String((await sent({file: bad})).headers.location))
  expect(work.pages).toEqual([])
  expect(work.failures[0]).toMatchObject({source: 'picture.png'})
  expect(work.failures[0].message).not.toBe('')
})

test('private addresses are not fetched, and nothing but an address is', async () => {
  const server = createServer((_, answer) => answer.end('secret')).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const {port} = server.address() as AddressInfo
  const work = await done(String((await sent({address: `http://127.0.0.1:${port}/`})).headers.location))
  server.close()
  expect(work.pages).toEqual([])
  expect(work.failures[0].message).toMatch(/private/)
  for (const address of ['/etc/passwd', 'file:///etc/passwd', '-', 'http://'])
    expect([address, (await sent({address})).statusCode]).toEqual([address, 400])
})

test.each([
  [{}, 400],
  [{text, published: 'yesterday'}, 400],
  [{text, lang: 'Klingon!'}, 400],
])('%j is refused with a reason', async (fields, status) => {
  const {statusCode, body} = await sent(fields as Record<string, string>)
  expect(statusCode).toBe(status)
  expect(JSON.parse(body).detail).not.toBe('')
})

test('a body that is too large or no form is refused', async () => {
  const payload = Buffer.alloc(21_000_000, 'x')
  const headers = {...ours, 'content-type': 'multipart/form-data; boundary=x'}
  expect((await app.inject({method: 'POST', url: '/read', headers, payload})).statusCode).toBe(413)
  const broken = await app.inject({
    method: 'POST',
    url: '/read',
    headers,
    payload: Buffer.from('--y\r\nnonsense'),
  })
  expect(broken.statusCode).toBe(400)
})

test('programs read through the API', async () => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/reads',
    headers: {host: '127.0.0.1:8765'},
    payload: {text: `${text} Peru thanked Chile.`, published: '2024-05-08'},
  })
  expect(answer.statusCode).toBe(202)
  const work = await done(`/reads/${answer.json().id}`)
  expect(work.pages).toMatchObject([{outcome: 'new'}])
  expect(answer.headers['access-control-allow-origin']).toBeUndefined()
})

test('without leave nothing is read, and the server says how to allow it', async () => {
  const {statusCode, body} = await closed.inject({
    method: 'POST',
    url: '/api/v1/reads',
    headers: ours,
    payload: {text},
  })
  expect(statusCode).toBe(403)
  expect(JSON.parse(body).detail).toContain('--allow-read')
  expect((await closed.inject('/read')).statusCode).toBe(403)
  expect((await closed.inject({url: '/', headers: {accept: 'text/html'}})).body).not.toContain('href="/read"')
})

describe('who may change something', () => {
  test.each([
    [{host: '127.0.0.1:8765'}, true],
    [{host: 'localhost:8765'}, true],
    [{host: '[::1]:8765'}, true],
    [{host: '127.0.0.1:8765', 'sec-fetch-site': 'same-origin', origin: 'null'}, true],
    [{host: '127.0.0.1:8765', origin: 'http://127.0.0.1:8765'}, true],
    [{host: '127.0.0.1:8765', 'sec-fetch-site': 'cross-site'}, false],
    [{host: '127.0.0.1:8765', 'sec-fetch-site': 'same-site'}, false],
    [{host: '127.0.0.1:8765', origin: 'https://example.org'}, false],
    [{host: '127.0.0.1:8765', origin: 'http://127.0.0.1:9000'}, false],
    [{host: '127.0.0.1:8765', origin: 'null'}, false],
    [{host: 'rebound.example:8765', 'sec-fetch-site': 'same-origin'}, false],
    [{}, false],
  ])('%j: %s', (headers, may) => {
    expect(refusal(headers as never, '127.0.0.1') === null).toBe(may)
  })

  test('the name that the server was told to listen on is ours', () => {
    expect(refusal({host: 'dossier.lan:8765'}, 'dossier.lan')).toBeNull()
  })

  test('a form of another site is refused before it is read', async () => {
    const {statusCode} = await sent({text}, {host: '127.0.0.1:8765', 'sec-fetch-site': 'cross-site'})
    expect(statusCode).toBe(403)
  })
})
