// Small row-wise steps of reading: activations, gathers, the choice of relations and tags.
import {exp4, lanes} from './math'

/** Leaky ReLU, slope 0.1 below zero, in place. */
export function leaky(x: usize, size: i32): void {
  for (let i: usize = 0, end = <usize>size << 2; i < end; i += 16) {
    const v = v128.load(x + i)
    v128.store(x + i, f32x4.pmax(v, f32x4.mul(v, f32x4.splat(0.1))))
  }
}

/** to[r] = from[index[r]], rows of `bytes` bytes. */
export function gather(to: usize, from: usize, index: usize, rows: i32, bytes: i32): void {
  for (let r = 0; r < rows; r++) {
    memory.copy(to, from + <usize>load<i32>(index + (<usize>r << 2)) * <usize>bytes, bytes)
    to += bytes
  }
}

/** One number into a column of rows `ld` floats apart. */
export function column(x: usize, ld: i32, rows: i32, value: f32): void {
  for (let r = 0; r < rows; r++) {
    store<f32>(x, value)
    x += <usize>ld << 2
  }
}

/**
 * Judges arcs: one score a relation, the sum over j of t[slot[r]][l*width+j] * x[row[r]][j] (rows of x `ldx` floats apart); the
 * best relation into best[r], the logarithm of the share that softmax gives it into chance[r]. `root` is the relation of arcs
 * with above[r] = 1 and of no others. `scores` is room for one arc: `labels` floats, rounded up to a multiple of four.
 */
export function judgeArcs(
  best: usize, chance: usize, scores: usize, t: usize, slot: usize, x: usize, ldx: i32, row: usize, above: usize,
  root: i32, width: i32, labels: i32, count: i32,
): void {
  const bytes = <usize>width << 2
  for (let i: usize = 0, end = <usize>count << 2; i < end; i += 4) {
    let from = t + <usize>load<i32>(slot + i) * <usize>labels * bytes
    const b = x + ((<usize>load<i32>(row + i) * <usize>ldx) << 2)
    for (let l = 0; l < labels; l++) {
      let sum = f32x4.splat(0)
      for (let j: usize = 0; j < bytes; j += 16) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(from + j), v128.load(b + j)))
      }
      store<f32>(scores + (<usize>l << 2), lanes(sum))
      from += bytes
    }
    const relation = load<i32>(above + i) ? root : largestBut(scores, labels, root)
    store<i32>(best + i, relation)
    store<f32>(chance + i, logShare(scores, labels, relation))
  }
}

/** Place of the largest of `count` floats, the first where several are. */
// @ts-ignore: decorator
@inline
function largest(x: usize, count: i32): i32 {
  let best = 0
  let most = load<f32>(x)
  for (let i = 1; i < count; i++) {
    const v = load<f32>(x + (<usize>i << 2))
    if (v > most) {
      most = v
      best = i
    }
  }
  return best
}

/** The same, with one place left out. */
function largestBut(x: usize, count: i32, out: i32): i32 {
  const at = x + (<usize>out << 2)
  const kept = load<f32>(at)
  store<f32>(at, -Infinity)
  const best = largest(x, count)
  store<f32>(at, kept)
  return best
}

/** Logarithm of the share that softmax gives to one of `count` floats. Floats up to the next multiple of four are overwritten. */
function logShare(x: usize, count: i32, place: i32): f32 {
  const own = f32x4.splat(load<f32>(x + (<usize>place << 2)))
  for (let i = count; i & 3; i++) store<f32>(x + (<usize>i << 2), -Infinity)
  let sum = f32x4.splat(0)
  for (let i: usize = 0, end = <usize>count << 2; i < end; i += 16) {
    sum = f32x4.add(sum, exp4(f32x4.sub(v128.load(x + i), own)))
  }
  return -Mathf.log(lanes(sum))
}

/**
 * Chooses tags: for each row of `ld` floats the likeliest pair of a tag and a bundle of its own (`ranges`: first and number of each
 * tag's bundles), and the best of `others`. Tags stand at the row's start, bundles and others so many bytes on. Three int32 a row
 * come out: tag, bundle, other.
 */
export function chooseTags(
  to: usize, x: usize, ld: i32, rows: i32, tags: i32, ranges: usize, bundlesAt: usize, othersAt: usize, others: i32,
): void {
  for (let r = 0; r < rows; r++) {
    let most: f64 = -Infinity
    for (let tag = 0; tag < tags; tag++) {
      const range = ranges + (<usize>tag << 3)
      const first = load<i32>(range)
      const bundle = first + largest(x + bundlesAt + (<usize>first << 2), load<i32>(range, 4))
      const score = <f64>load<f32>(x + (<usize>tag << 2)) + <f64>load<f32>(x + bundlesAt + (<usize>bundle << 2))
      if (score <= most) continue
      most = score
      store<i32>(to, tag)
      store<i32>(to, bundle, 4)
    }
    store<i32>(to, largest(x + othersAt, others), 8)
    to += 12
    x += <usize>ld << 2
  }
}
