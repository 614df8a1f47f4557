// Step 5: documents with predicted tags in, the linear parser out. Dynamic oracle with exploration (Goldberg and Nivre 2013).
import {modelBytes, packLinear, packWords} from '../src/model/index.ts'
import type {GoldDocument} from '../src/sentences/conllu.ts'
import {
  apply,
  finished,
  mayAttachBelow,
  mayAttachToNext,
  mayShift,
  type State,
  stateOf,
} from '../src/sentences/linear/archybrid.ts'
import {bestMove} from '../src/sentences/linear/linear.ts'
import {parseFeatures, parsingCase, stateFeatures} from '../src/sentences/linear/parse-features.ts'
import type {TaggedSentence} from '../src/sentences/parser.ts'
import type {Sentence} from '../src/sentences/types.ts'
import {Perceptron} from './perceptron.ts'
import {randomFrom, shuffle} from './random.ts'

export interface LinearOptions {
  readonly rounds: number
  readonly seed: number
  /** Averaged weights up to this size are dropped. */
  readonly cut: number
}

/** Gold tree of one sentence for the oracle: the root is place n. */
interface GoldTree {
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/** Trains the parser; the bytes of `arcs.bin`. */
export function trainLinear(
  documents: readonly GoldDocument[],
  {rounds, seed, cut}: LinearOptions,
): Uint8Array {
  const sentences = documents
    .flatMap((document) => document.sentences)
    .filter(({tokens}) => tokens.some(({head}) => head < 0))
  const relations = [...new Set(sentences.flatMap(({tokens}) => tokens.map(({deprel}) => deprel)))].sort()
  const perceptron = new Perceptron()
  const random = randomFrom(seed)
  const order = [...sentences]
  for (let round = 1; round <= rounds; round++) {
    const tally = {moves: 0, wrong: 0}
    for (const sentence of shuffle(order, random))
      learnSentence(sentence, relations, perceptron, round > 1 ? random : undefined, tally)
    console.error(`  arcs, round ${round}: ${tally.wrong} of ${tally.moves} moves wrong`)
  }
  return modelBytes(
    {kind: 'arcs', features: parseFeatures, facts: {}},
    {relations: packWords(relations), ...packLinear('moves', perceptron.rows(cut))},
  )
}

const features = new Int32Array(160)
const scores = new Int32Array(256)
/** How often an explored state follows the model where it is wrong. */
const exploration = 0.9

function learnSentence(
  sentence: Sentence,
  relations: readonly string[],
  perceptron: Perceptron,
  explore: (() => number) | undefined,
  tally: {moves: number; wrong: number},
): void {
  const labels = relations.length
  const root = relations.indexOf('root')
  const gold = goldTree(sentence, relations)
  const found = parsingCase(columnsOf(sentence))
  const state = stateOf(found.size)
  while (!finished(state)) {
    scores.fill(0, 0, 2 * labels + 1)
    const count = stateFeatures(found, state, features)
    perceptron.score(features, count, scores)
    const best = bestMove(state, scores, labels, root)
    const right = bestRight(state, gold, labels)
    perceptron.time++
    tally.moves++
    if (right.includes(best)) {
      apply(state, best, labels)
      continue
    }
    tally.wrong++
    const target = right.reduce((a, b) => (scores[b] > scores[a] ? b : a))
    perceptron.update(features, count, target, 1)
    perceptron.update(features, count, best, -1)
    apply(state, explore && explore() < exploration ? best : target, labels)
  }
}

/** The moves that lose the fewest gold arcs. */
function bestRight(state: State, gold: GoldTree, labels: number): number[] {
  const {stack, height, next, size} = state
  const s0 = stack[height - 1]
  const options: {move: number; cost: number}[] = []
  if (mayShift(state)) options.push({move: 0, cost: costOfShift(state, gold)})
  if (mayAttachToNext(state)) {
    let cost = childrenAhead(state, gold, s0)
    const head = gold.heads[s0]
    if (head !== next && (head > next || (height > 1 && head === stack[height - 2]))) cost++
    const label = next === size ? 0 : gold.labels[s0]
    if (next === size) options.push({move: 1 + gold.labels[gold.heads.indexOf(size)], cost})
    else options.push({move: 1 + label, cost})
  }
  if (mayAttachBelow(state)) {
    let cost = childrenAhead(state, gold, s0)
    if (gold.heads[s0] >= next) cost++
    options.push({move: 1 + labels + gold.labels[s0], cost})
  }
  const least = Math.min(...options.map(({cost}) => cost))
  return options.filter(({cost}) => cost === least).map(({move}) => move)
}

function costOfShift({stack, height, next}: State, gold: GoldTree): number {
  let cost = 0
  for (let place = 0; place < height; place++) {
    const word = stack[place]
    if (gold.heads[word] === next) cost++
    if (place < height - 1 && gold.heads[next] === word) cost++
  }
  return cost
}

function childrenAhead({next, size}: State, gold: GoldTree, word: number): number {
  let count = 0
  for (let place = next; place < size; place++) if (gold.heads[place] === word) count++
  return count
}

function goldTree({tokens}: Sentence, relations: readonly string[]): GoldTree {
  return {
    heads: Int32Array.from(tokens, ({head}) => (head < 0 ? tokens.length : head)),
    labels: Int32Array.from(tokens, ({deprel}) => relations.indexOf(deprel)),
  }
}

/** A sentence's tokens as lists of forms, lemmas and tags. */
export function columnsOf({tokens}: Sentence): TaggedSentence {
  return {
    forms: tokens.map(({form}) => form),
    lemmas: tokens.map(({lemma}) => lemma),
    upos: tokens.map(({upos}) => upos),
    xpos: tokens.map(({xpos}) => xpos),
    feats: tokens.map(({feats}) => feats),
  }
}
