// Step 1: gold documents in, the model of token and sentence boundaries out.
import {modelBytes, packLinear, packMap, packWords} from '../src/model/index.ts'
import type {GoldDocument} from '../src/sentences/conllu.ts'
import {contraction} from '../src/sentences/en.ts'
import {segmentFeatures} from '../src/sentences/segment/segment.ts'
import {
  breakFeatures,
  freshState,
  type Habits,
  habitsOf,
  habitTags,
  mayBreak,
  step,
} from '../src/sentences/segment/split.ts'
import {addressEnds, cutFeatures, mayCut} from '../src/sentences/segment/tokenise.ts'
import type {RawToken} from '../src/sentences/word.ts'
import {firstOf, wordOf} from '../src/sentences/word.ts'
import {Perceptron} from './perceptron.ts'
import {randomFrom, shuffle} from './random.ts'

interface Example {
  readonly features: Int32Array
  readonly yes: boolean
}

/** Trains tokeniser and splitter; the bytes of `segment.bin`. */
export function trainSegmenter(documents: readonly GoldDocument[], seed: number): Uint8Array {
  const joined = joinedWords(documents)
  const habits = habitsIn(documents)
  const tokens = learn(documents.flatMap(cutExamples), 10, 0, seed)
  const split = learn(
    documents.flatMap((document) => breakExamples(document, habits)),
    20,
    0.6,
    seed,
  )
  const words = [...joined.keys()].sort()
  return modelBytes(
    {kind: 'segment', features: segmentFeatures, facts: {bias: 50}},
    {
      joined: packWords(words),
      'joined.places': Uint8Array.from(words, (word) => joined.get(word) ?? 0),
      ...packMap('habits', habits),
      ...packLinear('tokens', tokens.rows(0.02)),
      ...packLinear('split', split.rows(0.02)),
    },
  )
}

const kept = new Int32Array(64)

/** Leaves out features at random, so that no rare one is leaned on (dropout for linear models: Søgaard and Johannsen 2012). */
function keepSome(features: Int32Array, dropped: number, random: () => number): number {
  let count = 0
  for (const feature of features) if (dropped === 0 || random() >= dropped) kept[count++] = feature
  return count
}

function learn(examples: Example[], rounds: number, dropped: number, seed: number): Perceptron {
  const perceptron = new Perceptron()
  const random = randomFrom(seed)
  const scores = new Int32Array(1)
  for (let round = 1; round <= rounds; round++) {
    let wrong = 0
    for (const {features, yes} of shuffle(examples, random)) {
      const count = keepSome(features, dropped, random)
      scores[0] = 0
      perceptron.score(kept, count, scores)
      if (scores[0] > 0 !== yes || scores[0] === 0) {
        if (scores[0] > 0 !== yes) wrong++
        perceptron.update(kept, count, 0, yes ? 1 : -1)
      }
      perceptron.time++
    }
    console.error(`  round ${round}: ${wrong} of ${examples.length} wrong`)
  }
  return perceptron
}

const buffer = new Int32Array(64)

/** Every place inside the chunks of a document where a token might end. */
function cutExamples({text, sentences}: GoldDocument): Example[] {
  const ends = new Set(sentences.flatMap(({tokens}) => tokens.map(({end}) => end)))
  const examples: Example[] = []
  for (const match of text.matchAll(/\S+/g)) {
    const chunk = match[0]
    if (chunk.length > 100) continue
    const next = chunk.endsWith('.') ? firstOf(text[match.index + chunk.length + 1] ?? '') : ''
    for (let place = (addressEnds(chunk).at(-1) ?? 0) + 1; place < chunk.length; place++) {
      if (!mayCut(chunk, place)) continue
      const count = cutFeatures(chunk, place, next, buffer)
      examples.push({features: buffer.slice(0, count), yes: ends.has(match.index + place)})
    }
  }
  return examples
}

/** Every gap between gold tokens of a document where a sentence might end. */
function breakExamples({sentences}: GoldDocument, known: Habits): Example[] {
  const starts = new Set(sentences.map(({start}) => start))
  const tokens: RawToken[] = sentences.flatMap((sentence) =>
    sentence.tokens.map(({form, start, end}) => ({word: wordOf(form), start, end})),
  )
  const habits = habitsOf(tokens, known)
  const examples: Example[] = []
  const state = freshState()
  for (let at = 1; at < tokens.length; at++) {
    step(state, tokens[at - 1], habits[at - 1])
    const yes = starts.has(tokens[at].start)
    if (mayBreak(tokens, at)) {
      const count = breakFeatures(tokens, at, state, habits, buffer)
      examples.push({features: buffer.slice(0, count), yes})
    }
    if (yes) Object.assign(state, freshState())
  }
  return examples
}

/** Runs of letters that hold two words more often than one: "cannot", "gonna", "dont". */
function joinedWords(documents: readonly GoldDocument[]): Map<string, number> {
  const whole = new Map<string, number>()
  const cut = new Map<string, number[]>()
  for (const {sentences} of documents)
    for (const {tokens} of sentences)
      tokens.forEach((token, nth) => {
        const next = tokens[nth + 1]
        whole.set(token.form.toLowerCase(), (whole.get(token.form.toLowerCase()) ?? 0) + 1)
        if (next?.start !== token.end || !/\p{L}$/u.test(token.form) || !/^\p{L}/u.test(next.form)) return
        const run = token.form + next.form
        if (contraction(run) === token.form.length) return
        const places = cut.get(run.toLowerCase()) ?? []
        cut.set(run.toLowerCase(), [...places, token.form.length])
      })
  const found = new Map<string, number>()
  for (const [run, places] of cut)
    if (places.length >= 2 && places.length > (whole.get(run) ?? 0)) found.set(run, places[0])
  return found
}

/** How each word seen twice or more is mostly used; the first word of a sentence says nothing about capitals. */
function habitsIn(documents: readonly GoldDocument[]): Map<number, number> {
  const seen = new Map<number, {tags: number[]; inside: number; capital: number}>()
  for (const {sentences} of documents)
    for (const {tokens} of sentences)
      for (const {form, upos, index} of tokens) {
        const word = wordOf(form)
        const entry = seen.get(word.plain) ?? {tags: new Array(18).fill(0), inside: 0, capital: 0}
        seen.set(word.plain, entry)
        entry.tags[habitTags.indexOf(upos) + 1]++
        if (index > 0) entry.inside++
        if (index > 0 && word.first === 'A') entry.capital++
      }
  const habits = new Map<number, number>()
  for (const [word, {tags, inside, capital}] of seen) {
    if (tags.reduce((sum, count) => sum + count) < 2) continue
    const tag = tags.indexOf(Math.max(...tags))
    habits.set(word, tag + 32 * (inside === 0 ? 1 : Math.round((3 * capital) / inside)))
  }
  return habits
}
