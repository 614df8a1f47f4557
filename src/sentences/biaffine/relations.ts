// Arcs (a word and a head it may have) in, the best relation of each and how likely that is out.
import type {BiaffineModel} from './model.ts'
import {chunk, mostArcs, mostRows, type Work} from './work.ts'

/** Arcs to be judged. Words and heads are rows, sentence after sentence. */
export interface Arcs {
  count: number
  readonly word: Int32Array
  readonly head: Int32Array
  /** 1 where the head is the root. */
  readonly fromRoot: Uint8Array
  /** The answer: relation as class, and the logarithm of its probability on this arc. */
  readonly relation: Uint16Array
  readonly chance: Float32Array
}

export function newArcs(): Arcs {
  return {
    count: 0,
    word: new Int32Array(mostArcs),
    head: new Int32Array(mostArcs),
    fromRoot: new Uint8Array(mostArcs),
    relation: new Uint16Array(mostArcs),
    chance: new Float32Array(mostArcs),
  }
}

export function addArc(arcs: Arcs, word: number, head: number, fromRoot: boolean): void {
  arcs.word[arcs.count] = word
  arcs.head[arcs.count] = head
  arcs.fromRoot[arcs.count++] = Number(fromRoot)
}

export interface Relations {
  /** Makes `work.spaces` of so many rows ready; then arcs between them can be judged. */
  begin(rows: number): void
  judge(arcs: Arcs): void
}

export function openRelations(model: BiaffineModel, work: Work): Relations {
  const {op, f32, i32} = model.kernel
  const {arc: A, label: L} = model.shape
  const P = model.spaces.outputs
  const D = model.deprels.length
  const root = model.deprels.indexOf('root')
  const groupOf = new Int32Array(mostRows)
  const groupSizes = new Int32Array(mostRows)
  const groupStarts = new Int32Array(mostRows + 1)
  const order = new Int32Array(mostArcs)
  let rowsNow = 0

  /** Arcs of one head side by side: their words into `members`, their head's place in its chunk into `slots`. */
  const groupByHead = ({count, head, word, fromRoot}: Arcs): number => {
    let groups = 0
    groupOf.fill(-1, 0, rowsNow)
    groupSizes.fill(0, 0, rowsNow)
    for (let arc = 0; arc < count; arc++) {
      const row = head[arc]
      if (groupOf[row] < 0) {
        i32[(work.headList >> 2) + groups] = row
        groupOf[row] = groups++
      }
      groupSizes[groupOf[row]]++
    }
    groupStarts[0] = 0
    for (let group = 0; group < groups; group++)
      groupStarts[group + 1] = groupStarts[group] + groupSizes[group]
    for (let arc = count - 1; arc >= 0; arc--) {
      const group = groupOf[head[arc]]
      const place = groupStarts[group] + --groupSizes[group]
      order[place] = arc
      i32[(work.members >> 2) + place] = word[arc]
      i32[(work.slots >> 2) + place] = group % chunk
      i32[(work.above >> 2) + place] = fromRoot[arc]
    }
    return groups
  }

  return {
    begin(rows) {
      rowsNow = rows
      op.quantise(work.rounded, work.scales, work.spaces + 4 * (2 * A + L), P, rows, L)
    },
    /** A head's share of the scores is worked out once for all its arcs, some heads at a time. Only the root's word is "root". */
    judge(arcs) {
      const {rounded, scales, spaces, wide, labels, relations, chances, members, slots, above} = work
      const {at, scale} = model.labels
      const groups = groupByHead(arcs)
      op.gather(work.headSpaces, rounded, work.headList, groups, 2 * L)
      op.gather(work.headScales, scales, work.headList, groups, 4)
      for (let from = 0; from < groups; from += chunk) {
        const size = Math.min(chunk, groups - from)
        const [input, inputScale] = [work.headSpaces + 2 * from * L, work.headScales + 4 * from]
        op.gemm16(wide, D * L, input, L, at, scale, inputScale, 0, size, D * L, L, false)
        const [first, count] = [groupStarts[from], groupStarts[from + size] - groupStarts[from]]
        const of = (list: number): number => list + 4 * first
        const [best, chance, words] = [of(relations), of(chances), of(members)]
        const x = spaces + 8 * A
        op.judgeArcs(best, chance, labels, wide, of(slots), x, P, words, of(above), root, L, D, count)
      }
      for (let place = 0; place < arcs.count; place++) {
        arcs.relation[order[place]] = i32[(relations >> 2) + place]
        arcs.chance[order[place]] = f32[(chances >> 2) + place]
      }
    },
  }
}
