// Hidden states in, the likeliest tree of every sentence out: heads and relations together. Rows lie sentence after sentence.
import {longestSentence} from '../parser.ts'
import type {BiaffineModel} from './model.ts'
import {addArc, newArcs, openRelations} from './relations.ts'
import {bestTree} from './tree.ts'
import {mostHeads, mostRows, type Packing, pad8, type Work} from './work.ts'

/** By row: head as place in the sentence (0 the root), relation as class. */
export interface TreeRows {
  readonly heads: Int16Array
  readonly deprels: Uint16Array
}

/** A head is worth a look beside the best one if its score (a logarithm of odds) is no more than this below. */
const margin = 3

/** The answer is overwritten by the next call. */
export function openTrees(model: BiaffineModel, work: Work): (packing: Packing) => TreeRows {
  const {op, f32, i32} = model.kernel
  const {arc: A, label: L, hidden: H} = model.shape
  const P = model.spaces.outputs
  const heads = new Int16Array(mostRows)
  const deprels = new Uint16Array(mostRows)
  const tree = new Int32Array(longestSentence + 1)
  const near = new Int32Array(mostHeads)
  const relations = openRelations(model, work)
  const looked = newArcs()
  const late = newArcs()
  /** First of each row's arcs among those looked at. */
  const arcsOf = new Int32Array(mostRows + 1)
  // The last unit of these spaces is always one: it carries the terms that depend on one word alone.
  const ones = [A - 1, 2 * A + L - 1, 2 * A + 2 * L - 1]

  /** Each row's place in four spaces: as dependent and as head of an arc, as dependent and as head of a relation. */
  const makeSpaces = ({sentences, rows, starts}: Packing): void => {
    let row = 0
    sentences.forEach((forms, s) => {
      for (let t = 0; t <= forms.length; t++) i32[(work.order >> 2) + row++] = starts[t] + s
    })
    op.gather(work.read, work.hidden2, work.order, rows, 4 * H)
    const {at, scale, bias} = model.spaces
    op.gemm16(work.spaces, P, work.read, 2 * H, at, scale, 0, bias, rows, P, 2 * H, false)
    op.leaky(work.spaces, rows * P)
    for (const place of ones) op.column(work.spaces + 4 * place, P, rows, 1)
  }

  /** Scores of all arcs of one sentence, a row of `pad8(size)` floats a word. */
  const scoreArcs = (first: number, size: number, scores: number): void => {
    const {packedHeads, spaces, arcs} = work
    const width = pad8(size)
    op.packB(packedHeads, spaces + 4 * (first * P + A), A, size, 1, P)
    op.gemm(scores, width, arcs + 4 * first * A, 16 * A, 4 * A, 4, packedHeads, size, width, A, false)
  }

  /** The few best heads of a word into `near`, from the best on; gives their number. */
  const nearHeads = (row: number, word: number, size: number): number => {
    let count = 0
    for (let head = 0; head < size; head++) {
      const score = f32[row + head]
      if (head === word || (count > 0 && score < f32[row + near[0]] - margin)) continue
      let place = count
      while (place > 0 && score > f32[row + near[place - 1]]) place--
      if (place === mostHeads) continue
      if (count < mostHeads) count++
      for (let i = count - 1; i > place; i--) near[i] = near[i - 1]
      near[place] = head
    }
    while (f32[row + near[count - 1]] < f32[row + near[0]] - margin) count--
    return count
  }

  const look = (first: number, size: number, scores: number): void => {
    arcsOf[first] = looked.count
    for (let word = 1; word < size; word++) {
      arcsOf[first + word] = looked.count
      const count = nearHeads((scores >> 2) + word * pad8(size), word, size)
      for (let i = 0; i < count; i++) addArc(looked, first + word, first + near[i], near[i] === 0)
    }
  }

  /** An arc that was looked at is worth its score and its relation's; the others are taken to have an unlikely relation. */
  const decideHeads = (first: number, size: number, scores: number): void => {
    const width = pad8(size)
    for (let arc = arcsOf[first]; arc < arcsOf[first + size]; arc++) {
      const [word, head] = [looked.word[arc] - first, looked.head[arc] - first]
      f32[(scores >> 2) + word * width + head] += looked.chance[arc] + margin
    }
    bestTree(f32, scores >> 2, width, size, tree)
    for (let word = 0; word < size; word++) heads[first + word] = tree[word]
  }

  const decideRelations = (first: number, size: number): void => {
    for (let row = first + 1; row < first + size; row++) {
      const head = first + heads[row]
      let arc = arcsOf[row]
      while (arc < arcsOf[row + 1] && looked.head[arc] !== head) arc++
      if (arc < arcsOf[row + 1]) deprels[row] = looked.relation[arc]
      else addArc(late, row, head, heads[row] === 0)
    }
  }

  return (packing) => {
    makeSpaces(packing)
    op.gemm(work.arcs, A, work.spaces, 16 * P, 4 * P, 4, model.arcs, packing.rows, A, A, false)
    relations.begin(packing.rows)
    looked.count = 0
    late.count = 0
    eachSentence(packing, work.scores, scoreArcs)
    eachSentence(packing, work.scores, look)
    arcsOf[packing.rows] = looked.count
    relations.judge(looked)
    eachSentence(packing, work.scores, decideHeads)
    eachSentence(packing, work.scores, decideRelations)
    relations.judge(late)
    for (let arc = 0; arc < late.count; arc++) deprels[late.word[arc]] = late.relation[arc]
    return {heads, deprels}
  }
}

/** Calls `visit` with each sentence's first row, its size with the root, and the place of its scores. */
function eachSentence(
  {sentences}: Packing,
  scores: number,
  visit: (first: number, size: number, scores: number) => void,
): void {
  let first = 0
  let at = scores
  for (const {length} of sentences) {
    const size = length + 1
    visit(first, size, at)
    first += size
    at += 4 * size * pad8(size)
  }
}
