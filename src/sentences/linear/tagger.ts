// Words of sentences in, UPOS, XPOS and features out: a greedy averaged perceptron in two stages, tag then feature bundle.
import type {LinearModel, ModelFile, NumberMap} from '../../model/index.ts'
import {addScores, readModelFile, unpackLinear, unpackMap, unpackWords} from '../../model/index.ts'
import type {Tagger, Tags} from '../parser.ts'
import {type Word, wordOf} from '../word.ts'
import {
  bundleFeatures,
  contextFeatures,
  spellingFeatures,
  type TaggingCase,
  tagFeatures,
} from './tag-features.ts'

export interface TaggerModel {
  /** "NOUN NN": what the first stage chooses from. */
  readonly tags: readonly string[]
  /** For each tag the bundles it was seen with, the commonest first. */
  readonly bundles: readonly (readonly string[])[]
  /** By hash of the plain form: 1 + number of the set of tags it was seen with. */
  readonly kinds: NumberMap
  /** Forms that have one tag only, by hash of the exact form. */
  readonly sure: NumberMap
  readonly first: LinearModel
  readonly second: LinearModel
}

export function loadTagger(path: string): Tagger {
  return taggerOf(readTagger(readModelFile(path, 'tags', tagFeatures)))
}

export function readTagger(file: ModelFile): TaggerModel {
  const {sections} = file
  return {
    tags: unpackWords(sections.tags),
    bundles: unpackWords(sections.bundles).map((line) => line.split(' ')),
    kinds: unpackMap(file, 'kinds'),
    sure: unpackMap(file, 'sure'),
    first: unpackLinear(file, 'first'),
    second: unpackLinear(file, 'second'),
  }
}

export const edge: Word = {
  form: '',
  lower: '',
  exact: 11,
  plain: 11,
  shape: 11,
  suffixes: [11, 11, 11, 11, 11],
  prefixes: [11, 11, 11, 11],
  first: '',
}

/** A sentence with two empty words before and behind it. */
export function taggingCase(forms: readonly string[], kinds: NumberMap): TaggingCase {
  const words = [edge, edge, ...forms.map(wordOf), edge, edge]
  let letters = 0
  let capitals = 0
  for (const {first, lower, form} of words) {
    if (first !== 'A' && first !== 'a') continue
    letters++
    if (first === 'A') capitals += form !== lower && form.length > 1 && form === form.toUpperCase() ? 2 : 1
  }
  const loud = letters < 3 ? 0 : capitals > letters * 1.4 ? 3 : capitals > letters * 0.6 ? 2 : 1
  return {words, kinds: Int32Array.from(words, (word) => kinds.get(word.plain) ?? 0), loud}
}

const features = new Int32Array(128)
const scores = new Int32Array(256)
const most = 20_000

/** The tagger that a model makes. */
export function taggerOf(model: TaggerModel): Tagger {
  const {tags, bundles, first, second} = model
  const [upos, xpos] = [0, 1].map((part) => tags.map((tag) => tag.split(' ')[part]))
  const spelling = new Map<string, Int32Array>()

  function spellingScores(word: Word): Int32Array {
    let found = spelling.get(word.form)
    if (!found) {
      found = new Int32Array(tags.length)
      for (const feature of spellingFeatures(word)) addScores(first, feature, found)
      if (spelling.size >= most) spelling.clear()
      spelling.set(word.form, found)
    }
    return found
  }

  function chooseTag(found: TaggingCase, at: number, t1: number, t2: number): number {
    const sure = model.sure.get(found.words[at].exact)
    if (sure !== undefined) return sure
    scores.set(spellingScores(found.words[at]))
    const count = contextFeatures(found, at, t1, t2, features)
    for (let nth = 0; nth < count; nth++) addScores(first, features[nth], scores)
    return bestOf(scores, tags.length)
  }

  function chooseBundle(found: TaggingCase, chosen: Int32Array, at: number): string {
    const options = bundles[chosen[at]]
    if (options.length === 1) return options[0]
    scores.fill(0, 0, options.length)
    const count = bundleFeatures(found, chosen, at, chosen[at], features)
    for (let nth = 0; nth < count; nth++) addScores(second, features[nth], scores)
    return options[bestOf(scores, options.length)]
  }

  function tagSentence(forms: readonly string[]): Tags {
    const found = taggingCase(forms, model.kinds)
    const chosen = new Int32Array(forms.length + 4).fill(255)
    for (let at = 2; at < forms.length + 2; at++)
      chosen[at] = chooseTag(found, at, chosen[at - 1], chosen[at - 2])
    return {
      upos: forms.map((_, nth) => upos[chosen[nth + 2]]),
      xpos: forms.map((_, nth) => xpos[chosen[nth + 2]]),
      feats: forms.map((_, nth) => chooseBundle(found, chosen, nth + 2)),
    }
  }

  return {tag: (batch) => batch.map(tagSentence)}
}

/** The place of the highest score; the lower place on equal scores. */
export function bestOf(scores: Int32Array, count: number): number {
  let best = 0
  for (let place = 1; place < count; place++) if (scores[place] > scores[best]) best = place
  return best
}
