// A block of text (no line feed) in, its sentences as tokens with places out.
import type {ModelFile} from '../../model/index.ts'
import {readModelFile, unpackLinear, unpackMap, unpackWords} from '../../model/index.ts'
import {contraction, saying} from '../en.ts'
import {longestSentence} from '../parser.ts'
import type {RawToken} from '../word.ts'
import {firstOf, type Word, wordOf} from '../word.ts'
import {abbreviationsOf} from './abbreviations.ts'
import {datelineEnd} from './dateline.ts'
import {type SplitModel, splitFeatures, splitSentences} from './split.ts'
import {longestChunk, type TokenRules, tokenEnds, tokenFeatures} from './tokenise.ts'

export const segmentFeatures = `${tokenFeatures} ${splitFeatures}`

export interface SegmentModel extends SplitModel {
  readonly rules: TokenRules
}

export function loadSegmenter(path: string, lang: string): SegmentModel {
  return segmenterOf(readModelFile(path, 'segment', segmentFeatures), lang)
}

export function segmenterOf(file: ModelFile, lang: string): SegmentModel {
  const joined = new Map<string, number>()
  const places = file.sections['joined.places']
  unpackWords(file.sections.joined).forEach((word, nth) => {
    joined.set(word, places[nth])
  })
  const abbreviations = abbreviationsOf(lang)
  return {
    rules: {model: unpackLinear(file, 'tokens'), joined, contraction, abbreviations},
    abbreviations,
    saying,
    split: unpackLinear(file, 'split'),
    habits: unpackMap(file, 'habits'),
    bias: Number(file.facts.bias),
  }
}

const most = 50_000
/** The words of chunks seen before, for each set of rules. */
const wordsOfChunks = new WeakMap<TokenRules, Map<string, readonly Word[]>>()

/** Tokens of the text from `start` to `end`, which holds no line feed. */
export function tokenise(text: string, start: number, end: number, rules: TokenRules): RawToken[] {
  const kept = wordsOfChunks.get(rules) ?? new Map<string, readonly Word[]>()
  wordsOfChunks.set(rules, kept)
  const tokens: RawToken[] = []
  for (let place = skip(text, start, end, true); place < end; ) {
    const stop = skip(text, place, end, false)
    const next = skip(text, stop, end, true)
    while (stop - place > longestChunk) {
      const cut = cutBefore(text, place + longestChunk)
      addWords(tokens, place, text.slice(place, cut), text[cut], rules, kept)
      place = cut
    }
    addWords(tokens, place, text.slice(place, stop), next < end ? text[next] : text[stop], rules, kept)
    place = next
  }
  return tokens
}

/** The sentences of one block. None is longer than `longestSentence` tokens. */
export function segment(text: string, start: number, end: number, model: SegmentModel): RawToken[][] {
  const tokens = tokenise(text, start, end, model.rules)
  const opened = datelineEnd(text, start, end)
  const dateline = opened === start ? 0 : tokens.findIndex((token) => token.start >= opened)
  const starts = splitSentences(tokens, model, Math.max(0, dateline))
  return starts.flatMap((from, nth) => capped(tokens.slice(from, starts[nth + 1] ?? tokens.length)))
}

const spaces = new Set(
  [...'\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u200b\ufeff'].map(codeOf),
)
for (let code = 0x2000; code <= 0x200a; code++) spaces.add(code)

function codeOf(char: string): number {
  return char.charCodeAt(0)
}

/** Where a run of white space (or of anything else) that begins at `place` ends. */
function skip(text: string, place: number, end: number, space: boolean): number {
  while (place < end && isSpace(text.charCodeAt(place)) === space) place++
  return place
}

const isSpace = (code: number): boolean => (code > 32 && code < 0x85 ? false : spaces.has(code))

/** Never between the two halves of a surrogate pair. */
function cutBefore(text: string, place: number): number {
  const code = text.charCodeAt(place)
  return code >= 0xdc00 && code < 0xe000 ? place - 1 : place
}

/** Adds the tokens of one chunk, which stands at `at`; `follower` is the first character after it. */
function addWords(
  tokens: RawToken[],
  at: number,
  chunk: string,
  follower: string | undefined,
  rules: TokenRules,
  kept: Map<string, readonly Word[]>,
): void {
  const next = chunk.endsWith('.') ? firstOf(follower ?? '') : ''
  const key = next ? `${chunk} ${next}` : chunk
  let words = kept.get(key)
  if (!words) {
    words = wordsOf(chunk, next, rules)
    if (kept.size >= most) kept.clear()
    if (chunk.length <= 40) kept.set(key, words)
  }
  let start = at
  for (const word of words) {
    const end = start + word.form.length
    tokens.push({word, start, end})
    start = end
  }
}

function wordsOf(chunk: string, next: string, rules: TokenRules): Word[] {
  let from = 0
  return tokenEnds(chunk, next, rules).map((to) => {
    const word = wordOf(chunk.slice(from, to))
    from = to
    return word
  })
}

/** Cuts a run of tokens that is too long for a sentence, after a stop or comma if one is near. */
function capped(tokens: readonly RawToken[]): RawToken[][] {
  const pieces: RawToken[][] = []
  let from = 0
  while (tokens.length - from > longestSentence) {
    let to = from + longestSentence
    for (let back = to; back > from + longestSentence / 2; back--)
      if (/^[.!?;:,–—|]+$/.test(tokens[back - 1].word.form)) {
        to = back
        break
      }
    pieces.push(tokens.slice(from, to))
    from = to
  }
  pieces.push(tokens.slice(from))
  return pieces
}
