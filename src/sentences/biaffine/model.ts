// The neural parser's weights as they lie in a kernel's memory.
import type {ReadingKernel} from '../../model/index.ts'

export interface BiaffineShape {
  readonly word: number
  readonly affix: number
  readonly hidden: number
  readonly arc: number
  readonly label: number
  readonly tag: number
}

/** int8 weights packed for `gemm16`, a scale for each column, and the bias where there is one. */
export interface Packed {
  readonly at: number
  readonly scale: number
  readonly bias: number
  readonly inputs: number
  readonly outputs: number
}

export interface BiaffineModel {
  readonly kernel: ReadingKernel
  readonly shape: BiaffineShape
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly bundles: readonly string[]
  readonly deprels: readonly string[]
  /** Words of the training text, and other common words. */
  readonly words: Table
  readonly common: Table
  readonly affixes: Table
  readonly rootRow: Float32Array
  readonly unknownRow: Float32Array
  /** Gate sums of both directions of a layer from its input, forward first. */
  readonly input: readonly [Packed, Packed]
  /** Gate sums from the hidden state, [layer][direction]. */
  readonly recurrent: readonly [readonly [Packed, Packed], readonly [Packed, Packed]]
  readonly spaces: Packed
  readonly labels: Packed
  readonly tag1: Packed
  readonly tag2: Packed
  readonly outs: Packed
  /** The arc matrix, f32, packed for `gemm`. */
  readonly arcs: number
}

/** Rows of int8 found by sorted keys. */
export interface Table {
  readonly keys: Uint32Array
  readonly rows: Int8Array
  readonly step: number
  readonly width: number
}

/** Hidden states are int16 with this for one. */
export const one16 = 16384
