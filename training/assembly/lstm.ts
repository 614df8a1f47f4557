// One step of an LSTM over the rows of a batch, forward and backward. Gates lie as [input, forget, output, candidate], each H wide.
import {sigmoid4, tanh4} from '../../src/model/assembly/math'

/** State before the step into the step's rows: hidden (times the recurrent dropout mask) and cell. */
export function enter(hp: usize, cp: usize, hState: usize, cState: usize, mask: usize, size: i32): void {
  for (let i: usize = 0, end = <usize>size << 2; i < end; i += 16) {
    v128.store(hp + i, f32x4.mul(v128.load(hState + i), v128.load(mask + i)))
    v128.store(cp + i, v128.load(cState + i))
  }
}

/** Gate sums in place to gate values; cell and hidden state into the states, hidden also into `y` (rows `ldy` floats apart). */
export function step(
  g: usize, cp: usize, tc: usize, hState: usize, cState: usize, y: usize, ldy: i32, rows: i32, H: i32,
): void {
  const width = <usize>H << 2
  for (let r = 0; r < rows; r++) {
    for (let j: usize = 0; j < width; j += 16) {
      const at = g + j
      const i = sigmoid4(v128.load(at))
      const f = sigmoid4(v128.load(at + width))
      const o = sigmoid4(v128.load(at + 2 * width))
      const u = tanh4(v128.load(at + 3 * width))
      v128.store(at, i)
      v128.store(at + width, f)
      v128.store(at + 2 * width, o)
      v128.store(at + 3 * width, u)
      const c = f32x4.add(f32x4.mul(f, v128.load(cp + j)), f32x4.mul(i, u))
      const t = tanh4(c)
      const h = f32x4.mul(o, t)
      v128.store(cState + j, c)
      v128.store(tc + j, t)
      v128.store(hState + j, h)
      v128.store(y + j, h)
    }
    g += 4 * width
    cp += width
    tc += width
    hState += width
    cState += width
    y += <usize>ldy << 2
  }
}

/** Gate values in place to the loss's slope by the gate sums; `dh`, `dc` are the slopes coming from the next step. */
export function stepBack(
  g: usize, cp: usize, tc: usize, dh: usize, dc: usize, dy: usize, ldy: i32, rows: i32, H: i32,
): void {
  const width = <usize>H << 2
  const one = f32x4.splat(1)
  for (let r = 0; r < rows; r++) {
    for (let j: usize = 0; j < width; j += 16) {
      const at = g + j
      const i = v128.load(at)
      const f = v128.load(at + width)
      const o = v128.load(at + 2 * width)
      const u = v128.load(at + 3 * width)
      const t = v128.load(tc + j)
      const slope = f32x4.add(v128.load(dy + j), v128.load(dh + j))
      const so = f32x4.mul(f32x4.mul(slope, t), f32x4.mul(o, f32x4.sub(one, o)))
      const sc = f32x4.add(
        v128.load(dc + j),
        f32x4.mul(f32x4.mul(slope, o), f32x4.sub(one, f32x4.mul(t, t))),
      )
      v128.store(dc + j, f32x4.mul(sc, f))
      v128.store(at, f32x4.mul(f32x4.mul(sc, u), f32x4.mul(i, f32x4.sub(one, i))))
      v128.store(at + width, f32x4.mul(f32x4.mul(sc, v128.load(cp + j)), f32x4.mul(f, f32x4.sub(one, f))))
      v128.store(at + 2 * width, so)
      v128.store(at + 3 * width, f32x4.mul(f32x4.mul(sc, i), f32x4.sub(one, f32x4.mul(u, u))))
    }
    g += 4 * width
    cp += width
    tc += width
    dh += width
    dc += width
    dy += <usize>ldy << 2
  }
}
