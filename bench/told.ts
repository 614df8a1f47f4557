// Coding measured on the sets of test/told: are the events that our texts tell found, with their parties and factuality, and no others?
// Each set says in its head what the first run gave, on rules written before and apart from it.
// npx tsx bench/told.ts [SET ...] [--errors]      --errors lists those of the parts that may be looked at, never of the kept ones
import {codeText} from '../src/code.ts'
import {eventTypes} from '../src/lexicon/index.ts'
import {
  readTold,
  stateCode,
  type ToldEvent,
  type ToldParties,
  type ToldSentence,
  type ToldText,
  toldSets,
} from '../test/told/told.ts'

interface Party {
  readonly text: string
  readonly code: string | null
}

interface Coded {
  readonly event: string
  readonly factuality: string
  readonly actor: readonly Party[]
  readonly recipient: readonly Party[]
  readonly trigger: {readonly text: string; readonly start: number}
  /** The sentences that tell it. */
  readonly evidence: readonly {readonly start: number; readonly end: number}[]
}

/** One sentence with what was matched, missed and given beyond the gold. */
interface Answer {
  readonly sentence: ToldSentence
  readonly pairs: readonly {readonly gold: ToldEvent; readonly got: Coded}[]
  readonly missed: readonly ToldEvent[]
  readonly extra: readonly Coded[]
}

const errors = process.argv.includes('--errors')
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const sets = asked.length > 0 ? asked : toldSets()
const answers = sets.flatMap((name) => readTold(name).map((text) => ({name, text, answers: answersOf(text)})))
for (const name of [...sets, ...(sets.length > 1 ? ['all'] : [])])
  for (const part of ['looked at', 'kept'] as const)
    report(
      `${name}, ${part}`,
      answers.filter((one) => (name === 'all' || one.name === name) && one.text.part === part),
    )
if (errors)
  for (const one of answers) if (one.text.part === 'looked at') for (const answer of one.answers) list(answer)

function answersOf({sentences}: ToldText): Answer[] {
  const text = sentences.map((sentence) => sentence.text + gapAfter(sentence)).join('')
  const {events} = codeText({id: '', text, lang: 'en'}) as {events: readonly Coded[]}
  let start = 0
  return sentences.map((sentence) => {
    const end = start + sentence.text.length
    const own = events.filter(({trigger}) => trigger.start >= start && trigger.start < end)
    const again = events.filter(
      (event) => !own.includes(event) && event.evidence.some((span) => span.start < end && start < span.end),
    )
    start = end + 1
    return answerOf(sentence, own, again)
  })
}

/** A headline is a block of its own. */
function gapAfter({text}: ToldSentence): string {
  return /[.!?]["”’')\]]*$/.test(text) ? ' ' : '\n'
}

/**
 * One-to-one by type, those first that agree best.
 * @param again events that another sentence tells more fully: no misses here
 */
function answerOf(sentence: ToldSentence, events: readonly Coded[], again: readonly Coded[]): Answer {
  const possible = sentence.events
    .flatMap((gold) => events.filter(({event}) => gold.types.includes(event)).map((got) => ({gold, got})))
    .sort((a, b) => agreement(b.gold, b.got) - agreement(a.gold, a.got))
  const pairs: {gold: ToldEvent; got: Coded}[] = []
  for (const pair of possible)
    if (!pairs.some(({gold, got}) => gold === pair.gold || got === pair.got)) pairs.push(pair)
  const rest = events.filter((event) => !pairs.some(({got}) => got === event))
  return {
    sentence,
    pairs: pairs.filter(({gold}) => !gold.optional),
    missed: sentence.events.filter(
      (gold) =>
        !gold.optional &&
        !pairs.some((pair) => pair.gold === gold) &&
        !again.some(({event}) => gold.types.includes(event)),
    ),
    extra: sentence.complete ? rest : [],
  }
}

function agreement(gold: ToldEvent, got: Coded): number {
  return (hasParties(gold, got) ? 2 : 0) + (hasFactuality(gold, got) ? 1 : 0) - (gold.optional ? 0.5 : 0)
}

/** All parties of the gold in their roles and no other; those who act together may stand in one role or both. */
function hasParties({actor, recipient}: ToldEvent, got: Coded): boolean {
  if (recipient?.length === 0 && actor && actor.length > 1)
    return isList([...got.actor, ...got.recipient], actor)
  return isList(got.actor, actor) && isList(got.recipient, recipient)
}

/** Each name is meant by a mention, unless it may be left out, and each mention means one of them. */
function isList(parties: readonly Party[], names: ToldParties): boolean {
  if (names === null) return true
  const means = (party: Party, name: readonly string[]) =>
    name.some(
      (word) =>
        (stateCode.test(word) && party.code === word) ||
        party.text.toLowerCase().includes(word.toLowerCase()),
    )
  return (
    names.every((name) => name.includes('-') || parties.some((party) => means(party, name))) &&
    parties.every((party) => names.some((name) => means(party, name)))
  )
}

function hasFactuality({factuality}: ToldEvent, got: Coded): boolean {
  return factuality === null || factuality === got.factuality
}

function report(name: string, texts: readonly {readonly answers: readonly Answer[]}[]): void {
  const all = texts.flatMap((one) => one.answers)
  const pairs = all.flatMap((one) => one.pairs)
  const missed = all.flatMap((one) => one.missed)
  const extra = all.flatMap((one) => one.extra)
  const [gold, got] = [pairs.length + missed.length, pairs.length + extra.length]
  console.log(`${name}: ${all.length} sentences, ${gold} events, ${got} found`)
  const line = (what: string, hits: number) => console.log(`  ${what.padEnd(30)} ${scores(hits, got, gold)}`)
  line('type', pairs.length)
  line('type and parties', pairs.filter((pair) => hasParties(pair.gold, pair.got)).length)
  line(
    'type, parties and factuality',
    pairs.filter(({gold, got}) => hasParties(gold, got) && hasFactuality(gold, got)).length,
  )
  const types = eventTypes.filter((type) => [...pairs.map(({gold}) => gold), ...missed].some(isOf(type)))
  const byType = types.map((type) => {
    const found = pairs.filter(({gold}) => isOf(type)(gold))
    const whole = found.length + missed.filter(isOf(type)).length
    const right = found.filter((pair) => hasParties(pair.gold, pair.got)).length
    return `${type} ${found.length}/${whole} (${right})`
  })
  console.log(`  found, with parties: ${byType.join(', ')}`)
}

function isOf(type: string): (event: ToldEvent) => boolean {
  return ({types}) => types[0] === type
}

function scores(hits: number, got: number, gold: number): string {
  const percent = (part: number, whole: number) => ((100 * part) / (whole || 1)).toFixed(1).padStart(5)
  return `P ${percent(hits, got)}  R ${percent(hits, gold)}  F1 ${percent(2 * hits, got + gold)}`
}

function list({sentence, pairs, missed, extra}: Answer): void {
  const wrong = pairs.filter(({gold, got}) => !hasParties(gold, got) || !hasFactuality(gold, got))
  if (missed.length + extra.length + wrong.length === 0) return
  console.log(sentence.text)
  for (const one of missed) console.log(`  missed ${goldLine(one)}`)
  for (const one of extra) console.log(`  extra  ${codedLine(one)}`)
  for (const {gold, got} of wrong) console.log(`  wanted ${goldLine(gold)}\n     got ${codedLine(got)}`)
}

function goldLine({types, factuality, actor, recipient}: ToldEvent): string {
  const names = (parties: ToldParties) =>
    parties ? parties.map((words) => words.join('|')).join(' + ') || '-' : '*'
  return `${types.join('|')} ${factuality ?? '*'} ${names(actor)} > ${names(recipient)}`
}

function codedLine({event, factuality, actor, recipient, trigger}: Coded): string {
  const names = (parties: readonly Party[]) =>
    parties.map(({text, code}) => `${text} (${code ?? '-'})`).join(' + ') || '-'
  return `${event} ${factuality} ${names(actor)} > ${names(recipient)}, by "${trigger.text}"`
}
