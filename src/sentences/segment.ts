// A block of text (no line feed) in, its sentences as tokens with places out.
import type {ModelFile} from '../model/index.ts'
import {readModelFile, unpackLinear, unpackMap, unpackWords} from '../model/index.ts'
import {abbreviationsOf} from './abbreviations.ts'
import {datelineEnd} from './dateline.ts'
import {contraction, saying} from './en.ts'
import {longestSentence} from './parser.ts'
import {type RawToken, type SplitModel, splitFeatures, splitSentences} from './split.ts'
import {longestChunk, type TokenRules, tokenEnds, tokenFeatures} from './tokenise.ts'
import {firstOf, wordOf} from './word.ts'

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

const space = /[\s\u0085\u200b\ufeff]+/y
const chunkEnd = /[^\s\u0085\u200b\ufeff]+/y

const most = 50_000
const cutsOf = new Map<string, readonly number[]>()

/** Tokens of the text from `start` to `end`, which holds no line feed. */
export function tokenise(text: string, start: number, end: number, rules: TokenRules): RawToken[] {
  const tokens: RawToken[] = []
  for (const chunk of chunksOf(text, start, end)) {
    const next = chunk.text.endsWith('.') ? firstOf(text.slice(chunk.next, chunk.next + 1)) : ''
    let from = 0
    for (const to of cuts(chunk.text, next, rules)) {
      tokens.push({
        word: wordOf(chunk.text.slice(from, to)),
        start: chunk.start + from,
        end: chunk.start + to,
      })
      from = to
    }
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

interface Chunk {
  readonly text: string
  readonly start: number
  /** Where the next chunk begins, or the end of the block. */
  readonly next: number
}

function* chunksOf(text: string, start: number, end: number): Generator<Chunk> {
  let place = after(space, text, start, end)
  while (place < end) {
    const stop = after(chunkEnd, text, place, end)
    const next = after(space, text, stop, end)
    while (stop - place > longestChunk) {
      const cut = place + longestChunk - (isLowSurrogate(text.charCodeAt(place + longestChunk)) ? 1 : 0)
      yield {text: text.slice(place, cut), start: place, next: cut}
      place = cut
    }
    yield {text: text.slice(place, stop), start: place, next: next < end ? next : stop}
    place = next
  }
}

const isLowSurrogate = (code: number) => code >= 0xdc00 && code < 0xe000

function after(run: RegExp, text: string, place: number, end: number): number {
  run.lastIndex = place
  return Math.min(end, run.test(text) ? run.lastIndex : place)
}

function cuts(chunk: string, next: string, rules: TokenRules): readonly number[] {
  if (chunk.length > 40) return tokenEnds(chunk, next, rules)
  const key = next ? `${chunk} ${next}` : chunk
  let found = cutsOf.get(key)
  if (!found) {
    found = tokenEnds(chunk, next, rules)
    if (cutsOf.size >= most) cutsOf.clear()
    cutsOf.set(key, found)
  }
  return found
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
