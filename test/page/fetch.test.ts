// Addresses: fetched politely, refused where private; redirects, sizes, slowness, bombs. Only local listeners are used.
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {afterEach, describe, expect, test} from 'vitest'
import {guardedLookup} from '../../src/page/fetch/guard.ts'
import {
  isPageError,
  type Page,
  type PageError,
  type ReadOptions,
  readPages,
  type Validators,
} from '../../src/page/index.ts'
import {type LocalServer, serve} from './servers.ts'

const STORY =
  '<html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>The ferry between the two islands sails again since Monday.</p></body></html>'
const open: LocalServer[] = []

afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function local(...args: Parameters<typeof serve>): Promise<LocalServer> {
  const server = await serve(...args)
  open.push(server)
  return server
}

async function read(address: string, options: ReadOptions = {}): Promise<(Page | PageError)[]> {
  const items: (Page | PageError)[] = []
  for await (const item of readPages([address], {delay: 0, ...options})) items.push(item)
  return items
}

const allowed: ReadOptions = {allowPrivate: true}
const messageOf = (items: (Page | PageError)[]) =>
  items.map((item) => (isPageError(item) ? item.message : 'read'))

describe('private addresses', () => {
  test.each([
    'http://127.0.0.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://localhost:PORT/',
    'http://localhost.:PORT/',
    'http://0.0.0.0:PORT/',
    'http://169.254.169.254:PORT/latest/meta-data',
    'http://10.0.0.1:PORT/',
    'http://user:word@127.0.0.1:PORT/',
  ])('%s: no connection is made', async (address) => {
    const server = await local((_, response) => response.end(STORY))
    const [item] = await read(address.replace('PORT', String(server.port)))
    expect(isPageError(item!)).toBe(true)
    expect((item as PageError).message).toMatch(/private or local|name not found|fetch failed/)
    expect(server.connections()).toBe(0)
  })

  test('one that is allowed by name or network is read', async () => {
    const server = await local((_, response) => response.end(STORY))
    expect(messageOf(await read(server.url, {allowPrivate: ['127.0.0.0/8']}))).toEqual(['read'])
    expect(
      messageOf(
        await read(`http://localhost:${server.port}/`, {allowPrivate: ['localhost', '127.0.0.1', '::1']}),
      ),
    ).toEqual(['read'])
    expect(messageOf(await read(server.url, {allowPrivate: ['10.0.0.0/8']}))[0]).toMatch(/private/)
  })

  test.each(['file:///etc/hostname', 'data:text/plain,hello', 'ftp://127.0.0.1/x', 'gopher://127.0.0.1/'])(
    '%s is not read',
    async (address) => {
      expect(messageOf(await read(address, allowed))).toEqual(['only http: and https: addresses are read'])
    },
  )

  test.each([
    'http://127.0.0.2:PORT/',
    'http://2130706434:PORT/',
    'http://0x7f000002:PORT/',
    'http://0177.0.0.2:PORT/',
    'http://127.2:PORT/',
    'http://[::ffff:127.0.0.2]:PORT/',
    'http://[64:ff9b::7f00:2]:PORT/',
    'http://[2002:7f00:2::1]:PORT/',
    'http://0.0.0.0:PORT/',
    'http://[::]:PORT/',
    'http://[::1]:PORT/',
    'http://loopback.test:PORT/',
    '//127.0.0.2:PORT/',
    'file:///etc/hostname',
    'data:text/html,<p>hello',
    'ftp://127.0.0.2:PORT/',
    'javascript:alert(1)',
  ])('a redirect from an allowed host to %s: no connection is made', async (to) => {
    const target = await local((_, response) => response.end(STORY), '0.0.0.0')
    const server = await local((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(302, {location: to.replace('PORT', String(target.port))}).end()
    })
    const message = messageOf(await read(server.url, {allowPrivate: ['127.0.0.1']}))[0]
    expect(message).toMatch(
      /^(?:http|\/)/.test(to)
        ? /is a private or local address|name not found/
        : /redirects to \w+:, which is not read/,
    )
    expect(server.asked).toEqual(['/robots.txt', '/'])
    expect(target.connections()).toBe(0)
  })

  test('the robots.txt of an allowed host redirects to no private place', async () => {
    const target = await local((_, response) => response.end(''), '0.0.0.0')
    const server = await local((_, response) =>
      response.writeHead(302, {location: `http://127.0.0.2:${target.port}/robots.txt`}).end(),
    )
    expect(messageOf(await read(server.url, {allowPrivate: ['127.0.0.1']}))[0]).toMatch(/private or local/)
    expect(target.connections()).toBe(0)
  })

  test('a name that resolves to a private address is refused, whatever the name', async () => {
    const server = await local((_, response) => response.end(STORY), '0.0.0.0')
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '192.168.0.1',
      '169.254.169.254',
      '::1',
      'fe80::1',
      'fd00::1',
    ]) {
      const found = await new Promise<unknown>((resolve) =>
        guardedLookup(false, (_, __, answer) =>
          answer(null, [{address, family: address.includes(':') ? 6 : 4}]),
        )('news.example', {}, (error, given) => resolve(error ?? given)),
      )
      expect(String(found)).toMatch(/news\.example \(.*\) is a private or local address/)
    }
    expect(messageOf(await read(`http://localhost:${server.port}/`))[0]).toMatch(
      /localhost \((?:127\.0\.0\.1|::1)\) is a private/,
    )
    expect(server.connections()).toBe(0)
  })

  test('one bad address among those of a name is enough', async () => {
    const mixed = [
      {address: '93.184.216.34', family: 4},
      {address: '127.0.0.1', family: 4},
    ]
    const found = await new Promise<unknown>((resolve) =>
      guardedLookup(false, (_, __, answer) => answer(null, mixed))('news.example', {}, (error, given) =>
        resolve(error ?? given),
      ),
    )
    expect(String(found)).toMatch(/127\.0\.0\.1\) is a private/)
  })
})

describe('redirects', () => {
  test('a circle and a long chain end', async () => {
    const server = await local((request, response) => {
      const step = Number(/\d+/.exec(request.url!)?.[0] ?? 0)
      const next = request.url!.startsWith('/chain')
        ? `/chain${step + 1}`
        : request.url === '/x'
          ? '/y'
          : '/x'
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(301, {location: next}).end()
    })
    expect(messageOf(await read(`${server.url}/x`, allowed))[0]).toMatch(/circle/)
    expect(messageOf(await read(`${server.url}/chain0`, allowed))[0]).toMatch(/more than 5 redirects/)
  })

  test("the address where the page stood at last is the page's", async () => {
    const server = await local((request, response) => {
      if (request.url === '/old') response.writeHead(308, {location: '/new'}).end()
      else response.end(STORY)
    })
    const [page] = await read(`${server.url}/old`, allowed)
    expect((page as Page).address).toBe(`${server.url}/new`)
  })
})

describe('manners', () => {
  test('robots.txt is asked once and obeyed', async () => {
    const server = await local((request, response) => {
      if (request.url === '/robots.txt')
        response.end('User-agent: *\nDisallow: /closed\nAllow: /closed/but-open$\n')
      else response.end(STORY)
    })
    const items: (Page | PageError)[] = []
    for await (const item of readPages(
      ['/closed/a', '/open', '/closed/but-open'].map((path) => server.url + path),
      {delay: 0, allowPrivate: true},
    ))
      items.push(item)
    expect(messageOf(items)).toEqual(['robots.txt of the site asks not to read it', 'read', 'read'])
    expect(server.asked).toEqual(['/robots.txt', '/open', '/closed/but-open'])
  })

  test('what has not changed is not sent again', async () => {
    const known = new Map<string, Validators>()
    const server = await local((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
      else response.setHeader('etag', '"v1"').end(request.url === '/robots.txt' ? '' : STORY)
    })
    const options: ReadOptions = {
      ...allowed,
      validators: {get: (address) => known.get(address), set: (address, what) => known.set(address, what)},
    }
    expect(await read(`${server.url}/feed`, options)).toHaveLength(1)
    const same: string[] = []
    const onUnchanged = (address: string) => void same.push(address)
    expect(await read(`${server.url}/feed`, {...options, onUnchanged})).toHaveLength(0)
    expect(same).toEqual([`${server.url}/feed`])
  })

  test('servers in trouble are said', async () => {
    const server = await local((request, response) =>
      response.writeHead(request.url === '/robots.txt' ? 404 : 429).end(),
    )
    expect(messageOf(await read(server.url, allowed))).toEqual(['the server answers 429 (too many requests)'])
  })
})

describe('sizes and slowness', () => {
  test('a bomb in any coding is refused, the next page is read', async () => {
    const zeros = Buffer.alloc(300_000_000)
    const bombs: Record<string, Buffer> = {gzip: gzipSync(zeros), br: brotliCompressSync(zeros)}
    const server = await local((request, response) => {
      const coding = request.url!.slice(1)
      if (bombs[coding])
        response.writeHead(200, {'content-encoding': coding, 'content-type': 'text/html'}).end(bombs[coding])
      else response.end(request.url === '/robots.txt' ? '' : STORY)
    })
    const items: (Page | PageError)[] = []
    for await (const item of readPages(
      ['gzip', 'br', 'good'].map((path) => `${server.url}/${path}`),
      {delay: 0, allowPrivate: true},
    ))
      items.push(item)
    expect(messageOf(items)).toEqual([
      expect.stringMatching(/unpacked from .* refused/),
      expect.stringMatching(/unpacked from .* refused/),
      'read',
    ])
  })

  test('an endless body and a slow one are given up', async () => {
    const server = await local((request, response) => {
      if (request.url === '/robots.txt') return response.writeHead(404).end()
      response.writeHead(200, {'content-type': 'text/html'})
      if (request.url === '/slow') return response.write('<p>')
      const more = () => {
        while (response.write(Buffer.alloc(65_536, 97)) && !response.destroyed) {}
      }
      response.on('drain', more)
      more()
    })
    expect(
      messageOf(await read(`${server.url}/endless`, {...allowed, limits: {body: 3_000_000}}))[0],
    ).toMatch(/more than 3 MB/)
    expect(messageOf(await read(`${server.url}/slow`, {...allowed, limits: {fetchTime: 300}}))[0]).toMatch(
      /no whole answer within 0.3 s/,
    )
  })
})

describe('feeds by address', () => {
  test('items without text are followed where that is allowed', async () => {
    const server = await local((request, response) => {
      const feed = `<rss version="2.0"><channel><title>Island Wire</title><item><title>Ferry</title><link>${server.url}/ferry</link><pubDate>Mon, 03 Mar 2014 10:00:00 GMT</pubDate></item></channel></rss>`
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.end(request.url === '/feed' ? feed : STORY)
    })
    const [page] = await read(`${server.url}/feed`, {...allowed, follow: true})
    expect(page).toMatchObject({
      address: `${server.url}/ferry`,
      given: {title: 'Ferry', outlet: 'Island Wire', published: '2014-03-03'},
    })
    expect(messageOf(await read(`${server.url}/feed`, allowed))[0]).toMatch(/has no text; its link is/)
  })

  test('those of a JSON Feed too', async () => {
    const server = await local((request, response) => {
      const items = [{id: '1', title: 'Ferry', url: `${server.url}/ferry`}]
      const feed = {version: 'https://jsonfeed.org/version/1.1', title: 'Island Wire', items}
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else if (request.url === '/feed.json')
        response.writeHead(200, {'content-type': 'application/feed+json'}).end(JSON.stringify(feed))
      else response.end(STORY)
    })
    const [page] = await read(`${server.url}/feed.json`, {...allowed, follow: true})
    expect(page).toMatchObject({
      address: `${server.url}/ferry`,
      given: {title: 'Ferry', outlet: 'Island Wire'},
    })
  })
})
