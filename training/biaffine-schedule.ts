// What follows from the seed alone: shuffling into batches, and the learning rate at every step.
import type {Encoded} from './biaffine-batch.ts'
import type {Plan} from './biaffine-setting.ts'

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

/** Rate at a step: a short rise, then a half cosine down to zero. */
export function rateAt(step: number, total: number, top: number): number {
  const rise = Math.min(400, total / 10)
  if (step < rise) return (top * (step + 1)) / rise
  return top * 0.5 * (1 + Math.cos((Math.PI * (step - rise)) / (total - rise)))
}

/** Epochs of the curve; the tail comes after them. */
export function curveEnd({curve}: Plan): number {
  return curve[curve.length - 1].until
}

/** Rate of a plan at batch `done` of `batches` of an epoch, after `step` steps in all. */
export function rateOf(plan: Plan, epoch: number, done: number, step: number, batches: number): number {
  const phase = plan.curve.find(({until}) => epoch < until)
  if (phase) return rateAt(step, batches * phase.length, plan.rate)
  return plan.tailRate * 0.5 * (1 + Math.cos((Math.PI * done) / batches))
}
