// How well the article is found in real pages: `npx tsx bench/pages.ts [--rivals] [--half 0|1] [--show N]`.
// Articles: multiset F1 over 4-token shingles, as the article-extraction-benchmark counts; segments: wanted and unwanted pieces, as trafilatura counts.
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {type Article, readArticle} from '../src/article/index.ts'
import {decodePage} from '../src/page/index.ts'

export interface ArticleGold {
  readonly key: string
  readonly url: string
  readonly body: string
}

export interface SegmentGold {
  readonly file: string
  readonly url: string
  readonly with: readonly string[]
  readonly without: readonly string[]
  readonly date?: string
  readonly title?: string
  readonly author?: string
}

const folder = join(
  process.env.ENTENTE_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url)),
  'pages',
)

export function articleGold(): ArticleGold[] {
  const gold = JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8')) as Record<
    string,
    {articleBody: string; url: string}
  >
  return Object.entries(gold).map(([key, {articleBody, url}]) => ({key, url, body: articleBody}))
}

export function segmentGold(): SegmentGold[] {
  return JSON.parse(readFileSync(join(folder, 'segments.json'), 'utf8'))
}

export function bytesOf(kind: 'articles' | 'segments', name: string): Uint8Array {
  const file = name.endsWith('.gz') ? name : `${name}.html.gz`
  return gunzipSync(readFileSync(join(folder, kind, file)))
}

/** Which part a page is in: 0 is looked at while building, 1 is not. */
export function halfOf(name: string): 0 | 1 {
  const [first, second] = createHash('md5').update(name).digest()
  return (first! & 1 && (name.length < 64 || second! & 1) ? 1 : 0) as 0 | 1
}

export interface Score {
  readonly precision: number
  readonly recall: number
}

/** The benchmark's own measure of one page. */
export function shingleScore(found: string, gold: string): Score {
  const [a, b] = [shingles(found), shingles(gold)]
  let same = 0
  let all = 0
  let wanted = 0
  for (const [key, count] of a) {
    same += Math.min(count, b.get(key) ?? 0)
    all += count
  }
  for (const count of b.values()) wanted += count
  if (all === 0 && wanted === 0) return {precision: 1, recall: 1}
  return {precision: all === 0 ? 0 : same / all, recall: wanted === 0 ? 0 : same / wanted}
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const found = new Map<string, number>()
  if (tokens.length === 0) return found
  for (let at = 0; at + 4 <= Math.max(tokens.length, 4); at++) {
    const key = tokens.slice(at, at + 4).join(' ')
    found.set(key, (found.get(key) ?? 0) + 1)
  }
  return found
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

export interface SegmentCount {
  tp: number
  fn: number
  fp: number
}

export function segmentScore(
  found: string,
  gold: SegmentGold,
): SegmentCount & {missed: string[]; extra: string[]} {
  const text = squeeze(found)
  const missed = gold.with.filter((piece) => !text.includes(squeeze(piece)))
  const extra = gold.without.filter((piece) => text.includes(squeeze(piece)))
  return {tp: gold.with.length - missed.length, fn: missed.length, fp: extra.length, missed, extra}
}

export const f1 = (precision: number, recall: number) =>
  (2 * precision * recall) / Math.max(1e-9, precision + recall)

export function ours(kind: 'articles' | 'segments', name: string, url: string): Article {
  return readArticle(decodePage(bytesOf(kind, name), {source: name, address: url, mediaType: 'text/html'}))
}

/** The text that a reader of the page would be given by us. */
export const textOf = (article: Article) => article.text

type Extract = (bytes: Uint8Array, url: string) => string

function cpuSeconds(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}

function runArticles(extract: (gold: ArticleGold) => string, half: number | null): void {
  const start = cpuSeconds()
  let worst = 0
  const scores = articleGold()
    .filter(({key}) => half === null || halfOf(key) === half)
    .map((gold) => {
      const from = performance.now()
      const found = extract(gold)
      worst = Math.max(worst, performance.now() - from)
      return shingleScore(found, gold.body)
    })
  const seconds = cpuSeconds() - start
  const p = mean(scores.map(({precision}) => precision))
  const r = mean(scores.map(({recall}) => recall))
  console.log(
    `  articles  F1 ${f1(p, r).toFixed(4)}  P ${p.toFixed(4)}  R ${r.toFixed(4)}  ${(scores.length / seconds).toFixed(0)} pages/CPU-s  slowest ${worst.toFixed(0)} ms  n=${scores.length}`,
  )
}

function runSegments(extract: (gold: SegmentGold) => string, half: number | null): void {
  const start = cpuSeconds()
  const total = {tp: 0, fn: 0, fp: 0}
  let worst = 0
  const gold = segmentGold().filter(({file}) => half === null || halfOf(file) === half)
  for (const page of gold) {
    const from = performance.now()
    const found = extract(page)
    worst = Math.max(worst, performance.now() - from)
    const {tp, fn, fp} = segmentScore(found, page)
    total.tp += tp
    total.fn += fn
    total.fp += fp
  }
  const p = total.tp / (total.tp + total.fp)
  const r = total.tp / (total.tp + total.fn)
  console.log(
    `  segments  F1 ${f1(p, r).toFixed(4)}  P ${p.toFixed(4)}  R ${r.toFixed(4)}  ${(gold.length / (cpuSeconds() - start)).toFixed(0)} pages/CPU-s  slowest ${worst.toFixed(0)} ms  n=${gold.length}`,
  )
}

function runMetadata(half: number | null): void {
  const gold = segmentGold().filter(({file}) => half === null || halfOf(file) === half)
  const count = {date: [0, 0, 0], title: [0, 0, 0], author: [0, 0, 0]}
  for (const page of gold) {
    const article = ours('segments', page.file, page.url)
    const right = metadataRight(article, page)
    for (const key of ['date', 'title', 'author'] as const) {
      if (!page[key]) continue
      count[key][1]!++
      if (right[key]) count[key][0]!++
      if (given(article, key)) count[key][2]!++
    }
  }
  for (const [key, [right, all, some]] of Object.entries(count)) {
    console.log(
      `  ${key.padEnd(8)}  right ${(right! / all!).toFixed(3)}  given ${(some! / all!).toFixed(3)}  n=${all}`,
    )
  }
}

function given(article: Article, key: 'date' | 'title' | 'author'): boolean {
  return key === 'date'
    ? article.published.edtf !== null
    : key === 'title'
      ? article.title !== null
      : article.byline !== null
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export function metadataRight(
  article: Article,
  gold: SegmentGold,
): {date: boolean; title: boolean; author: boolean} {
  const author = String(gold.author ?? '').split(/[;,]/)[0]!
  return {
    date: article.published.edtf === gold.date,
    title: plain(article.title ?? '') === plain(gold.title ?? ''),
    author: plain(author) !== '' && plain(article.byline ?? '').includes(plain(author)),
  }
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function rival(dom: 'linkedom' | 'jsdom'): Extract | null {
  const own = createRequire(import.meta.url)
  const root = createRequire(new URL('../package.json', import.meta.url))
  if (!existsSync(new URL('./node_modules/@mozilla/readability', import.meta.url))) return null
  const {Readability} = own('@mozilla/readability')
  if (dom === 'linkedom') {
    const {parseHTML} = root('linkedom') as typeof import('linkedom')
    return (bytes) =>
      new Readability(parseHTML(Buffer.from(bytes).toString('utf8')).document as never).parse()
        ?.textContent ?? ''
  }
  if (!existsSync(new URL('./node_modules/jsdom', import.meta.url))) return null
  const {JSDOM, VirtualConsole} = own('jsdom')
  return (bytes, url) => {
    try {
      const {window} = new JSDOM(Buffer.from(bytes).toString('utf8'), {
        url,
        virtualConsole: new VirtualConsole(),
      })
      const text = new Readability(window.document).parse()?.textContent ?? ''
      window.close()
      return text
    } catch {
      return ''
    }
  }
}

function main(): void {
  const flags = process.argv.slice(2)
  const halfAt = flags.indexOf('--half')
  const half = halfAt < 0 ? null : Number(flags[halfAt + 1])
  for (const page of articleGold().slice(0, 15)) ours('articles', page.key, page.url)
  console.log('entente')
  runArticles(({key, url}) => textOf(ours('articles', key, url)), half)
  runSegments(({file, url}) => textOf(ours('segments', file, url)), half)
  runMetadata(half)
  if (!flags.includes('--rivals')) return
  for (const dom of ['linkedom', 'jsdom'] as const) {
    const extract = rival(dom)
    console.log(`Readability with ${dom}${extract ? '' : ': not installed (npm i in bench/)'}`)
    if (!extract) continue
    runArticles(({key, url}) => extract(bytesOf('articles', key), url), half)
    if (dom === 'linkedom') runSegments(({file, url}) => extract(bytesOf('segments', file), url), half)
  }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) main()
