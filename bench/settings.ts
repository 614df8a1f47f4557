// When and where an act took place, as far as its sentence says: test/cases/dates-of-acts.txt and places-of-acts.txt. Of the acts
// that are found, how many have the right answer or rightly none; of answers given, how many are right (precision); of those told, how
// many are given (recall). First runs, 2026-11-27, by the nearest date and the first place of the clause: dates looked at 63.4 right,
// kept 68.3 (precision 61.8, recall 88.4); places looked at 75.8, kept 78.3 (74.2, 88.0).
// npx tsx bench/settings.ts [--errors]      the errors of the looked-at part; those of the kept part are not listed
import {readFileSync} from 'node:fs'
import {findDates} from '../src/dates/index.ts'
import {findMentions} from '../src/entities/index.ts'
import {codeEvents, type Frame} from '../src/events/index.ts'
import {readSentences} from '../src/sentences/index.ts'

type Part = 'looked at' | 'kept'

interface Gold {
  /** The word that tells the act, and where it stands. */
  readonly word: string
  readonly start: number
  /** What is right, EDTF or a name; none where the sentence does not say it of the act. */
  readonly answers: readonly string[]
}

interface Item {
  readonly part: Part
  readonly text: string
  readonly golds: readonly Gold[]
}

const lang = 'en'
const published = '2018-05-16'
const asked: Readonly<Record<string, (frame: Frame) => string | null>> = {
  'dates-of-acts': ({date}) => date?.edtf ?? null,
  'places-of-acts': ({place}) => place?.text ?? null,
}
for (const [name, answer] of Object.entries(asked)) {
  const items = readItems(readFileSync(new URL(`../test/cases/${name}.txt`, import.meta.url), 'utf8'))
  for (const part of ['looked at', 'kept'] as const)
    report(
      `${name.replaceAll('-', ' ')}, ${part}`,
      items.filter((item) => item.part === part),
      answer,
    )
}

/** Prints the shares of a part, and its errors where they are asked for and may be seen. */
function report(title: string, list: readonly Item[], answer: (frame: Frame) => string | null): void {
  const count = {acts: 0, found: 0, right: 0, told: 0, given: 0, rightOnes: 0}
  const errors = title.endsWith('looked at') && process.argv.includes('--errors')
  for (const {text, golds} of list) {
    const frames = framesOf(text)
    count.acts += golds.length
    for (const {word, start, answers} of golds) {
      const frame = frames.find(({trigger}) => trigger.start <= start && start < trigger.end)
      if (!frame) continue
      const got = answer(frame)
      const right = answers.length === 0 ? got === null : answers.includes(got ?? '-')
      count.found++
      if (answers.length > 0 && !answers.includes('-')) count.told++
      if (got) count.given++
      if (right) count.right++
      if (right && got) count.rightOnes++
      if (errors && !right) console.log(`${text}\n  ${word} ${answers.join('|') || '-'}   but ${got}`)
    }
  }
  const share = (a: number, b: number) => ((100 * a) / b).toFixed(1)
  console.log(
    `${title.padEnd(26)} right ${share(count.right, count.found)}   precision ${share(count.rightOnes, count.given)}   recall ${share(count.rightOnes, count.told)}   (${list.length} sentences, ${count.found} of ${count.acts} acts found)`,
  )
}

function framesOf(text: string): readonly Frame[] {
  const sentences = readSentences(text, {lang})
  const dates = findDates(text, sentences, {lang, published})
  return codeEvents(sentences, findMentions(sentences, text, {lang}), text, {lang, dates, published})
}

/** The sentences of the file with their gold. Throws where the word of a gold does not stand in the sentence. */
function readItems(content: string): Item[] {
  const found: {part: Part; text: string; golds: Gold[]}[] = []
  let part: Part = 'looked at'
  for (const line of content.split('\n')) {
    if (line.startsWith('## ')) part = line.slice(3) as Part
    else if (line.startsWith('  ')) found.at(-1)!.golds.push(readGold(line, found.at(-1)!.text))
    else if (line && !line.startsWith('#')) found.push({part, text: line, golds: []})
  }
  return found
}

/** "  expelled = 2018-05-14", "  met = Arica", "  accused = -" */
function readGold(line: string, text: string): Gold {
  const [, word, given] = /^ {2}(.+?) = (.+)$/.exec(line) ?? []
  const start = word ? text.search(new RegExp(`(?<!\\w)${word}(?!\\w)`)) : -1
  if (!word || !given || start < 0)
    throw new Error(`Got "${line}" when a word of the sentence and its answer or "-" were expected: ${text}`)
  return {word, start, answers: given === '-' ? [] : given.split('|')}
}
