// The whole reading, page to claims, in one warm process: sentences per CPU second over examples/ and the texts of ecb_docs_dev
// (each read as a page of plain text, as many at once as `entente read` takes; page by page too), and the share of each step. Baselines: coders that code alone, without parsing, do 250
// (Universal PETRARCH) to 1,600 (PETRARCH2) sentences a second. CPU seconds count all threads, those that compile too: the first
// round is told apart, ten rounds warm up, the best of five counts. ecb texts carry a made-up date.
import './as-program.ts'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {pageBatch} from '../src/cli/reader.ts'
import {isPageError, type Page, readPages} from '../src/page/index.ts'
import {readEach, type Through} from '../src/read.ts'
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
  report('the same, page by page', pages, 1)
  report('the same as one long article', pagesOf([texts.join('\n\n')]))
  steps(pages)
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

function report(name: string, pages: readonly Page[], items = pageBatch(1).items): void {
  let sentences = 0
  const first = cpu(() => {
    for (const found of batches(pages, items).flatMap((batch) => readEach(batch)))
      if (!(found instanceof Error)) sentences += found.sentences.length
  })
  for (let round = 1; round < 10; round++) readAll(pages, items)
  const times = Array.from({length: 5}, () => cpu(() => readAll(pages, items)))
  console.log(
    `whole reading, ${name}: ${Math.round(sentences / Math.min(...times))} sentences per CPU second, ${Math.round(sentences / first)} in the first round (${sentences} sentences of ${pages.length} pages; must 400, aim 1,500; coders alone 250 to 1,600)`,
  )
}

/** Which step takes the time, in the order of the reading. */
function steps(pages: readonly Page[]): void {
  const spent = new Map<string, number>()
  const timed: Through = (step, work) => {
    let value: ReturnType<typeof work> | undefined
    const seconds = cpu(() => {
      value = work()
    })
    spent.set(step, (spent.get(step) ?? 0) + seconds)
    return value as ReturnType<typeof work>
  }
  for (let round = 0; round < 3; round++) for (const batch of batches(pages)) readEach(batch, timed)
  const all = [...spent.values()].reduce((sum, one) => sum + one, 0)
  for (const [step, seconds] of spent)
    console.log(`  ${step.padEnd(12)} ${((100 * seconds) / all).toFixed(1)} %`)
}

function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1e6
}

function readAll(pages: readonly Page[], items: number): void {
  for (const batch of batches(pages, items)) readEach(batch)
}

/** So many at once; as many as `entente read` takes unless told. */
function batches(pages: readonly Page[], items = pageBatch(1).items): Page[][] {
  return Array.from({length: Math.ceil(pages.length / items)}, (_, nth) =>
    pages.slice(nth * items, (nth + 1) * items),
  )
}
