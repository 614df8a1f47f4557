// Adam, norms and dropout masks.

/** One Adam step on `size` weights; `rate` already holds the bias correction. The slopes are cleared. */
export function adam(
  w: usize, g: usize, m: usize, v: usize, size: i32, rate: f32, beta1: f32, beta2: f32, eps: f32, scale: f32,
): void {
  const b1 = f32x4.splat(beta1)
  const b2 = f32x4.splat(beta2)
  const c1 = f32x4.splat(1 - beta1)
  const c2 = f32x4.splat(1 - beta2)
  for (let i: usize = 0, end = <usize>size << 2; i < end; i += 16) {
    const slope = f32x4.mul(v128.load(g + i), f32x4.splat(scale))
    const mean = f32x4.add(f32x4.mul(b1, v128.load(m + i)), f32x4.mul(c1, slope))
    const square = f32x4.add(f32x4.mul(b2, v128.load(v + i)), f32x4.mul(c2, f32x4.mul(slope, slope)))
    v128.store(m + i, mean)
    v128.store(v + i, square)
    const move = f32x4.div(f32x4.mul(f32x4.splat(rate), mean), f32x4.add(f32x4.sqrt(square), f32x4.splat(eps)))
    v128.store(w + i, f32x4.sub(v128.load(w + i), move))
    v128.store(g + i, f32x4.splat(0))
  }
}

/** Adam on the listed rows of a table only. */
export function adamRows(
  w: usize, g: usize, m: usize, v: usize, width: i32, ids: usize, count: i32,
  rate: f32, beta1: f32, beta2: f32, eps: f32, scale: f32,
): void {
  for (let k = 0; k < count; k++) {
    const at = (<usize>load<i32>(ids + (<usize>k << 2)) * <usize>width) << 2
    adam(w + at, g + at, m + at, v + at, width, rate, beta1, beta2, eps, scale)
  }
}

export function squares(x: usize, size: i32): f64 {
  let sum: f64 = 0
  for (let i = 0; i < size; i++) {
    const v = <f64>load<f32>(x + (<usize>i << 2))
    sum += v * v
  }
  return sum
}

/** average += rate * (w - average) */
export function follow(average: usize, w: usize, size: i32, rate: f32): void {
  for (let i: usize = 0, end = <usize>size << 2; i < end; i += 16) {
    const a = v128.load(average + i)
    v128.store(average + i, f32x4.add(a, f32x4.mul(f32x4.splat(rate), f32x4.sub(v128.load(w + i), a))))
  }
}

let state: u64 = 1

export function seed(value: u32): void {
  state = (<u64>value << 1) | 1
}

/** PCG32: O'Neill 2014, "PCG: a family of simple fast space-efficient statistically good algorithms". */
export function random(): u32 {
  const old = state
  state = old * 6364136223846793005 + 1442695040888963407
  const shifted = <u32>(((old >> 18) ^ old) >> 27)
  const turn = <u32>(old >> 59)
  return (shifted >> turn) | (shifted << ((0 - turn) & 31))
}

/** Dropout: zero with probability `drop`, else 1 / (1 - drop). */
export function mask(to: usize, size: i32, drop: f32): void {
  const limit = <u32>(drop * 4294967295.0)
  const keep: f32 = 1 / (1 - drop)
  for (let i = 0; i < size; i++) store<f32>(to + (<usize>i << 2), random() < limit ? 0 : keep)
}
