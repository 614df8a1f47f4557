// Do constructions hide an act? Each entry's own plain example (`yes`) is told in other ways; how often the same act is found again,
// and with the same parties. Run: npx tsx bench/constructions.ts [NAME OF A CONSTRUCTION, whose lost acts are listed]
import {findMentions} from '../src/entities/index.ts'
import {codeEvents, eventEntries, type Frame} from '../src/events/index.ts'
import {readSentences} from '../src/sentences/index.ts'
import {retold} from './retell.ts'

const lang = 'en'

interface Count {
  told: number
  found: number
  parties: number
}

const counts = new Map<string, Count>()
for (const {yes} of eventEntries(lang))
  for (const text of [yes].flat()) {
    const ways = retold(text)
    const [plain] = ways ? framesOf(text) : []
    if (!ways || !plain) continue
    for (const [way, sentence] of Object.entries(ways)) tally(way, sentence, plain)
  }
const all: Count = {told: 0, found: 0, parties: 0}
for (const [way, count] of counts) {
  print(way, count)
  for (const key of ['told', 'found', 'parties'] as const) all[key] += count[key]
}
print('all constructions', all)

function tally(way: string, sentence: string, plain: Frame): void {
  const count = counts.get(way) ?? {told: 0, found: 0, parties: 0}
  counts.set(way, count)
  count.told++
  const again = sameAct(framesOf(sentence), plain)
  if (again) count.found++
  else if (process.argv[2] === way) console.log(`${plain.entry}: ${sentence}`)
  if (again && partiesOf(again) === partiesOf(plain)) count.parties++
}

/** The act by its entry, else its type; a future or refused act has another type but the same word. */
function sameAct(frames: readonly Frame[], plain: Frame): Frame | undefined {
  return frames.find(({entry}) => entry === plain.entry) ?? frames.find(({event}) => event === plain.event)
}

function framesOf(text: string): Frame[] {
  const sentences = readSentences(text, {lang})
  return codeEvents(sentences, findMentions(sentences, text, {lang}), text, {lang})
}

function partiesOf({actor, recipient}: Frame): string {
  const words = (mentions: Frame['actor']) => mentions.map(({text}) => text.toLowerCase()).join(', ')
  return `${words(actor)} > ${words(recipient)}`
}

function print(way: string, {told, found, parties}: Count): void {
  const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(1).padStart(5)
  console.log(
    `${way.padEnd(20)} found ${share(found, told)} of ${told}, with the same parties ${share(parties, found)}`,
  )
}
