// Files, folders, archives, lines of JSON, feeds: what is read, in which order, and what is said of the rest.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, describe, expect, test} from 'vitest'
import {
  decodePage,
  isPageError,
  type Page,
  type PageError,
  type Progress,
  type ReadOptions,
  readPages,
} from '../../src/page/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-pages-'))
afterAll(() => rmSync(folder, {recursive: true}))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), {recursive: true})
  writeFileSync(path, content)
  return path
}

async function read(sources: string | string[], options: ReadOptions = {}): Promise<(Page | PageError)[]> {
  const items: (Page | PageError)[] = []
  for await (const item of readPages([sources].flat(), options)) items.push(item)
  return items
}

const brief = (items: (Page | PageError)[]) =>
  items.map(
    (item) =>
      `${item.source.slice(folder.length + 1)}: ${isPageError(item) ? item.message : item.text.slice(0, 20)}`,
  )

const TEXT = 'The envoys met on the island and spoke until noon.\n'

describe('wrong input names the file and says what is wrong', () => {
  test.each([
    ['missing.txt', null, 'no such file or folder'],
    ['empty.txt', '', 'empty: nothing to read'],
    ['blank.txt', ' \n\t\n', 'empty: nothing to read'],
    [
      'picture.png',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'a PNG image, not a page of text',
    ],
    [
      'noise.bin',
      Buffer.from(Array.from({length: 4000}, (_, at) => (at * 73) % 256)),
      'binary data, not a page of text',
    ],
    ['long.txt', 'a'.repeat(50_000_000), 'the page has more than 20 MB; at most 20 MB is read'],
    ['cut.txt.gz', gzipSync(TEXT.repeat(5000)).subarray(0, 80), /ends too early/],
    ['bomb.txt.gz', gzipSync(Buffer.alloc(200_000_000, 97)), /more than 20 MB|unpacked from .* refused/],
    ['deep.html', '<div>'.repeat(100_000), /nested 100,000 deep|nested deeper/],
  ])('%s', async (name, content, message) => {
    const path = content === null ? join(folder, name) : file(name, content)
    const items = await read(path)
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({source: path, error: true, message: expect.stringMatching(message)})
  })

  test('a bad page among good ones stops nothing, and the order is that of the names', async () => {
    file('mixed/b.txt', '')
    file('mixed/c.txt', TEXT)
    file('mixed/a.txt', TEXT)
    file('mixed/.hidden', TEXT)
    expect(brief(await read(join(folder, 'mixed')))).toEqual([
      'mixed/a.txt: The envoys met on th',
      'mixed/b.txt: empty: nothing to read',
      'mixed/c.txt: The envoys met on th',
    ])
    expect(brief(await read(join(folder, 'mixed', '*[ab].txt'))).map((line) => line.slice(0, 12))).toEqual([
      'mixed/a.txt:',
      'mixed/b.txt:',
    ])
  })
})

describe('charsets', () => {
  const decode = (bytes: Uint8Array, contentType?: string) =>
    decodePage(bytes, {source: 'x', contentType, mediaType: 'text/plain'})
  const RUSSIAN = 'Послы встретились на острове и говорили до полудня.'
  // The letters of the Russian alphabet from А to я follow each other in windows-1251, ISO 8859-5 and KOI8-R alike only in part.
  const cyrillic = (first: number) =>
    Buffer.from(
      [...RUSSIAN].map((char) =>
        char >= 'А' && char <= 'я' ? first + char.codePointAt(0)! - 0x410 : char.codePointAt(0)!,
      ),
    )

  test('UTF-8 with a mark, UTF-16 with and without', () => {
    expect(decode(Buffer.from(`\ufeff${RUSSIAN}`)).text).toBe(RUSSIAN)
    expect(decode(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))).toMatchObject({text: TEXT, charset: 'utf-16le'})
    expect(decode(Buffer.from(TEXT, 'utf16le')).text).toBe(TEXT)
    expect(decode(Buffer.from(TEXT, 'utf16le').swap16()).text).toBe(TEXT)
  })

  test('legacy charsets, declared by the transport, in the page, or by nobody', () => {
    expect(decode(cyrillic(0xc0), 'text/plain; charset=windows-1251').text).toBe(RUSSIAN)
    expect(decode(cyrillic(0xb0), 'text/plain; charset=iso-8859-5').text).toBe(RUSSIAN)
    expect(decode(cyrillic(0xc0))).toMatchObject({text: RUSSIAN, charset: 'windows-1251'})
    const html = Buffer.concat([Buffer.from('<meta charset="cp1251"><p>'), cyrillic(0xc0)])
    expect(decode(html).text).toContain(RUSSIAN)
  })

  test('quotes and dashes of windows-1252 are kept, also where the page says latin1', () => {
    const bytes = Buffer.from([
      0x93,
      ...Buffer.from('We know'),
      0x94,
      0x20,
      0x97,
      0x20,
      ...Buffer.from('it'),
      0x92,
      ...Buffer.from('s said'),
      0x85,
    ])
    expect(decode(bytes, 'text/plain; charset=iso-8859-1').text).toBe('“We know” — it’s said…')
    expect(decode(bytes).text).toBe('“We know” — it’s said…')
  })

  test('a few bad bytes are shown and said; many are refused', () => {
    const few = decode(Buffer.concat([Buffer.from(TEXT.repeat(3)), Buffer.from([0xff, 0xfe, 0xff])]))
    expect(few.text.endsWith('\ufffd\ufffd\ufffd')).toBe(true)
    expect(few.warnings).toEqual([expect.stringMatching(/^3 bytes are not valid utf-8/)])
    const many = Buffer.concat(Array.from({length: 40}, () => Buffer.from([...Buffer.from('envoys'), 0xff])))
    expect(() => decode(many)).toThrow(/40 bytes are not valid utf-8, 14.3 % of all/)
  })
})

describe('lines of JSON', () => {
  test('common fields are found; a bad line is answered in its place', async () => {
    const path = file(
      'pages.jsonl',
      [
        JSON.stringify({
          url: 'https://a.example/1',
          date: '2014-01-13T08:00:00Z',
          title: 'One',
          text: TEXT,
          author: 'Jane Roe',
          language: 'en',
        }),
        '{"url": ',
        JSON.stringify({
          link: 'https://a.example/2',
          html: '<html><body><p>x</p></body></html>',
          date_publish: '2015-02-03 10:00:00',
          sitename: 'Wire',
        }),
        JSON.stringify({title: 'no text'}),
        '[]',
      ].join('\n'),
    )
    const items = await read(path)
    expect(items[0]).toMatchObject({
      source: `${path}#1`,
      address: 'https://a.example/1',
      given: {title: 'One', published: '2014-01-13', authors: ['Jane Roe'], lang: 'en'},
    })
    expect(items[1]).toMatchObject({source: `${path}#2`, message: expect.stringMatching(/^line 2: not JSON/)})
    expect(items[2]).toMatchObject({mediaType: 'text/html', given: {published: '2015-02-03', outlet: 'Wire'}})
    expect(items.slice(3).map((item) => (item as PageError).message)).toEqual([
      expect.stringMatching(/^line 4: no text/),
      expect.stringMatching(/^line 5: expected an object.*found an array/),
    ])
  })

  test.each([
    [{requested_url: 'https://a.example/1', plain_text: TEXT, sitename: 'Wire'}, {outlet: 'Wire'}],
    [{source: 'https://a.example/1', text: TEXT, hostname: 'a.example'}, {outlet: 'a.example'}],
    [
      {
        url: 'https://a.example/1',
        body: TEXT,
        dateTimePub: '2016-05-04T01:02:03Z',
        source: {uri: 'a', title: 'Wire'},
      },
      {outlet: 'Wire', published: '2016-05-04'},
    ],
    [
      {
        url: 'https://a.example/1',
        maintext: TEXT,
        date_publish: '2016-05-04 10:00:00',
        source_domain: 'a.example',
      },
      {outlet: 'a.example', published: '2016-05-04'},
    ],
  ])('the fields of crawler %#', async (object, given) => {
    const [page] = await read(file('crawler.jsonl', `${JSON.stringify(object)}\n`))
    expect(page).toMatchObject({address: 'https://a.example/1', given})
  })

  test('a line beyond the limit is passed over without being held', async () => {
    const path = file(
      'long.jsonl',
      `${JSON.stringify({text: TEXT})}\n${JSON.stringify({text: 'a'.repeat(300_000)})}\n${JSON.stringify({text: TEXT})}\n`,
    )
    const items = await read(path, {limits: {body: 100_000}})
    expect(brief(items)).toEqual([
      'long.jsonl#1: The envoys met on th',
      'long.jsonl#2: line 2 is longer than 100 kB',
      'long.jsonl#3: The envoys met on th',
    ])
  })
})

function record(type: string, address: string, body: string, more = '', length?: number): string {
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2016-05-04T10:00:00Z\r\n${more}Content-Type: ${type === 'conversion' ? 'text/plain' : 'application/http; msgtype=response'}\r\nContent-Length: ${length ?? Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
}

const http = (body: string, type = 'text/html') => `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`
const HTML = '<html><body><p>The envoys met on the island.</p></body></html>'

describe('archives', () => {
  const members = [
    record('warcinfo', 'x', 'software: test\r\n'),
    record('response', 'https://a.example/1', http(HTML)),
    record('response', 'https://a.example/i.png', http('PNG', 'image/png')),
    record('conversion', 'https://a.example/2', TEXT),
  ]

  test('responses and conversions are pages, named by their record; gzip by member', async () => {
    const plain = file('a.warc', members.join(''))
    const packed = file('a.warc.gz', Buffer.concat(members.map((member) => gzipSync(member))))
    for (const path of [plain, packed]) {
      const items = await read(path)
      expect(items.map((item) => item.source)).toEqual([`${path}#2`, `${path}#4`])
      expect(items[0]).toMatchObject({
        address: 'https://a.example/1',
        mediaType: 'text/html',
        given: {fetched: '2016-05-04'},
      })
    }
  })

  test('records already read are left out', async () => {
    const path = file('resume.warc', members.join(''))
    const seen: string[] = []
    const items = await read(path, {skip: (source) => seen.push(source) > 0 && source.endsWith('#2')})
    expect(items.map((item) => item.source)).toEqual([`${path}#4`])
  })

  test('a cut record, a wrong length and bytes between records are said, and no good record is lost', async () => {
    const [info, first, , last] = members
    const tooLong = record(
      'response',
      'https://a.example/9',
      http(HTML),
      '',
      Buffer.byteLength(http(HTML)) + 300,
    )
    const items = await read(
      file('faults.warc', `${info}${tooLong}${first}some noise\r\n${last!.slice(0, -30)}`),
    )
    const pages = items.filter((item): item is Page => !isPageError(item))
    expect(pages.map(({address}) => address)).toEqual([
      'https://a.example/9',
      'https://a.example/1',
      'https://a.example/2',
    ])
    expect(items.filter(isPageError).map(({message}) => message)).toEqual([
      expect.stringMatching(/12 bytes .* are no record/),
    ])
    expect(pages[2]!.warnings).toEqual([expect.stringMatching(/^cut: \d+ of \d+ bytes/)])
  })

  test('a gzip archive cut in the middle gives what is whole and says where it ends', async () => {
    const packed = Buffer.concat(members.map((member) => gzipSync(member)))
    const items = await read(file('cut.warc.gz', packed.subarray(0, packed.length - 40)))
    expect(isPageError(items[0]!)).toBe(false)
    expect(items.at(-1)).toMatchObject({error: true, message: expect.stringMatching(/truncated/)})
  })

  test('progress says how far reading is', async () => {
    const said: Progress[] = []
    const path = file('progress.warc', members.join(''))
    await read(path, {onProgress: (progress) => said.push(progress)})
    expect(said.at(-1)).toMatchObject({
      source: path,
      pages: 2,
      failed: 0,
      bytes: members.join('').length,
      total: members.join('').length,
    })
  })
})

describe('feeds', () => {
  const long = `<p>${'The envoys met on the island and spoke of fish. '.repeat(20)}</p>`
  test('RSS, Atom and JSON Feed items with full text', async () => {
    const rss = file(
      'rss.xml',
      `<?xml version="1.0"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>Island Wire</title><item><title>Caf&eacute; talks</title><link>https://a.example/1</link><pubDate>Mon, 13 Jan 2014 08:00:00 +0400</pubDate><c:encoded><![CDATA[${long}]]></c:encoded></item></channel></rss>`,
    )
    const atom = file(
      'atom.xml',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/"><title>Island Wire</title><entry><title type="html">Talks &lt;b&gt;end&lt;/b&gt;</title><link href="/2"/><published>2014-01-14T00:00:00Z</published><author><name>Jane Roe</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${long}</div></content></entry></feed>`,
    )
    const json = file(
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Island Wire',
        items: [
          {
            id: '3',
            url: 'https://a.example/3',
            title: 'Talks',
            content_html: long,
            date_published: '2014-01-15T00:00:00Z',
          },
        ],
      }),
    )
    const items = (await read([rss, atom, json])) as Page[]
    expect(items.map(({address, given}) => [address, given.title, given.published, given.outlet])).toEqual([
      ['https://a.example/1', 'Café talks', '2014-01-13', 'Island Wire'],
      ['https://a.example/2', 'Talks end', '2014-01-14', 'Island Wire'],
      ['https://a.example/3', 'Talks', '2014-01-15', 'Island Wire'],
    ])
    expect(items[1]!.given.authors).toEqual(['Jane Roe'])
  })

  test('a feed that breaks off gives the items before', async () => {
    const path = file(
      'broken.xml',
      `<rss><channel><item><title>One</title><description>${long.replaceAll('<', '&lt;')}</description></item><item><title>Two`,
    )
    const [first] = await read(path)
    expect(first).toMatchObject({given: {title: 'One'}})
  })
})

test('standard input is read like a file', async () => {
  const stdin = (async function* () {
    yield Buffer.from(TEXT.slice(0, 10))
    yield Buffer.from(TEXT.slice(10))
  })()
  expect(await read('-', {stdin, given: {published: '2012-01-01'}})).toMatchObject([
    {source: '-', text: TEXT, given: {published: '2012-01-01'}},
  ])
})
