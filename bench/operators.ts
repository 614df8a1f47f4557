// What becomes of an act that is promised, refused, threatened, asked for or blamed on somebody? Each entry's own plain example (`yes`) is
// put under such operators; how often the type that the manual asks for is found, and with the act's own actor in its place.
// Run: npx tsx bench/operators.ts [NAME OF AN OPERATOR, whose failures are listed]
import {findMentions} from '../src/entities/index.ts'
import {codeEvents, eventEntries, type Frame, type PloverType} from '../src/events/index.ts'
import {readSentences} from '../src/sentences/index.ts'
import {type Operator, operated, retold} from './retell.ts'

const lang = 'en'
/** Which acts can be held out in each way (docs/decisions/0004-future-and-refused.md). */
const peaceful: readonly string[] = ['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']
const harmful: readonly string[] = ['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'MOBILIZE']
const takes: Readonly<Record<Operator, readonly string[]>> = {
  AGREE: peaceful,
  REJECT: peaceful,
  THREATEN: harmful.filter((type) => type !== 'MOBILIZE'),
  REQUEST: [...peaceful, ...harmful],
  ACCUSE: harmful.filter((type) => type !== 'PROTEST' && type !== 'MOBILIZE'),
}

const counts = new Map<string, {told: number; found: number; parties: number}>()
for (const {yes} of eventEntries(lang))
  for (const text of [yes].flat()) {
    const ways = operated(text)
    const [plain] = ways && retold(text) ? framesOf(text) : []
    if (!ways || !plain || !isVerbOf(plain, text)) continue
    for (const [operator, sentences] of Object.entries(ways))
      if (takes[operator as Operator].includes(plain.event))
        for (const [way, sentence] of Object.entries(sentences))
          tally(operator as Operator, way, sentence, plain)
  }
for (const [way, {told, found, parties}] of counts)
  console.log(
    `${way.padEnd(34)} found ${share(found, told)} of ${told}, about the same parties ${share(parties, found)}`,
  )

function tally(operator: Operator, way: string, sentence: string, plain: Frame): void {
  const frames = framesOf(sentence)
  const right = frames.filter(({event}) => event === (operator as PloverType))
  for (const name of [`${operator} ${way}`, `${operator} all`, 'all operators']) {
    const count = counts.get(name) ?? {told: 0, found: 0, parties: 0}
    counts.set(name, count)
    count.told++
    if (right.length > 0) count.found++
    else if (process.argv[2] === way && name.endsWith(` ${way}`))
      console.log(
        `${plain.entry} ${plain.event} | ${frames.map(({event, entry, trigger}) => `${event} ${entry} ${trigger.text}`)} | ${sentence}`,
      )
    if (right.some((frame) => sharesParty(frame, plain))) count.parties++
  }
}

/** The act's actor is now the one who promises, refuses or threatens, or the one who is asked or blamed. */
function sharesParty({actor, recipient}: Frame, plain: Frame): boolean {
  const ours = plain.actor.map(({text}) => text.toLowerCase())
  return [...actor, ...recipient].some(({text}) => ours.includes(text.toLowerCase()))
}

/** The act is told by the main verb, so that it is what the operator is about. */
function isVerbOf({trigger}: Frame, text: string): boolean {
  const [sentence] = readSentences(text, {lang})
  return sentence.tokens.some(({deprel, start}) => deprel === 'root' && start === trigger.start)
}

function framesOf(text: string): Frame[] {
  const sentences = readSentences(text, {lang})
  return codeEvents(sentences, findMentions(sentences, text, {lang}), text, {lang})
}

function share(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1).padStart(5)
}
