// Names measured on ner_news_dev: PER, LOC and ORG, relaxed spans (a prediction is right where it overlaps a gold name of its
// class, one to one). Gold are the names that stand in no other name; a prediction that finds a nested one is left out of the
// count. A country that acts counts as LOC or ORG. "unseen" is the half of the articles (every second one) that was not looked
// at while writing rules. Then our own articles (test/judged/named.txt), looked at and kept, by relaxed and by exact spans.
// With --speed: sentences per CPU second of this room alone. --errors lists misses of the seen half and of the articles looked at.
import {readFileSync} from 'node:fs'
import {type EntityType, findMentions, type Mention} from '../src/entities/index.ts'
import {readSentences, type Sentence} from '../src/sentences/index.ts'
import type {Span} from '../src/text/index.ts'
import {type NameClass, type NamedText, namedTexts} from '../test/judged/named-texts.ts'
import {shared} from '../test/shared.ts'

interface Name {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly nested?: boolean
}

interface Document {
  readonly id: string
  readonly text: string
  readonly entities: readonly Name[]
}

interface Counts {
  right: number
  extra: number
  missed: number
}

const classes: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['PER'],
  place: ['LOC'],
  state: ['LOC', 'ORG'],
  government: ['ORG', 'LOC'],
  agency: ['ORG'],
  'armed-force': ['ORG'],
  company: ['ORG'],
  igo: ['ORG'],
  group: ['ORG'],
}

/** What a name of our own articles may be found as. */
const ownTypes: Readonly<Record<NameClass, readonly EntityType[]>> = {
  person: ['person'],
  place: ['place', 'state'],
  body: ['government', 'agency', 'armed-force', 'company', 'igo', 'group'],
  state: ['place', 'state', 'government'],
}

const path = shared('data/ner_news_dev.jsonl')
if (path) {
  const documents = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document)
  report('all', documents)
  report(
    'seen half',
    documents.filter((_, place) => place % 2 === 0),
  )
  report(
    'unseen half',
    documents.filter((_, place) => place % 2 === 1),
  )
  if (process.argv.includes('--speed')) speed(documents)
}

own()

/** Our own articles: a name that may be left out counts for nothing, found or not. */
function own(): void {
  for (const part of ['looked at', 'kept'] as const) {
    const [relaxed, exact] = [0, 1].map((): Counts => ({right: 0, extra: 0, missed: 0}))
    const errors = part === 'looked at' && process.argv.includes('--errors')
    for (const article of namedTexts().filter((one) => one.part === part))
      countOwn(article, relaxed, exact, errors)
    print(`own names, ${part}`, relaxed)
    print(`own names, ${part}, exact`, exact)
  }
}

function countOwn({id, text, names}: NamedText, relaxed: Counts, exact: Counts, errors: boolean): void {
  const left = names.filter(({classes}) => classes.length > 0)
  const optional = names.filter(({classes}) => classes.length === 0)
  for (const mention of mentionsOf(text)) {
    const place = left.findIndex(
      (name) => overlaps(mention, name) && name.classes.some((one) => ownTypes[one].includes(mention.type)),
    )
    if (place < 0 && optional.some((name) => overlaps(mention, name))) continue
    const [name] = place < 0 ? [] : left.splice(place, 1)
    const same = name?.start === mention.start && name.end === mention.end
    if (name) relaxed.right++
    else relaxed.extra++
    if (same) exact.right++
    else exact.extra++
    if (name && !same) exact.missed++
    if (errors && !same)
      console.log(
        `${id}: ${mention.type} ${mention.text} (${mention.rule})${name ? `, not ${text.slice(name.start, name.end)}` : ''}`,
      )
  }
  for (const counts of [relaxed, exact]) counts.missed += left.length
  if (errors)
    for (const {classes, start, end} of left)
      console.log(`${id}: missed ${classes.join('/')} ${text.slice(start, end)}`)
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

function report(name: string, documents: readonly Document[]): void {
  const counts: Counts = {right: 0, extra: 0, missed: 0}
  const errors = name === 'seen half' && process.argv.includes('--errors')
  for (const document of documents) count(document, counts, errors)
  print(`ner_news_dev ${name}`, counts, '   (must 72, aim 85)')
}

function print(name: string, {right, extra, missed}: Counts, note = ''): void {
  const [precision, recall] = [right / (right + extra), right / (right + missed)]
  const f1 = (2 * precision * recall) / (precision + recall)
  const [p, r, f] = [precision, recall, f1].map((value) => (100 * value).toFixed(1))
  console.log(`${name.padEnd(27)} F1 ${f}   precision ${p}   recall ${r}${note}`)
}

function mentionsOf(text: string): Mention[] {
  return findMentions(readSentences(text, {lang: 'en'}), text, {lang: 'en'}).filter(({name}) => name)
}

function count(document: Document, counts: Counts, errors: boolean): void {
  const {text} = document
  const units = unitsOf(text)
  const names = document.entities
    .filter(({type}) => /^(?:PER|LOC|ORG)$/.test(type))
    .map((name) => ({...name, start: units[name.start], end: units[name.end]}))
  const outer = names.filter(({nested}) => !nested)
  const found = new Set<Name>()
  for (const mention of mentionsOf(text)) {
    const match = outer.find((name) => !found.has(name) && fits(mention, name))
    if (match) found.add(match)
    else if (!names.some((name) => name.nested && fits(mention, name))) {
      counts.extra++
      if (errors) console.log(`${document.id} extra ${mention.type} ${mention.text} (${mention.rule})`)
    }
  }
  counts.right += found.size
  counts.missed += outer.length - found.size
  if (errors)
    for (const name of outer)
      if (!found.has(name))
        console.log(`${document.id} missed ${name.type} ${text.slice(name.start, name.end)}`)
}

function fits(mention: Mention, name: Name): boolean {
  return mention.start < name.end && name.start < mention.end && classes[mention.type].includes(name.type)
}

/** Place of each code point in UTF-16 units. */
function unitsOf(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const point of text) {
    units.push(at)
    at += point.length
  }
  return [...units, at]
}

function speed(documents: readonly Document[]): void {
  const read = documents.map(({text}): [string, readonly Sentence[]] => [
    text,
    readSentences(text, {lang: 'en'}),
  ])
  const sentences = read.reduce((sum, [, list]) => sum + list.length, 0)
  const rounds = 20
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++)
    for (const [text, list] of read) findMentions(list, text, {lang: 'en'})
  const {user, system} = process.cpuUsage(before)
  console.log(
    `findMentions ${Math.round((sentences * rounds) / ((user + system) / 1e6))} sentences per CPU second`,
  )
}
