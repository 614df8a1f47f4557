// A layer of two LSTMs, one a direction, over a packed batch: rows of word 0 of all sentences, then of word 1, and so on.
import {type Kernel, rowMajor, turned} from './biaffine-kernel.ts'

/** Sentences lie from long to short, so the ones still running at step t are the first `counts[t]`. */
export interface Packing {
  readonly rows: number
  readonly sentences: number
  readonly counts: readonly number[]
  readonly starts: readonly number[]
}

export interface LstmWeights {
  readonly x: number
  readonly h: number
  readonly bias: number
}

/** What the way back needs of the way forward. */
export interface LstmTrace {
  readonly gates: number
  readonly before: number
  readonly cellBefore: number
  readonly tanhCell: number
}

export interface LstmCall {
  readonly kernel: Kernel
  readonly packing: Packing
  readonly input: number
  readonly inputs: number
  readonly hidden: number
  readonly weights: LstmWeights
  /** Recurrent dropout, one row a sentence. */
  readonly mask: number
  readonly backward: boolean
  /** Output (or its slope), rows `2 * hidden` floats apart, already moved to this direction's columns. */
  readonly output: number
}

function order(packing: Packing, backward: boolean): number[] {
  const steps = packing.counts.map((_, t) => t)
  return backward ? steps.reverse() : steps
}

export function runLstm(call: LstmCall): LstmTrace {
  const {kernel, packing, hidden: H, weights, mask, output} = call
  const N = packing.rows
  const gates = kernel.take(N * 4 * H)
  const before = kernel.take(N * H)
  const cellBefore = kernel.take(N * H)
  const tanhCell = kernel.take(N * H)
  const mark = kernel.mark()
  kernel.op.biasRows(gates, weights.bias, N, 4 * H)
  kernel.multiply(
    gates,
    4 * H,
    rowMajor(call.input, call.inputs),
    rowMajor(weights.x, 4 * H),
    [N, 4 * H, call.inputs],
    true,
  )
  const packed = kernel.pack(rowMajor(weights.h, 4 * H), H, 4 * H)
  const h = kernel.take(packing.sentences * H)
  const c = kernel.take(packing.sentences * H)
  for (const t of order(packing, call.backward)) {
    const rows = packing.counts[t]
    const at = packing.starts[t]
    const own = 4 * at * H
    kernel.op.enter(before + own, cellBefore + own, h, c, mask, rows * H)
    kernel.multiplyRows(gates + 4 * own, 4 * H, before + own, H, packed, rows, 4 * H, H)
    kernel.op.step(
      gates + 4 * own,
      cellBefore + own,
      tanhCell + own,
      h,
      c,
      output + 8 * at * H,
      2 * H,
      rows,
      H,
    )
  }
  kernel.release(mark)
  return {gates, before, cellBefore, tanhCell}
}

/** Adds to the slopes of weights and input; `call.output` points at the slope of the output. */
export function learnLstm(call: LstmCall, trace: LstmTrace, slopes: LstmWeights, inputSlope: number): void {
  const {kernel, packing, hidden: H, weights, mask, inputs} = call
  const N = packing.rows
  const mark = kernel.mark()
  const packed = kernel.pack(turned(rowMajor(weights.h, 4 * H)), 4 * H, H)
  const dh = kernel.take(packing.sentences * H)
  const dc = kernel.take(packing.sentences * H)
  for (const t of order(packing, !call.backward)) {
    const rows = packing.counts[t]
    const own = 4 * packing.starts[t] * H
    const gates = trace.gates + 4 * own
    kernel.op.stepBack(
      gates,
      trace.cellBefore + own,
      trace.tanhCell + own,
      dh,
      dc,
      call.output + 2 * own,
      2 * H,
      rows,
      H,
    )
    kernel.op.fill(dh, rows * H, 0)
    kernel.multiplyRows(dh, H, gates, 4 * H, packed, rows, H, 4 * H)
    kernel.op.multiply(dh, mask, rows * H)
  }
  const gates = rowMajor(trace.gates, 4 * H)
  kernel.multiply(slopes.h, 4 * H, turned(rowMajor(trace.before, H)), gates, [H, 4 * H, N], true)
  kernel.multiply(slopes.x, 4 * H, turned(rowMajor(call.input, inputs)), gates, [inputs, 4 * H, N], true)
  kernel.op.sumRows(slopes.bias, trace.gates, N, 4 * H)
  kernel.multiply(inputSlope, inputs, gates, turned(rowMajor(weights.x, 4 * H)), [N, inputs, 4 * H], true)
  kernel.release(mark)
}
