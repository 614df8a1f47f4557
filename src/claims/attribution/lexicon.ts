// lexicons/reporting by language: verbs and nouns by lemma, phrases and adverbs by their words.
import {entriesOf} from '../../lexicon/index.ts'
import {regularForms} from './en.ts'

export type Taking =
  | 'clause'
  | 'quote'
  | 'question'
  | 'infinitive'
  | 'object'
  | 'person-infinitive'
  | 'as'
  | 'gerund'
  | 'object-with'

export interface ReportingEntry {
  readonly id: string
  readonly words: readonly string[]
  readonly kind: 'verb' | 'noun' | 'adjective' | 'preposition' | 'adverb'
  readonly group: 'say' | 'think' | 'intend' | 'document' | 'noun' | 'phrase'
  readonly takes: readonly Taking[]
  readonly with?: readonly string[]
  /** The only nouns that may stand behind the prepositions of `with`. */
  readonly heads?: readonly string[]
  /** The only nouns that may be the object. */
  readonly objects?: readonly string[]
  readonly particle?: string
}

export interface ReportingWords {
  readonly verbs: ReadonlyMap<string, ReportingEntry>
  /** By inflected form, for words whose lemma was guessed wrong. */
  readonly verbForms: ReadonlyMap<string, ReportingEntry>
  /** "out" of "lay out": the words that verbs of the lexicon take with them. */
  readonly particles: ReadonlySet<string>
  readonly nouns: ReadonlyMap<string, ReportingEntry>
  readonly adjectives: ReadonlyMap<string, ReportingEntry>
  readonly adverbs: ReadonlyMap<string, ReportingEntry>
  /** By the first word of each phrase. */
  readonly prepositions: ReadonlyMap<string, readonly Phrase[]>
}

export type Phrase = readonly [words: readonly string[], entry: ReportingEntry]

const cache = new Map<string, ReportingWords>()

export function reportingWords(lang: string): ReportingWords {
  let words = cache.get(lang)
  if (!words) {
    const entries = entriesOf<ReportingEntry>('lexicons/reporting', lang)
    words = {
      verbs: byWord(entries, 'verb'),
      verbForms: byForm(byWord(entries, 'verb')),
      particles: new Set(entries.flatMap(({particle}) => particle ?? [])),
      nouns: byWord(entries, 'noun'),
      adjectives: byWord(entries, 'adjective'),
      adverbs: byWord(entries, 'adverb'),
      prepositions: byFirstWord(entries.filter(({kind}) => kind === 'preposition')),
    }
    cache.set(lang, words)
  }
  return words
}

function byFirstWord(entries: readonly ReportingEntry[]): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const entry of entries) {
    for (const words of entry.words) {
      const phrase: Phrase = [words.split(' '), entry]
      const [first] = phrase[0]
      const others = found.get(first)
      if (others) others.push(phrase)
      else found.set(first, [phrase])
    }
  }
  return found
}

function byForm(verbs: ReadonlyMap<string, ReportingEntry>): Map<string, ReportingEntry> {
  const found = new Map<string, ReportingEntry>()
  for (const [words, entry] of verbs) {
    const [verb, ...rest] = words.split(' ')
    for (const form of regularForms(verb)) {
      const key = [form, ...rest].join(' ')
      if (!verbs.has(key)) found.set(key, entry)
    }
  }
  return found
}

/** By the word, or by "word particle" for verbs with one. */
function byWord(
  entries: readonly ReportingEntry[],
  kind: ReportingEntry['kind'],
): Map<string, ReportingEntry> {
  const found = new Map<string, ReportingEntry>()
  for (const entry of entries) {
    if (entry.kind !== kind) continue
    for (const word of entry.words) {
      const key = entry.particle ? `${word} ${entry.particle}` : word
      if (!found.has(key)) found.set(key, entry)
    }
  }
  return found
}
