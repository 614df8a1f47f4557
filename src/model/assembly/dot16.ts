// Matrix product in whole numbers: int16 rows times packed int8 weights, exact in int32, scaled to f32 at the end.
// Whole numbers add up to the same sum in any order, so an answer does not depend on what else is in the batch.
import {whole4} from './math'

/**
 * Weights, K×N int8 row after row, into panels of eight columns: a pair of rows k, k+1 side by side as int16, so that one
 * instruction multiplies and adds both. K is even; missing columns are zero.
 */
export function pack16(dst: usize, src: usize, K: i32, N: i32): void {
  for (let n = 0; n < N; n += 8) {
    for (let k = 0; k < K; k += 2) {
      for (let j = 0; j < 8; j++) {
        const inside = n + j < N
        const at = src + <usize>(k * N + n + j)
        store<i16>(dst, inside ? <i16>load<i8>(at) : 0)
        store<i16>(dst, inside ? <i16>load<i8>(at + <usize>N) : 0, 2)
        dst += 4
      }
    }
  }
}

/**
 * C = bias + rowScale·columnScale·(A·B), or added to C. A: M rows of K int16, `lda` apart; `rows` (f32 a row) and `bias` may be
 * 0 for none. N is a multiple of eight and C has room for it.
 */
export function gemm16(
  c: usize, ldc: i32, a: usize, lda: i32, b: usize, columns: usize, rows: usize, bias: usize,
  M: i32, N: i32, K: i32, add: bool,
): void {
  const ld = <usize>ldc << 2
  const la = <usize>lda << 1
  const panel = <usize>K << 4
  for (let n = 0; n < N; n += 8) {
    const s0 = v128.load(columns)
    const s1 = v128.load(columns, 16)
    let from = a
    let to = c + (<usize>n << 2)
    let scale = rows
    let m = 0
    for (; m + 4 <= M; m += 4) {
      block4(to, ld, from, la, b, panel, s0, s1, scale, bias, add)
      from += la << 2
      to += ld << 2
      if (rows) scale += 16
    }
    const left = M - m
    if (left == 3) block3(to, ld, from, la, b, panel, s0, s1, scale, bias, add)
    else if (left == 2) block2(to, ld, from, la, b, panel, s0, s1, scale, bias, add)
    else if (left == 1) block1(to, from, b, panel, s0, s1, scale, bias, add)
    b += panel
    columns += 32
    if (bias) bias += 32
  }
}

// @ts-ignore: decorator
@inline
function dot(x: v128, y: v128, sum: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(x, y))
}

// @ts-ignore: decorator
@inline
function block4(
  c: usize, ld: usize, a: usize, la: usize, b: usize, panel: usize, s0: v128, s1: v128, scale: usize, bias: usize, add: bool,
): void {
  let c00 = i32x4.splat(0), c01 = i32x4.splat(0), c10 = i32x4.splat(0), c11 = i32x4.splat(0)
  let c20 = i32x4.splat(0), c21 = i32x4.splat(0), c30 = i32x4.splat(0), c31 = i32x4.splat(0)
  let a1 = a + la
  let a2 = a1 + la
  let a3 = a2 + la
  const end = b + panel
  while (b < end) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    let x = v128.load32_splat(a)
    c00 = dot(x, b0, c00)
    c01 = dot(x, b1, c01)
    x = v128.load32_splat(a1)
    c10 = dot(x, b0, c10)
    c11 = dot(x, b1, c11)
    x = v128.load32_splat(a2)
    c20 = dot(x, b0, c20)
    c21 = dot(x, b1, c21)
    x = v128.load32_splat(a3)
    c30 = dot(x, b0, c30)
    c31 = dot(x, b1, c31)
    a += 4
    a1 += 4
    a2 += 4
    a3 += 4
    b += 32
  }
  put(c, c00, c01, s0, s1, scale, bias, add)
  put(c + ld, c10, c11, s0, s1, scale ? scale + 4 : 0, bias, add)
  put(c + 2 * ld, c20, c21, s0, s1, scale ? scale + 8 : 0, bias, add)
  put(c + 3 * ld, c30, c31, s0, s1, scale ? scale + 12 : 0, bias, add)
}

// @ts-ignore: decorator
@inline
function block3(
  c: usize, ld: usize, a: usize, la: usize, b: usize, panel: usize, s0: v128, s1: v128, scale: usize, bias: usize, add: bool,
): void {
  let c00 = i32x4.splat(0), c01 = i32x4.splat(0), c10 = i32x4.splat(0), c11 = i32x4.splat(0)
  let c20 = i32x4.splat(0), c21 = i32x4.splat(0)
  let a1 = a + la
  let a2 = a1 + la
  const end = b + panel
  while (b < end) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    let x = v128.load32_splat(a)
    c00 = dot(x, b0, c00)
    c01 = dot(x, b1, c01)
    x = v128.load32_splat(a1)
    c10 = dot(x, b0, c10)
    c11 = dot(x, b1, c11)
    x = v128.load32_splat(a2)
    c20 = dot(x, b0, c20)
    c21 = dot(x, b1, c21)
    a += 4
    a1 += 4
    a2 += 4
    b += 32
  }
  put(c, c00, c01, s0, s1, scale, bias, add)
  put(c + ld, c10, c11, s0, s1, scale ? scale + 4 : 0, bias, add)
  put(c + 2 * ld, c20, c21, s0, s1, scale ? scale + 8 : 0, bias, add)
}

// @ts-ignore: decorator
@inline
function block2(
  c: usize, ld: usize, a: usize, la: usize, b: usize, panel: usize, s0: v128, s1: v128, scale: usize, bias: usize, add: bool,
): void {
  let c00 = i32x4.splat(0), c01 = i32x4.splat(0), c10 = i32x4.splat(0), c11 = i32x4.splat(0)
  let a1 = a + la
  const end = b + panel
  while (b < end) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    let x = v128.load32_splat(a)
    c00 = dot(x, b0, c00)
    c01 = dot(x, b1, c01)
    x = v128.load32_splat(a1)
    c10 = dot(x, b0, c10)
    c11 = dot(x, b1, c11)
    a += 4
    a1 += 4
    b += 32
  }
  put(c, c00, c01, s0, s1, scale, bias, add)
  put(c + ld, c10, c11, s0, s1, scale ? scale + 4 : 0, bias, add)
}

/** Two pairs of k at a time, each into sums of its own, so that no addition waits for the one before. */
// @ts-ignore: decorator
@inline
function block1(
  c: usize, a: usize, b: usize, panel: usize, s0: v128, s1: v128, scale: usize, bias: usize, add: bool,
): void {
  let c0 = i32x4.splat(0), c1 = i32x4.splat(0), d0 = i32x4.splat(0), d1 = i32x4.splat(0)
  const end = b + panel
  const even = b + (panel & ~63)
  while (b < even) {
    const x = v128.load32_splat(a)
    const y = v128.load32_splat(a, 4)
    c0 = dot(x, v128.load(b), c0)
    c1 = dot(x, v128.load(b, 16), c1)
    d0 = dot(y, v128.load(b, 32), d0)
    d1 = dot(y, v128.load(b, 48), d1)
    a += 8
    b += 64
  }
  if (b < end) {
    const x = v128.load32_splat(a)
    c0 = dot(x, v128.load(b), c0)
    c1 = dot(x, v128.load(b, 16), c1)
  }
  put(c, i32x4.add(c0, d0), i32x4.add(c1, d1), s0, s1, scale, bias, add)
}

// @ts-ignore: decorator
@inline
function put(c: usize, left: v128, right: v128, s0: v128, s1: v128, scale: usize, bias: usize, add: bool): void {
  let l = f32x4.mul(f32x4.convert_i32x4_s(left), s0)
  let r = f32x4.mul(f32x4.convert_i32x4_s(right), s1)
  if (scale) {
    const by = v128.load32_splat(scale)
    l = f32x4.mul(l, by)
    r = f32x4.mul(r, by)
  }
  if (bias) {
    l = f32x4.add(l, v128.load(bias))
    r = f32x4.add(r, v128.load(bias, 16))
  }
  if (add) {
    l = f32x4.add(l, v128.load(c))
    r = f32x4.add(r, v128.load(c, 16))
  }
  v128.store(c, l)
  v128.store(c, r, 16)
}

/** Eight floats, times `by`, rounded to int16. */
// @ts-ignore: decorator
@inline
export function round16(left: v128, right: v128, by: v128): v128 {
  return i16x8.narrow_i32x4_s(whole4(f32x4.mul(left, by)), whole4(f32x4.mul(right, by)))
}

/** Rows of K floats (`lds` apart) to int16 with a scale of their own, largest entry 16384. K is a multiple of eight. */
export function quantise(dst: usize, scales: usize, src: usize, lds: i32, rows: i32, K: i32): void {
  const bytes = <usize>K << 2
  for (let r = 0; r < rows; r++) {
    let top = f32x4.splat(1e-20)
    for (let j: usize = 0; j < bytes; j += 16) top = f32x4.pmax(top, f32x4.abs(v128.load(src + j)))
    const most = max(
      max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
    )
    store<f32>(scales + (<usize>r << 2), most / 16384)
    const by = f32x4.splat(16384 / most)
    for (let j: usize = 0; j < bytes; j += 32) {
      v128.store(dst + (j >> 1), round16(v128.load(src + j), v128.load(src + j, 16), by))
    }
    dst += bytes >> 1
    src += <usize>lds << 2
  }
}
