// exp, sigmoid and tanh of four floats by fixed polynomials: the same bits on every machine.

/** Added to a float below 2^22, it leaves the nearest whole number in the low bits of the sum. */
const magic: f32 = 12582912.0

/** Nearest whole numbers (even of two) of floats below 2^22, as int32. */
// @ts-ignore: decorator
@inline
export function whole4(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(magic)), f32x4.splat(magic))
}

/** e^x by range reduction to ±ln2/2 and a polynomial (coefficients as in Cephes expf). */
// @ts-ignore: decorator
@inline
export function exp4(x: v128): v128 {
  x = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-87.0)), f32x4.splat(87.0))
  const shifted = f32x4.add(f32x4.mul(x, f32x4.splat(1.44269504)), f32x4.splat(magic))
  const n = f32x4.sub(shifted, f32x4.splat(magic))
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)))
  r = f32x4.add(r, f32x4.mul(n, f32x4.splat(2.12194440e-4)))
  let p = f32x4.splat(1.9875691500e-4)
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1))
  p = f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), f32x4.add(r, f32x4.splat(1.0)))
  const power = i32x4.shl(i32x4.add(shifted, i32x4.splat(127)), 23)
  return f32x4.mul(p, power)
}

// @ts-ignore: decorator
@inline
export function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1.0)
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))))
}

/** 1 - 2 / (1 + e^2x) */
// @ts-ignore: decorator
@inline
export function tanh4(x: v128): v128 {
  const one = f32x4.splat(1.0)
  const e = exp4(f32x4.add(x, x))
  return f32x4.sub(one, f32x4.div(f32x4.splat(2.0), f32x4.add(one, e)))
}

/** sigmoid(gate) * tanh(x) with one division: (e^2x - 1) / ((1 + e^-gate) (1 + e^2x)) */
// @ts-ignore: decorator
@inline
export function gated(gate: v128, x: v128): v128 {
  const one = f32x4.splat(1.0)
  const e = exp4(f32x4.pmin(f32x4.add(x, x), f32x4.splat(40.0)))
  const closed = exp4(f32x4.pmin(f32x4.neg(gate), f32x4.splat(40.0)))
  return f32x4.div(f32x4.sub(e, one), f32x4.mul(f32x4.add(one, closed), f32x4.add(one, e)))
}

/** Sum of the four lanes, in a fixed order. */
// @ts-ignore: decorator
@inline
export function lanes(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  )
}
