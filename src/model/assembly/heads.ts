// Small row-wise steps of reading: activations, gathers, the scores of relations.
import {exp4, lanes} from './math'

/** Leaky ReLU, slope 0.1 below zero, in place. */
export function leaky(x: usize, size: i32): void {
  for (let i: usize = 0, end = <usize>size << 2; i < end; i += 16) {
    const v = v128.load(x + i)
    v128.store(x + i, f32x4.max(v, f32x4.mul(v, f32x4.splat(0.1))))
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

/** out[r][l] = sum over j of t[slot[r]][l*width+j] * x[row[r]][j], rows of x `ldx` floats apart. */
export function labelScores(
  out: usize, ldo: i32, t: usize, slot: usize, x: usize, ldx: i32, row: usize, width: i32, labels: i32, count: i32,
): void {
  const bytes = <usize>width << 2
  for (let r = 0; r < count; r++) {
    let from = t + <usize>load<i32>(slot + (<usize>r << 2)) * <usize>labels * bytes
    const b = x + ((<usize>load<i32>(row + (<usize>r << 2)) * <usize>ldx) << 2)
    for (let l = 0; l < labels; l++) {
      let sum = f32x4.splat(0)
      for (let j: usize = 0; j < bytes; j += 16) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(from + j), v128.load(b + j)))
      }
      store<f32>(out + (<usize>l << 2), lanes(sum))
      from += bytes
    }
    out += <usize>ldo << 2
  }
}

/** Place of the largest of `count` floats, the first where several are. */
export function largest(x: usize, count: i32): i32 {
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

/**
 * Logarithm of the share that softmax gives to one of `count` floats. Floats up to the next multiple of four are overwritten.
 */
export function logShare(x: usize, count: i32, place: i32): f32 {
  const own = f32x4.splat(load<f32>(x + (<usize>place << 2)))
  for (let i = count; i & 3; i++) store<f32>(x + (<usize>i << 2), -Infinity)
  let sum = f32x4.splat(0)
  for (let i: usize = 0, end = <usize>count << 2; i < end; i += 16) {
    sum = f32x4.add(sum, exp4(f32x4.sub(v128.load(x + i), own)))
  }
  return -Mathf.log(lanes(sum))
}
