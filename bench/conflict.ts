// Scores coding on test/events/conflict.txt: is an event of the type there, and does it have both parties? Halves apart.
// npx tsx bench/conflict.ts [--errors]      lists what is missed in the half that may be looked at
import {readFileSync} from 'node:fs'
import {codeText} from '../src/code.ts'

interface Coded {
  readonly event: string
  readonly entry: string
  readonly actor: readonly {readonly text: string}[]
  readonly recipient: readonly {readonly text: string}[]
}

interface Case {
  readonly type: string
  readonly actor: string
  readonly recipient: string
  readonly text: string
}

const listed = process.argv.includes('--errors')
const [, seen, unseen] = readFileSync(new URL('../test/events/conflict.txt', import.meta.url), 'utf8').split(
  /^# (?:not )?looked at.*$/m,
)
report('looked at', casesOf(seen), listed)
report('not looked at', casesOf(unseen), false)

function casesOf(part: string): Case[] {
  return part
    .split('\n')
    .filter((line) => line)
    .map((line) => {
      const [type, actor, recipient, text] = line.split('\t')
      return {type, actor, recipient, text}
    })
}

function report(name: string, cases: readonly Case[], list: boolean): void {
  const counts = new Map<string, {n: number; type: number; parties: number}>()
  let falseEvents = 0
  for (const each of cases) {
    const {events} = codeText({id: '', text: each.text, lang: 'en'}) as {events: readonly Coded[]}
    if (each.type === 'NONE') {
      falseEvents += events.length
      if (list && events.length > 0) console.log(`  FALSE ${events.map(brief).join('; ')} | ${each.text}`)
      continue
    }
    const count = counts.get(each.type) ?? {n: 0, type: 0, parties: 0}
    counts.set(each.type, count)
    const same = events.filter(({event}) => event === each.type)
    const right = same.some((event) => hasParties(event, each))
    count.n++
    if (same.length > 0) count.type++
    if (right) count.parties++
    if (list && !right)
      console.log(
        `  ${same.length > 0 ? 'PARTIES' : 'TYPE'} ${each.type} ${each.actor} > ${each.recipient}: ${events.map(brief).join('; ') || '-'} | ${each.text}`,
      )
  }
  const sum = (key: 'n' | 'type' | 'parties') =>
    [...counts.values()].reduce((total, count) => total + count[key], 0)
  console.log(
    `conflict, ${name}: type ${percent(sum('type'), sum('n'))}, type and parties ${percent(sum('parties'), sum('n'))} of ${sum('n')}; false events ${falseEvents}`,
  )
  for (const [type, {n, type: hit, parties}] of counts)
    console.log(`  ${type.padEnd(10)} type ${hit}/${n}, parties ${parties}/${n}`)
}

function hasParties({actor, recipient}: Coded, wanted: Case): boolean {
  const meets = (parties: Coded['actor'], asked: string) =>
    asked.split(' ').includes('-') ||
    parties.some(({text}) => wordsOf(text).some((word) => wordsOf(asked).includes(word)))
  if (meets(actor, wanted.actor) && meets(recipient, wanted.recipient)) return true
  return (
    recipient.length === 0 && actor.length > 1 && meets(actor, wanted.actor) && meets(actor, wanted.recipient)
  )
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
}

function brief({event, entry, actor, recipient}: Coded): string {
  const names = (parties: Coded['actor']) => parties.map(({text}) => text).join(', ')
  return `${event}[${entry}] ${names(actor)} > ${names(recipient)}`
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1)
}
