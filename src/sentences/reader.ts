// Text in, sentences with tags and trees out. Models of a language are read when it is first asked for, once a process.
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {loadLemmatiser} from './lemmatise.ts'
import type {Lemmatiser} from './lemmatise.ts'
import {loadLinear} from './linear.ts'
import type {Parser, TaggedSentence, Tagger} from './parser.ts'
import {loadSegmenter, segment, type SegmentModel} from './segment.ts'
import type {RawToken} from './split.ts'
import {loadTagger} from './tagger.ts'
import type {Sentence, Token} from './types.ts'

export interface ReadOptions {
  /** ISO 639-1 code; English unless told. */
  readonly lang?: string
  /** "neural" is the default where its model and WebAssembly SIMD are there. */
  readonly parser?: 'neural' | 'linear'
}

interface Language {
  readonly segmenter: SegmentModel
  readonly tagger: Tagger
  readonly lemmatiser: Lemmatiser
  readonly parsers: {neural?: Parser; linear?: Parser}
}

const languages = new Map<string, Language>()

/**
 * Reads a text. A line feed ends a sentence; offsets are UTF-16 in `text`, so text.slice(start, end) is a token's form.
 * @throws Error where there is no model for the language, or its files were made for other code
 */
export function readSentences(text: string, options: ReadOptions = {}): Sentence[] {
  const lang = options.lang ?? 'en'
  const language = languageOf(lang)
  const raw = segmentText(text, lang)
  const tagged = tagSentences(language, raw.map((tokens) => tokens.map(({word}) => word.form)))
  const trees = parserOf(language, lang, options.parser).parse(tagged)
  return raw.map((tokens, nth) => sentenceOf(tokens, tagged[nth], trees[nth]))
}

/** Tokens of a text, sentence by sentence, before any tagging. */
export function segmentText(text: string, lang = 'en'): RawToken[][] {
  const {segmenter} = languageOf(lang)
  const sentences: RawToken[][] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    for (const tokens of segment(text, start, end, segmenter)) sentences.push(tokens)
    start = end + 1
  }
  return sentences
}

/** Tags and lemmas of sentences whose words are given. */
export function tagForms(batch: readonly (readonly string[])[], lang = 'en'): TaggedSentence[] {
  return tagSentences(languageOf(lang), batch)
}

/** Trees of sentences whose tags are given. */
export function parseTagged(batch: readonly TaggedSentence[], options: ReadOptions = {}) {
  const lang = options.lang ?? 'en'
  return parserOf(languageOf(lang), lang, options.parser).parse(batch)
}

/** Names the models of a language: a hash of their cards, "en-1f3a…". */
export function modelVersion(lang = 'en'): string {
  const card = readFileSync(`${folderOf(lang)}/card.json`)
  return `${lang}-${createHash('sha256').update(card).digest('hex').slice(0, 12)}`
}

function tagSentences({tagger, lemmatiser}: Language, batch: readonly (readonly string[])[]): TaggedSentence[] {
  return tagger.tag(batch).map((tags, nth) => ({
    forms: batch[nth],
    ...tags,
    lemmas: batch[nth].map((form, at) => lemmatiser.lemma(form, tags.upos[at], tags.xpos[at], tags.feats[at])),
  }))
}

function sentenceOf(
  raw: readonly RawToken[],
  {lemmas, upos, xpos, feats}: TaggedSentence,
  {heads, deprels}: {heads: ArrayLike<number>; deprels: readonly string[]},
): Sentence {
  const tokens = raw.map(
    ({word: {form}, start, end}, index): Token => ({
      index,
      form,
      lemma: lemmas[index],
      upos: upos[index],
      xpos: xpos[index],
      feats: feats[index],
      head: heads[index],
      deprel: deprels[index],
      start,
      end,
    }),
  )
  return {start: raw[0].start, end: raw[raw.length - 1].end, tokens}
}

function folderOf(lang: string): string {
  return fileURLToPath(new URL(`../../models/${lang}`, import.meta.url))
}

function languageOf(lang: string): Language {
  let language = languages.get(lang)
  if (!language) {
    const folder = folderOf(lang)
    if (!existsSync(folder)) throw new Error(`no model for language "${lang}": ${folder} is absent`)
    language = {
      segmenter: loadSegmenter(`${folder}/segment.bin`),
      tagger: loadTagger(`${folder}/tags.bin`),
      lemmatiser: loadLemmatiser(`${folder}/lemmas.bin`),
      parsers: {},
    }
    languages.set(lang, language)
  }
  return language
}

function parserOf({parsers}: Language, lang: string, _wanted?: 'neural' | 'linear'): Parser {
  parsers.linear ??= loadLinear(`${folderOf(lang)}/arcs.bin`)
  return parsers.linear
}
