// Do long sources stream? `npx tsx bench/pages-stream.ts [megabytes]` reads a feed of 100,000 items and a WARC of that size (1000 unless told).

import {once} from 'node:events'
import {createWriteStream, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readArticle} from '../src/article/index.ts'
import {isPageError, readPages} from '../src/page/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-stream-'))
const megabytes = Number(process.argv[2] ?? 1000)
const SENTENCES = [
  'The envoys met on the island and spoke of fish.',
  'No date was named for the next round.',
  'The harbour was closed until noon because of the wind.',
  'Both sides promised to send experts before the autumn.',
]

/** Text that differs from page to page, the same in every run. */
function story(number: number, length: number): string {
  let seed = number * 7919 + 17
  const parts: string[] = []
  for (let size = 0; size < length; ) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    const sentence = `${SENTENCES[seed % SENTENCES.length]} It was report ${seed}.`
    parts.push(sentence)
    size += sentence.length
  }
  return parts.join(' ')
}

async function write(path: string, pieces: Iterable<string>): Promise<void> {
  const out = createWriteStream(path)
  for (const piece of pieces) if (!out.write(piece)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
}

function* feed(): Generator<string> {
  yield '<?xml version="1.0"?><rss version="2.0"><channel><title>Island Wire</title>'
  for (let number = 0; number < 100_000; number++) {
    yield `<item><title>Report ${number}</title><link>https://wire.example/${number}</link><pubDate>Mon, 13 Jan 2014 08:00:00 GMT</pubDate><description>${story(number, 700)}</description></item>\n`
  }
  yield '</channel></rss>'
}

function* warc(): Generator<string> {
  for (let size = 0, number = 0; size < megabytes * 1e6; number++) {
    const html = `<html><head><title>Report ${number}</title></head><body><nav><a href="/">Home</a></nav><h1>Report ${number}</h1>${Array.from({length: 12}, (_, part) => `<p>${story(number * 12 + part, 1200)}</p>`).join('\n')}<footer>© Island Wire</footer>${'<!-- -->'.repeat(1000)}</body></html>`
    const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
    const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/${number}\r\nWARC-Date: 2016-05-04T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
    size += record.length
    yield record
  }
}

const rss = () => Math.round(process.memoryUsage().rss / 1e6)

async function run(name: string, path: string): Promise<void> {
  let pages = 0
  let failed = 0
  let peak = 0
  let first = 0
  let shown = 0
  const start = performance.now()
  const onProgress = ({bytes, total}: {bytes: number; total: number | null}) => {
    const tenth = Math.floor((10 * bytes) / (total ?? 1))
    if (tenth <= shown) return
    shown = tenth
    console.error(`  ${name}: ${tenth * 10} %, ${pages} pages, ${rss()} MB`)
  }
  for await (const item of readPages([path], {onProgress})) {
    if (isPageError(item)) failed++
    else if (readArticle(item).text.length > 100) pages++
    if (pages % 500 === 0) peak = Math.max(peak, rss())
    if (pages === 5000) first = peak
  }
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${name}: ${pages} pages, ${failed} failed, ${seconds.toFixed(0)} s (${(pages / seconds).toFixed(0)} pages/s), peak ${peak} MB (after 5,000 pages ${first} MB)`,
  )
}

await write(join(folder, 'feed.xml'), feed())
await run('feed of 100,000 items', join(folder, 'feed.xml'))
await write(join(folder, 'a.warc'), warc())
await run(`WARC of ${megabytes} MB`, join(folder, 'a.warc'))
rmSync(folder, {recursive: true})
