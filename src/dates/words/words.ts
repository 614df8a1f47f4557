// lexicons/dates by language: what a word counts as in a time expression.
import {entriesOf} from '../../lexicon/index.ts'

interface DateEntry {
  readonly id: string
  readonly words: readonly string[]
  readonly class: string
  readonly value?: string | number
}

export interface DateWord {
  readonly id: string
  /** One letter, see `letters`. */
  readonly letter: string
  readonly value: string | number
}

/**
 * One letter for each class, so that a run of words is a string and a rule is a regular expression over it.
 * Digits and marks add: d (1 to 31), Y (a year), y ('82), # (another number), o (3rd), C (the 1400s), h (a dash), "," "/" and so on.
 */
export const letters: Readonly<Record<string, string>> = {
  month: 'M',
  weekday: 'W',
  season: 'S',
  unit: 'U',
  number: 'N',
  recent: 'r',
  ordinal: 'o',
  decade: 'D',
  dayword: 'R',
  last: 'L',
  this: 'T',
  next: 'F',
  same: 'V',
  ago: 'g',
  before: 'e',
  after: 'l',
  part: 'E',
  partofday: 'P',
  zone: 'Z',
  every: 'G',
  often: 'A',
  lasting: 'B',
  ref: 'X',
  oclock: 'c',
  holiday: 'J',
  away: 'H',
  overnight: 'Q',
  name: '!',
}

type Phrase = readonly [words: string, word: DateWord]

export interface DateWords {
  /** By the lower-case word; names of months and days must be capitals in the text, which `capital` tells. */
  readonly byWord: ReadonlyMap<string, DateWord>
  /** Expressions of several words by their first one, longest first: "New Year's Eve", "in the past". */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

const cache = new Map<string, DateWords>()

export function dateWords(lang: string): DateWords {
  let words = cache.get(lang)
  if (!words) {
    words = build(entriesOf<DateEntry>('lexicons/dates', lang))
    cache.set(lang, words)
  }
  return words
}

function build(entries: readonly DateEntry[]): DateWords {
  const byWord = new Map<string, DateWord>()
  const phrases: Phrase[] = []
  for (const {id, words, class: kind, value = 0} of entries) {
    const word: DateWord = {id, letter: letters[kind], value}
    for (const form of words) {
      if (/[ -]/.test(form)) phrases.push([form, word])
      else byWord.set(form.toLowerCase(), word)
    }
  }
  phrases.sort(([a], [b]) => b.length - a.length)
  return {byWord, phrases: byFirstWord(phrases)}
}

function byFirstWord(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const grouped = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = /^\p{L}+/u.exec(phrase[0])![0].toLowerCase()
    grouped.set(first, [...(grouped.get(first) ?? []), phrase])
  }
  return grouped
}
