// A plan in; the data, classes, table rows and shape that it fixes before any training out.
import {join} from 'node:path'
import type {Rows} from './biaffine-batch.ts'
import {type Classes, classesOf, countsOf, type GoldSentence, readGold} from './biaffine-data.ts'
import type {Kernel} from './biaffine-kernel.ts'
import type {Dropout} from './biaffine-network.ts'
import {readVectors, type Vectors} from './biaffine-vectors.ts'
import {layWeights, type Shape, type Weights} from './biaffine-weights.ts'

export interface Plan {
  readonly treebanks: string
  readonly train: readonly string[]
  readonly dev: readonly string[]
  readonly name: string
  /** Lengths of the falling curve of learning rates: of each, the epoch until which it was followed. */
  readonly curve: readonly {readonly length: number; readonly until: number}[]
  /** After the curve, so many epochs, each on a small curve of its own; the model is the mean of their ends. */
  readonly tail: number
  readonly tailRate: number
  readonly batch: number
  readonly rate: number
  readonly seed: number
  readonly hidden: number
  readonly dropout: Dropout
  readonly part: number
  readonly unseen: number
  /** A model file whose weights training goes on from; else it begins at random ones. */
  readonly from?: string
  /** Of the way from those weights to the trained ones, the part that the exported model goes. */
  readonly blend: number
  /** Model files whose answers on the training text are learned beside the gold ones. */
  readonly teachers?: readonly string[]
  /** Of each target, the part that is the teachers'. */
  readonly trust?: number
  /** Cross-validation: of the documents whose name holds `mark`, every `of`-th from the `nth` on is kept from training. */
  readonly fold?: {readonly mark: string; readonly nth: number; readonly of: number}
}

/** What a plan's data fix before any training: classes, table rows, shape. */
export interface Setting {
  readonly classes: Classes
  readonly rows: Rows
  readonly vectors: Vectors
  readonly shape: Shape
  readonly train: readonly GoldSentence[]
  readonly dev: readonly (readonly GoldSentence[])[]
}

export function settingOf(plan: Plan, vectors: Vectors = readVectors()): Setting {
  const read = (name: string): GoldSentence[] => readGold(join(plan.treebanks, `${name}.conllu`))
  const all = plan.train.flatMap(read)
  const held = heldDocuments(all, plan)
  const train = all.filter(({document}) => !held.has(document))
  const dev = plan.fold ? [all.filter(({document}) => held.has(document))] : plan.dev.map(read)
  const classes = classesOf(train)
  const counts = countsOf(train)
  const often = [...counts.words].filter(([, n]) => n >= 2).map(([key]) => key)
  const rows: Rows = {
    vectors: new Map([...vectors.keys].map((key, i) => [key, i])),
    words: new Map(often.sort((a, b) => a - b).map((key, i) => [key, i + 2])),
    affixes: new Map(counts.affixes.map((key, i) => [key, i])),
    counts: counts.words,
  }
  const {upos, xpos, bundles, deprels} = classes
  const shape: Shape = {
    word: 100,
    affix: 60,
    hidden: plan.hidden,
    arc: 128,
    label: 48,
    tag: 96,
    upos: upos.length,
    xpos: xpos.length,
    bundles: bundles.length,
    deprels: deprels.length,
  }
  return {classes, rows, vectors, shape, train, dev}
}

function heldDocuments(sentences: readonly GoldSentence[], {fold}: Plan): ReadonlySet<string> {
  if (!fold) return new Set()
  const marked = [...new Set(sentences.map(({document}) => document))].filter((name) =>
    name.includes(fold.mark),
  )
  return new Set(marked.filter((_, place) => place % fold.of === fold.nth - 1))
}

/** The network of a setting in a kernel's memory, with its vectors. */
export function layNetwork(k: Kernel, setting: Setting): Weights {
  const {rows, shape, vectors} = setting
  const weights = layWeights(k, shape, rows.words.size + 2, rows.affixes.size, vectors.keys.length)
  k.f32.set(vectors.rows, weights.vectors >> 2)
  return weights
}
