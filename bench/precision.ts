// Precision of events on sentences judged by a reader who wrote none of the rules and did not see which entry fired.
// Without arguments: draws 100 sentences from ner_news_dev and ecb_docs_dev, among those with at least one event, half from
// each, and prints them for judging (text on stdout only). Where one has fewer, all of its sentences are taken and the other
// fills up: at the judged commit ner_news_dev had 41. `--seed N` draws others; a file that is taken whole stays the same.
// `--score`: counts the verdicts committed in test/judged/precision*.tsv. It does not run the coder.
// `--unseen`: of ecb_docs_dev only the third that nobody looked at when the rules were made after the first judgement: documents
// where sha256 of "final " and the id starts with a byte that 3 divides. ner_news_dev was looked at as a whole.
// The draw is by hash of seed, document and sentence, so a change of rules leaves the order of the others as it was.
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {codeText} from '../src/code.ts'
import {readSentences} from '../src/sentences/index.ts'
import {shared} from '../test/shared.ts'

const judgedSeed = 20261123
const seed = process.argv.includes('--seed')
  ? Number(process.argv[process.argv.indexOf('--seed') + 1])
  : judgedSeed
const wanted = 100
const unseenOnly = process.argv.includes('--unseen')

/**
 * Judgements by different readers. The second and third drew only what nobody who wrote rules had looked at, as far as ecb goes; the
 * fourth drew from all, with the rest of that unseen part added: `unseen` counts it apart. The fifth was judged twice.
 */
const judgements = [
  'precision.tsv',
  'precision-2.tsv',
  'precision-3.tsv',
  'precision-4.tsv',
  'precision-5.tsv',
  'precision-5b.tsv',
  'precision-6.tsv',
  'precision-7.tsv',
  'precision-8.tsv',
  'precision-9.tsv',
  'precision-10.tsv',
  'precision-11.tsv',
  'precision-12.tsv',
]

interface Document {
  readonly id: string
  readonly text: string
  readonly dct?: string
}

interface Party {
  readonly text: string
  readonly entity: string | null
}

interface Event {
  readonly event: string
  readonly factuality: string
  readonly actor: readonly Party[]
  readonly recipient: readonly Party[]
  readonly trigger: {readonly text: string; readonly start: number}
}

interface Candidate {
  readonly document: string
  readonly number: number
  readonly text: string
  readonly events: readonly Event[]
}

if (process.argv.includes('--score')) for (const file of judgements) score(file)
else draw()

function draw(): void {
  const news = sentencesOf('ner_news_dev').slice(0, wanted / 2)
  const chains = sentencesOf('ecb_docs_dev').slice(0, wanted - news.length)
  for (const one of [...news, ...chains]) print(one)
}

/** The sentences of a file that hold an event, in the order of the draw. */
function sentencesOf(file: string): Candidate[] {
  const path = shared(`data/${file}.jsonl`)
  if (!path) return []
  const documents = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document)
  const drawn = unseenOnly && file.startsWith('ecb') ? documents.filter(({id}) => isUnseen(id)) : documents
  return drawn.flatMap(candidates).sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function isUnseen(id: string): boolean {
  return createHash('sha256').update(`final ${id}`).digest()[0] % 3 === 0
}

function key({document, number}: Candidate): string {
  return createHash('sha256').update(`${seed} ${document} ${number}`).digest('hex')
}

/** The sentences of a document that hold the trigger of an event, counted from 0. */
function candidates({id, text, dct}: Document): Candidate[] {
  const {events} = codeText({id, text, date: dct, lang: 'en'}) as {events: readonly Event[]}
  return readSentences(text, {lang: 'en'})
    .map(({start, end}, number) => ({
      document: id,
      number,
      text: text.slice(start, end).replaceAll(/\s+/g, ' '),
      events: events
        .filter(({trigger}) => trigger.start >= start && trigger.start < end)
        .sort((a, b) => a.trigger.start - b.trigger.start || (a.event < b.event ? -1 : 1)),
    }))
    .filter((sentence) => sentence.events.length > 0)
}

function print({document, number, text, events}: Candidate): void {
  console.log(`${document}\t${number}\t${text}`)
  for (const [at, {event, factuality, actor, recipient, trigger}] of events.entries())
    console.log(`  ${at} ${event} ${factuality}  ${names(actor)} → ${names(recipient)}  by "${trigger.text}"`)
}

function names(parties: readonly Party[]): string {
  return parties.map(({text, entity}) => (entity ? `${text} [${entity}]` : text)).join(' + ') || '(none)'
}

function score(file: string): void {
  const path = fileURLToPath(new URL(`../test/judged/${file}`, import.meta.url))
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  const notes = lines.filter((line) => line.startsWith('#'))
  const rows = lines.filter((line) => !line.startsWith('#')).slice(1)
  const verdicts = rows.map((line) => {
    const [document, sentence, , type, verdict, reason] = line.split('\t')
    return {place: `${document} ${sentence}`, news: !document.startsWith('ecb'), type, verdict, reason}
  })
  console.log(notes.map((note) => note.slice(2)).join('\n'))
  const share = (name: string, part: typeof verdicts) => {
    const right = part.filter(({verdict}) => verdict === 'right').length
    const sentences = new Set(part.map(({place}) => place)).size
    const precision = ((100 * right) / part.length).toFixed(1)
    console.log(
      `${name.padEnd(14)} precision ${precision} (${right} of ${part.length} events, ${sentences} sentences)`,
    )
  }
  share('all', verdicts)
  share(
    'ner_news_dev',
    verdicts.filter(({news}) => news),
  )
  share(
    'ecb_docs_dev',
    verdicts.filter(({news}) => !news),
  )
  share(
    'ecb, unseen',
    verdicts.filter(({place, news}) => !news && isUnseen(place.split(' ')[0])),
  )
  const wrong = verdicts.filter(({verdict}) => verdict === 'wrong')
  console.log(`wrong by reason: ${tally(wrong.map(({reason}) => reason))}`)
  console.log(`wrong by type: ${tally(wrong.map(({type}) => type))}`)
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word, count]) => `${word} ${count}`)
    .join(', ')
}
