// Treebanks and word vectors in, a trained network (a checkpoint in training/.cache) out. Fixed seed, resumable.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Encoded, encode, layBatch, type Rows} from './biaffine-batch.ts'
import {type Classes, classesOf, countsOf, type GoldSentence, readGold} from './biaffine-data.ts'
import {addScores, score, showRelations, showScores} from './biaffine-eval.ts'
import {cacheFolder, type Kernel, openKernel} from './biaffine-kernel.ts'
import {type Dropout, runNetwork} from './biaffine-network.ts'
import {predict} from './biaffine-predict.ts'
import {readVectors, type Vectors} from './biaffine-vectors.ts'
import {type Block, layWeights, type Shape, startWeights, type Weights} from './biaffine-weights.ts'

export interface Plan {
  readonly treebanks: string
  readonly train: readonly string[]
  readonly dev: readonly string[]
  readonly name: string
  readonly epochs: number
  readonly batch: number
  readonly rate: number
  readonly seed: number
  readonly hidden: number
  readonly dropout: Dropout
  readonly part: number
  readonly unseen: number
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

export function settingOf(plan: Plan): Setting {
  const read = (name: string): GoldSentence[] => readGold(join(plan.treebanks, `${name}.conllu`))
  const all = plan.train.flatMap(read)
  const held = heldDocuments(all, plan)
  const train = all.filter(({document}) => !held.has(document))
  const dev = plan.fold ? [all.filter(({document}) => held.has(document))] : plan.dev.map(read)
  const classes = classesOf(train)
  const counts = countsOf(train)
  const vectors = readVectors()
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

const blocksOf = (w: Weights): Block[] => [w.dense, w.words, w.affixes]

export function checkpointPath(plan: Plan): string {
  return join(cacheFolder, `${plan.name}.checkpoint`)
}

function save(k: Kernel, w: Weights, path: string, epoch: number, step: number): void {
  const parts = blocksOf(w).flatMap((b) =>
    [b.w, b.m, b.v].map((at) => Buffer.from(k.f32.buffer, at, 4 * b.size)),
  )
  writeFileSync(path, Buffer.concat([Buffer.from(Int32Array.of(epoch, step).buffer), ...parts]))
}

export function load(k: Kernel, w: Weights, path: string): {epoch: number; step: number} {
  const bytes = readFileSync(path)
  let at = 8
  for (const b of blocksOf(w)) {
    for (const to of [b.w, b.m, b.v]) {
      new Uint8Array(k.f32.buffer, to, 4 * b.size).set(bytes.subarray(at, at + 4 * b.size))
      at += 4 * b.size
    }
  }
  return {epoch: bytes.readInt32LE(0), step: bytes.readInt32LE(4)}
}

/** Mulberry32, for shuffling and hiding. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Shuffled batches of sentences of like length, about `size` rows each. */
export function batchesOf(items: readonly Encoded[], size: number, random: () => number): Encoded[][] {
  const keyed = items.map((item) => ({item, at: item.heads.length + 3 * random(), tie: random()}))
  keyed.sort((a, b) => a.at - b.at || a.tie - b.tie)
  const batches: Encoded[][] = [[]]
  let rows = 0
  for (const {item} of keyed) {
    if (rows + item.heads.length > size && rows > 0) {
      batches.push([])
      rows = 0
    }
    batches[batches.length - 1].push(item)
    rows += item.heads.length
  }
  for (let i = batches.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[batches[i], batches[j]] = [batches[j], batches[i]]
  }
  return batches
}

const beta1 = 0.9
const beta2 = 0.95

function update(k: Kernel, w: Weights, used: [Int32Array, Int32Array], rate: number, step: number): void {
  const norm = Math.sqrt(k.op.squares(w.dense.g, w.dense.size))
  const scale = Math.min(1, 5 / (norm + 1e-9))
  const corrected = (rate * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step)
  const {dense} = w
  k.op.adam(dense.w, dense.g, dense.m, dense.v, dense.size, corrected, beta1, beta2, 1e-8, scale)
  for (const [i, [block, width]] of (
    [
      [w.words, w.shape.word],
      [w.affixes, w.shape.affix],
    ] as const
  ).entries()) {
    const ids = k.take(used[i].length)
    k.i32.set(used[i], ids >> 2)
    k.op.adamRows(
      block.w,
      block.g,
      block.m,
      block.v,
      width,
      ids,
      used[i].length,
      corrected,
      beta1,
      beta2,
      1e-8,
      scale,
    )
  }
}

/** Rate at a step: a short rise, then a half cosine down to zero. */
export function rateAt(step: number, total: number, top: number): number {
  const rise = Math.min(400, total / 10)
  if (step < rise) return (top * (step + 1)) / rise
  return top * 0.5 * (1 + Math.cos((Math.PI * (step - rise)) / (total - rise)))
}

export async function train(plan: Plan, log: (line: string) => void): Promise<void> {
  const setting = settingOf(plan)
  const k = await openKernel(900)
  const weights = layNetwork(k, setting)
  k.op.seed(plan.seed)
  startWeights(k, weights)
  const path = checkpointPath(plan)
  mkdirSync(cacheFolder, {recursive: true})
  let {epoch, step} = existsSync(path) ? load(k, weights, path) : {epoch: 0, step: 0}
  const items = setting.train.map((s) => encode(s, setting.rows, setting.classes))
  const dev = setting.dev.map((set) => set.map((s) => encode(s, setting.rows, setting.classes)))
  log(`${items.length} sentences, ${weights.dense.size} dense weights, from epoch ${epoch}`)
  const mark = k.mark()
  for (; epoch < plan.epochs; epoch++) {
    const random = randomFrom(plan.seed * 7919 + epoch)
    k.op.seed(plan.seed * 104729 + epoch)
    const batches = batchesOf(items, plan.batch, random)
    const total = batches.length * plan.epochs
    const losses = [0, 0, 0]
    const begun = process.cpuUsage()
    const hiding = {random, part: plan.part, unseen: plan.unseen}
    for (const [i, sentences] of batches.entries()) {
      const batch = layBatch(k, sentences, hiding)
      runNetwork(k, weights, batch, plan.dropout)
        .learn()
        .forEach((loss, j) => {
          losses[j] += loss / batches.length
        })
      step++
      const used: [Int32Array, Int32Array] = [batch.wordRows.used, batch.affixRows.used]
      update(k, weights, used, rateAt(step, total, plan.rate), step)
      k.release(mark)
      if (i % 100 === 99) log(`  ${epoch + 1}: ${i + 1}/${batches.length}`)
    }
    save(k, weights, path, epoch + 1, step)
    const seconds = (process.cpuUsage(begun).user / 1e6).toFixed(0)
    log(`epoch ${epoch + 1} loss ${losses.map((x) => x.toFixed(3)).join(' ')} ${seconds} CPU s`)
    const scores = dev.map((set, i) => score(setting.dev[i], predict(k, weights, setting.classes, set)))
    scores.forEach((s, i) => {
      log(`  ${plan.fold ? 'held out' : plan.dev[i]} ${showScores(s)}`)
    })
    log(`  ${showRelations(scores.reduce(addScores))}`)
  }
}
