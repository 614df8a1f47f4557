// Attributions measured on attribution_dev (PolNeAR). A prediction matches a gold attribution when their contents share at
// least 0.3 of their characters: by Jaccard, and (shown beside it) by the overlap coefficient; one to one, best pairs first.
// "attributed": the speakers overlap too (both missing counts as right). "seen": the half of the articles that rules and lexicon
// were written by. "kept": never looked at. "opened on 2026-11-27": kept until that day, looked at since. "unseen" is kept and
// opened together, as it was counted before that day. Then our own articles (test/judged/attributed.txt) and passages
// (attributed-passages.txt), looked at and kept.
// `--errors` lists misses of what may be looked at (`--errors opened`: of the opened part alone); `--own` measures ours alone.
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {findAttributions} from '../src/claims/index.ts'
import {findMentions} from '../src/entities/index.ts'
import {readSentences} from '../src/sentences/index.ts'
import {type AttributedText, attributedTexts} from '../test/judged/attributed-texts.ts'
import {shared} from '../test/shared.ts'

type Pieces = readonly (readonly [number, number])[]

interface Said {
  readonly quote: Pieces
  readonly speaker: Pieces
  readonly cue: Pieces
  readonly kind: string
}

interface Document {
  readonly id: string
  readonly text: string
  readonly quotes: readonly Said[]
}

interface Found extends Said {
  readonly rule: string
}

interface Tally {
  gold: number
  found: number
  quotes: number
  attributed: number
  looser: number
}

const opened = 'opened on 2026-11-27'
const onlySeen = process.argv.includes('--errors')
const path = process.argv.includes('--own') ? undefined : shared('data/attribution_dev.jsonl')
if (path) {
  const documents = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document)
  const total = {seen: none(), [opened]: none(), kept: none(), unseen: none(), all: none()}
  const rules = new Map<string, {right: number; wrong: number}>()
  for (const document of documents) {
    const part = partOf(document.id)
    if (onlySeen && part === 'kept') continue
    const found = read(document)
    count(document, found, total.all)
    count(document, found, total[part])
    if (part !== 'seen') count(document, found, total.unseen)
    if (part !== 'kept') byRule(document, found, rules)
    if (onlySeen && (part === opened || !process.argv.includes('opened'))) errors(document, found)
  }
  for (const [name, tally] of Object.entries(total))
    if (!onlySeen || name === 'seen' || name === opened) print(name, tally)
  if (process.argv.includes('--rules'))
    for (const [rule, {right, wrong}] of [...rules].sort(
      ([, a], [, b]) => b.right + b.wrong - a.right - a.wrong,
    ))
      console.log(`${rule}\t${right}\t${wrong}`)
}

own('own', 'attributed.txt')
own('passages', 'attributed-passages.txt')

/** Our own articles: what a careful reader may leave out counts for nothing, found or not. */
function own(name: string, file: 'attributed.txt' | 'attributed-passages.txt'): void {
  for (const part of ['looked at', 'kept'] as const) {
    const tally = none()
    for (const article of attributedTexts(file).filter((one) => one.part === part)) {
      const document = {...article, quotes: article.quotes.filter(({optional}) => !optional).map(said)}
      const found = withoutOptional(article, document, read(document))
      count(document, found, tally)
      if (onlySeen && part === 'looked at') errors(document, found)
    }
    print(`${name} ${part}`, tally)
  }
}

function said({quote, speaker}: AttributedText['quotes'][number]): Said {
  return {quote, speaker, cue: [], kind: ''}
}

/** Without what matches only an attribution that may be left out. */
function withoutOptional(
  {quotes}: AttributedText,
  document: Document,
  found: readonly Found[],
): readonly Found[] {
  const hit = new Set(matched(document.quotes, found, jaccard).map(([, one]) => one))
  const rest = found.filter((one) => !hit.has(one))
  const optional = quotes.filter((one) => one.optional).map(said)
  const idle = new Set(matched(optional, rest, jaccard).map(([, one]) => one))
  return found.filter((one) => !idle.has(one))
}

function none(): Tally {
  return {gold: 0, found: 0, quotes: 0, attributed: 0, looser: 0}
}

function print(name: string, {gold, found, quotes, attributed, looser}: Tally): void {
  const f1 = (right: number) => ((200 * right) / (gold + found)).toFixed(1)
  const [precision, recall] = [(100 * quotes) / found, (100 * quotes) / gold].map((one) => one.toFixed(1))
  console.log(
    `${name.padEnd(20)} quotes F1 ${f1(quotes)} (P ${precision} R ${recall}; by overlap coefficient ${f1(looser)})   attributed F1 ${f1(attributed)}   gold ${gold} found ${found}`,
  )
}

function read({text}: Document): Found[] {
  const sentences = readSentences(text, {lang: 'en'})
  const feed = text.indexOf('\n')
  const mentions = findMentions(sentences, text, {lang: 'en', title: {start: 0, end: Math.max(feed, 0)}})
  const point = codePoints(text)
  const piece = (span: {start: number; end: number} | null): Pieces =>
    span ? [[point(span.start), point(span.end)]] : []
  return findAttributions(text, sentences, mentions, {lang: 'en'}).map((one) => ({
    quote: one.spans.map(([start, end]) => [point(start), point(end)] as const),
    speaker: piece(one.speaker),
    cue: piece(one.cue),
    kind: one.quote,
    rule: one.rule,
  }))
}

function count({quotes}: Document, found: readonly Found[], tally: Tally): void {
  tally.gold += quotes.length
  tally.found += found.length
  const pairs = matched(quotes, found, jaccard)
  tally.quotes += pairs.length
  tally.attributed += pairs.filter(([gold, one]) => sameSpeaker(gold, one)).length
  tally.looser += matched(quotes, found, coefficient).length
}

function matched(
  gold: readonly Said[],
  found: readonly Found[],
  measure: (a: Pieces, b: Pieces) => number,
): [Said, Found][] {
  const all = gold.flatMap((one) =>
    found.map((other) => ({
      one,
      other,
      value: measure(one.quote, other.quote) + (sameSpeaker(one, other) ? 0.001 : 0),
    })),
  )
  const used = new Set<Said>()
  const pairs: [Said, Found][] = []
  for (const {one, other} of all.filter((pair) => pair.value >= 0.3).sort((a, b) => b.value - a.value)) {
    if (used.has(one) || used.has(other)) continue
    used.add(one)
    used.add(other)
    pairs.push([one, other])
  }
  return pairs
}

function shareOf(a: Pieces, b: Pieces): number {
  let share = 0
  for (const [start, end] of a)
    for (const [from, to] of b) share += Math.max(0, Math.min(end, to) - Math.max(start, from))
  return share
}

function length(pieces: Pieces): number {
  return pieces.reduce((sum, [start, end]) => sum + end - start, 0)
}

function jaccard(a: Pieces, b: Pieces): number {
  const share = shareOf(a, b)
  return share / (length(a) + length(b) - share)
}

function coefficient(a: Pieces, b: Pieces): number {
  return shareOf(a, b) / Math.min(length(a), length(b))
}

function sameSpeaker(a: Said, b: Said): boolean {
  if (a.speaker.length === 0 || b.speaker.length === 0) return a.speaker.length === b.speaker.length
  return shareOf(a.speaker, b.speaker) > 0
}

function byRule(
  {quotes}: Document,
  found: readonly Found[],
  rules: Map<string, {right: number; wrong: number}>,
): void {
  const right = new Set(matched(quotes, found, jaccard).map(([, one]) => one))
  for (const one of found) {
    const tally = rules.get(one.rule) ?? {right: 0, wrong: 0}
    if (right.has(one)) tally.right++
    else tally.wrong++
    rules.set(one.rule, tally)
  }
}

function errors({id, text, quotes}: Document, found: readonly Found[]): void {
  const points = [...text]
  const words = (pieces: Pieces) =>
    pieces
      .map(([start, end]) => points.slice(start, end).join(''))
      .join(' … ')
      .replaceAll('\n', '/')
  const line = ({speaker, cue, quote}: Said) =>
    `${words(speaker)} | ${words(cue)} | ${words(quote).slice(0, 200)}`
  const pairs = matched(quotes, found, jaccard)
  const [hit, used] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, one]) => one))]
  console.log(`## ${id}`)
  for (const [one, other] of pairs)
    if (!sameSpeaker(one, other)) console.log(`S ${line(one)}  ≠ ${words(other.speaker)} (${other.rule})`)
  for (const one of quotes) if (!hit.has(one)) console.log(`- ${line(one)}`)
  for (const one of found) if (!used.has(one)) console.log(`+ ${line(one)} (${one.rule})`)
}

function codePoints(text: string): (offset: number) => number {
  const wide: number[] = []
  for (let at = 0; at < text.length; at++) if (/[\uD800-\uDBFF]/.test(text[at])) wide.push(at)
  return (offset) => offset - wide.filter((at) => at < offset).length
}

function partOf(id: string): 'seen' | typeof opened | 'kept' {
  if (Number.parseInt(createHash('sha1').update(id).digest('hex').slice(-1), 16) % 2 === 0) return 'seen'
  return createHash('sha256').update(`opened ${id}`).digest()[0] % 2 === 0 ? opened : 'kept'
}
