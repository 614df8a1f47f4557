// What `entente read` and `article` take and say: copies, updates, unchanged addresses, wrong options.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {serve} from '../page/servers.ts'
import {entente} from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-sources-'))
afterAll(() => rmSync(folder, {recursive: true}))

const WORDS =
  'The foreign ministers of Chile and Peru met in Lima on Tuesday to discuss fishing in the border waters.'

function pageAt(name: string, address: string, more = ''): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    `<html lang="en"><head><title>Ministers meet in Lima | Coast Post</title><link rel="canonical" href="${address}"><meta property="article:published_time" content="2016-05-04"></head><body><h1>Ministers meet in Lima</h1><p>${WORDS}</p>${more}</body></html>`,
  )
  return path
}

test('an update and a copy are recognised, and a copy is no second source', async () => {
  const record = ['--record', join(folder, 'copies.db')]
  const first = pageAt('first.html', 'https://coast.example/lima')
  const copy = pageAt('copy.html', 'https://mirror.example/lima')
  const update = pageAt(
    'update.html',
    'https://coast.example/lima?utm_source=x',
    '<p>They named no day for another round of the talks, which began in March and are held in turn.</p>',
  )
  expect((await entente(['read', first, ...record])).err).toContain('new 1')
  const {err} = await entente(['read', copy, ...record])
  expect(err).toMatch(
    /copy\.html: the same text as a-[0-9a-f]{16} \(https:\/\/coast\.example\/lima\), kept as a copy/,
  )
  expect((await entente(['read', update, ...record])).err).toContain('updated 1')
  const {json} = await entente(['timeline', 'CHL', 'PER', '--json', ...record])
  expect(json.events).toHaveLength(1)
  expect(json.events[0].sources).toBe(1)
})

test('an address that has not changed is not sent again', async () => {
  const record = ['--record', join(folder, 'asked.db'), '--allow-private', '127.0.0.1']
  const server = await serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
    else
      response
        .setHeader('etag', '"v1"')
        .end(`<html><body><h1>Ministers meet</h1><p>${WORDS}</p></body></html>`)
  })
  try {
    expect((await entente(['read', server.url, ...record])).err).toContain('read 1, new 1')
    const again = await entente(['read', server.url, ...record])
    expect(again.err).toContain(`${server.url}: not changed since it was last read`)
    expect(again.err).toContain('read 1, new 0, unchanged 1, failed 0')
  } finally {
    await server.close()
  }
})

test.each([
  [['--published', 'soon'], /--published soon: not a date/],
  [['--published', '2016-13-45'], /--published 2016-13-45: not a date/],
  [['--lang', 'english'], /--lang takes two letters/],
  [['--timeout', 'x'], /--timeout takes seconds/],
])('wrong use: %s', async (options, said) => {
  for (const command of ['read', 'article']) {
    const {code, err} = await entente(
      [command, ...options, '--record', join(folder, 'none.db')]
        .filter(
          (item, place, all) => command === 'read' || (item !== '--record' && all[place - 1] !== '--record'),
        )
        .concat('-'),
      'x',
    )
    expect(code).toBe(2)
    expect(err).toMatch(said)
  }
})

test('each warning is said once, and stands in the JSON', async () => {
  const feed =
    '<rss version="2.0"><channel><item><title>Talks</title><description>The ministers met in Lima on Monday.</description></item></channel></rss>'
  const {err, json} = await entente(['article', '--json', '-'], feed)
  expect(err.match(/only a part of this article/g)).toHaveLength(1)
  expect(json.warnings).toEqual(['the feed carries only a part of this article'])
  expect(json.form).toBe('article')
})
