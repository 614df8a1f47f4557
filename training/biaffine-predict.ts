// Trained weights and encoded sentences in, predicted tags and trees out: the trainer's own reading, in full precision.
import {bestTree} from '../src/sentences/biaffine/tree.ts'
import {type Batch, type Encoded, layBatch} from './biaffine-batch.ts'
import type {Classes} from './biaffine-data.ts'
import type {Predicted} from './biaffine-eval.ts'
import type {Kernel} from './biaffine-kernel.ts'
import {noDropout, runNetwork} from './biaffine-network.ts'
import {padded, type Weights} from './biaffine-weights.ts'

/** One answer a sentence, in order. */
export function predict(k: Kernel, w: Weights, classes: Classes, items: readonly Encoded[]): Predicted[] {
  const found = new Map<Encoded, Predicted>()
  eachBatch(k, items, (batch) => predictBatch(k, w, classes, batch, found))
  return items.map((item) => found.get(item)!)
}

/** Lays the sentences out from long to short, 600 rows or a little more at a time; the memory of each visit is given back. */
export function eachBatch(k: Kernel, items: readonly Encoded[], visit: (batch: Batch) => void): void {
  const mark = k.mark()
  const waiting = [...items].sort((a, b) => b.heads.length - a.heads.length)
  while (waiting.length > 0) {
    let rows = 0
    let end = 0
    while (end < waiting.length && rows < 600) rows += waiting[end++].heads.length
    visit(layBatch(k, waiting.splice(0, end)))
    k.release(mark)
  }
}

function predictBatch(
  k: Kernel,
  w: Weights,
  classes: Classes,
  batch: Batch,
  found: Map<Encoded, Predicted>,
): void {
  const answers = runNetwork(k, w, batch, noDropout)
  const trees = batch.items.map((item, s) => {
    const size = item.heads.length
    const heads = new Int32Array(size)
    bestTree(k.f32, answers.arcs[s] >> 2, padded(size), size, heads)
    for (let i = 0; i < size; i++)
      k.i32[(batch.headRows >> 2) + batch.firsts[s] + i] = i === 0 ? -1 : batch.firsts[s] + heads[i]
    return heads
  })
  const labels = answers.labels() >> 2
  const ups = padded(classes.upos.length)
  const xps = padded(classes.xpos.length)
  const places = rootPlaces(classes)
  batch.items.forEach((item, s) => {
    const words = Array.from({length: item.heads.length - 1}, (_, i) => i + 1)
    const tagRow = (t: number): number =>
      (answers.tags >> 2) + (batch.packing.starts[t] + s) * answers.tagWidth
    const upos = words.map((t) => best(k.f32, tagRow(t), classes.upos.length))
    found.set(item, {
      upos: upos.map((u) => classes.upos[u]),
      xpos: words.map((t) => classes.xpos[best(k.f32, tagRow(t) + ups, classes.xpos.length)]),
      feats: words.map((t, i) => bestFeats(k.f32, tagRow(t) + ups + xps, classes, classes.upos[upos[i]])),
      heads: words.map((t) => trees[s][t] - 1),
      deprels: words.map((t) => {
        const at = labels + (batch.firsts[s] + t) * padded(classes.deprels.length)
        return bestLabel(k.f32, at, classes, places, trees[s][t] === 0)
      }),
    })
  })
}

function best(scores: Float32Array, at: number, count: number): number {
  let found = 0
  for (let i = 1; i < count; i++) if (scores[at + i] > scores[at + found]) found = i
  return found
}

function bestFeats(scores: Float32Array, at: number, classes: Classes, upos: string): string {
  let found = -1
  for (let i = 0; i < classes.bundles.length; i++) {
    if (!classes.bundles[i].startsWith(`${upos} `)) continue
    if (found < 0 || scores[at + i] > scores[at + found]) found = i
  }
  return found < 0 ? '_' : classes.bundles[found].slice(upos.length + 1)
}

function rootPlaces(classes: Classes): number {
  return classes.deprels.indexOf('root')
}

/** The root's word is "root"; no other word is. */
function bestLabel(
  scores: Float32Array,
  at: number,
  classes: Classes,
  root: number,
  isRoot: boolean,
): string {
  if (isRoot) return 'root'
  let found = -1
  for (let i = 0; i < classes.deprels.length; i++) {
    if (i !== root && (found < 0 || scores[at + i] > scores[at + found])) found = i
  }
  return classes.deprels[found]
}
