// The whole reading, page to claims, in one warm process: sentences per CPU second over examples/ and the texts of ecb_docs_dev
// (each read as a page of plain text), and the share of each room. Baselines: coders that code alone, without parsing, do 250
// (Universal PETRARCH) to 1,600 (PETRARCH2) sentences a second. CPU seconds count all threads; two rounds warm up, the best of
// five counts. ecb texts carry a made-up date.
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {readArticle} from '../src/article/index.ts'
import {findAttributions, makeClaims} from '../src/claims/index.ts'
import {findDates} from '../src/dates/index.ts'
import {findMentions, settleOffices} from '../src/entities/index.ts'
import {codeEvents} from '../src/events/index.ts'
import {isPageError, type Page, readPages} from '../src/page/index.ts'
import {read} from '../src/read.ts'
import {readSentences} from '../src/sentences/index.ts'
import {shared} from '../test/shared.ts'

const examples: Page[] = []
for await (const page of readPages([fileURLToPath(new URL('../examples', import.meta.url))]))
  if (!isPageError(page)) examples.push(page)
report('examples/', examples)

const path = shared('data/ecb_docs_dev.jsonl')
if (path) {
  const texts = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as {text: string}).text)
    .filter((_, place) => place % 4 === 0)
  const pages = pagesOf(texts)
  report('ecb_docs_dev, every fourth', pages)
  rooms(pages)
}

/** Each text as a page of its own, as a file of plain text is read. */
function pagesOf(texts: readonly string[]): Page[] {
  return texts.map((text, place) => ({
    source: `text ${place}`,
    address: null,
    mediaType: 'text/plain',
    text,
    charset: 'utf-8',
    given: {published: '2013-06-14'},
    warnings: [],
  }))
}

function report(name: string, pages: readonly Page[]): void {
  let sentences = 0
  for (const page of pages) sentences += read(page).sentences.length
  for (const page of pages) read(page)
  const times = Array.from({length: 5}, () => cpu(() => readAll(pages)))
  console.log(
    `whole reading, ${name}: ${Math.round(sentences / Math.min(...times))} sentences per CPU second (${sentences} sentences of ${pages.length} pages; must 400, aim 1,500; coders alone 250 to 1,600)`,
  )
}

/** Which room takes the time, in the order of the reading. */
function rooms(pages: readonly Page[]): void {
  const spent = new Map<string, number>()
  const timed = <Value>(room: string, work: () => Value): Value => {
    let value: Value | undefined
    const seconds = cpu(() => {
      value = work()
    })
    spent.set(room, (spent.get(room) ?? 0) + seconds)
    return value as Value
  }
  for (let round = 0; round < 3; round++) {
    for (const page of pages) {
      const article = timed('article', () => readArticle(page))
      const {lang, published, text, title} = article
      const whole = title ? `${title}\n${text}` : text
      const sentences = timed('sentences', () => readSentences(whole, {lang}))
      const found = timed('entities', () => findMentions(sentences, whole, {lang}))
      const mentions = published.edtf ? settleOffices(found, published.edtf) : found
      const dates = timed('dates', () => findDates(whole, sentences, {lang, published: published.edtf}))
      const frames = timed('events', () => codeEvents(sentences, mentions, whole, {lang, dates}))
      const attributions = timed('claims: attribution', () =>
        findAttributions(whole, sentences, mentions, {lang}),
      )
      const offset = whole.length - text.length
      timed('claims: the rest', () =>
        makeClaims({
          article,
          lang,
          whole,
          offset,
          published,
          sentences,
          mentions,
          dates,
          frames,
          attributions,
        }),
      )
    }
  }
  const all = [...spent.values()].reduce((sum, one) => sum + one, 0)
  for (const [room, seconds] of spent)
    console.log(`  ${room.padEnd(20)} ${((100 * seconds) / all).toFixed(1)} %`)
}

function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1e6
}

function readAll(pages: readonly Page[]): void {
  for (const page of pages) read(page)
}
