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
      gather(sums, base + (<usize>start << 2), known, <usize>H << 4)
      gemm16(sums, 4 * H, y + ((<usize>beforeStart * <usize>ldy) << 1), ldy, w, scale, 0, 0, known, 4 * H, H, true)
    }
    gates(y + ((<usize>start * <usize>ldy) << 1), ldy, base + (<usize>start << 2), sums, known, cells, running, H)
    before = running
    beforeStart = start
    if (!backward) start += running
  }
}

/** First all cells of a row, then all its hidden states: then no turn of a loop waits for the turn before. */
function gates(
  y: usize, ldy: i32, base: usize, sums: usize, known: i32, cells: usize, rows: i32, H: i32,
): void {
  const width = <usize>H << 2
  const one = f32x4.splat(16384)
  for (let r = 0; r < rows; r++) {
    const from = r < known ? sums : <usize>load<i32>(base + (<usize>r << 2))
    for (let j: usize = 0; j < width; j += 16) v128.store(cells + j, cell(from + j, width, v128.load(cells + j)))
    const out = from + 2 * width
    for (let j: usize = 0; j < width; j += 32) {
      const left = gated(v128.load(out + j), v128.load(cells + j))
      const right = gated(v128.load(out + j, 16), v128.load(cells + j, 16))
      v128.store(y + (j >> 1), round16(left, right, one))
    }
    sums += 4 * width
    cells += width
    y += <usize>ldy << 1
  }
}

/** The cell's next state; the sums of its gates lie `width` bytes apart: input, forget, output, candidate. */
// @ts-ignore: decorator
@inline
function cell(sums: usize, width: usize, state: v128): v128 {
  const kept = f32x4.mul(sigmoid4(v128.load(sums + width)), state)
  return f32x4.add(kept, gated(v128.load(sums), v128.load(sums + 3 * width)))
}

/** Rows of `bytes` bytes, each from where its pointer says. */
function gather(to: usize, pointers: usize, rows: i32, bytes: usize): void {
  for (let r = 0; r < rows; r++) {
    memory.copy(to, <usize>load<i32>(pointers + (<usize>r << 2)), bytes)
    to += bytes
  }
}
