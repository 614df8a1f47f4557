// The training kernel: slopes agree with finite differences, and the same seed gives the same weights.
import {beforeAll, expect, test} from 'vitest'
import {wordKey} from '../../../src/sentences/biaffine/features.ts'
import {type Encoded, encode, layBatch, type Rows} from '../../../training/biaffine-batch.ts'
import {type Classes, classesOf, countsOf, type GoldSentence} from '../../../training/biaffine-data.ts'
import {type Kernel, openKernel} from '../../../training/biaffine-kernel.ts'
import {runNetwork} from '../../../training/biaffine-network.ts'
import {rateAt} from '../../../training/biaffine-schedule.ts'
import {denseShapes, layWeights, startWeights, type Weights} from '../../../training/biaffine-weights.ts'

function gold(text: string): GoldSentence {
  const rows = text.split(' ').map((word) => word.split('/'))
  return {
    document: 'test',
    forms: rows.map((row) => row[0]),
    upos: rows.map((row) => row[1]),
    xpos: rows.map((row) => row[1].slice(0, 1)),
    bundles: rows.map((row) => `${row[1]} _`),
    heads: rows.map((row) => Number(row[2]) - 1),
    deprels: rows.map((row) => row[3]),
  }
}

const sentences = [
  'Ministers/NOUN/2/nsubj met/VERB/0/root in/ADP/4/case Oslo/PROPN/2/obl ./PUNCT/2/punct',
  'Both/DET/2/det sides/NOUN/3/nsubj agreed/VERB/0/root ./PUNCT/3/punct',
  'They/PRON/2/nsubj left/VERB/0/root',
].map(gold)

const classes: Classes = {...classesOf(sentences), deprels: ['case', 'det', 'nsubj', 'obl', 'punct', 'root']}
let kernel: Kernel
let weights: Weights
let items: Encoded[]
let mark: number

function begin(seed: number): void {
  kernel.op.seed(seed)
  startWeights(kernel, weights)
  for (const {g, size} of [weights.dense, weights.words, weights.affixes])
    kernel.f32.fill(0, g >> 2, (g >> 2) + size)
}

/** Sum of the losses, dropout included: its masks come from the same seed each time. */
function loss(): number {
  kernel.release(mark)
  kernel.op.seed(99)
  const answers = runNetwork(kernel, weights, layBatch(kernel, items), {
    layer: 0.3,
    recurrent: 0.3,
    head: 0.3,
  })
  return answers.learn().reduce((sum, part) => sum + part)
}

beforeAll(async () => {
  kernel = await openKernel(64, false)
  const counts = countsOf(sentences, 1)
  const keys = [...counts.words.keys()]
  const rows: Rows = {
    vectors: new Map([wordKey('met'), wordKey('sides')].map((key, i) => [key, i])),
    words: new Map(keys.map((key, i) => [key, i + 2])),
    affixes: new Map(counts.affixes.map((key, i) => [key, i])),
    counts: counts.words,
  }
  const shape = {
    ...{word: 8, affix: 8, hidden: 8, arc: 16, label: 8, tag: 8},
    ...{upos: classes.upos.length, xpos: classes.xpos.length},
    ...{bundles: classes.bundles.length, deprels: classes.deprels.length},
  }
  weights = layWeights(kernel, shape, keys.length + 2, rows.affixes.size, 2)
  for (let i = 0; i < 16; i++) kernel.f32[(weights.vectors >> 2) + i] = Math.sin(i)
  items = sentences.map((sentence) => encode(sentence, rows, classes))
  mark = kernel.mark()
}, 120000)

const parts = (): [name: string, w: number, g: number, size: number][] => [
  ...Object.entries(denseShapes(weights.shape)).map(
    ([name, [rows, columns]]): [string, number, number, number] => {
      const offset = weights.offsets[name]
      return [name, weights.dense.w + offset, weights.dense.g + offset, rows * columns]
    },
  ),
  ['words', weights.words.w, weights.words.g, weights.words.size],
  ['affixes', weights.affixes.w, weights.affixes.g, weights.affixes.size],
]

test('along its own direction, every matrix has the slope that finite differences have', () => {
  begin(5)
  loss()
  const slopes = parts().map(([, , g, size]) => kernel.f32.slice(g >> 2, (g >> 2) + size))
  parts().forEach(([name, w, , size], nth) => {
    const slope = slopes[nth]
    const norm = Math.sqrt(slope.reduce((sum, x) => sum + x * x, 0))
    expect(norm, name).toBeGreaterThan(1e-5)
    const before = kernel.f32.slice(w >> 2, (w >> 2) + size)
    const at = (distance: number): number => {
      for (let i = 0; i < size; i++) kernel.f32[(w >> 2) + i] = before[i] + (distance * slope[i]) / norm
      return loss()
    }
    // A long step suffers from bends of the activation, a short one from rounding: the better of the two counts.
    const errors = [0.02, 0.004].map((step) => Math.abs((at(step) - at(-step)) / (2 * step) - norm) / norm)
    kernel.f32.set(before, w >> 2)
    expect(Math.min(...errors), `${name}, slope ${norm}`).toBeLessThan(0.03)
  })
})

test('the same seed gives the same slopes to the last bit, another seed others', () => {
  const slopesOf = (seed: number): Float32Array => {
    begin(seed)
    loss()
    return kernel.f32.slice(weights.dense.g >> 2, (weights.dense.g >> 2) + weights.dense.size)
  }
  const first = slopesOf(3)
  expect(slopesOf(3)).toEqual(first)
  expect(slopesOf(4)).not.toEqual(first)
})

test('the learning rate rises, then falls to nothing', () => {
  const rates = [0, 99, 400, 2000, 3999].map((step) => rateAt(step, 4000, 0.01))
  expect(rates[1]).toBeGreaterThan(rates[0])
  expect(rates[2]).toBeCloseTo(0.01, 6)
  expect(rates[3]).toBeLessThan(rates[2])
  expect(rates[4]).toBeLessThan(1e-6)
})
