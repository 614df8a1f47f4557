// The sets of test/told as typed values: texts of ours, sentence by sentence, with the events that they tell.
import {readdirSync, readFileSync} from 'node:fs'
import {eventTypes, factualities} from '../../src/lexicon/index.ts'

/** Each party by words that its mention has or by the codes of its state, any of them, and `-` if it may be left out; null where they are not judged. */
export type ToldParties = readonly (readonly string[])[] | null

export interface ToldEvent {
  /** Any of these is right. */
  readonly types: readonly string[]
  /** null where it is not judged. */
  readonly factuality: string | null
  readonly actor: ToldParties
  readonly recipient: ToldParties
  /** Neither a miss nor an extra. */
  readonly optional: boolean
}

export interface ToldSentence {
  readonly text: string
  readonly events: readonly ToldEvent[]
  /** All events are listed: any other is false. */
  readonly complete: boolean
}

export interface ToldText {
  /** `kept`: not looked at while writing rules and words. */
  readonly part: 'looked at' | 'kept'
  readonly sentences: readonly ToldSentence[]
}

const folder = new URL('./', import.meta.url)
/** The code of a state in place of a party's words. */
export const stateCode = /^[A-Z]{3}$/

/** The names of all sets, sorted. */
export function toldSets(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort()
}

/**
 * The texts of a set.
 *
 * A blank line parts texts. An unindented line is a sentence, an indented one below it an event: "TYPE factuality ACTORS > RECIPIENTS".
 * `TYPE|TYPE` and `word|word` mean either, three capitals the code of a state; several parties are joined by ` + `; `-` is no party; `*` for parties or
 * factuality leaves them unjudged, `-` among the words of a party that it may be left out. `? ` before the type marks an event that may be left out, a line `…` that the sentence may tell more than is listed.
 * `## looked at` and `## kept` open the parts; other lines that begin with `#` are comments.
 * @throws Error naming file and line that are not so
 */
export function readTold(name: string): ToldText[] {
  const lines = readFileSync(new URL(`${name}.txt`, folder), 'utf8').split('\n')
  const texts: ToldText[] = []
  let part: ToldText['part'] | null = null
  let sentences: ToldSentence[] = []
  const close = () => {
    if (part && sentences.length > 0) texts.push({part, sentences})
    sentences = []
  }
  for (const [at, line] of lines.entries()) {
    const place = `${name}.txt:${at + 1}`
    if (line.startsWith('## ')) {
      close()
      part = partOf(line, place)
    } else if (line.startsWith('#')) continue
    else if (line.trim() === '') close()
    else if (/^\s/.test(line)) sentences.push(withLine(sentences.pop(), line.trim(), place))
    else sentences.push({text: line.trim(), events: [], complete: true})
  }
  close()
  return texts
}

function partOf(line: string, place: string): ToldText['part'] {
  const part = line.slice('## '.length).trim()
  if (part === 'looked at' || part === 'kept') return part
  throw new Error(`${place}: expected "## looked at" or "## kept", found "${line}"`)
}

function withLine(sentence: ToldSentence | undefined, line: string, place: string): ToldSentence {
  if (!sentence) throw new Error(`${place}: an event without a sentence above it: "${line}"`)
  if (line === '…') return {...sentence, complete: false}
  return {...sentence, events: [...sentence.events, eventOf(line, place)]}
}

function eventOf(line: string, place: string): ToldEvent {
  const parts = /^(\? )?(\S+) (\S+) (.+) > (.+)$/.exec(line)
  const types = parts?.[2].split('|') ?? []
  const factuality = parts?.[3] === '*' ? null : parts?.[3]
  const known =
    types.every((type) => (eventTypes as readonly string[]).includes(type)) &&
    (factuality === null || (factualities as readonly string[]).includes(factuality ?? ''))
  if (!parts || factuality === undefined || !known)
    throw new Error(`${place}: expected "TYPE factuality ACTORS > RECIPIENTS", found "${line}"`)
  return {
    types,
    factuality,
    actor: listed(parts[4]),
    recipient: listed(parts[5]),
    optional: Boolean(parts[1]),
  }
}

function listed(parties: string): ToldParties {
  if (parties === '*') return null
  return parties === '-' ? [] : parties.split(' + ').map((party) => party.split('|'))
}
