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
  const groupOf = new Int32Array(mostRows)
  const groupSizes = new Int32Array(mostRows)
  const groupStarts = new Int32Array(mostRows + 1)
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

  /**
   * A head's share of the scores is worked out once for all its dependents, some heads at a time. The root's word is "root",
   * and no other word is.
   */
  const decideRelations = (rows: number): void => {
    const {rounded, scales, spaces, wide, labels} = work
    const {at, scale} = model.labels
    const groups = groupByHead(rows)
    op.quantise(rounded, scales, spaces + 4 * (2 * A + L), P, rows, L)
    op.gather(work.headSpaces, rounded, work.headList, groups, 2 * L)
    op.gather(work.headScales, scales, work.headList, groups, 4)
    for (let from = 0; from < groups; from += chunk) {
      const size = Math.min(chunk, groups - from)
      const [input, inputScale] = [work.headSpaces + 2 * from * L, work.headScales + 4 * from]
      op.gemm16(wide, D * L, input, L, at, scale, inputScale, 0, size, D * L, L, false)
      const [first, end] = [groupStarts[from], groupStarts[from + size]]
      const [slots, members] = [work.slots + 4 * first, work.members + 4 * first]
      op.labelScores(labels, pad8(D), wide, slots, spaces + 8 * A, P, members, L, D, end - first)
      for (let i = first; i < end; i++) {
        const scoresAt = labels + 4 * (i - first) * pad8(D)
        f32[(scoresAt >> 2) + root] = Number.NEGATIVE_INFINITY
        const row = i32[(work.members >> 2) + i]
        deprels[row] = heads[row] === 0 ? root : op.largest(scoresAt, D)
      }
    }
  }

  /** Dependents, those of one head side by side, into `members`; their head's place in its chunk into `slots`. */
  const groupByHead = (rows: number): number => {
    const headOf = work.headRows >> 2
    let groups = 0
    groupOf.fill(-1, 0, rows)
    groupSizes.fill(0, 0, rows)
    for (let row = 0; row < rows; row++) {
      if (heads[row] < 0) continue
      const head = i32[headOf + row]
      if (groupOf[head] < 0) {
        i32[(work.headList >> 2) + groups] = head
        groupOf[head] = groups++
      }
      groupSizes[groupOf[head]]++
    }
    groupStarts[0] = 0
    for (let group = 0; group < groups; group++)
      groupStarts[group + 1] = groupStarts[group] + groupSizes[group]
    for (let row = rows - 1; row >= 0; row--) {
      if (heads[row] < 0) continue
      const group = groupOf[i32[headOf + row]]
      const place = groupStarts[group] + --groupSizes[group]
      i32[(work.members >> 2) + place] = row
      i32[(work.slots >> 2) + place] = group % chunk
    }
    return groups
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
