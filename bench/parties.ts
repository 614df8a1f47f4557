// Parties measured on test/cases/party-kinds.txt: type, code and sector of the words that the gold names, and all three at once.
// npx tsx bench/parties.ts [--errors]      the errors of the looked-at part; those of the kept part are not listed
import {readFileSync} from 'node:fs'
import {findMentions, type Mention} from '../src/entities/index.ts'
import {readSentences} from '../src/sentences/index.ts'

type Part = 'looked at' | 'kept'

interface Gold {
  readonly words: string
  readonly start: number
  readonly end: number
  /** What is right of each: none for words that are no party. */
  readonly answer: Readonly<Record<Asked, readonly string[]>> | 'none'
}

interface Item {
  readonly part: Part
  readonly text: string
  readonly golds: readonly Gold[]
}

const asked = ['type', 'code', 'sector'] as const
type Asked = (typeof asked)[number]

const items = readItems(readFileSync(new URL('../test/cases/party-kinds.txt', import.meta.url), 'utf8'))
for (const part of ['looked at', 'kept'] as const)
  report(
    part,
    items.filter((item) => item.part === part),
  )

/** Prints the shares of a part, and its errors where they are asked for and may be seen. */
function report(part: Part, list: readonly Item[]): void {
  const right: Record<Asked | 'all', number> = {type: 0, code: 0, sector: 0, all: 0}
  let count = 0
  const errors = part === 'looked at' && process.argv.includes('--errors')
  for (const {text, golds} of list) {
    const mentions = findMentions(readSentences(text, {lang: 'en'}), text, {lang: 'en'})
    for (const gold of golds) {
      const got = answerOf(mentionOf(mentions, gold))
      const rights = asked.filter((name) => fits(gold, got, name))
      for (const name of rights) right[name]++
      if (rights.length === asked.length) right.all++
      else if (errors) console.log(`${text}\n  ${drawn(gold)}   but ${drawnAnswer(got)}`)
      count++
    }
  }
  const shares = [...asked, 'all' as const].map(
    (name) => `${name} ${((100 * right[name]) / count).toFixed(1)}`,
  )
  console.log(
    `parties ${part.padEnd(10)} ${shares.join('   ')}   (${list.length} sentences, ${count} parties)`,
  )
}

/** The mention that shares most letters with the gold's words; of two alike the later. */
function mentionOf(mentions: readonly Mention[], gold: Gold): Mention | undefined {
  let best: Mention | undefined
  for (const mention of mentions)
    if (shared(mention, gold) > 0 && (!best || shared(mention, gold) >= shared(best, gold))) best = mention
  return best
}

function shared(mention: Mention, gold: Gold): number {
  return Math.min(mention.end, gold.end) - Math.max(mention.start, gold.start)
}

function answerOf(mention: Mention | undefined): Record<Asked, string> | undefined {
  if (!mention) return
  const [party] = mention.parties
  const codes = [...new Set(mention.parties.map(({code}) => code ?? '-'))]
  return {type: mention.type, code: codes.join('+') || '-', sector: party?.sector ?? '-'}
}

function fits({answer}: Gold, got: Record<Asked, string> | undefined, name: Asked): boolean {
  if (answer === 'none' || !got) return (answer === 'none') === !got
  return answer[name].includes('*') || answer[name].includes(got[name])
}

function drawn({words, answer}: Gold): string {
  return `${words}: ${answer === 'none' ? answer : asked.map((name) => answer[name].join('/')).join(' ')}`
}

function drawnAnswer(got: Record<Asked, string> | undefined): string {
  return got ? asked.map((name) => got[name]).join(' ') : 'none'
}

/** The sentences of the file with their gold. Throws where the words of a gold do not stand in the sentence. */
function readItems(content: string): Item[] {
  const found: Item[] = []
  let part: Part = 'looked at'
  for (const block of content.split(/\n{2,}/)) {
    const [first, ...lines] = block.split('\n').filter((line) => line && !/^#(?!#)/.test(line))
    if (!first) continue
    if (first.startsWith('## ')) part = first.slice(3) as Part
    else found.push({part, text: first, golds: lines.map((line) => readGold(line, first))})
  }
  return found
}

/** "  NCA@2: agency GBR COP" */
function readGold(line: string, text: string): Gold {
  const [, words, place = '1', given] = /^ {2}(.+?)(?:@(\d))?: (.+)$/.exec(line) ?? []
  const answers = given?.split(' ') ?? []
  const matches = words ? [...text.matchAll(new RegExp(`(?<!\\w)${words}(?!\\w)`, 'g'))] : []
  const start = matches[Number(place) - 1]?.index
  if (start === undefined || (answers.length !== 3 && given !== 'none'))
    throw new Error(
      `Got "${line}" when words of the sentence with type, code and sector were expected: ${text}`,
    )
  const [type, code, sector] = answers.map((answer) => answer.split('/'))
  const answer = given === 'none' ? given : {type, code, sector}
  return {words, start, end: start + words.length, answer}
}
