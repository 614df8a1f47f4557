// The factuality lexicon of a language, looked up by lemma and by how the act hangs on the word.
import {entriesOf} from '../lexicon/index.ts'
import type {Factuality} from './types.ts'

export type Hanging =
  | 'clause'
  | 'object'
  | 'subject'
  | 'noun'
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
  readonly hedge?: boolean
  readonly yes: string | readonly string[]
  readonly no: string | readonly string[]
}

export type FactualityWords = (hanging: Hanging, word: string) => FactualityEntry | undefined

const byLanguage = new Map<string, FactualityWords>()

/** The look-up for a language. Where two entries list one word for one hanging, the first file and entry wins. */
export function factualityWords(lang: string): FactualityWords {
  let words = byLanguage.get(lang)
  if (!words) {
    const table = new Map<string, FactualityEntry>()
    for (const entry of entriesOf<FactualityEntry>('lexicons/factuality', lang)) {
      for (const hanging of entry.of) {
        for (const word of entry.words)
          if (!table.has(`${hanging} ${word}`)) table.set(`${hanging} ${word}`, entry)
      }
    }
    words = (hanging, word) => table.get(`${hanging} ${word}`)
    byLanguage.set(lang, words)
  }
  return words
}
