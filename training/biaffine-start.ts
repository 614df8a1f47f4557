// A model file in, its weights (as near as int8 codes tell them) in the place of a network's first values out.
import {readModelFile, type Section} from '../src/model/index.ts'
import {featureSet} from '../src/sentences/biaffine/features.ts'
import type {Kernel} from './biaffine-kernel.ts'
import type {Setting} from './biaffine-setting.ts'
import {denseShapes, type Weights} from './biaffine-weights.ts'

/**
 * Lays the weights of the model at `path` out for further training; the moments of Adam begin at zero.
 * @throws Error where the model was made for other classes, table rows or shape than `setting`
 */
export function startFrom(k: Kernel, w: Weights, setting: Setting, path: string): void {
  const {facts, sections} = readModelFile(path, 'biaffine', featureSet)
  refuseOthers(facts, sections, setting, path)
  const shapes = denseShapes(w.shape)
  const lay = (name: string, values: Float32Array): void => {
    const [height, width] = shapes[name]
    if (values.length !== height * width)
      throw new Error(`${path}: ${name} has ${values.length} weights when expected ${height * width}`)
    k.f32.set(values, (w.dense.w + w.offsets[name]) >> 2)
  }
  const dense = (name: string): Float32Array =>
    plain(sections[name] as Int8Array, sections[`${name}.scale`] as Float32Array)
  for (const layer of ['1', '2']) {
    const wide = dense(`x${layer}`)
    const bias = sections[`x${layer}.bias`] as Float32Array
    for (const [side, way] of ['f', 'b'].entries()) {
      lay(`x${layer}${way}`, halfOf(wide, bias.length, side))
      lay(`bias${layer}${way}`, halfOf(bias, bias.length, side))
      lay(`h${layer}${way}`, dense(`h${layer}${way}`))
    }
  }
  for (const name of ['spaces', 'tag1', 'tag2', 'outs']) lay(name, dense(name))
  lay('labels', byDependent(dense('labels'), w.shape.label))
  lay('arcs', sections.arcs as Float32Array)
  for (const name of ['spaces', 'tag', 'outs']) lay(`${name}Bias`, sections[`${name}.bias`] as Float32Array)
  layRows(k, w, setting, facts.steps as {words: number; affixes: number}, sections)
}

type Sections = Readonly<Record<string, Section>>

function refuseOthers(
  facts: Readonly<Record<string, unknown>>,
  sections: Sections,
  {shape, classes, rows}: Setting,
  path: string,
): void {
  const same = (name: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      throw new Error(`${path}: its ${name} are others than those of this training data and plan`)
  }
  same('shape', facts.shape, shape)
  same('classes', facts.classes, classes)
  same('affixes', [...(sections['affixes.keys'] as Uint32Array)], [...rows.affixes.keys()])
}

/** Codes times the scale of their column. */
function plain(codes: Int8Array, scales: Float32Array): Float32Array {
  return Float32Array.from(codes, (code, i) => code * scales[i % scales.length])
}

/** The left (0) or right (1) half of every row of a matrix `width` wide. */
function halfOf(values: Float32Array, width: number, side: number): Float32Array {
  const half = width / 2
  const found = new Float32Array(values.length / 2)
  for (let row = 0; row * width < values.length; row++) {
    const from = row * width + side * half
    found.set(values.subarray(from, from + half), row * half)
  }
  return found
}

/** [head][label, dependent], as files have it, to [dependent][label, head]. */
function byDependent(values: Float32Array, side: number): Float32Array {
  const width = values.length / side
  const turned = new Float32Array(values.length)
  for (let head = 0; head < side; head++) {
    for (let column = 0; column < width; column++) {
      const label = Math.floor(column / side)
      turned[(column % side) * width + label * side + head] = values[head * width + column]
    }
  }
  return turned
}

/** The learned part of a word's row is the row less its fixed vector. */
function layRows(
  k: Kernel,
  w: Weights,
  {rows, vectors, shape}: Setting,
  steps: {words: number; affixes: number},
  sections: Sections,
): void {
  const width = shape.word
  const unknown = sections.unknown as Float32Array
  const learned = new Float32Array(w.words.size)
  learned.set(unknown)
  learned.set((sections.root as Float32Array).subarray(0, width), width)
  const codes = sections['words.rows'] as Int8Array
  for (const [place, key] of (sections['words.keys'] as Uint32Array).entries()) {
    const own = rows.words.get(key)
    if (own === undefined) continue
    const vector = rows.vectors.get(key)
    for (let i = 0; i < width; i++) {
      const fixed = vector === undefined ? unknown[i] : vectors.rows[vector * width + i]
      learned[own * width + i] = codes[place * width + i] * steps.words - fixed
    }
  }
  k.f32.set(learned, w.words.w >> 2)
  k.f32.set(
    Float32Array.from(sections['affixes.rows'], (code) => code * steps.affixes),
    w.affixes.w >> 2,
  )
}
