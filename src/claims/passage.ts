// What room claims reads: title and text as one string, with all that the earlier rooms found in it.
import type {Article, DateFinding} from '../article/index.ts'
import type {DateExpression} from '../dates/index.ts'
import {type Mention, mentionsBySentence} from '../entities/index.ts'
import type {Frame, Hedge} from '../events/index.ts'
import type {Sentence, Token} from '../sentences/index.ts'
import {contains, type Span} from '../text/index.ts'
import type {Attribution, Evidence} from './types.ts'

/**
 * Title and article text are read together, title first and "\n" between, so that "the ministry" of the title is that of
 * the text. Every span of the rooms before counts in `whole`; `placeOf` brings it back to title or text.
 */
export interface Passage {
  readonly article: Article
  readonly lang: string
  readonly whole: string
  /** Length of the title and its line break in `whole`; 0 where there is no title. */
  readonly offset: number
  readonly published: DateFinding
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateExpression[]
  readonly frames: readonly Frame[]
  readonly attributions: readonly Attribution[]
}

/** A word with the sentence it stands in. */
export interface Place {
  readonly sentence: Sentence
  readonly sentenceIndex: number
  readonly token: Token
}

/** The span in the title or in the article's text. */
export function placeOf(passage: Passage, span: Span): Span & {readonly in: 'text' | 'title'} {
  if (span.start < passage.offset)
    return {in: 'title', start: span.start, end: Math.min(span.end, passage.offset - 1)}
  return {in: 'text', start: span.start - passage.offset, end: span.end - passage.offset}
}

/** The hedges with their places in title or text. */
export function hedgesIn(passage: Passage, hedges: readonly Hedge[]): Hedge[] {
  return hedges.map((hedge) => {
    const {start, end} = placeOf(passage, hedge)
    return {...hedge, start, end}
  })
}

const CONTEXT = 32

/** Evidence for a span: the words and what stands round them, in title or text. */
export function evidenceOf(passage: Passage, span: Span): Evidence {
  const place = placeOf(passage, span)
  const text = place.in === 'title' ? (passage.article.title ?? '') : passage.article.text
  return {
    in: place.in,
    exact: text.slice(place.start, place.end),
    prefix: text.slice(Math.max(0, place.start - CONTEXT), place.start),
    suffix: text.slice(place.end, place.end + CONTEXT),
    start: place.start,
    end: place.end,
  }
}

/** The evidence of a sentence: the sentence itself. */
export function sentenceEvidence(passage: Passage, sentenceIndex: number): Evidence {
  const {start, end} = passage.sentences[sentenceIndex]
  return evidenceOf(passage, {start, end})
}

/** Mentions whose name or phrase head stands in the span, in the order of the text. */
export function mentionsIn(passage: Passage, span: Span): Mention[] {
  return mentionsNear(passage, span).filter((mention) => contains(span, mention))
}

/** The mentions of all sentences that the span lies in or borders on, in the order of the text. */
export function mentionsNear(passage: Passage, span: Span): Mention[] {
  const {sentences} = passage
  const bySentence = mentionsBySentence(passage.mentions)
  const found: Mention[] = []
  for (let index = firstEnding(sentences, span.start); index < sentences.length; index++) {
    if (sentences[index].start > span.end + 1) break
    found.push(...(bySentence.get(index) ?? []))
  }
  return found
}

/** The first sentence that does not end before the place. */
function firstEnding(sentences: readonly Sentence[], place: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].end < place) low = middle + 1
    else high = middle
  }
  return low
}

const places = new WeakMap<Passage, readonly Place[]>()

/** All words of the passage with their sentences, for rules that look at each. */
export function placesOf(passage: Passage): readonly Place[] {
  const known = places.get(passage)
  if (known) return known
  const found = passage.sentences.flatMap((sentence, sentenceIndex) =>
    sentence.tokens.map((token): Place => ({sentence, sentenceIndex, token})),
  )
  places.set(passage, found)
  return found
}

/** The span without space, stops and unpaired quotation marks at its ends. */
export function trimmed(text: string, {start, end}: Span): Span {
  while (start < end && /[\s,;:.)\u2013\u2014-]/.test(text[start])) start++
  while (end > start && /[\s,;:.(\u2013\u2014-]/.test(text[end - 1])) end--
  const quotes = (text.slice(start, end).match(/["“”«»]/g) ?? []).length
  if (quotes === 1 || (quotes === 2 && isQuote(text[start]) && isQuote(text[end - 1]))) {
    while (start < end && isQuote(text[start])) start++
    while (end > start && isQuote(text[end - 1])) end--
  }
  return {start, end}
}

function isQuote(character: string): boolean {
  return /["“”«»]/.test(character)
}
