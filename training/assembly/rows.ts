// Row-wise operations of the network: biases, masks, activations, gathers, softmax losses, label scores.
import {exp4, lanes} from '../../src/model/assembly/math'

export function fill(to: usize, size: i32, value: f32): void {
  for (let i = 0; i < size; i++) store<f32>(to + (<usize>i << 2), value)
}

/** Every row becomes the bias. */
export function biasRows(to: usize, bias: usize, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) {
    memory.copy(to, bias, <usize>width << 2)
    to += <usize>width << 2
  }
}

/** sum += column sums */
export function sumRows(sum: usize, from: usize, rows: i32, width: i32): void {
  const bytes = <usize>width << 2
  for (let r = 0; r < rows; r++) {
    for (let j: usize = 0; j < bytes; j += 16) {
      v128.store(sum + j, f32x4.add(v128.load(sum + j), v128.load(from + j)))
    }
    from += bytes
  }
}

/** to[r] = from[r] * mask[group[r]] ; also the way back. */
export function maskRows(to: usize, from: usize, mask: usize, group: usize, rows: i32, width: i32): void {
  const bytes = <usize>width << 2
  for (let r = 0; r < rows; r++) {
    const m = mask + <usize>load<i32>(group + (<usize>r << 2)) * bytes
    for (let j: usize = 0; j < bytes; j += 16) {
      v128.store(to + j, f32x4.mul(v128.load(from + j), v128.load(m + j)))
    }
    to += bytes
    from += bytes
  }
}

export function multiply(to: usize, by: usize, size: i32): void {
  for (let i: usize = 0, end = <usize>size << 2; i < end; i += 16) {
    v128.store(to + i, f32x4.mul(v128.load(to + i), v128.load(by + i)))
  }
}

export function add(to: usize, from: usize, size: i32): void {
  for (let i: usize = 0, end = <usize>size << 2; i < end; i += 16) {
    v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(from + i)))
  }
}

/** to[r] = from[index[r]] */
export function gather(to: usize, from: usize, index: usize, rows: i32, width: i32): void {
  const bytes = <usize>width << 2
  for (let r = 0; r < rows; r++) {
    memory.copy(to, from + <usize>load<i32>(index + (<usize>r << 2)) * bytes, bytes)
    to += bytes
  }
}

/** to[index[r]] += from[r] */
export function scatter(to: usize, from: usize, index: usize, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) {
    add(to + ((<usize>load<i32>(index + (<usize>r << 2)) * <usize>width) << 2), from, width)
    from += <usize>width << 2
  }
}

/** to[r] (rows `ld` apart) = scale[r] * sum of table[ids[starts[r]..starts[r+1]]]; adds when `more`. */
export function embed(
  to: usize, ld: i32, table: usize, width: i32, ids: usize, starts: usize, scale: usize, rows: i32, more: bool,
): void {
  const bytes = <usize>width << 2
  for (let r = 0; r < rows; r++) {
    if (!more) memory.fill(to, 0, bytes)
    const s = f32x4.splat(load<f32>(scale + (<usize>r << 2)))
    const end = load<i32>(starts + (<usize>r << 2), 4)
    for (let k = load<i32>(starts + (<usize>r << 2)); k < end; k++) {
      const row = table + <usize>load<i32>(ids + (<usize>k << 2)) * bytes
      for (let j: usize = 0; j < bytes; j += 16) {
        v128.store(to + j, f32x4.add(v128.load(to + j), f32x4.mul(s, v128.load(row + j))))
      }
    }
    to += <usize>ld << 2
  }
}

/** The way back of `embed`: slopes of the table's rows. */
export function embedBack(
  from: usize, ld: i32, table: usize, width: i32, ids: usize, starts: usize, scale: usize, rows: i32,
): void {
  const bytes = <usize>width << 2
  for (let r = 0; r < rows; r++) {
    const s = f32x4.splat(load<f32>(scale + (<usize>r << 2)))
    const end = load<i32>(starts + (<usize>r << 2), 4)
    for (let k = load<i32>(starts + (<usize>r << 2)); k < end; k++) {
      const row = table + <usize>load<i32>(ids + (<usize>k << 2)) * bytes
      for (let j: usize = 0; j < bytes; j += 16) {
        v128.store(row + j, f32x4.add(v128.load(row + j), f32x4.mul(s, v128.load(from + j))))
      }
    }
    from += <usize>ld << 2
  }
}

/** Leaky ReLU, slope 0.1 below zero. */
export function leaky(x: usize, size: i32): void {
  for (let i: usize = 0, end = <usize>size << 2; i < end; i += 16) {
    const v = v128.load(x + i)
    v128.store(x + i, f32x4.max(v, f32x4.mul(v, f32x4.splat(0.1))))
  }
}

/** Slope through a leaky ReLU whose outcome was `y`. */
export function leakyBack(slope: usize, y: usize, size: i32): void {
  for (let i: usize = 0, end = <usize>size << 2; i < end; i += 16) {
    const s = v128.load(slope + i)
    const below = f32x4.lt(v128.load(y + i), f32x4.splat(0))
    v128.store(slope + i, v128.bitselect(f32x4.mul(s, f32x4.splat(0.1)), s, below))
  }
}

/**
 * Softmax cross-entropy of one row of `n` scores with the gold class; the row becomes the slope, times `weight`.
 * Entries from `n` to `padded` become zero. gold < 0: no loss, slope zero. Gives the loss.
 */
export function softmax(x: usize, n: i32, padded: i32, gold: i32, weight: f32): f32 {
  for (let j = gold < 0 ? 0 : n; j < padded; j++) store<f32>(x + (<usize>j << 2), gold < 0 ? 0 : -1e30)
  if (gold < 0) return 0
  let top = v128.load(x)
  const bytes = <usize>padded << 2
  for (let j: usize = 16; j < bytes; j += 16) top = f32x4.max(top, v128.load(x + j))
  const most = f32x4.splat(
    max(max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)), max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3))),
  )
  let sum = f32x4.splat(0)
  for (let j: usize = 0; j < bytes; j += 16) {
    const e = exp4(f32x4.sub(v128.load(x + j), most))
    v128.store(x + j, e)
    sum = f32x4.add(sum, e)
  }
  const total = lanes(sum)
  const part = load<f32>(x + (<usize>gold << 2)) / total
  const scale = f32x4.splat(weight / total)
  for (let j: usize = 0; j < bytes; j += 16) v128.store(x + j, f32x4.mul(v128.load(x + j), scale))
  for (let j = n; j < padded; j++) store<f32>(x + (<usize>j << 2), 0)
  const at = x + (<usize>gold << 2)
  store<f32>(at, load<f32>(at) - weight)
  return weight * -Mathf.log(max(part, 1e-30))
}

/** `softmax` on `rows` rows `ld` floats apart, each with its gold class. */
export function softmaxRows(x: usize, ld: i32, n: i32, padded: i32, gold: usize, rows: i32, weight: f32): f32 {
  let loss: f32 = 0
  for (let r = 0; r < rows; r++) {
    loss += softmax(x, n, padded, load<i32>(gold + (<usize>r << 2)), weight)
    x += <usize>ld << 2
  }
  return loss
}

/** out[r][l] = sum over j of t[r][l*width+j] * heads[head[r]][j]; a row with head < 0 is left zero. */
export function labelScores(
  out: usize, ldo: i32, t: usize, labels: i32, heads: usize, ldh: i32, width: i32, head: usize, rows: i32,
): void {
  const bytes = <usize>width << 2
  for (let r = 0; r < rows; r++) {
    const h = load<i32>(head + (<usize>r << 2))
    const b = heads + ((<usize>max(h, 0) * <usize>ldh) << 2)
    for (let l = 0; l < labels; l++) {
      let sum = f32x4.splat(0)
      if (h >= 0) for (let j: usize = 0; j < bytes; j += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(t + j), v128.load(b + j)))
      store<f32>(out + (<usize>l << 2), lanes(sum))
      t += bytes
    }
    out += <usize>ldo << 2
  }
}

/** Back through `labelScores`: `t` becomes its own slope, the heads' slopes are added to `dheads`. */
export function labelScoresBack(
  slope: usize, lds: i32, t: usize, labels: i32, heads: usize, dheads: usize, ldh: i32, width: i32, head: usize, rows: i32,
): void {
  const bytes = <usize>width << 2
  for (let r = 0; r < rows; r++) {
    const h = load<i32>(head + (<usize>r << 2))
    const offset = (<usize>max(h, 0) * <usize>ldh) << 2
    for (let l = 0; l < labels; l++) {
      const s = f32x4.splat(h < 0 ? 0 : load<f32>(slope + (<usize>l << 2)))
      for (let j: usize = 0; j < bytes; j += 16) {
        const d = dheads + offset + j
        v128.store(d, f32x4.add(v128.load(d), f32x4.mul(s, v128.load(t + j))))
        v128.store(t + j, f32x4.mul(s, v128.load(heads + offset + j)))
      }
      t += bytes
    }
    slope += <usize>lds << 2
  }
}
