// Model files in, lessons out: what several trained networks together think of each training sentence, for a student to lean to.
// Method: an ensemble distilled into one network (Kuncoro et al. 2016, "Distilling an ensemble of greedy dependency parsers").
import {readModelFile} from '../src/model/index.ts'
import {featureSet} from '../src/sentences/biaffine/features.ts'
import type {Batch, Encoded} from './biaffine-batch.ts'
import {type Kernel, openKernel} from './biaffine-kernel.ts'
import {noDropout, runNetwork, type Softening} from './biaffine-network.ts'
import {eachBatch} from './biaffine-predict.ts'
import {layNetwork, type Setting} from './biaffine-setting.ts'
import {startFrom} from './biaffine-start.ts'
import {padded, type Shape} from './biaffine-weights.ts'

/** Mean chances over the teachers, of a sentence of `n` words with the root: [word, head] and [word, relation at the gold head]. */
interface Lesson {
  readonly arcs: Float32Array
  readonly relations: Float32Array
}

export type Lessons = ReadonlyMap<Encoded, Lesson>

/**
 * Has the models at `paths` read the training sentences.
 * @throws Error where a model was made for other classes or table rows than `setting`
 */
export async function askTeachers(
  paths: readonly string[],
  setting: Setting,
  items: readonly Encoded[],
): Promise<Lessons> {
  const relations = setting.shape.deprels
  const lessons = new Map<Encoded, Lesson>(
    items.map((item) => {
      const size = item.heads.length
      return [item, {arcs: new Float32Array(size * size), relations: new Float32Array(size * relations)}]
    }),
  )
  for (const path of paths) await ask(path, setting, items, lessons, 1 / paths.length)
  return lessons
}

async function ask(
  path: string,
  setting: Setting,
  items: readonly Encoded[],
  lessons: Lessons,
  share: number,
): Promise<void> {
  const own = {...setting, shape: readModelFile(path, 'biaffine', featureSet).facts.shape as Shape}
  const k = await openKernel(900)
  const w = layNetwork(k, own)
  startFrom(k, w, own, path)
  eachBatch(k, items, (batch) => {
    const answers = runNetwork(k, w, batch, noDropout)
    const labels = answers.labels()
    batch.items.forEach((item, s) => {
      const lesson = lessons.get(item)!
      const size = item.heads.length
      for (let t = 1; t < size; t++) {
        addChances(k, answers.arcs[s] + 4 * t * padded(size), size, lesson.arcs, t * size, share)
        const row = batch.firsts[s] + t
        const {deprels} = own.shape
        addChances(k, labels + 4 * row * padded(deprels), deprels, lesson.relations, t * deprels, share)
      }
    })
  })
}

/** Adds `share` of the softmax over `size` scores to `to`. */
function addChances(
  k: Kernel,
  scores: number,
  size: number,
  to: Float32Array,
  at: number,
  share: number,
): void {
  const row = k.f32.subarray(scores >> 2, (scores >> 2) + size)
  const top = row.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY)
  let sum = 0
  for (const x of row) sum += Math.exp(x - top)
  for (let i = 0; i < size; i++) to[at + i] += (share * Math.exp(row[i] - top)) / sum
}

/** Moves the slopes of a batch so that `trust` of each target is the teachers' and the rest gold. */
export function leanTo(
  lessons: Lessons,
  k: Kernel,
  batch: Batch,
  trust: number,
  relations: number,
): Softening {
  const weight = trust / batch.words
  /** Slopes are chance less gold; `weight` of (gold less teachers' chance) is added. */
  const lean = (slopes: number, gold: number, chances: Float32Array, at: number, size: number): void => {
    const from = slopes >> 2
    for (let i = 0; i < size; i++) k.f32[from + i] -= weight * chances[at + i]
    k.f32[from + gold] += weight
  }
  return (arcs, labels) => {
    batch.items.forEach((item, s) => {
      const {arcs: heads, relations: names} = lessons.get(item)!
      const size = item.heads.length
      for (let t = 1; t < size; t++) {
        lean(arcs[s] + 4 * t * padded(size), item.heads[t], heads, t * size, size)
        const row = labels + 4 * (batch.firsts[s] + t) * padded(relations)
        lean(row, item.deprels[t], names, t * relations, relations)
      }
    })
  }
}
