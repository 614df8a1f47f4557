// Lexicon examples mark the word in question between asterisks: "Oslo plans to *buy* the radar."
import {readSentences, type Sentence, type Token} from '../src/sentences/index.ts'

export interface Marked {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly token: Token
}

/** The text without asterisks, its first sentence that holds the marked words, and the first marked word. */
export function readMarked(marked: string): Marked {
  const start = marked.indexOf('*')
  const end = marked.indexOf('*', start + 1) - 1
  const text = marked.replaceAll('*', '')
  const sentence = readSentences(text, {lang: 'en'}).find((found) => found.start <= start && end <= found.end)
  const token = sentence?.tokens.find((found) => found.start >= start)
  if (!sentence || !token) throw new Error(`no word is marked in: ${marked}`)
  return {text, start, end, sentence, token}
}

/** One string or a list of them. */
export function each(examples: string | readonly string[]): readonly string[] {
  return typeof examples === 'string' ? [examples] : examples
}
