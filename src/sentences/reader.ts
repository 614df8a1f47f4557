// Text in, sentences with tags and trees out. Models of a language are read when it is first asked for, once a process.
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {hasSimd} from '../model/index.ts'
import {loadBiaffine} from './biaffine/biaffine.ts'
import {nounsToo} from './en.ts'
import {type Lemmatiser, loadLemmatiser} from './lemmas/lemmatise.ts'
import {withListedForms} from './lemmas/listed.ts'
import {withMemory} from './lemmas/memory.ts'
import {loadLinear} from './linear/linear.ts'
import {loadTagger} from './linear/tagger.ts'
import {withFlights} from './mend/flights.ts'
import {mended} from './mend/mend.ts'
import {withNumberedNames} from './mend/numbered.ts'
import {withParticiples} from './mend/participles.ts'
import {withFiniteVerb} from './mend/verbless.ts'
import type {Parser, TaggedSentence, Tagger, Tags, Tree} from './parser.ts'
import {loadSegmenter, type SegmentModel, segment} from './segment/segment.ts'
import {plainCased} from './title-case.ts'
import type {Sentence, Token} from './types.ts'
import type {RawToken} from './word.ts'

export interface ReadOptions {
  /** ISO 639-1 code; English unless told. */
  readonly lang?: string
  /** "neural" is the default where its model and WebAssembly SIMD are there. */
  readonly parser?: ParserName
}

type ParserName = 'neural' | 'linear'

/** A tagger and the parser that goes with it. The neural one is both at once. */
interface Analyser {
  readonly tagger: Tagger
  readonly parser: Parser
}

interface Language {
  readonly folder: string
  readonly segmenter: SegmentModel
  readonly lemmatiser: Lemmatiser
  /** The parser where none is asked for. */
  readonly usual: ParserName
  readonly analysers: {neural?: Analyser; linear?: Analyser}
}

const languages = new Map<string, Language>()

/**
 * Reads a text. A line feed ends a sentence; offsets are UTF-16 in `text`, so text.slice(start, end) is a token's form.
 * @throws Error where there is no model for the language, or its files were made for other code
 */
export function readSentences(text: string, options: ReadOptions = {}): Sentence[] {
  return analysed([segmentText(text, options.lang)], options)[0]
}

/**
 * Several texts, each with its language, as each would be read alone, but faster: the parser works on the sentences of all at once.
 * @throws Error as `readSentences`
 */
export function readTexts(texts: readonly string[], langs: readonly string[]): Sentence[][] {
  const found: Sentence[][] = new Array(texts.length)
  for (const lang of new Set(langs)) {
    const places = texts.flatMap((_, place) => (langs[place] === lang ? [place] : []))
    const read = analysed(
      places.map((place) => segmentText(texts[place], lang)),
      {lang},
    )
    places.forEach((place, nth) => {
      found[place] = read[nth]
    })
  }
  return found
}

/** Sentences of texts with tags and trees, text by text. */
function analysed(texts: readonly RawToken[][][], options: ReadOptions): Sentence[][] {
  const {lang} = options
  const raw = texts.flat()
  const forms = raw.map((tokens) =>
    plainCased(
      tokens.map(({word}) => word.form),
      lang,
    ),
  )
  const tagged = tagForms(forms, options)
  const trees = parseTagged(tagged, options)
  const sentences = raw.map((tokens, nth) => {
    const numbered = withNumberedNames(tagged[nth], trees[nth], lang)
    const headed = withFiniteVerb(numbered.tagged, numbered.tree, lang)
    const flown = withFlights(headed.tagged, headed.tree, lang)
    const found = withParticiples(flown.tagged, flown.tree, lang)
    return sentenceOf(tokens, found.tagged, mended(found.tagged, found.tree, lang))
  })
  let next = 0
  return texts.map(({length}) => {
    const first = next
    next += length
    return sentences.slice(first, next)
  })
}

/** Tokens of a text, sentence by sentence, before any tagging. */
export function segmentText(text: string, lang?: string): RawToken[][] {
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
export function tagForms(
  batch: readonly (readonly string[])[],
  {lang, parser}: ReadOptions = {},
): TaggedSentence[] {
  const language = languageOf(lang)
  return analyserOf(language, parser)
    .tagger.tag(batch)
    .map((tags, nth) => {
      const forms = batch[nth]
      const {upos, xpos, feats} = withArticles(forms, tags)
      const lemmas = forms.map((form, at) => language.lemmatiser.lemma(form, upos[at], xpos[at], feats[at]))
      return {forms, lemmas, upos, xpos, feats}
    })
}

/** "a mine", "the land mine", "the general said": a noun, though the word alone is a pronoun or describes one. */
function withArticles(forms: readonly string[], tags: Tags): Tags {
  const noun = forms.findIndex(
    (form, at) =>
      nounsToo.get(form) === tags.upos[at] &&
      /^(?:DET|ADJ|NOUN)$/.test(tags.upos[at - 1] ?? '') &&
      (tags.upos[at] === 'PRON' || /^(?:VERB|AUX)$/.test(tags.upos[at + 1] ?? '')),
  )
  if (noun < 0) return tags
  return {
    upos: tags.upos.with(noun, 'NOUN'),
    xpos: tags.xpos.with(noun, 'NN'),
    feats: tags.feats.with(noun, 'Number=Sing'),
  }
}

/** Trees of sentences whose tags are given. */
export function parseTagged(batch: readonly TaggedSentence[], {lang, parser}: ReadOptions = {}): Tree[] {
  return analyserOf(languageOf(lang), parser).parser.parse(batch)
}

/** Names the models of a language: a hash of their cards, "en-1f3a…". */
export function modelVersion(lang = 'en'): string {
  const card = readFileSync(`${folderOf(lang)}/card.json`)
  return `${lang}-${createHash('sha256').update(card).digest('hex').slice(0, 12)}`
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

/** Is there a model for the language? Reading a text of another one throws. */
export function hasModel(lang: string): boolean {
  return languages.has(lang) || existsSync(folderOf(lang))
}

function languageOf(lang = 'en'): Language {
  let language = languages.get(lang)
  if (!language) {
    const folder = folderOf(lang)
    if (!hasModel(lang)) throw new Error(`no model for language "${lang}": ${folder} is absent`)
    language = {
      folder,
      segmenter: loadSegmenter(`${folder}/segment.bin`, lang),
      lemmatiser: withMemory(withListedForms(loadLemmatiser(`${folder}/lemmas.bin`), lang)),
      usual: hasSimd() && existsSync(`${folder}/biaffine.bin`) ? 'neural' : 'linear',
      analysers: {},
    }
    languages.set(lang, language)
  }
  return language
}

function analyserOf({folder, usual, analysers}: Language, wanted?: ParserName): Analyser {
  const name = wanted ?? usual
  analysers[name] ??= name === 'neural' ? loadNeural(folder) : loadPlain(folder)
  return analysers[name]
}

function loadNeural(folder: string): Analyser {
  const both = loadBiaffine(folder)
  return {tagger: both, parser: both}
}

function loadPlain(folder: string): Analyser {
  return {tagger: loadTagger(`${folder}/tags.bin`), parser: loadLinear(`${folder}/arcs.bin`)}
}
