// Coding measured on test/judged/relations.jsonl: sentences judged by the PLOVER manual before the coder was run on them.
// The first run, on rules written before and apart, is the figure that counts for the seen part (2026-11-26, F1):
// type 66.5 seen, 70.9 unseen; with parties 48.7, 57.1; with parties and factuality 44.5, 51.7; false events on 35 + 35
// sentences without any 14, 3.
// npx tsx bench/relations.ts [--errors seen]      the errors of the unseen part are not listed: rules must not be tuned on it
import {codeText} from '../src/code.ts'
import {eventTypes} from '../src/lexicon/index.ts'
import {type GoldEvent, type GoldItem, goldItems} from '../test/judged/relations.ts'

interface Party {
  readonly text: string
  readonly code: string | null
}

interface Coded {
  readonly event: string
  readonly mode: string | null
  readonly actor: readonly Party[]
  readonly recipient: readonly Party[]
  readonly factuality: string
}

interface Pair {
  readonly gold: GoldEvent
  readonly got: Coded
}

/** One sentence with what was matched, missed and given beyond the gold. Pairs with optional events are neither. */
interface Answer {
  readonly item: GoldItem
  readonly pairs: readonly Pair[]
  readonly missed: readonly GoldEvent[]
  readonly extra: readonly Coded[]
}

const listed = listedPart(process.argv)
const answers = goldItems().map(answer)
for (const part of ['seen', 'unseen'] as const)
  report(
    part,
    answers.filter(({item}) => item.part === part),
  )
if (listed) for (const one of answers) if (one.item.part === 'seen') list(one)

/** The part whose errors are wanted; ends the run where it may not be listed. */
function listedPart(argv: readonly string[]): 'seen' | undefined {
  const at = argv.indexOf('--errors')
  if (at < 0) return undefined
  if (argv[at + 1] === 'seen') return 'seen'
  console.error(`--errors ${argv[at + 1] ?? ''}: only "seen" can be listed, the other part stays unseen`)
  process.exit(2)
}

function answer(item: GoldItem): Answer {
  const {events} = codeText({...item, lang: 'en'}) as {events: readonly Coded[]}
  const asked = item.events.filter(({optional}) => !optional)
  const pairs = match(asked, events)
  const rest = events.filter((one) => !pairs.some(({got}) => got === one))
  const allowed = match(
    item.events.filter(({optional}) => optional),
    rest,
  )
  return {
    item,
    pairs,
    missed: asked.filter((one) => !pairs.some(({gold}) => gold === one)),
    extra: rest.filter((one) => !allowed.some(({got}) => got === one)),
  }
}

/** One-to-one by type, those first whose parties agree best. */
function match(gold: readonly GoldEvent[], coded: readonly Coded[]): Pair[] {
  const possible = gold
    .flatMap((one) => coded.filter((got) => sameType(one, got)).map((got) => ({gold: one, got})))
    .sort((a, b) => agreement(b) - agreement(a))
  const pairs: Pair[] = []
  for (const pair of possible)
    if (!pairs.some(({gold, got}) => gold === pair.gold || got === pair.got)) pairs.push(pair)
  return pairs
}

function sameType(gold: GoldEvent, got: Coded): boolean {
  return [gold.event, ...(gold.also ?? [])].includes(got.event as GoldEvent['event'])
}

/** Parties first; of two alike, the one with the right factuality and the first type is better. */
function agreement(pair: Pair): number {
  return (
    partyAgreement(pair) +
    (factualityRight(pair) ? 0.01 : 0) +
    (pair.gold.event === pair.got.event ? 0.001 : 0)
  )
}

/** From 0 to 2, which is both sets of codes right; of a joint act only all its parties together count. */
function partyAgreement({gold, got}: Pair): number {
  const [actors, recipients] = [codes(got.actor), codes(got.recipient)]
  if (gold.mutual) return 2 * overlap([...gold.actor, ...gold.recipient], [...actors, ...recipients])
  return overlap(gold.actor, actors) + overlap(gold.recipient, recipients)
}

/** Jaccard; two empty sets agree. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)]
  const all = new Set([...left, ...right]).size
  return all === 0 ? 1 : [...left].filter((code) => right.has(code)).length / all
}

function codes(parties: readonly Party[]): string[] {
  return parties.flatMap(({code}) => (code ? [code] : []))
}

function partiesRight(pair: Pair): boolean {
  return partyAgreement(pair) === 2
}

function factualityRight({gold, got}: Pair): boolean {
  return gold.factuality === got.factuality
}

function report(name: string, part: readonly Answer[]): void {
  const pairs = part.flatMap((one) => one.pairs)
  const missed = part.reduce((sum, one) => sum + one.missed.length, 0)
  const extra = part.reduce((sum, one) => sum + one.extra.length, 0)
  const [gold, got] = [pairs.length + missed, pairs.length + extra]
  console.log(`${name}: ${part.length} sentences, ${gold} events in the gold, ${got} found`)
  const line = (what: string, hits: number) => console.log(`  ${what.padEnd(34)} ${scores(hits, got, gold)}`)
  line('type', pairs.length)
  line('type and parties', pairs.filter(partiesRight).length)
  line('type and factuality', pairs.filter(factualityRight).length)
  line(
    'type, parties and factuality',
    pairs.filter((pair) => partiesRight(pair) && factualityRight(pair)).length,
  )
  const none = part.filter(({item}) => item.none)
  const loud = none.filter((one) => one.extra.length > 0)
  console.log(
    `  sentences without an event: ${none.reduce((sum, one) => sum + one.extra.length, 0)} false events in ${loud.length} of ${none.length}`,
  )
  const moded = pairs.filter(({gold, got}) => gold.mode && gold.event === got.event)
  console.log(
    `  mode right: ${moded.filter(({gold, got}) => gold.mode === got.mode).length} of ${moded.length}`,
  )
  for (const type of eventTypes) byType(type, part)
  byFactuality(part)
}

function byType(type: string, part: readonly Answer[]): void {
  const hits = part.flatMap(({pairs}) => pairs).filter(({gold}) => gold.event === type)
  const missed = part.flatMap((one) => one.missed).filter(({event}) => event === type).length
  const extra = part.flatMap((one) => one.extra).filter(({event}) => event === type).length
  const right = hits.filter(partiesRight).length
  console.log(
    `    ${type.padEnd(10)} ${scores(hits.length, hits.length + extra, hits.length + missed)}  parties ${right}/${hits.length}`,
  )
}

function byFactuality(part: readonly Answer[]): void {
  const counts = new Map<string, [number, number]>()
  for (const pair of part.flatMap(({pairs}) => pairs)) {
    const [right, all] = counts.get(pair.gold.factuality) ?? [0, 0]
    counts.set(pair.gold.factuality, [right + Number(factualityRight(pair)), all + 1])
  }
  const told = [...counts].sort().map(([kind, [right, all]]) => `${kind} ${right}/${all}`)
  console.log(`  factuality of matched events: ${told.join(', ')}`)
}

function scores(hits: number, got: number, gold: number): string {
  const percent = (part: number, whole: number) => ((100 * part) / (whole || 1)).toFixed(1).padStart(5)
  return `P ${percent(hits, got)}  R ${percent(hits, gold)}  F1 ${percent(2 * hits, got + gold)}`
}

function list({item, pairs, missed, extra}: Answer): void {
  const wrong = pairs.filter((pair) => !partiesRight(pair) || !factualityRight(pair))
  if (missed.length + extra.length + wrong.length === 0) return
  console.log(`${item.id} ${item.text}`)
  for (const one of missed) console.log(`  missed ${goldLine(one)}`)
  for (const one of extra) console.log(`  extra  ${codedLine(one)}`)
  for (const {gold, got} of wrong) console.log(`  wanted ${goldLine(gold)}\n     got ${codedLine(got)}`)
}

function goldLine({event, actor, recipient, factuality}: GoldEvent): string {
  return `${event} ${factuality}  ${actor.join('+') || '-'} → ${recipient.join('+') || '-'}`
}

function codedLine({event, actor, recipient, factuality}: Coded): string {
  const names = (parties: readonly Party[]) =>
    parties.map(({text, code}) => `${text} (${code ?? '-'})`).join(' + ') || '-'
  return `${event} ${factuality}  ${names(actor)} → ${names(recipient)}`
}
