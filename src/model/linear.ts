// A trained linear model: hashed features in, one score a class out. Sparse rows in buckets, one small integer an entry.
import type {ModelFile, Section} from './file.ts'
import {mix} from './hash.ts'

/**
 * A feature's row is found by its hash: the high bits choose a bucket, 16 low bits tell rows of a bucket apart.
 * Two features share a row by chance about once in 65,536 / (rows a bucket) lookups.
 */
export interface LinearModel {
  readonly shift: number
  /** Entries of bucket b stand from starts[b] to starts[b + 1]. */
  readonly starts: Uint32Array
  /** Mark of the feature (16 bits), class (8 bits), code of the weight (8 bits). */
  readonly entries: Int32Array
  /** Weight of each code: a curve, fine near zero and coarse far from it. */
  readonly weights: Int32Array
}

/** Adds the weights of one feature to the scores of its classes. */
export function addScores(model: LinearModel, feature: number, scores: Int32Array): void {
  const hash = mix(feature)
  const {starts, entries, weights} = model
  const bucket = hash >>> model.shift
  const mark = hash & 0xffff
  const end = starts[bucket + 1]
  for (let place = starts[bucket]; place < end; place++) {
    const entry = entries[place]
    if (entry >>> 16 === mark) scores[(entry >>> 8) & 255] += weights[entry & 255]
  }
}

/** One row while a model is written: the mixed hash of the feature and its weights by class. */
export interface LinearRow {
  readonly hash: number
  readonly classes: readonly number[]
  readonly weights: readonly number[]
}

/** Rows to sections of a model file; `name` keeps several linear models in one file apart. */
export function packLinear(name: string, rows: readonly LinearRow[]): Record<string, Section> {
  const bits = Math.max(1, Math.min(22, Math.ceil(Math.log2(Math.max(2, rows.length / 3)))))
  const shift = 32 - bits
  const sorted = [...rows].sort((a, b) => (a.hash >>> shift) - (b.hash >>> shift) || markOf(a) - markOf(b))
  let largest = 1
  for (const row of rows) for (const weight of row.weights) largest = Math.max(largest, Math.abs(weight))
  const weights = weightCurve(largest)
  const sizes = new Uint8Array(1 << bits)
  const marks = new Uint16Array(sorted.length)
  const counts = new Uint8Array(sorted.length)
  const classes: number[] = []
  const codes: number[] = []
  sorted.forEach((row, place) => {
    sizes[row.hash >>> shift]++
    marks[place] = markOf(row)
    counts[place] = row.classes.length
    row.classes.forEach((label, nth) => {
      classes.push(label)
      codes.push(codeOf(row.weights[nth], largest))
    })
  })
  return {
    [`${name}.weights`]: weights,
    [`${name}.sizes`]: sizes,
    [`${name}.marks`]: marks,
    [`${name}.counts`]: counts,
    [`${name}.classes`]: Uint8Array.from(classes),
    [`${name}.codes`]: Uint8Array.from(codes),
  }
}

/** The linear model `name` of a file, laid out for reading: one pass over its entries. */
export function unpackLinear({sections}: ModelFile, name: string): LinearModel {
  const sizes = sections[`${name}.sizes`]
  const marks = sections[`${name}.marks`]
  const counts = sections[`${name}.counts`]
  const classes = sections[`${name}.classes`]
  const codes = sections[`${name}.codes`]
  const starts = new Uint32Array(sizes.length + 1)
  const entries = new Int32Array(classes.length)
  let row = 0
  let place = 0
  for (let bucket = 0; bucket < sizes.length; bucket++) {
    starts[bucket] = place
    for (const last = row + sizes[bucket]; row < last; row++) {
      const mark = marks[row] << 16
      for (const end = place + counts[row]; place < end; place++)
        entries[place] = mark | (classes[place] << 8) | codes[place]
    }
  }
  starts[sizes.length] = place
  return {
    shift: 32 - Math.log2(sizes.length),
    starts,
    entries,
    weights: sections[`${name}.weights`] as Int32Array,
  }
}

const markOf = (row: LinearRow) => row.hash & 0xffff

// v = s * (e^(a|k|) - 1) with a = 0.045: steps of about 4.5 %, smallest step 1 where the largest weight is about 6,600
const steepness = 0.045
const scaleOf = (largest: number) => largest / Math.expm1(steepness * 127)

/** The weight that each of the 256 codes stands for. */
function weightCurve(largest: number): Int32Array {
  return Int32Array.from({length: 256}, (_, code) => {
    const steps = code - 128
    return Math.round(Math.sign(steps) * scaleOf(largest) * Math.expm1(steepness * Math.abs(steps)))
  })
}

function codeOf(weight: number, largest: number): number {
  const steps = Math.log1p(Math.abs(weight) / scaleOf(largest)) / steepness
  return 128 + Math.sign(weight) * Math.min(127, Math.round(steps))
}
