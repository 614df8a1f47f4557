// The network's shape in, its weights in the kernel's memory out: one block of dense weights and two tables of rows.
import type {Kernel} from './biaffine-kernel.ts'

export interface Shape {
  /** Width of word rows and of affix rows; together a multiple of eight. */
  readonly word: number
  readonly affix: number
  readonly hidden: number
  /** Widths of the arc and label spaces and of the tagger's hidden layer. */
  readonly arc: number
  readonly label: number
  readonly tag: number
  readonly upos: number
  readonly xpos: number
  readonly bundles: number
  readonly deprels: number
}

export const padded = (n: number): number => (n + 7) & ~7

/** Name -> [rows, columns] of every dense matrix, in the order of the block. A bias is one row. */
export function denseShapes(s: Shape): Record<string, [number, number]> {
  const input = s.word + s.affix
  const outs = padded(s.upos) + padded(s.xpos) + padded(s.bundles)
  const spaces = 2 * s.arc + 2 * s.label
  const found: Record<string, [number, number]> = {}
  for (const [name, width] of [
    ['1', input],
    ['2', 2 * s.hidden],
  ] as const) {
    for (const way of ['f', 'b']) {
      found[`x${name}${way}`] = [width, 4 * s.hidden]
      found[`h${name}${way}`] = [s.hidden, 4 * s.hidden]
      found[`bias${name}${way}`] = [1, 4 * s.hidden]
    }
  }
  found.spaces = [2 * s.hidden, spaces]
  found.spacesBias = [1, spaces]
  found.arcs = [s.arc, s.arc]
  found.labels = [s.label, s.deprels * s.label]
  found.tag1 = [2 * s.hidden, s.tag]
  found.tag2 = [2 * s.hidden, s.tag]
  found.tagBias = [1, s.tag]
  found.outs = [s.tag, outs]
  found.outsBias = [1, outs]
  return found
}

/** Weights, slopes and Adam's two moments, each `size` floats. */
export interface Block {
  readonly w: number
  readonly g: number
  readonly m: number
  readonly v: number
  readonly size: number
}

export interface Weights {
  readonly shape: Shape
  readonly dense: Block
  /** Learned word rows, added to the fixed vectors. Row 0: word without a vector; row 1: the root. */
  readonly words: Block
  readonly affixes: Block
  /** Fixed word vectors. */
  readonly vectors: number
  /** Bytes from a block's start to the named matrix. */
  readonly offsets: Readonly<Record<string, number>>
}

export function layWeights(
  k: Kernel,
  shape: Shape,
  wordRows: number,
  affixRows: number,
  vectors: number,
): Weights {
  const block = (size: number): Block => ({
    w: k.take(size),
    g: k.take(size),
    m: k.take(size),
    v: k.take(size),
    size,
  })
  const offsets: Record<string, number> = {}
  let size = 0
  for (const [name, [rows, columns]] of Object.entries(denseShapes(shape))) {
    offsets[name] = 4 * size
    size += (rows * columns + 15) & ~15
  }
  return {
    shape,
    dense: block(size),
    words: block(wordRows * shape.word),
    affixes: block(affixRows * shape.affix),
    vectors: k.take(vectors * shape.word),
    offsets,
  }
}

/** First values: orthogonal recurrent matrices, Glorot elsewhere, open forget gates. */
export function startWeights(k: Kernel, weights: Weights): void {
  const {shape, dense, offsets} = weights
  const normal = (): number => {
    const u = (k.op.random() >>> 0) / 4294967296
    const v = (k.op.random() >>> 0) / 4294967296
    return Math.sqrt(-2 * Math.log(u + 1e-12)) * Math.cos(2 * Math.PI * v)
  }
  for (const [name, [rows, columns]] of Object.entries(denseShapes(shape))) {
    const at = (dense.w + offsets[name]) >> 2
    const H = shape.hidden
    if (name.startsWith('h')) {
      for (let gate = 0; gate < 4; gate++) {
        const block = orthogonal(H, normal)
        for (let r = 0; r < H; r++) k.f32.set(block[r], at + r * columns + gate * H)
      }
    } else if (name.startsWith('bias')) {
      k.f32.fill(1, at + H, at + 2 * H)
    } else if (name === 'arcs') {
      for (let i = 0; i < rows * columns; i++) k.f32[at + i] = (0.3 * normal()) / Math.sqrt(rows)
    } else if (!name.endsWith('Bias')) {
      const fan = name.startsWith('x') ? rows + H : rows + Math.min(columns, rows)
      for (let i = 0; i < rows * columns; i++) k.f32[at + i] = normal() * Math.sqrt(2 / fan)
    }
  }
  for (let i = 0; i < weights.affixes.size; i++) k.f32[(weights.affixes.w >> 2) + i] = 0.1 * normal()
  for (let i = 0; i < 2 * shape.word; i++) k.f32[(weights.words.w >> 2) + i] = 0.1 * normal()
}

function orthogonal(size: number, normal: () => number): number[][] {
  const rows: number[][] = []
  while (rows.length < size) {
    const row = Array.from({length: size}, normal)
    for (const other of rows) {
      let dot = 0
      for (let i = 0; i < size; i++) dot += row[i] * other[i]
      for (let i = 0; i < size; i++) row[i] -= dot * other[i]
    }
    const norm = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0))
    rows.push(row.map((x) => x / norm))
  }
  return rows
}
