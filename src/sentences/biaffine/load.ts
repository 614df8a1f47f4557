// A model file of the neural parser in, its weights laid out in a kernel's memory out.
import {openReadingKernel, type ReadingKernel, readModelFile, type Section} from '../../model/index.ts'
import {featureSet} from './features.ts'
import {type BiaffineModel, type BiaffineShape, one16, type Packed, type Table} from './model.ts'
import {roomFor} from './work.ts'

/** Reads the file at `path` and lays its weights out, with room for the work on a batch. */
export function readBiaffine(path: string): BiaffineModel {
  const {facts, sections} = readModelFile(path, 'biaffine', featureSet)
  const shape = facts.shape as BiaffineShape
  const classes = facts.classes as Record<'upos' | 'xpos' | 'bundles' | 'deprels', string[]>
  const steps = facts.steps as {words: number; common: number; affixes: number}
  const section = (name: string): Section => {
    if (!(name in sections)) throw new Error(`${path}: has no section ${name}`)
    return sections[name]
  }
  const floats = (name: string): Float32Array => section(name) as Float32Array
  const room = roomFor(shape, section('outs').length / shape.tag, classes.deprels.length)
  const kernel = openReadingKernel(room + denseBytes(sections))
  const table = (block: string, width: number, step: number): Table => ({
    keys: section(`${block}.keys`) as Uint32Array,
    rows: section(`${block}.rows`) as Int8Array,
    step,
    width,
  })
  const layFloats = (values: Float32Array, by = 1): number => {
    const at = kernel.take(4 * values.length)
    for (let i = 0; i < values.length; i++) kernel.f32[(at >> 2) + i] = values[i] * by
    return at
  }
  /** `hidden`: the input is int16 hidden states, whose scale goes into the columns. */
  const packed = (block: string, inputs: number, bias: string | undefined, hidden: boolean): Packed => {
    const weights = section(block)
    const outputs = weights.length / inputs
    const raw = kernel.take(weights.length)
    kernel.i8.set(weights, raw)
    const at = kernel.take(2 * inputs * outputs)
    kernel.op.pack16(at, raw, inputs, outputs)
    const scale = layFloats(floats(`${block}.scale`), hidden ? 1 / one16 : 1)
    return {at, scale, bias: bias ? layFloats(floats(bias)) : 0, inputs, outputs}
  }
  const {hidden: H, word, affix} = shape
  return {
    kernel,
    shape,
    ...classes,
    words: table('words', word, steps.words),
    common: table('common', word, steps.common),
    affixes: table('affixes', affix, steps.affixes),
    rootRow: floats('root'),
    unknownRow: floats('unknown'),
    input: [packed('x1', word + affix, 'x1.bias', false), packed('x2', 2 * H, 'x2.bias', true)],
    recurrent: [
      [packed('h1f', H, undefined, true), packed('h1b', H, undefined, true)],
      [packed('h2f', H, undefined, true), packed('h2b', H, undefined, true)],
    ],
    spaces: packed('spaces', 2 * H, 'spaces.bias', true),
    labels: packed('labels', shape.label, undefined, false),
    tag1: packed('tag1', 2 * H, 'tag.bias', true),
    tag2: packed('tag2', 2 * H, undefined, true),
    outs: packed('outs', shape.tag, 'outs.bias', false),
    arcs: layArcs(kernel, floats('arcs'), shape.arc),
  }
}

/** Room for the weights as read and as packed. */
function denseBytes(sections: Readonly<Record<string, Section>>): number {
  return Object.entries(sections)
    .filter(([name]) => !name.endsWith('.keys') && !name.endsWith('.rows'))
    .reduce((sum, [, {byteLength}]) => sum + 4 * byteLength + 1024, 0)
}

function layArcs(kernel: ReadingKernel, values: Float32Array, width: number): number {
  const raw = kernel.take(4 * values.length)
  kernel.f32.set(values, raw >> 2)
  const at = kernel.take(4 * values.length)
  kernel.op.packB(at, raw, width, width, width, 1)
  return at
}
