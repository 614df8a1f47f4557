// The neural parser: batches of sentences (their word forms) in, tags and trees out. A BiLSTM over words with biaffine scores of
// arcs and relations (Dozat and Manning 2017), and tags from the same layers; int8 weights on a WebAssembly SIMD kernel.
import {join} from 'node:path'
import {type BiaffineModel, pad8, readBiaffine} from './biaffine-model.ts'
import {bestTree} from './biaffine-tree.ts'
import {openWordCache, rememberedForms} from './biaffine-words.ts'
import {
  longestSentence,
  type Parser,
  type TaggedSentence,
  type Tagger,
  type Tags,
  type Tree,
} from './parser.ts'

/** Rows (words and roots) of one batch at most; a batch holds whole sentences, so a sentence must fit. */
const mostRows = 1024
const chunk = 64

export interface Analysis extends Tags, Tree {}

/** Tags and parses in one go: `parse` of sentences that came out of `tag` costs nothing more. */
export interface Biaffine extends Tagger, Parser {
  analyse(batch: readonly (readonly string[])[]): Analysis[]
}

/**
 * The parser of a language's model folder, "models/en".
 * @throws Error where the file is missing or made for other features, or the engine has no SIMD (ask `hasSimd` first)
 */
export function loadBiaffine(folder: string): Biaffine {
  return openBiaffine(join(folder, 'biaffine.bin'))
}

/** The parser of one model file. */
export function openBiaffine(path: string): Biaffine {
  const read = openRunner(readBiaffine(path, rememberedForms * 4096 + 32 * 1024 * 1024))
  const trees = new WeakMap<readonly string[], Analysis>()
  const analyse = (batch: readonly (readonly string[])[]): Analysis[] => {
    const found: Analysis[] = new Array(batch.length)
    const order = batch.map((_, i) => i).sort((a, b) => batch[b].length - batch[a].length || a - b)
    let from = 0
    while (from < order.length) {
      let rows = 0
      let to = from
      while (to < order.length && rows + batch[order[to]].length < mostRows)
        rows += batch[order[to++]].length + 1
      const sentences = order.slice(from, to).map((i) => checked(batch[i]))
      read(sentences).forEach((analysis, i) => {
        found[order[from + i]] = analysis
      })
      from = to
    }
    return found
  }
  return {
    analyse,
    tag(batch) {
      const found = analyse(batch)
      found.forEach((analysis, i) => {
        trees.set(batch[i], analysis)
      })
      return found
    },
    parse(batch: readonly TaggedSentence[]) {
      const missing = batch.filter((sentence) => !trees.has(sentence.forms))
      const fresh = analyse(missing.map((sentence) => sentence.forms))
      missing.forEach((sentence, i) => {
        trees.set(sentence.forms, fresh[i])
      })
      return batch.map((sentence) => trees.get(sentence.forms)!)
    },
  }
}

function checked(forms: readonly string[]): readonly string[] {
  if (forms.length > 0 && forms.length <= longestSentence) return forms
  throw new Error(`Got a sentence of ${forms.length} words when expected 1 to ${longestSentence}.`)
}

/** Everything below works on one batch: sentences from long to short, rows packed as `lstm16` wants them. */
function openRunner(model: BiaffineModel): (sentences: readonly (readonly string[])[]) => Analysis[] {
  const {kernel, shape} = model
  const {op, f32, i32} = kernel
  const {hidden: H, arc: A, label: L, tag: T} = shape
  const R = mostRows
  const D = model.deprels.length
  const P = model.spaces.outputs
  const O = model.outs.outputs
  const words = openWordCache(model, 256)
  const base = kernel.take(4 * R)
  const counts = kernel.take(4 * (longestSentence + 1))
  const y1 = kernel.take(4 * R * H)
  const y2 = kernel.take(4 * R * H)
  const sums = kernel.take(16 * R * H)
  const cells = kernel.take(4 * R * H)
  const gates = kernel.take(32 * R * H)
  const order = kernel.take(4 * R)
  const headRows = kernel.take(4 * R)
  const read = kernel.take(4 * R * H)
  const spaces = kernel.take(4 * R * P)
  const arcs = kernel.take(4 * R * A)
  const square = (longestSentence + 1) * pad8(longestSentence + 1)
  const scores = kernel.take(4 * square)
  const packedHeads = kernel.take(4 * A * pad8(longestSentence + 1))
  const hidden = kernel.take(4 * R * T)
  const rounded = kernel.take(2 * R * Math.max(T, L))
  const scales = kernel.take(4 * R)
  const wide = kernel.take(4 * chunk * Math.max(O, D * L))
  const labels = kernel.take(4 * chunk * pad8(D))
  const starts = new Int32Array(longestSentence + 1)
  const heads = new Int32Array(longestSentence + 1)
  const ranges = bundleRanges(model)
  const root = model.deprels.indexOf('root')

  const layer = (
    index: 0 | 1,
    y: number,
    place: (row: number) => number,
    rows: number,
    steps: number,
  ): void => {
    for (const backward of [false, true]) {
      const side = Number(backward)
      const w = model.recurrent[index][side]
      for (let row = 0; row < rows; row++) i32[(base >> 2) + row] = place(row) + side * 16 * H
      op.lstm16(y + side * 2 * H, 2 * H, base, w.at, w.scale, sums, cells, counts, steps, rows, H, backward)
    }
  }

  /** Packed rows of both layers' hidden states. */
  const encode = (sentences: readonly (readonly string[])[]): number => {
    const steps = sentences[0].length + 1
    const slots = new Int32Array(R)
    let rows = 0
    let running = sentences.length
    words.makeRoom(R)
    for (let t = 0; t < steps; t++) {
      while (sentences[running - 1].length < t) running--
      i32[(counts >> 2) + t] = running
      starts[t] = rows
      for (let s = 0; s < running; s++) slots[rows++] = t === 0 ? 0 : words.slotOf(sentences[s][t - 1])
    }
    words.compute()
    layer(0, y1, (row) => words.place(slots[row]), rows, steps)
    const input = model.input[1]
    op.gemm16(gates, 8 * H, y1, 2 * H, input.at, input.scale, 0, input.bias, rows, 8 * H, 2 * H, false)
    layer(1, y2, (row) => gates + row * 32 * H, rows, steps)
    return rows
  }

  const tagRows = (rows: number): Uint16Array[] => {
    const upos = new Uint16Array(rows)
    const xpos = new Uint16Array(rows)
    const bundles = new Uint16Array(rows)
    const [uposAt, xposAt, bundlesAt] = [
      0,
      pad8(model.upos.length),
      pad8(model.upos.length) + pad8(model.xpos.length),
    ]
    op.gemm16(
      hidden,
      T,
      y1,
      2 * H,
      model.tag1.at,
      model.tag1.scale,
      0,
      model.tag1.bias,
      rows,
      T,
      2 * H,
      false,
    )
    op.gemm16(hidden, T, y2, 2 * H, model.tag2.at, model.tag2.scale, 0, 0, rows, T, 2 * H, true)
    op.leaky(hidden, rows * T)
    op.quantise(rounded, scales, hidden, T, rows, T)
    const {at, scale, bias} = model.outs
    for (let from = 0; from < rows; from += chunk) {
      const size = Math.min(chunk, rows - from)
      op.gemm16(wide, O, rounded + 2 * from * T, T, at, scale, scales + 4 * from, bias, size, O, T, false)
      for (let r = 0; r < size; r++) {
        const row = wide + 4 * r * O
        upos[from + r] = op.largest(row + 4 * uposAt, model.upos.length)
        xpos[from + r] = op.largest(row + 4 * xposAt, model.xpos.length)
        const [first, count] = ranges[upos[from + r]]
        bundles[from + r] = first + op.largest(row + 4 * (bundlesAt + first), count)
      }
    }
    return [upos, xpos, bundles]
  }

  /** Heads into `headRows`, rows in reading order; gives heads by row, within the sentence. */
  const treeRows = (sentences: readonly (readonly string[])[], rows: number): Int16Array => {
    const found = new Int16Array(rows)
    let row = 0
    for (let s = 0; s < sentences.length; s++) {
      for (let t = 0; t <= sentences[s].length; t++) i32[(order >> 2) + row++] = starts[t] + s
    }
    op.gather(read, y2, order, rows, 4 * H)
    const {at, scale, bias} = model.spaces
    op.gemm16(spaces, P, read, 2 * H, at, scale, 0, bias, rows, P, 2 * H, false)
    op.leaky(spaces, rows * P)
    for (const place of [A - 1, 2 * A + L - 1, 2 * A + 2 * L - 1]) op.column(spaces + 4 * place, P, rows, 1)
    op.gemm(arcs, A, spaces, 16 * P, 4 * P, 4, model.arcs, rows, A, A, false)
    let first = 0
    for (const forms of sentences) {
      const size = forms.length + 1
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
      bestTree(f32, scores >> 2, pad8(size), size, heads)
      for (let t = 0; t < size; t++) {
        found[first + t] = heads[t]
        i32[(headRows >> 2) + first + t] = first + Math.max(0, heads[t])
      }
      first += size
    }
    return found
  }

  const labelRows = (heads: Int16Array): Uint16Array => {
    const rows = heads.length
    const found = new Uint16Array(rows)
    op.quantise(rounded, scales, spaces + 8 * A, P, rows, L)
    const {at, scale} = model.labels
    const headSpace = spaces + 4 * (2 * A + L)
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
      op.labelScores(labels, pad8(D), wide, D, headSpace, P, L, headRows + 4 * from, size)
      for (let r = 0; r < size; r++) {
        if (heads[from + r] !== 0) f32[(labels >> 2) + r * pad8(D) + root] = Number.NEGATIVE_INFINITY
        found[from + r] = heads[from + r] === 0 ? root : op.largest(labels + 4 * r * pad8(D), D)
      }
    }
    return found
  }

  return (sentences) => {
    const rows = encode(sentences)
    const [upos, xpos, bundles] = tagRows(rows)
    const headsOf = treeRows(sentences, rows)
    const labelsOf = labelRows(headsOf)
    let first = 1
    return sentences.map((forms, s) => {
      const from = first
      first += forms.length + 1
      const packed = (t: number): number => starts[t + 1] + s
      return {
        upos: forms.map((_, t) => model.upos[upos[packed(t)]]),
        xpos: forms.map((_, t) => model.xpos[xpos[packed(t)]]),
        feats: forms.map((_, t) => ranges.feats[bundles[packed(t)]]),
        heads: Int16Array.from(forms, (_, t) => headsOf[from + t] - 1),
        deprels: forms.map((_, t) => model.deprels[labelsOf[from + t]]),
      }
    })
  }
}

/** For each UPOS, where its bundles begin and how many there are (they are sorted); and the features of every bundle. */
function bundleRanges(model: BiaffineModel): (readonly [number, number])[] & {feats: string[]} {
  const feats = model.bundles.map((bundle) => bundle.slice(bundle.indexOf(' ') + 1))
  const ranges = model.upos.map((upos) => {
    const own = model.bundles.filter((bundle) => bundle.startsWith(`${upos} `))
    return [model.bundles.findIndex((bundle) => bundle.startsWith(`${upos} `)), own.length] as const
  })
  return Object.assign(ranges, {feats})
}
