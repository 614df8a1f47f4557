// One direction of an LSTM layer over a packed batch, for reading: hidden states are int16 with 16384 for one.
import {gemm16, round16} from './dot16'
import {gated, sigmoid4} from './math'

/**
 * Rows are packed: word 0 of all sentences, longest first, then word 1 of those that have one, and so on; `counts[t]` running
 * at step t. `base[row]` points at the row's gate sums from its input (bias included). Hidden states go to `y`, `ldy` int16
 * apart. `sums` has room for a step's rows of 4H floats, `cells` for one of H a sentence.
 */
export function lstm16(
  y: usize, ldy: i32, base: usize, w: usize, scale: usize, sums: usize, cells: usize,
  counts: usize, steps: i32, rows: i32, H: i32, backward: bool,
): void {
  memory.fill(cells, 0, (<usize>load<i32>(counts) * <usize>H) << 2)
  let start = backward ? rows : 0
  let before = 0
  let beforeStart = 0
  for (let i = 0; i < steps; i++) {
    const t = backward ? steps - 1 - i : i
    const running = load<i32>(counts + (<usize>t << 2))
    if (backward) start -= running
    const known = min(before, running)
    if (known > 0) {
      gemm16(sums, 4 * H, y + ((<usize>beforeStart * <usize>ldy) << 1), ldy, w, scale, 0, 0, known, 4 * H, H, false)
    }
    gates(y + ((<usize>start * <usize>ldy) << 1), ldy, base + (<usize>start << 2), sums, known, cells, running, H)
    before = running
    beforeStart = start
    if (!backward) start += running
  }
}

function gates(
  y: usize, ldy: i32, base: usize, sums: usize, known: i32, cells: usize, rows: i32, H: i32,
): void {
  const width = <usize>H << 2
  const one = f32x4.splat(16384)
  for (let r = 0; r < rows; r++) {
    const from = <usize>load<i32>(base + (<usize>r << 2))
    const more = r < known
    for (let j: usize = 0; j < width; j += 32) {
      const left = cell(from + j, sums + j, cells + j, width, more)
      const right = cell(from + j + 16, sums + j + 16, cells + j + 16, width, more)
      v128.store(y + (j >> 1), round16(left, right, one))
    }
    sums += 4 * width
    cells += width
    y += <usize>ldy << 1
  }
}

// @ts-ignore: decorator
@inline
function cell(base: usize, sum: usize, state: usize, width: usize, more: bool): v128 {
  let i = v128.load(base)
  let f = v128.load(base + width)
  let o = v128.load(base + 2 * width)
  let u = v128.load(base + 3 * width)
  if (more) {
    i = f32x4.add(i, v128.load(sum))
    f = f32x4.add(f, v128.load(sum + width))
    o = f32x4.add(o, v128.load(sum + 2 * width))
    u = f32x4.add(u, v128.load(sum + 3 * width))
  }
  const c = f32x4.add(f32x4.mul(sigmoid4(f), v128.load(state)), gated(i, u))
  v128.store(state, c)
  return gated(o, c)
}
