// Matrix product in f32: packed panels in, C (+)= A·B out. Sizes count elements, pointers bytes.

/** a·b + c; fused where the compiler was allowed relaxed SIMD (training only, never at reading time). */
// @ts-ignore: decorator
@inline
function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c)
  return f32x4.add(f32x4.mul(a, b), c)
}

/** B[k][n] = src[k*sk + n*sn] into panels of eight columns: dst[n/8][k][8]; missing columns are zero. */
export function packB(dst: usize, src: usize, K: i32, N: i32, sk: i32, sn: i32): void {
  for (let n = 0; n < N; n += 8) {
    const width = min(8, N - n)
    let from = src + ((<usize>n * <usize>sn) << 2)
    if (sn == 1 && width == 8) {
      for (let k = 0; k < K; k++) {
        v128.store(dst, v128.load(from))
        v128.store(dst, v128.load(from, 16), 16)
        dst += 32
        from += <usize>sk << 2
      }
    } else {
      for (let k = 0; k < K; k++) {
        let at = from
        for (let j = 0; j < width; j++) {
          store<f32>(dst + (<usize>j << 2), load<f32>(at))
          at += <usize>sn << 2
        }
        for (let j = width; j < 8; j++) store<f32>(dst + (<usize>j << 2), 0)
        dst += 32
        from += <usize>sk << 2
      }
    }
  }
}

/** A[m][k] = src[m*sm + k*sk] into panels of four rows: dst[m/4][k][4]; missing rows are zero. */
export function packA(dst: usize, src: usize, M: i32, K: i32, sm: i32, sk: i32): void {
  for (let m = 0; m < M; m += 4) {
    const height = min(4, M - m)
    let from = src + ((<usize>m * <usize>sm) << 2)
    if (sm == 1 && height == 4) {
      for (let k = 0; k < K; k++) {
        v128.store(dst, v128.load(from))
        dst += 16
        from += <usize>sk << 2
      }
    } else {
      for (let k = 0; k < K; k++) {
        let at = from
        for (let i = 0; i < height; i++) {
          store<f32>(dst + (<usize>i << 2), load<f32>(at))
          at += <usize>sm << 2
        }
        for (let i = height; i < 4; i++) store<f32>(dst + (<usize>i << 2), 0)
        dst += 16
        from += <usize>sk << 2
      }
    }
  }
}

/**
 * C[m][n] (+)= sum of A[m][k]·B[k][n], four rows by eight columns at a time. `a` is panels of four rows when `panel` > 0
 * (bytes from panel to panel, `sm` = 4, `sk` = 16), and B is always packed. N is a multiple of eight, C has room for it.
 */
export function gemm(
  c: usize, ldc: i32, a: usize, panel: usize, sm: usize, sk: usize, b: usize, M: i32, N: i32, K: i32, add: bool,
): void {
  const ld = <usize>ldc << 2
  const bPanel = <usize>K << 5
  for (let n = 0; n < N; n += 8) {
    let m = 0
    let from = a
    let to = c + (<usize>n << 2)
    for (; m + 4 <= M; m += 4) {
      block4(to, ld, from, sm, sk, b, K, add)
      from += panel
      to += ld << 2
    }
    for (; m < M; m++) {
      block1(to, from, sk, b, K, add)
      from += sm
      to += ld
    }
    b += bPanel
  }
}

// @ts-ignore: decorator
@inline
function block4(c: usize, ld: usize, a: usize, sm: usize, sk: usize, b: usize, K: i32, add: bool): void {
  let c00 = f32x4.splat(0), c01 = f32x4.splat(0), c10 = f32x4.splat(0), c11 = f32x4.splat(0)
  let c20 = f32x4.splat(0), c21 = f32x4.splat(0), c30 = f32x4.splat(0), c31 = f32x4.splat(0)
  let a1 = a + sm
  let a2 = a1 + sm
  let a3 = a2 + sm
  const end = b + (<usize>K << 5)
  while (b < end) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    let x = v128.load32_splat(a)
    c00 = madd(x, b0, c00)
    c01 = madd(x, b1, c01)
    x = v128.load32_splat(a1)
    c10 = madd(x, b0, c10)
    c11 = madd(x, b1, c11)
    x = v128.load32_splat(a2)
    c20 = madd(x, b0, c20)
    c21 = madd(x, b1, c21)
    x = v128.load32_splat(a3)
    c30 = madd(x, b0, c30)
    c31 = madd(x, b1, c31)
    a += sk
    a1 += sk
    a2 += sk
    a3 += sk
    b += 32
  }
  put(c, c00, c01, add)
  c += ld
  put(c, c10, c11, add)
  c += ld
  put(c, c20, c21, add)
  c += ld
  put(c, c30, c31, add)
}

// @ts-ignore: decorator
@inline
function block1(c: usize, a: usize, sk: usize, b: usize, K: i32, add: bool): void {
  let c0 = f32x4.splat(0)
  let c1 = f32x4.splat(0)
  const end = b + (<usize>K << 5)
  while (b < end) {
    const x = v128.load32_splat(a)
    c0 = madd(x, v128.load(b), c0)
    c1 = madd(x, v128.load(b, 16), c1)
    a += sk
    b += 32
  }
  put(c, c0, c1, add)
}

// @ts-ignore: decorator
@inline
function put(c: usize, left: v128, right: v128, add: bool): void {
  if (add) {
    left = f32x4.add(left, v128.load(c))
    right = f32x4.add(right, v128.load(c, 16))
  }
  v128.store(c, left)
  v128.store(c, right, 16)
}
