// The factuality lexicon of a language, looked up by lemma and by how the act hangs on the word; what a word says of an act.
import {entriesOf} from '../../lexicon/index.ts'
import type {Sentence, Token} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import type {Factuality} from '../types.ts'
import {english} from './en.ts'
import type {FactualityForms} from './forms.ts'

export type Hanging =
  | 'clause'
  | 'object'
  | 'subject'
  | 'report'
  | 'passive'
  | 'noun'
  | 'content'
  | 'light'
  | 'auxiliary'
  | 'adverb'
  | 'modifier'
  | 'case'

export interface FactualityEntry {
  readonly id: string
  readonly words: readonly string[]
  readonly of: readonly Hanging[]
  readonly value: Factuality
  readonly negated: Factuality
  /** The value where the word stands in the past tense: "was able to sign" tells that it did. */
  readonly past?: Factuality
  /** The value of an auxiliary before a perfect: "would have signed". */
  readonly perfect?: Factuality
  /** "accepted the offer to mediate": what was only proposed is now meant. */
  readonly settles?: boolean
  readonly hedge?: boolean
  readonly yes: string | readonly string[]
  readonly no: string | readonly string[]
}

export interface Operator {
  readonly value: Factuality
  /** What carries no value of its own ("managed to") leaves the act as it is. */
  readonly transparent: boolean
  readonly hedge: boolean
  readonly settles?: boolean
  readonly span: Span
  readonly rule: string
}

export type FactualityWords = (hanging: Hanging, word: string) => FactualityEntry | undefined

/** A sentence with the words of its language. */
export interface FactualityReading {
  readonly sentence: Sentence
  readonly words: FactualityWords
  readonly forms: FactualityForms
}

const byLanguage = new Map<string, FactualityWords>()

export function factualityReading(sentence: Sentence, lang: string): FactualityReading {
  return {sentence, words: factualityWords(lang), forms: factualityForms(lang)}
}

export function operator(token: Token, value: Factuality, rule: string): Operator {
  return {value, transparent: false, hedge: true, span: {start: token.start, end: token.end}, rule}
}

const verbal: readonly Hanging[] = ['clause', 'object', 'subject', 'report', 'passive', 'light']

/** The look-up for a language. Where two entries list one word for one hanging, the first file and entry wins. */
function factualityWords(lang: string): FactualityWords {
  let words = byLanguage.get(lang)
  if (!words) {
    const table = tableOf(lang)
    words = (hanging, word) => table.get(hanging)?.get(word)
    byLanguage.set(lang, words)
  }
  return words
}

type Table = Map<Hanging, Map<string, FactualityEntry>>

function tableOf(lang: string): Table {
  const table: Table = new Map()
  for (const entry of entriesOf<FactualityEntry>('lexicons/factuality', lang)) {
    for (const hanging of entry.of) {
      const listed = table.get(hanging) ?? new Map<string, FactualityEntry>()
      table.set(hanging, listed)
      for (const word of entry.words) if (!listed.has(word)) listed.set(word, entry)
    }
  }
  for (const hanging of verbal) addForms(table.get(hanging) ?? new Map(), lang)
  return table
}

/** "call on" is also "calls on", "called on": found though the lemmatiser did not know the verb. */
function addForms(listed: Map<string, FactualityEntry>, lang: string): void {
  const {verbForms} = factualityForms(lang)
  for (const [word, entry] of [...listed]) {
    const [verb, ...rest] = word.split(' ')
    for (const form of verbForms(verb)) {
      const phrase = [form, ...rest].join(' ')
      if (!listed.has(phrase)) listed.set(phrase, entry)
    }
  }
}

const languages: Readonly<Record<string, FactualityForms>> = {en: english}

/** The word sets for a language; English where there are none. */
export function factualityForms(lang: string): FactualityForms {
  return languages[lang] ?? english
}
