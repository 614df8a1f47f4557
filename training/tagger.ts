// Step 2: gold documents in, the model of tags and feature bundles out.
import {modelBytes, packLinear, packMap, packWords} from '../src/model/index.ts'
import type {GoldDocument} from '../src/sentences/conllu.ts'
import {
  bundleFeatures,
  contextFeatures,
  spellingFeatures,
  tagFeatures,
} from '../src/sentences/linear/tag-features.ts'
import {bestOf, taggingCase} from '../src/sentences/linear/tagger.ts'
import type {Sentence} from '../src/sentences/types.ts'
import {wordOf} from '../src/sentences/word.ts'
import {Perceptron} from './perceptron.ts'
import {randomFrom, shuffle} from './random.ts'

export interface TaggerOptions {
  readonly rounds: number
  readonly seed: number
  /** Averaged weights of the first stage up to this size are dropped. */
  readonly cut: number
}

/** The same for the second stage. */
const bundleCut = 2

/** Trains both stages; the bytes of `tags.bin`. */
export function trainTagger(
  documents: readonly GoldDocument[],
  {rounds, seed, cut}: TaggerOptions,
): Uint8Array {
  const sentences = documents.flatMap((document) => document.sentences)
  const tags = commonest(
    sentences.flatMap(({tokens}) => tokens.map(({upos, xpos}) => `${upos} ${xpos}`)),
    2,
  ).slice(0, 250)
  const bundles = tags.map((tag) => bundlesOf(sentences, tag))
  const kinds = kindsOf(sentences)
  const sure = sureForms(sentences, tags)
  const first = learnTags(sentences, tags, kinds, sure, rounds, seed)
  const second = learnBundles(sentences, tags, bundles, kinds, rounds, seed)
  return modelBytes(
    {kind: 'tags', features: tagFeatures, facts: {}},
    {
      tags: packWords(tags),
      bundles: packWords(bundles.map((list) => list.join(' '))),
      ...packMap('kinds', kinds),
      ...packMap('sure', sure),
      ...packLinear('first', first.rows(cut)),
      ...packLinear('second', second.rows(bundleCut)),
    },
  )
}

function learnTags(
  sentences: readonly Sentence[],
  tags: readonly string[],
  kinds: ReadonlyMap<number, number>,
  sure: ReadonlyMap<number, number>,
  rounds: number,
  seed: number,
): Perceptron {
  const perceptron = new Perceptron()
  const random = randomFrom(seed)
  const number = new Map(tags.map((tag, nth) => [tag, nth]))
  const spelling = new Map<string, Int32Array>()
  const features = new Int32Array(128)
  const scores = new Int32Array(256)
  const order = [...sentences]
  for (let round = 1; round <= rounds; round++) {
    let wrong = 0
    let seen = 0
    for (const {tokens} of shuffle(order, random)) {
      const found = taggingCase(
        tokens.map(({form}) => form),
        kinds,
      )
      const chosen = new Int32Array(tokens.length + 4).fill(255)
      for (let at = 2; at < tokens.length + 2; at++) {
        const {form, upos, xpos} = tokens[at - 2]
        const certain = sure.get(found.words[at].exact)
        if (certain !== undefined) {
          chosen[at] = certain
          continue
        }
        const own = spelling.get(form) ?? spellingFeatures(wordOf(form))
        spelling.set(form, own)
        const context = contextFeatures(found, at, chosen[at - 1], chosen[at - 2], features)
        features.set(own, context)
        const count = context + own.length
        scores.fill(0, 0, tags.length)
        perceptron.score(features, count, scores)
        chosen[at] = bestOf(scores, tags.length)
        const gold = number.get(`${upos} ${xpos}`)
        perceptron.time++
        seen++
        if (gold === undefined || gold === chosen[at]) continue
        wrong++
        perceptron.update(features, count, gold, 1)
        perceptron.update(features, count, chosen[at], -1)
      }
    }
    console.error(`  tags, round ${round}: ${wrong} of ${seen} wrong`)
  }
  return perceptron
}

function learnBundles(
  sentences: readonly Sentence[],
  tags: readonly string[],
  bundles: readonly (readonly string[])[],
  kinds: ReadonlyMap<number, number>,
  rounds: number,
  seed: number,
): Perceptron {
  const perceptron = new Perceptron()
  const random = randomFrom(seed)
  const number = new Map(tags.map((tag, nth) => [tag, nth]))
  const features = new Int32Array(128)
  const scores = new Int32Array(256)
  const order = [...sentences]
  for (let round = 1; round <= rounds; round++) {
    let wrong = 0
    for (const {tokens} of shuffle(order, random)) {
      const found = taggingCase(
        tokens.map(({form}) => form),
        kinds,
      )
      const gold = new Int32Array(tokens.length + 4).fill(255)
      tokens.forEach(({upos, xpos}, nth) => {
        gold[nth + 2] = number.get(`${upos} ${xpos}`) ?? 255
      })
      for (let at = 2; at < tokens.length + 2; at++) {
        const options = bundles[gold[at]]
        const right = options?.indexOf(tokens[at - 2].feats) ?? -1
        if (right < 0 || options.length === 1) continue
        const count = bundleFeatures(found, gold, at, gold[at], features)
        scores.fill(0, 0, options.length)
        perceptron.score(features, count, scores)
        const best = bestOf(scores, options.length)
        perceptron.time++
        if (best === right) continue
        wrong++
        perceptron.update(features, count, right, 1)
        perceptron.update(features, count, best, -1)
      }
    }
    console.error(`  bundles, round ${round}: ${wrong} wrong`)
  }
  return perceptron
}

/** The set of tags of each plain form that was seen three times, as the hash of the set's name. */
function kindsOf(sentences: readonly Sentence[]): Map<number, number> {
  const seen = new Map<number, Map<string, number>>()
  for (const {tokens} of sentences)
    for (const {form, xpos} of tokens) {
      const key = wordOf(form).plain
      const counts = seen.get(key) ?? seen.set(key, new Map()).get(key)!
      counts.set(xpos, (counts.get(xpos) ?? 0) + 1)
    }
  const names = new Map<string, number>()
  const kinds = new Map<number, number>()
  for (const [key, counts] of seen) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (total < 2) continue
    const name = [...counts]
      .filter(([, count]) => count > total * 0.03)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([tag]) => tag)
      .join(' ')
    if (!names.has(name)) names.set(name, names.size + 1)
    kinds.set(key, names.get(name)!)
  }
  return kinds
}

/** Forms seen 30 times or more, always (but for one in 300) with one tag. */
function sureForms(sentences: readonly Sentence[], tags: readonly string[]): Map<number, number> {
  const seen = new Map<string, string[]>()
  for (const {tokens} of sentences)
    for (const {form, upos, xpos} of tokens) {
      const list = seen.get(form)
      if (list) list.push(`${upos} ${xpos}`)
      else seen.set(form, [`${upos} ${xpos}`])
    }
  const sure = new Map<number, number>()
  for (const [form, list] of seen) {
    if (list.length < 30) continue
    const [best] = commonest(list, 1)
    const same = list.filter((tag) => tag === best).length
    if (same >= list.length * (1 - 1 / 300) && tags.includes(best))
      sure.set(wordOf(form).exact, tags.indexOf(best))
  }
  return sure
}

function bundlesOf(sentences: readonly Sentence[], tag: string): string[] {
  const feats = sentences.flatMap(({tokens}) =>
    tokens.filter(({upos, xpos}) => `${upos} ${xpos}` === tag).map((token) => token.feats),
  )
  const common = commonest(feats, 3).slice(0, 255)
  return common.length > 0 ? common : commonest(feats, 1).slice(0, 1)
}

/** Distinct values that occur at least `least` times, the commonest first. */
function commonest(values: readonly string[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value]) => value)
}
