// The best tree under random scores: always a tree with one root, and no other tree scores more.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {bestTree} from '../../../src/sentences/biaffine/tree.ts'

/** Scores of `words` words, a row a word, a column a head; place 0 is the root. */
const scoresOf = (least: number, most: number) =>
  fc.integer({min: least, max: most}).chain((words) => {
    const size = words + 1
    return fc.record({
      size: fc.constant(size),
      scores: fc.array(fc.integer({min: -40, max: 40}), {minLength: size * size, maxLength: size * size}),
    })
  })

function solve(scores: readonly number[], size: number): number[] {
  const heads = new Int32Array(size)
  bestTree(Float32Array.from(scores), 0, size, size, heads)
  return [...heads]
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head, word) => word > 0 && head === 0).length !== 1) return false
  return heads.every((_, word) => {
    let node = word
    for (let steps = 0; node > 0 && steps <= heads.length; steps++) node = heads[node]
    return node === 0 || word === 0
  })
}

const total = (heads: readonly number[], scores: readonly number[], size: number): number =>
  heads.reduce((sum, head, word) => (word === 0 ? sum : sum + scores[word * size + head]), 0)

function bestByTrying(scores: readonly number[], size: number): number {
  let best = Number.NEGATIVE_INFINITY
  const heads = new Array<number>(size).fill(0)
  const fill = (word: number): void => {
    if (word === size) {
      if (isTree(heads)) best = Math.max(best, total(heads, scores, size))
      return
    }
    for (let head = 0; head < size; head++) {
      heads[word] = head
      if (head !== word) fill(word + 1)
    }
  }
  fill(1)
  return best
}

test('a tree with one root comes out of any scores', () => {
  fc.assert(
    fc.property(scoresOf(1, 30), ({scores, size}) => {
      const heads = solve(scores, size)
      expect(heads[0]).toBe(-1)
      expect(isTree(heads)).toBe(true)
    }),
  )
})

test('no tree of up to five words scores more', () => {
  fc.assert(
    fc.property(scoresOf(1, 5), ({scores, size}) => {
      expect(total(solve(scores, size), scores, size)).toBe(bestByTrying(scores, size))
    }),
  )
})

test('two words that want each other are parted where it costs least', () => {
  // Words 1 and 2 prefer each other (9); from the root, word 2 is dearer to lose than word 1.
  const scores = [0, 0, 0, 1, 0, 9, 5, 9, 0]
  expect(solve(scores, 3)).toEqual([-1, 2, 0])
})

test('of two words that both want the root, one hangs on the other', () => {
  const scores = [0, 0, 0, 8, 0, 2, 9, 1, 0]
  expect(solve(scores, 3)).toEqual([-1, 2, 0])
})

test('arcs may cross', () => {
  // 1 <- 3, 2 <- 4, 3 <- 4, 4 root: the arc 3-1 crosses the arc 4-2.
  const size = 5
  const heads = [-1, 3, 4, 4, 0]
  const scores = new Array(size * size).fill(0)
  for (let word = 1; word < size; word++) scores[word * size + heads[word]] = 5
  expect(solve(scores, size)).toEqual(heads)
})
