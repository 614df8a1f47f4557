// Hidden states in, the best tree of every sentence and the relations on it out. Rows here lie sentence after sentence.
import type {BiaffineModel} from './biaffine-model.ts'
import {bestTree} from './biaffine-tree.ts'
import {chunk, mostRows, type Packing, pad8, type Work} from './biaffine-work.ts'
import {longestSentence} from './parser.ts'

/** By row: head as place in the sentence (0 the root), relation as class. */
export interface TreeRows {
  readonly heads: Int16Array
  readonly deprels: Uint16Array
}

/** The answer is overwritten by the next call. */
export function openTrees(model: BiaffineModel, work: Work): (packing: Packing) => TreeRows {
  const {op, f32, i32} = model.kernel
  const {arc: A, label: L, hidden: H} = model.shape
  const P = model.spaces.outputs
  const D = model.deprels.length
  const root = model.deprels.indexOf('root')
  const heads = new Int16Array(mostRows)
  const deprels = new Uint16Array(mostRows)
  const tree = new Int32Array(longestSentence + 1)
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

  const decideHeads = (first: number, size: number): void => {
    const {scores, packedHeads, spaces, arcs} = work
    op.packB(packedHeads, spaces + 4 * (first * P + A), A, size, 1, P)
    op.gemm(
      scores,
      pad8(size),
      arcs + 4 * first * A,
      16 * A,
      4 * A,
      4,
      packedHeads,
      size,
      pad8(size),
      A,
      false,
    )
    bestTree(f32, scores >> 2, pad8(size), size, tree)
    for (let t = 0; t < size; t++) {
      heads[first + t] = tree[t]
      i32[(work.headRows >> 2) + first + t] = first + Math.max(0, tree[t])
    }
  }

  /** The root's word is "root", and no other word is. */
  const decideRelations = (rows: number): void => {
    const {rounded, scales, spaces, wide, labels} = work
    const {at, scale} = model.labels
    op.quantise(rounded, scales, spaces + 8 * A, P, rows, L)
    for (let from = 0; from < rows; from += chunk) {
      const size = Math.min(chunk, rows - from)
      op.gemm16(
        wide,
        D * L,
        rounded + 2 * from * L,
        L,
        at,
        scale,
        scales + 4 * from,
        0,
        size,
        D * L,
        L,
        false,
      )
      op.labelScores(labels, pad8(D), wide, D, spaces + 4 * (2 * A + L), P, L, work.headRows + 4 * from, size)
      for (let r = 0; r < size; r++) {
        const row = labels + 4 * r * pad8(D)
        f32[(row >> 2) + root] = Number.NEGATIVE_INFINITY
        deprels[from + r] = heads[from + r] === 0 ? root : op.largest(row, D)
      }
    }
  }

  return (packing) => {
    makeSpaces(packing)
    op.gemm(work.arcs, A, work.spaces, 16 * P, 4 * P, 4, model.arcs, packing.rows, A, A, false)
    let first = 0
    for (const forms of packing.sentences) {
      decideHeads(first, forms.length + 1)
      first += forms.length + 1
    }
    decideRelations(packing.rows)
    return {heads, deprels}
  }
}
