// A batch in, the network's answers and (when learning) the slopes of its weights out.
import type {Batch} from './biaffine-batch.ts'
import {type Kernel, type Matrix, rowMajor, turned} from './biaffine-kernel.ts'
import {type LstmCall, type LstmTrace, type LstmWeights, learnLstm, runLstm} from './biaffine-lstm.ts'
import {padded, type Weights} from './biaffine-weights.ts'

/** Probabilities of dropout: layer outputs, recurrent state, hidden layers of the heads. */
export interface Dropout {
  readonly layer: number
  readonly recurrent: number
  readonly head: number
}

export const noDropout: Dropout = {layer: 0, recurrent: 0, head: 0}

export interface Answers {
  /** Score of every head for every word, a block a sentence in reading order, rows `padded(size)` floats apart. */
  readonly arcs: readonly number[]
  /** Scores of relations given `batch.headRows`: call after those are settled. */
  labels(): number
  /** UPOS, XPOS and bundle scores by packed row, side by side. */
  readonly tags: number
  readonly tagWidth: number
  /** Turns answers into slopes and adds them up in the weights' blocks; gives losses of arcs, labels, tags per word. */
  learn(soften?: Softening): [arcs: number, labels: number, tags: number]
}

/** Moves the slopes of arc scores (a block a sentence) and of relation scores before they go back through the network. */
export type Softening = (arcs: readonly number[], labels: number) => void

export function runNetwork(k: Kernel, w: Weights, batch: Batch, drop: Dropout): Answers {
  const {shape, offsets} = w
  const {hidden: H, arc: A, label: L, tag: T, deprels: D} = shape
  const {packing} = batch
  const N = packing.rows
  const B = packing.sentences
  const I = shape.word + shape.affix
  const P = 2 * A + 2 * L
  const ups = padded(shape.upos)
  const xps = padded(shape.xpos)
  const O = ups + xps + padded(shape.bundles)
  const LD = padded(D)
  const weight = (name: string, width: number): Matrix => rowMajor(w.dense.w + offsets[name], width)
  const slope = (name: string): number => w.dense.g + offsets[name]
  const masks = (width: number, p: number): number => {
    const at = k.take(B * width)
    k.op.mask(at, B * width, p)
    return at
  }
  const masked = (from: number, mask: number, group: number, width: number): number => {
    const to = k.take(N * width)
    k.op.maskRows(to, from, mask, group, N, width)
    return to
  }
  const part = (base: number, name: string): LstmWeights => ({
    x: base + offsets[`x${name}`],
    h: base + offsets[`h${name}`],
    bias: base + offsets[`bias${name}`],
  })

  // words to vectors
  const x = k.take(N * I)
  const {vectorRows: fixed, wordRows: own, affixRows: affix} = batch
  k.op.embed(x, I, w.vectors, shape.word, fixed.ids, fixed.starts, fixed.scale, N, false)
  k.op.embed(x, I, w.words.w, shape.word, own.ids, own.starts, own.scale, N, true)
  k.op.embed(x + 4 * shape.word, I, w.affixes.w, shape.affix, affix.ids, affix.starts, affix.scale, N, false)

  // two layers of two directions
  const layer = (input: number, inputs: number, name: string) => {
    const output = k.take(N * 2 * H)
    const runs = (['f', 'b'] as const).map((way, i): [LstmCall, LstmTrace, string] => {
      const call: LstmCall = {
        kernel: k,
        packing,
        input,
        inputs,
        hidden: H,
        weights: part(w.dense.w, name + way),
        mask: masks(H, drop.recurrent),
        backward: way === 'b',
        output: output + 4 * H * i,
      }
      return [call, runLstm(call), name + way]
    })
    const mask = masks(2 * H, drop.layer)
    return {runs, mask, y: masked(output, mask, batch.groupPacked, 2 * H)}
  }
  const layer1 = layer(x, I, '1')
  const layer2 = layer(layer1.y, 2 * H, '2')

  // tags
  const hiddenTag = k.take(N * T)
  k.op.biasRows(hiddenTag, w.dense.w + offsets.tagBias, N, T)
  k.multiply(hiddenTag, T, rowMajor(layer1.y, 2 * H), weight('tag1', T), [N, T, 2 * H], true)
  k.multiply(hiddenTag, T, rowMajor(layer2.y, 2 * H), weight('tag2', T), [N, T, 2 * H], true)
  k.op.leaky(hiddenTag, N * T)
  const tagMask = masks(T, drop.head)
  const tagIn = masked(hiddenTag, tagMask, batch.groupPacked, T)
  const tags = k.take(N * O)
  k.op.biasRows(tags, w.dense.w + offsets.outsBias, N, O)
  k.multiply(tags, O, rowMajor(tagIn, T), weight('outs', O), [N, O, T], true)

  // arcs and labels, rows in reading order
  const z = k.take(N * 2 * H)
  k.op.gather(z, layer2.y, batch.order, N, 2 * H)
  const spaces = k.take(N * P)
  k.op.biasRows(spaces, w.dense.w + offsets.spacesBias, N, P)
  k.multiply(spaces, P, rowMajor(z, 2 * H), weight('spaces', P), [N, P, 2 * H], true)
  k.op.leaky(spaces, N * P)
  const spaceMask = masks(P, drop.head)
  const s = masked(spaces, spaceMask, batch.groupRead, P)
  const ones = [A - 1, 2 * A + L - 1, 2 * A + 2 * L - 1]
  const setOnes = (at: number, value: number): void => {
    for (let r = 0; r < N; r++) for (const column of ones) k.f32[(at >> 2) + r * P + column] = value
  }
  setOnes(s, 1)
  const column = (base: number, from: number, row = 0): Matrix => rowMajor(base + 4 * (row * P + from), P)
  const u = k.take(N * A)
  k.multiply(u, A, column(s, 0), weight('arcs', A), [N, A, A], false)
  const sizes = batch.items.map((item) => item.heads.length)
  const arcs = sizes.map((n, i) => {
    const at = k.take(n * padded(n))
    const from = batch.firsts[i]
    k.multiply(at, padded(n), rowMajor(u + 4 * from * A, A), turned(column(s, A, from)), [n, n, A], false)
    return at
  })
  const t = k.take(N * D * L)
  k.multiply(t, D * L, column(s, 2 * A), weight('labels', D * L), [N, D * L, L], false)
  const labelAt = k.take(N * LD)
  const labels = (): number => {
    k.op.labelScores(labelAt, LD, t, D, s + 4 * (2 * A + L), P, L, batch.headRows, N)
    return labelAt
  }

  const learn = (soften?: Softening): [number, number, number] => {
    const each = 1 / batch.words
    labels()
    let arcLoss = 0
    sizes.forEach((n, i) => {
      arcLoss += k.op.softmaxRows(
        arcs[i],
        padded(n),
        n,
        padded(n),
        batch.heads + 4 * batch.firsts[i],
        n,
        each,
      )
    })
    const labelLoss = k.op.softmaxRows(labelAt, LD, D, LD, batch.deprels, N, each)
    let tagLoss = k.op.softmaxRows(tags, O, shape.upos, ups, batch.upos, N, 0.5 * each)
    tagLoss += k.op.softmaxRows(tags + 4 * ups, O, shape.xpos, xps, batch.xpos, N, 0.5 * each)
    tagLoss += k.op.softmaxRows(
      tags + 4 * (ups + xps),
      O,
      shape.bundles,
      O - ups - xps,
      batch.bundles,
      N,
      0.5 * each,
    )

    soften?.(arcs, labelAt)

    // labels
    const ds = k.take(N * P)
    k.op.labelScoresBack(
      labelAt,
      LD,
      t,
      D,
      s + 4 * (2 * A + L),
      ds + 4 * (2 * A + L),
      P,
      L,
      batch.headRows,
      N,
    )
    k.multiply(ds + 8 * A, P, rowMajor(t, D * L), turned(weight('labels', D * L)), [N, L, D * L], true)
    k.multiply(slope('labels'), D * L, turned(column(s, 2 * A)), rowMajor(t, D * L), [L, D * L, N], true)
    // arcs
    const du = k.take(N * A)
    sizes.forEach((n, i) => {
      const from = batch.firsts[i]
      const score = rowMajor(arcs[i], padded(n))
      k.multiply(du + 4 * from * A, A, score, column(s, A, from), [n, A, n], true)
      k.multiply(ds + 4 * (from * P + A), P, turned(score), rowMajor(u + 4 * from * A, A), [n, A, n], true)
    })
    k.multiply(ds, P, rowMajor(du, A), turned(weight('arcs', A)), [N, A, A], true)
    k.multiply(slope('arcs'), A, turned(column(s, 0)), rowMajor(du, A), [A, A, N], true)
    setOnes(ds, 0)
    const dspaces = masked(ds, spaceMask, batch.groupRead, P)
    k.op.leakyBack(dspaces, spaces, N * P)
    k.multiply(slope('spaces'), P, turned(rowMajor(z, 2 * H)), rowMajor(dspaces, P), [2 * H, P, N], true)
    k.op.sumRows(slope('spacesBias'), dspaces, N, P)
    const dz = k.take(N * 2 * H)
    k.multiply(dz, 2 * H, rowMajor(dspaces, P), turned(weight('spaces', P)), [N, 2 * H, P], true)
    const dy2 = k.take(N * 2 * H)
    k.op.scatter(dy2, dz, batch.order, N, 2 * H)
    // tags
    k.multiply(slope('outs'), O, turned(rowMajor(tagIn, T)), rowMajor(tags, O), [T, O, N], true)
    k.op.sumRows(slope('outsBias'), tags, N, O)
    const dtagIn = k.take(N * T)
    k.multiply(dtagIn, T, rowMajor(tags, O), turned(weight('outs', O)), [N, T, O], true)
    const dtag = masked(dtagIn, tagMask, batch.groupPacked, T)
    k.op.leakyBack(dtag, hiddenTag, N * T)
    k.op.sumRows(slope('tagBias'), dtag, N, T)
    const dy1 = k.take(N * 2 * H)
    for (const [name, y, dy] of [
      ['tag1', layer1.y, dy1],
      ['tag2', layer2.y, dy2],
    ] as const) {
      k.multiply(slope(name), T, turned(rowMajor(y, 2 * H)), rowMajor(dtag, T), [2 * H, T, N], true)
      k.multiply(dy, 2 * H, rowMajor(dtag, T), turned(weight(name, T)), [N, 2 * H, T], true)
    }
    // layers
    const back = (of: typeof layer1, dy: number, din: number): void => {
      const dout = masked(dy, of.mask, batch.groupPacked, 2 * H)
      of.runs.forEach(([call, trace, name], i) => {
        learnLstm({...call, output: dout + 4 * H * i}, trace, part(w.dense.g, name), din)
      })
    }
    back(layer2, dy2, dy1)
    const dx = k.take(N * I)
    back(layer1, dy1, dx)
    k.op.embedBack(dx, I, w.words.g, shape.word, own.ids, own.starts, own.scale, N)
    k.op.embedBack(dx + 4 * shape.word, I, w.affixes.g, shape.affix, affix.ids, affix.starts, affix.scale, N)
    return [arcLoss, labelLoss, tagLoss]
  }
  return {arcs, labels, tags, tagWidth: O, learn}
}
