// Abbreviations of a language from lexicons/sentences: which words keep their stop, and what follows them.
import {entriesOf} from '../../lexicon/index.ts'

export type Follower = 'name' | 'number' | 'inside' | 'either'
export type Abbreviations = ReadonlyMap<string, Follower>

interface Entry {
  readonly words: readonly string[]
  readonly before: Follower
}

export function abbreviationsOf(lang: string): Abbreviations {
  const found = new Map<string, Follower>()
  for (const {words, before} of entriesOf<Entry>('lexicons/sentences', lang))
    for (const word of words) found.set(word, before)
  return found
}
