// Does the clause around a date look back or ahead? From the words beside it, as news tells it.
import type {Sentence} from '../../sentences/index.ts'
import type {Span} from '../../text/index.ts'
import {type Parsed, wholeOf} from '../rules/parsed.ts'
import type {Direction} from '../types.ts'
import {ahead, aheadOf, behind, modals, soldAhead, soldAnyway, toldOfPast, wakeOf} from '../words/en.ts'
import {governorDirection} from './governor.ts'

const wordPattern = /[A-Za-z]+(?:['’][a-z]+)?/g

/**
 * -1 told as past, 1 as still to come, 0 where nothing tells. What an event is told by ("ahead of Friday's vote") and the
 * nouns of a period ("September delivery", "third-quarter results") tell first, then the verb that the date hangs on, then the words
 * before the date, nearest first, then those after it.
 */
export function directionOf(
  text: string,
  sentence: Sentence | Span | undefined,
  date: Span & {readonly lead?: string; readonly parsed?: Parsed},
): Direction {
  const left = text.slice(Math.max(0, date.start - 30), date.start)
  if (aheadOf.test(left)) return 1
  if (wakeOf.test(left)) return -1
  const right = text.slice(date.end, date.end + 14)
  const isPeriod = isPeriodOf(date) && !opensClause(left, text.slice(date.start, date.start + 3))
  if (isPeriod && soldAhead.test(right) && (date.lead === 'v' || soldAnyway.test(right))) return 1
  const governed = sentence && 'tokens' in sentence ? governorDirection(sentence, date, date.lead) : undefined
  if (isPeriod && toldOfPast.test(right)) return governed === 1 ? 0 : -1
  if (isPeriod && soldAhead.test(right)) return governed ?? 1
  return governed ?? directionOfWords(text, sentence, date)
}

/** "March sales", "third-quarter results", not "Monday trade talks". */
function isPeriodOf({parsed}: {readonly parsed?: Parsed}): boolean {
  return parsed !== undefined && periods.has(wholeOf(parsed).kind)
}

const periods: ReadonlySet<string> = new Set(['month', 'quarter', 'half'])

/** "In March delivery was stopped": the noun behind the date is that of the clause. */
function opensClause(left: string, word: string): boolean {
  return /^[IO]n\s/.test(word) || (/^[io]n\s/.test(word) && /[,;:]\s$/.test(left))
}

function directionOfWords(text: string, sentence: Span | undefined, date: Span): Direction {
  const from = Math.max(sentence?.start ?? lineStart(text, date.start), date.start - 160)
  const left = text.slice(from, date.start)
  const right = text.slice(date.end, Math.min(sentence?.end ?? date.end + 120, date.end + 160))
  const before = wordsOf(left.slice(left.lastIndexOf(';') + 1))
  if (wasSet(before) && !/^for\b/i.test(text.slice(date.start, date.start + 4))) return -1
  for (let at = before.length - 1; at >= 0; at--) {
    const found = leaning(before, at, before.length - at)
    if (found !== 0) return found
  }
  const after = wordsOf(right.split(';', 1)[0])
  for (let at = 0; at < after.length; at++) {
    const found = leaning(after, at, at + 1)
    if (found !== 0) return found
  }
  return 0
}

/** Where no sentences are given: after the last line break or full stop. */
function lineStart(text: string, place: number): number {
  const before = text.slice(Math.max(0, place - 200), place)
  return place - before.length + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1
}

/** The sentence that holds the place; sentences are in order and `from` is where to look first. */
export function sentenceAt(sentences: readonly Sentence[], place: number, from: number): number {
  let at = from
  while (at < sentences.length && sentences[at].end <= place) at++
  return at
}

/** "a fire that was set on Friday", not "was set for Friday". */
function wasSet(words: readonly string[]): boolean {
  return words.at(-1) === 'set' && words.slice(-3).some((word) => /^(?:was|were|been|had)$/.test(word))
}

/** "are to meet". */
const toBe = new Set(['is', 'are', 'was', 'were'])

function leaning(words: readonly string[], at: number, away: number): Direction {
  const word = words[at]
  if (word === 'to' && toBe.has(words[at - 1] ?? '')) return 1
  const past = behind.has(word) || (word.length > 4 && word.endsWith('ed'))
  if (ahead.has(word)) return 1
  if (modals.has(word) && away <= 6) return 1
  if (!past) return word.endsWith("n't") && (word === "won't" || word === 'won’t') ? 1 : 0
  if (words[at - 1] === 'be' || words[at - 1] === 'to' || words[at - 2] === 'be') return 1
  return -1
}

/** Names keep their capitals, so that "Mohamed" and "May" are no verbs. */
function wordsOf(text: string): string[] {
  return (text.match(wordPattern) ?? []).map((word, at) =>
    at > 0 && /^[A-Z]/.test(word) ? word : word === 'May' ? word : word.toLowerCase(),
  )
}
