// Room for one batch in the kernel's memory, laid out once: nothing is allocated there while reading.
import {longestSentence} from '../parser.ts'
import type {BiaffineModel, BiaffineShape} from './model.ts'

/** Rows (words and roots) of one batch at most; a batch holds whole sentences. */
export const mostRows = 512
/** Heads of a word that are looked at with their relations, at most. */
export const mostHeads = 4
/** Arcs looked at in one batch, at most. */
export const mostArcs = mostRows * mostHeads
/** Rows done at a time where each is wide. */
export const chunk = 64
/** Word forms that are remembered with their gate sums. */
export const rememberedForms = 8192
/** New forms worked out at a time. */
export const newForms = 256

/** Rows of floats are this wide: a multiple of eight. */
export const pad8 = (n: number): number => (n + 7) & ~7

const longest = longestSentence + 1

/** Sentences of a batch, from long to short; rows are packed: all roots, all first words, all second words, and so on. */
export interface Packing {
  readonly sentences: readonly (readonly string[])[]
  readonly rows: number
  /** First row of each place in the sentence; the sentence's number is added. */
  readonly starts: Int32Array
}

/** Pointers. H, A, L, T are the widths of hidden state, arc and label spaces and tag layer. */
export interface Work {
  /** Where each row's gate sums from its input lie. */
  readonly base: number
  /** Sentences running at each step. */
  readonly counts: number
  /** Hidden states of both layers, int16, 2H a row. */
  readonly hidden1: number
  readonly hidden2: number
  readonly sums: number
  readonly cells: number
  readonly gates: number
  /** Rows of `hidden2` sentence after sentence, and the map that brings them there. */
  readonly read: number
  readonly order: number
  readonly spaces: number
  readonly arcs: number
  readonly scores: number
  readonly packedHeads: number
  readonly tagLayer: number
  readonly rounded: number
  readonly scales: number
  readonly wide: number
  /** Where each UPOS's bundles begin and how many there are; tag, bundle and other tag of a chunk's rows. */
  readonly ranges: number
  readonly tags: number
  /** Rows that are heads; their spaces rounded, with scales; words of arcs grouped by head, and each one's head in its chunk. */
  readonly headList: number
  readonly headSpaces: number
  readonly headScales: number
  readonly members: number
  readonly slots: number
  /** Scores of one arc's relations; of the arcs in groups: whether the head is the root, the best relation, its chance. */
  readonly labels: number
  readonly above: number
  readonly relations: number
  readonly chances: number
}

type Sizes = {readonly [name in keyof Work]: number}

function sizesOf(shape: BiaffineShape, outputs: number, deprels: number): Sizes {
  const {hidden: H, arc: A, label: L, tag: T} = shape
  const R = mostRows
  return {
    base: 4 * R,
    counts: 4 * longest,
    hidden1: 4 * R * H,
    hidden2: 4 * R * H,
    sums: 16 * R * H,
    cells: 4 * R * H,
    gates: 32 * R * H,
    read: 4 * R * H,
    order: 4 * R,
    spaces: 8 * R * (A + L),
    arcs: 4 * R * A,
    scores: 4 * R * pad8(longest),
    packedHeads: 4 * A * pad8(longest),
    tagLayer: 4 * R * T,
    rounded: 2 * R * Math.max(T, L),
    scales: 4 * R,
    wide: 4 * chunk * Math.max(outputs, deprels * L),
    ranges: 8 * outputs,
    tags: 12 * chunk,
    headList: 4 * R,
    headSpaces: 2 * R * L,
    headScales: 4 * R,
    members: 4 * mostArcs,
    slots: 4 * mostArcs,
    labels: 4 * pad8(deprels),
    above: 4 * mostArcs,
    relations: 4 * mostArcs,
    chances: 4 * mostArcs,
  }
}

/** Bytes that work and remembered words want beside the weights. */
export function roomFor(shape: BiaffineShape, outputs: number, deprels: number): number {
  const work = Object.values(sizesOf(shape, outputs, deprels)).reduce((sum, size) => sum + size + 64)
  const words = rememberedForms * 32 * shape.hidden + newForms * 6 * (shape.word + shape.affix + 1)
  return work + words + 1024
}

export function layWork({kernel, shape, outs, deprels}: BiaffineModel): Work {
  const sizes = sizesOf(shape, outs.outputs, deprels.length)
  const places = Object.entries(sizes).map(([name, size]) => [name, kernel.take(size)])
  return Object.fromEntries(places) as unknown as Work
}
