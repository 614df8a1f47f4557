// Time expressions measured on dates_dev and date_phrases_dev: ours, and chrono-node (bench/package.json) the same way.
// Value F1: one to one, the spans overlap and the TIMEX3 values are equal. Calendar F1: the same, counting on both sides
// only values that are a year, month or day. "fair": value F1 where the GUM articles, whose gold has calendar dates alone,
// count calendar values alone. The "seen half" was looked at while writing rules from the start. Of the "unseen half" 20 of
// its 41 articles, none of GUM, were opened on 2026-11-27 and are looked at since; the other 21, "kept", never were. "In the mix"
// weighs these so that GUM has the share that it has in the half.
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {daysOf, findDates} from '../src/dates/index.ts'
import {readSentences} from '../src/sentences/index.ts'
import {type JudgedText, judgedDates} from '../test/judged/dated-texts.ts'
import {shared} from '../test/shared.ts'

interface Timex {
  readonly start: number
  readonly end: number
  readonly value: string | null
  readonly text?: string
}

interface Document {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly timexes: readonly Timex[]
}

type Finder = (document: Document) => readonly Timex[]

const calendar = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/
/** What is printed of a file of our own articles. */
const namesOfFiles: Readonly<Record<string, string>> = {
  'dates.txt': 'articles',
  'dates-decades.txt': 'decades ',
  'dates-kinds.txt': 'kinds   ',
  'dates-breadth.txt': 'breadth ',
}
const path = shared('data/dates_dev.jsonl')
if (path) {
  const documents = readLines<Document>(path)
  report('entente', ours, documents)
  const chrono = await rival()
  if (chrono) report('chrono-node', chrono, documents)
  else console.log('chrono-node: not installed (npm ci in bench/)')
  if (process.argv.includes('--errors'))
    for (const one of documents) if (!isUnseen(one) || isOpened(one)) errors(one)
}
judged()
phrases()

/** Our own articles (test/judged/dates*.txt): those looked at while writing rules, and those that were not. */
function judged(): void {
  const all = judgedDates().map((one) => ({...one, document: judgedDocument(one)}))
  for (const file of new Set(all.map((one) => one.file)))
    for (const kept of [false, true]) {
      const documents = all
        .filter((one) => one.file === file && one.kept === kept)
        .map(({document}) => document)
      console.log(
        `own ${namesOfFiles[file]} ${(kept ? 'kept' : 'looked at').padEnd(12)} value F1 ${score(documents, ours, () => true)}`,
      )
      if (!kept && process.argv.includes('--errors')) for (const one of documents) errors(one)
    }
}

function judgedDocument({file, label, text, published, expected}: JudgedText): Document {
  let from = 0
  const timexes = expected.map(([words, value]) => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`${file}: article ${label} has no “${words}” after place ${from}`)
    from = start + words.length
    return {start, end: from, value: value === 'null' ? null : value, text: words}
  })
  return {id: label, dct: published, text, timexes}
}

function report(name: string, find: Finder, all: readonly Document[]): void {
  const isKept = (one: Document) => isUnseen(one) && !isOpened(one)
  for (const [part, isIn] of [
    ['all', () => true],
    ['seen half', (one) => !isUnseen(one)],
    ['unseen half', isUnseen],
    ['opened on 2026-11-27', isOpened],
    ['kept', isKept],
    ['kept, GUM', (one) => isKept(one) && isGum(one)],
    ['kept, other', (one) => isKept(one) && !isGum(one)],
    ['kept, in the mix', isKept],
  ] as const satisfies readonly [string, (one: Document) => boolean][]) {
    const documents = all.filter(isIn)
    const weight = part === 'kept, in the mix' ? weightOf(all) : undefined
    const value = score(documents, find, () => true, weight)
    const days = score(documents, find, (one) => calendar.test(one.value ?? ''), weight)
    const fair = score(
      documents,
      find,
      (one, document) => !isGum(document) || calendar.test(one.value ?? ''),
      weight,
    )
    console.log(
      `${name.padEnd(12)} ${part.padEnd(20)} value F1 ${value}   fair ${fair}   calendar F1 ${days}`,
    )
  }
}

/**
 * How many articles of the unseen half a kept one stands for: those that were opened were all of one kind (no GUM), so of what is kept too
 * much is GUM. Weighed like this the kept part has the mix of the half that it was drawn from.
 */
function weightOf(all: readonly Document[]): (one: Document) => number {
  const half = all.filter(isUnseen)
  const others = half.filter((one) => !isGum(one))
  const weight = others.length / others.filter((one) => !isOpened(one)).length
  return (one) => (isGum(one) ? 1 : weight)
}

/** Not looked at before 2026-11-27. */
function isUnseen({id}: Document): boolean {
  return Number.parseInt(createHash('sha1').update(id).digest('hex').slice(-1), 16) % 2 === 1
}

/** Looked at since 2026-11-27; chosen by number, before anybody had read one of them. */
function isOpened(one: Document): boolean {
  const [first] = createHash('sha256').update(`opened ${one.id}`).digest()
  return isUnseen(one) && !isGum(one) && first % 2 === 0
}

/** GUM gives values to calendar dates only: durations, sets and references found there count as false. */
function isGum({id}: Document): boolean {
  return id.startsWith('gum')
}

function score(
  documents: readonly Document[],
  find: Finder,
  counts: (one: Timex, document: Document) => boolean,
  weight: (one: Document) => number = () => 1,
): string {
  let [right, found, gold] = [0, 0, 0]
  for (const document of documents) {
    const ours = find(document).filter((one) => counts(one, document))
    const theirs = document.timexes.filter((one) => counts(one, document))
    right += weight(document) * pairs(ours, theirs)
    found += weight(document) * ours.length
    gold += weight(document) * theirs.length
  }
  const [precision, recall] = [right / found, right / gold]
  const f1 = (2 * precision * recall) / (precision + recall)
  return `${(100 * f1).toFixed(1)} (P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)})`
}

function pairs(ours: readonly Timex[], theirs: readonly Timex[]): number {
  const free = new Set(ours)
  let right = 0
  for (const gold of theirs) {
    const hit = [...free].find(
      (one) => one.start < gold.end && gold.start < one.end && one.value === gold.value,
    )
    if (!hit) continue
    free.delete(hit)
    right++
  }
  return right
}

function ours({text, dct}: Document): Timex[] {
  const toPoint = codePoints(text)
  return findDates(text, readSentences(text, {lang: 'en'}), {lang: 'en', published: dct}).map(
    ({start, end, timex, text: words}) => ({
      start: toPoint(start),
      end: toPoint(end),
      value: timex,
      text: words,
    }),
  )
}

async function rival(): Promise<Finder | undefined> {
  let chrono: {parse(text: string, reference: Date): readonly ChronoResult[]}
  try {
    chrono = createRequire(import.meta.url)('chrono-node')
  } catch {
    return
  }
  return ({text, dct}) => {
    const toPoint = codePoints(text)
    const [year, month, day] = dct.split('-').map(Number)
    return chrono.parse(text, new Date(year, month - 1, day, 12)).flatMap((result) => {
      const values = [result.start, ...(result.end ? [result.end] : [])].map(chronoValue)
      return values.map((value) => ({
        start: toPoint(result.index),
        end: toPoint(result.index + result.text.length),
        value,
      }))
    })
  }
}

interface ChronoPart {
  get(part: string): number
  isCertain(part: string): boolean
}

interface ChronoResult {
  readonly index: number
  readonly text: string
  readonly start: ChronoPart
  readonly end: ChronoPart | null
}

function chronoValue(part: ChronoPart): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const year = String(part.get('year'))
  if (part.isCertain('hour'))
    return `${year}-${two(part.get('month'))}-${two(part.get('day'))}T${two(part.get('hour'))}:${two(part.get('minute'))}`
  if (part.isCertain('day') || part.isCertain('weekday'))
    return `${year}-${two(part.get('month'))}-${two(part.get('day'))}`
  if (part.isCertain('month')) return `${year}-${two(part.get('month'))}`
  if (part.isCertain('year')) return year
  return `${year}-${two(part.get('month'))}-${two(part.get('day'))}`
}

/** UTF-16 offset to code point offset. */
function codePoints(text: string): (offset: number) => number {
  const wide: number[] = []
  for (let at = 0; at < text.length; at++) if (/[\uD800-\uDBFF]/.test(text[at])) wide.push(at)
  return (offset) => offset - wide.filter((at) => at < offset).length
}

function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function errors(document: Document): void {
  const found = ours(document)
  const line = ({start, end, value}: Timex) => {
    const points = [...document.text]
    const around = `${points.slice(Math.max(0, start - 45), start).join('')}[${points.slice(start, end).join('')}]${points.slice(end, end + 35).join('')}`
    return `${value} | ${around.replaceAll('\n', '/')}`
  }
  const same = (a: Timex, b: Timex) => a.start < b.end && b.start < a.end && a.value === b.value
  for (const gold of document.timexes)
    if (!found.some((one) => same(one, gold))) console.log(`- ${document.id} ${line(gold)}`)
  for (const one of found)
    if (!document.timexes.some((gold) => same(one, gold))) console.log(`+ ${document.id} ${line(one)}`)
}

interface Phrase {
  readonly lang: string
  readonly ref: string
  readonly text: string
  readonly kind: string
  readonly value: string
  readonly end?: string
}

/** English phrases whose value is a day or longer: does the expression start where the phrase's value starts? */
function phrases(): void {
  const file = shared('data/date_phrases_dev.jsonl')
  if (!file) return
  const all = readLines<Phrase>(file).filter(
    ({lang, value}) => lang === 'en' && /^\d{4}(-\d\d){0,2}$/.test(value),
  )
  const right = all.filter((phrase) => {
    const found = findDates(phrase.text, [], {lang: 'en', published: phrase.ref.slice(0, 10)})
    return found.some(({edtf}) => edtf && starts(edtf) === starts(phrase.value))
  })
  console.log(
    `date_phrases: ${right.length} of ${all.length} English phrases of a day or longer begin on the right day`,
  )
}

function starts(edtf: string): number | undefined {
  return daysOf(edtf)?.first
}
