// Reads the words of an entry, "hold MEETING with", into a pattern that can be laid over a tree.

/** A noun or verb with the words that must stand before it: "cease fire" is `fire` with `cease`. */
import type {EventEntry} from './entry.ts'
import {eventWords} from './words.ts'

export interface Phrase {
  readonly head: string
  readonly modifiers: readonly string[]
}

/** Alternatives, by the word that heads each. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>

/** One further part: a preposition or particle, or a word with the preposition that brings it in. */
export interface Part {
  readonly prepositions: ReadonlySet<string> | null
  readonly phrases: Phrases | null
  /** Its last word stands there itself, not a set of words: only then may it be a verb, "call to discuss". */
  readonly explicit: boolean
}

export interface Pattern {
  readonly entry: EventEntry
  readonly head: Phrases
  readonly parts: readonly Part[]
  /** The more a pattern asks for, the more it knows. */
  readonly weight: number
}

/** Named sets of words, "MEETING" → meeting, talk, … A set may name further sets. */
export type WordSets = ReadonlyMap<string, readonly string[]>

/**
 * "sign AGREEMENT with", "lay down WEAPON", "joint EXERCISE", "ask|beg for": words are lemmas, CAPITALS name a set,
 * `|` divides alternatives, a preposition stands for itself. Of a noun entry the last word before a preposition is
 * the head; of any other entry it is the first word.
 * @throws Error naming the entry where a set is unknown
 */
export function parsePattern(
  words: string,
  entry: EventEntry,
  sets: WordSets,
  prepositions: ReadonlySet<string>,
): Pattern {
  const isPreposition = isOneOf(prepositions)
  const tokens = words.split(' ')
  let at = headEnd(tokens, entry, isPreposition)
  const head = phrasesOf(tokens.slice(0, at), entry, sets)
  const parts: Part[] = []
  while (at < tokens.length) {
    let preposition: ReadonlySet<string> | null = null
    if (isPreposition(tokens[at], at, tokens)) preposition = new Set(tokens[at++].split('|'))
    let end = at
    while (end < tokens.length && !isPreposition(tokens[end], end, tokens)) end++
    const phrases = end > at ? phrasesOf(tokens.slice(at, end), entry, sets) : null
    parts.push({
      prepositions: preposition,
      phrases,
      explicit: !/[A-Z]/.test(tokens[end - 1]),
    })
    at = end
  }
  const modifiers = Math.min(...[...head.values()].flat().map((phrase) => phrase.modifiers.length))
  const weight =
    parts.reduce((sum, part) => sum + (part.phrases ? 2 : 0) + (part.prepositions ? 1 : 0), 0) +
    2 * modifiers +
    (entry.needs?.length ?? 0) * 0.1 +
    (entry.needs?.includes('never') ? 1 : 0) +
    (entry.needs?.some((need) => need === 'clause' || need === 'infinitive') ? 0.5 : 0)
  return {entry, head, parts, weight}
}

/** The words that may head a pattern, without reading the rest of it. */
export function headsOf(
  words: string,
  entry: EventEntry,
  sets: WordSets,
  prepositions: ReadonlySet<string>,
): string[] {
  const tokens = words.split(' ')
  const last = tokens[headEnd(tokens, entry, isOneOf(prepositions)) - 1]
  if (/^[a-z]+$/.test(last)) return [last]
  const heads = last.split('|').flatMap((word) => expand(word, entry, sets).map((phrase) => phrase.at(-1)!))
  return [...new Set(heads)]
}

type Asks = (token: string, at: number, tokens: readonly string[]) => boolean

/** "with", "by|for": is the token a preposition, or are all its alternatives? "home" is a noun behind one: "drive from home". */
function isOneOf(prepositions: ReadonlySet<string>): Asks {
  const isOne = (token: string) =>
    prepositions.has(token) ||
    (token.includes('|') && token.split('|').every((word) => prepositions.has(word)))
  return (token, at, tokens) =>
    isOne(token) && !(eventWords.homeward.has(token) && at > 1 && isOne(tokens[at - 1]))
}

/** How many tokens the head takes: of a noun entry, all before the first preposition. */
function headEnd(tokens: readonly string[], entry: EventEntry, isPreposition: Asks): number {
  let at = 1
  if (entry.pos === 'noun') while (at < tokens.length && !isPreposition(tokens[at], at, tokens)) at++
  return at
}

/** Phrases of sets, by their words: many patterns name one set. */
const expanded = new WeakMap<WordSets, Map<string, Phrases>>()

function phrasesOf(tokens: readonly string[], entry: EventEntry, sets: WordSets): Phrases {
  const known = expanded.get(sets) ?? new Map<string, Phrases>()
  expanded.set(sets, known)
  const key = tokens.join(' ')
  const phrases = known.get(key) ?? byHead(expandedOf(tokens, entry, sets))
  known.set(key, phrases)
  return phrases
}

function byHead(phrases: readonly Phrase[]): Phrases {
  const found = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const same = found.get(phrase.head)
    if (same) same.push(phrase)
    else found.set(phrase.head, [phrase])
  }
  return found
}

/** "joint EXERCISE": every exercise of the set with "joint" before it. */
function expandedOf(tokens: readonly string[], entry: EventEntry, sets: WordSets): Phrase[] {
  let found: Phrase[] = [{head: '', modifiers: []}]
  for (const token of tokens) {
    const choices = token.split('|').flatMap((word) => expand(word, entry, sets))
    found = found.flatMap((before) =>
      choices.map((words) => {
        const head = words[words.length - 1]
        const modifiers = [...before.modifiers, ...(before.head ? [before.head] : []), ...words.slice(0, -1)]
        return {head, modifiers}
      }),
    )
  }
  return found
}

/** The words of a set, each with what must stand before it: "jointly_BUILDING" is "jointly build", "jointly run", … */
function expand(word: string, entry: EventEntry, sets: WordSets): string[][] {
  const place = word.lastIndexOf('_')
  const [before, last] = [word.slice(0, Math.max(place, 0)), word.slice(place + 1)]
  const modifiers = before ? before.split('_') : []
  if (!/^[A-Z][A-Z-]*$/.test(last)) return [[...modifiers, last]]
  return membersOf(last, entry, sets).map((words) => [...modifiers, ...words])
}

function membersOf(word: string, entry: EventEntry, sets: WordSets): string[][] {
  const members = sets.get(word)
  if (!members) throw new Error(`lexicons/events: ${entry.id} names the set ${word}, which does not exist`)
  return members.flatMap((member) =>
    /^[A-Z][A-Z-]*$/.test(member) ? membersOf(member, entry, sets) : [wordsOf(member)],
  )
}

/** "peace plan", "peace_plan"; of "note of protest" the note, which "protest" describes. */
function wordsOf(member: string): string[] {
  const [head, ...of] = member.split(' of ')
  return [...of, head].flatMap((words) => words.split(/[ _]/))
}
