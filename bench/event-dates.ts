// When an act took place, as far as its sentence says: test/cases/event-dates.txt. Of the acts that are found, how many have the
// right date or rightly none; of dates given, how many are right (precision); of dates told, how many are given (recall).
// First run, by the nearest date of the clause: looked at 63.4 right, kept 68.3 (precision 61.8, recall 88.4), 2026-11-27.
// npx tsx bench/event-dates.ts [--errors]      the errors of the looked-at part; those of the kept part are not listed
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
  /** EDTF; null where the sentence does not date the act. */
  readonly date: string | null
}

interface Item {
  readonly part: Part
  readonly text: string
  readonly golds: readonly Gold[]
}

const lang = 'en'
const published = '2018-05-16'
const items = readItems(readFileSync(new URL('../test/cases/event-dates.txt', import.meta.url), 'utf8'))
for (const part of ['looked at', 'kept'] as const)
  report(
    part,
    items.filter((item) => item.part === part),
  )

/** Prints the shares of a part, and its errors where they are asked for and may be seen. */
function report(part: Part, list: readonly Item[]): void {
  const count = {acts: 0, found: 0, right: 0, told: 0, given: 0, rightDates: 0}
  const errors = part === 'looked at' && process.argv.includes('--errors')
  for (const {text, golds} of list) {
    const frames = framesOf(text)
    count.acts += golds.length
    for (const gold of golds) {
      const frame = frames.find(({trigger}) => trigger.start <= gold.start && gold.start < trigger.end)
      if (!frame) continue
      const got = frame.date?.edtf ?? null
      count.found++
      if (gold.date) count.told++
      if (got) count.given++
      if (got === gold.date) count.right++
      if (got && got === gold.date) count.rightDates++
      if (errors && got !== gold.date) console.log(`${text}\n  ${gold.word} ${gold.date}   but ${got}`)
    }
  }
  const share = (a: number, b: number) => ((100 * a) / b).toFixed(1)
  console.log(
    `dates of acts, ${part.padEnd(10)} right ${share(count.right, count.found)}   precision ${share(count.rightDates, count.given)}   recall ${share(count.rightDates, count.told)}   (${list.length} sentences, ${count.found} of ${count.acts} acts found)`,
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

/** "  expelled 2018-05-14", "  talks@2 -" */
function readGold(line: string, text: string): Gold {
  const [, word, place = '1', date] = /^ {2}([^@]+?)(?:@(\d))? (\S+)$/.exec(line) ?? []
  const start = [...text.matchAll(new RegExp(`(?<!\\w)${word}(?!\\w)`, 'g'))][Number(place) - 1]?.index
  if (!word || start === undefined)
    throw new Error(`Got "${line}" when a word of the sentence and its date or "-" were expected: ${text}`)
  return {word, start, date: date === '-' ? null : date}
}
