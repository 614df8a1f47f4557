// A checkpoint in, the model file that reading loads out: int8 weights with a scale a column, int8 rows for words and affixes.
import {writeFileSync} from 'node:fs'
import {modelBytes, type Section} from '../src/model/index.ts'
import {featureSet} from '../src/sentences/biaffine/features.ts'
import {checkpointPath, load, meanPath, openMean} from './biaffine-checkpoint.ts'
import {type Kernel, openKernel} from './biaffine-kernel.ts'
import {layNetwork, type Plan, type Setting, settingOf} from './biaffine-setting.ts'
import {startFrom} from './biaffine-start.ts'
import {denseShapes, type Weights} from './biaffine-weights.ts'

export interface ExportOptions {
  /** So many of the commonest words of the vectors get a row, beside all words of the training text. */
  readonly vocabulary: number
  /** Steps of the int8 codes: words of the training text, the other common words, affixes. */
  readonly wordStep: number
  readonly commonStep: number
  readonly affixStep: number
}

export const exportOptions: ExportOptions = {
  vocabulary: 45000,
  wordStep: 0.1,
  commonStep: 0.4,
  affixStep: 0.01,
}

export async function exportModel(
  plan: Plan,
  path: string,
  options = exportOptions,
  setting: Setting = settingOf(plan),
): Promise<void> {
  const k = await openKernel(900)
  const w = layNetwork(k, setting)
  const {epoch} = load(k, w, checkpointPath(plan))
  if (plan.tail > 0) openMean(k, w, meanPath(plan)).swap()
  if (plan.from && plan.blend < 1) blendWithStart(k, w, setting, plan.from, plan.blend)
  const {shape, classes, rows} = setting
  const dense = Object.fromEntries(
    Object.entries(denseShapes(shape)).map(([name, [height, width]]) => {
      const at = (w.dense.w + w.offsets[name]) >> 2
      return [name, {values: k.f32.slice(at, at + height * width), height, width}]
    }),
  )
  const blocks: Record<string, Section> = {}
  const put = (name: string, m: Matrix): void => {
    const {codes, scales} = quantiseColumns(m)
    blocks[name] = codes
    blocks[`${name}.scale`] = scales
  }
  put('x1', besides(dense.x1f, dense.x1b))
  put('x2', besides(dense.x2f, dense.x2b))
  blocks['x1.bias'] = besides(dense.bias1f, dense.bias1b).values
  blocks['x2.bias'] = besides(dense.bias2f, dense.bias2b).values
  for (const name of ['h1f', 'h1b', 'h2f', 'h2b', 'spaces', 'tag1', 'tag2', 'outs']) put(name, dense[name])
  put('labels', byHead(dense.labels, shape.label))
  blocks['spaces.bias'] = dense.spacesBias.values
  blocks['tag.bias'] = dense.tagBias.values
  blocks['outs.bias'] = dense.outsBias.values
  blocks.arcs = dense.arcs.values
  const learned = k.f32.slice(w.words.w >> 2, (w.words.w >> 2) + w.words.size)
  blocks.unknown = learned.slice(0, shape.word)
  blocks.root = Float32Array.from({length: shape.word + shape.affix}, (_, i) =>
    i < shape.word ? learned[shape.word + i] : 0,
  )
  Object.assign(blocks, wordBlocks(setting, learned, options))
  const affixes = [...rows.affixes.keys()]
  blocks['affixes.keys'] = Uint32Array.from(affixes)
  blocks['affixes.rows'] = codesOf(
    k.f32.slice(w.affixes.w >> 2, (w.affixes.w >> 2) + w.affixes.size),
    options.affixStep,
  )
  const facts = {
    shape,
    classes,
    steps: {words: options.wordStep, common: options.commonStep, affixes: options.affixStep},
    made: {name: plan.name, seed: plan.seed, epochs: epoch, train: plan.train},
  }
  writeFileSync(path, modelBytes({kind: 'biaffine', features: featureSet, facts}, blocks))
}

/** Brings the weights back towards those they started from: `blend` is the part of the way that is kept. */
function blendWithStart(k: Kernel, w: Weights, setting: Setting, from: string, blend: number): void {
  const blocks = [w.dense, w.words, w.affixes].map(({w: at, size}) => ({at: at >> 2, size}))
  const trained = blocks.map(({at, size}) => k.f32.slice(at, at + size))
  startFrom(k, w, setting, from)
  for (const [nth, {at, size}] of blocks.entries())
    for (let i = 0; i < size; i++) k.f32[at + i] += blend * (trained[nth][i] - k.f32[at + i])
}

interface Matrix {
  readonly values: Float32Array
  readonly height: number
  readonly width: number
}

function besides(a: Matrix, b: Matrix): Matrix {
  const width = a.width + b.width
  const values = new Float32Array(a.height * width)
  for (let r = 0; r < a.height; r++) {
    values.set(a.values.subarray(r * a.width, (r + 1) * a.width), r * width)
    values.set(b.values.subarray(r * b.width, (r + 1) * b.width), r * width + a.width)
  }
  return {values, height: a.height, width}
}

/** The label matrix with the head's side in front: [head][label, dependent] instead of [dependent][label, head]. */
function byHead({values, height, width}: Matrix, side: number): Matrix {
  const turned = new Float32Array(values.length)
  for (let dependent = 0; dependent < height; dependent++) {
    for (let column = 0; column < width; column++) {
      const label = Math.floor(column / side)
      turned[(column % side) * width + label * side + dependent] = values[dependent * width + column]
    }
  }
  return {values: turned, height, width}
}

function quantiseColumns({values, height, width}: Matrix): {codes: Int8Array; scales: Float32Array} {
  const scales = new Float32Array(width)
  for (let i = 0; i < values.length; i++)
    scales[i % width] = Math.max(scales[i % width], Math.abs(values[i]) / 127)
  const codes = Int8Array.from(values, (v, i) =>
    scales[i % width] === 0 ? 0 : Math.round(v / scales[i % width]),
  )
  if (height * width !== values.length) throw new Error('A matrix has another size than its shape.')
  return {codes, scales}
}

function codesOf(values: Float32Array, step: number): Int8Array {
  return Int8Array.from(values, (v) => Math.max(-127, Math.min(127, Math.round(v / step))))
}

/** Words of the training text, then the commonest others: vector (or the unknown word's row) plus learned row. */
function wordBlocks(
  setting: Setting,
  learned: Float32Array,
  {vocabulary, wordStep, commonStep}: ExportOptions,
): Record<string, Section> {
  const {rows, vectors, shape} = setting
  const seen = new Set([...rows.counts.keys()].filter((key) => rows.vectors.has(key) || rows.words.has(key)))
  const others = [...vectors.keys.subarray(0, vocabulary)].filter((key) => !seen.has(key))
  const table = (name: string, wanted: Iterable<number>, step: number): Record<string, Section> => {
    const keys = Uint32Array.from(wanted).sort()
    const values = new Float32Array(keys.length * shape.word)
    keys.forEach((key, n) => {
      const vector = rows.vectors.get(key)
      const own = rows.words.get(key)
      for (let i = 0; i < shape.word; i++) {
        const fixed = vector === undefined ? learned[i] : vectors.rows[vector * shape.word + i]
        values[n * shape.word + i] = fixed + (own === undefined ? 0 : learned[own * shape.word + i])
      }
    })
    return {[`${name}.keys`]: keys, [`${name}.rows`]: codesOf(values, step)}
  }
  return {...table('words', seen, wordStep), ...table('common', others, commonStep)}
}
