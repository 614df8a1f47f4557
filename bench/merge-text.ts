// Do two documents report one event? ECB+ documents read whole; pairs of one topic, for documents with an event that is coded.
import {readFileSync} from 'node:fs'
import {read} from '../src/read.ts'
import {mergeReports, type Report, reportOf} from '../src/record/index.ts'
import {shared} from '../test/shared.ts'

interface Doc {
  id: string
  topic: number
  cluster: string
  text: string
}

const file = shared('data/ecb_docs_dev.jsonl')
if (!file) process.exit(0)
const docs: Doc[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
let failed = 0
const reports = docs.flatMap((doc) => {
  try {
    return reportsOf(doc)
  } catch (error) {
    failed++
    console.error(`${doc.id}: ${(error as Error).message}`)
    return []
  }
})
const coded = new Set(reports.map(({article}) => article))
const together = new Set<string>()
for (const group of mergeReports(reports)) {
  const ids = [...new Set(group.map(({article}) => article!))].sort()
  for (const a of ids) for (const b of ids) if (a < b) together.add(`${a} ${b}`)
}
let [right, found, gold] = [0, 0, 0]
for (const a of docs)
  for (const b of docs) {
    if (a.id >= b.id || a.topic !== b.topic || !coded.has(a.id) || !coded.has(b.id)) continue
    const linked = together.has(`${a.id} ${b.id}`)
    if (linked) found++
    if (a.cluster === b.cluster) gold++
    if (linked && a.cluster === b.cluster) right++
  }
console.log(
  `${docs.length} documents, ${coded.size} with an event that is coded, ${reports.length} reports${failed > 0 ? `; ${failed} could not be read` : ''}`,
)
console.log(
  `pairs of documents: precision ${(right / found).toFixed(3)} (${right} of ${found}), recall ${(right / gold).toFixed(3)} of ${gold}`,
)

/** The documents have no dates: they are compared by parties, types and words. */
function reportsOf({id, text}: Doc): Report[] {
  const {claims} = read({
    source: id,
    address: `https://example.org/${id}`,
    mediaType: 'text/plain',
    text,
    charset: 'utf-8',
    given: {published: '2010-01-01', lang: 'en'},
    warnings: [],
  })
  return claims
    .filter(({about}) => about === 'event' || about === 'incident')
    .map((claim) => ({...reportOf(claim), article: id}))
}
