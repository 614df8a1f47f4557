// The linear parser: tagged sentences in, trees out. Greedy, one move at a time, by the best score of a sparse linear model.
import {addScores, type ModelFile, readModelFile, unpackLinear, unpackWords} from '../../model/index.ts'
import type {Parser, TaggedSentence, Tree} from '../parser.ts'
import {
  apply,
  finished,
  mayAttachBelow,
  mayAttachToNext,
  mayShift,
  type State,
  shift,
  stateOf,
} from './archybrid.ts'
import {parseFeatures, parsingCase, stateFeatures} from './parse-features.ts'

export function loadLinear(path: string): Parser {
  return linearOf(readModelFile(path, 'arcs', parseFeatures))
}

const features = new Int32Array(160)
const scores = new Int32Array(256)

export function linearOf(file: ModelFile): Parser {
  const relations = unpackWords(file.sections.relations)
  const model = unpackLinear(file, 'moves')
  const root = relations.indexOf('root')

  function parseSentence(sentence: TaggedSentence): Tree {
    const found = parsingCase(sentence)
    const state = stateOf(found.size)
    while (!finished(state)) {
      scores.fill(0, 0, relations.length * 2 + 1)
      const count = stateFeatures(found, state, features)
      for (let nth = 0; nth < count; nth++) addScores(model, features[nth], scores)
      apply(state, bestMove(state, scores, relations.length, root), relations.length)
    }
    const heads = state.heads.slice(0, found.size)
    for (let at = 0; at < heads.length; at++) if (heads[at] === found.size) heads[at] = -1
    return {heads, deprels: Array.from(heads, (_, at) => relations[state.labels[at]])}
  }

  return {parse: (batch) => batch.map(parseSentence)}
}

/** The best move that is allowed. The relation "root" is for the root alone, and it is the only one there. */
export function bestMove(state: State, found: Int32Array, labels: number, root: number): number {
  let best = -1
  let high = -Infinity
  if (mayShift(state)) {
    best = shift
    high = found[shift]
  }
  if (mayAttachToNext(state)) {
    if (state.next === state.size) {
      if (found[1 + root] > high || best < 0) {
        best = 1 + root
        high = found[best]
      }
    } else
      for (let move = 1; move <= labels; move++)
        if (move !== 1 + root && found[move] > high) {
          best = move
          high = found[move]
        }
  }
  if (mayAttachBelow(state))
    for (let move = labels + 1; move <= 2 * labels; move++)
      if (move !== labels + 1 + root && found[move] > high) {
        best = move
        high = found[move]
      }
  return best
}
