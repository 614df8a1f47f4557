// Sentences in, hidden states of both BiLSTM layers out.
import {longestSentence} from '../parser.ts'
import type {BiaffineModel} from './model.ts'
import {openWordCache} from './words.ts'
import {mostRows, newForms, type Packing, type Work} from './work.ts'

export type Encode = (sentences: readonly (readonly string[])[]) => Packing

/** The answer's `starts` are overwritten by the next call. */
export function openEncoder(model: BiaffineModel, work: Work): Encode {
  const {op, i32} = model.kernel
  const H = model.shape.hidden
  const words = openWordCache(model, newForms)
  const starts = new Int32Array(longestSentence + 1)
  const slots = new Int32Array(mostRows)

  const layer = (
    index: 0 | 1,
    to: number,
    place: (row: number) => number,
    rows: number,
    steps: number,
  ): void => {
    for (const side of [0, 1]) {
      const {at, scale} = model.recurrent[index][side]
      for (let row = 0; row < rows; row++) i32[(work.base >> 2) + row] = place(row) + side * 16 * H
      const {base, sums, cells, counts} = work
      op.lstm16(to + side * 2 * H, 2 * H, base, at, scale, sums, cells, counts, steps, rows, H, side === 1)
    }
  }

  return (sentences) => {
    const steps = sentences[0].length + 1
    let rows = 0
    let running = sentences.length
    words.makeRoom(mostRows)
    for (let t = 0; t < steps; t++) {
      while (sentences[running - 1].length < t) running--
      i32[(work.counts >> 2) + t] = running
      starts[t] = rows
      for (let s = 0; s < running; s++) slots[rows++] = t === 0 ? 0 : words.slotOf(sentences[s][t - 1])
    }
    words.compute()
    layer(0, work.hidden1, (row) => words.place(slots[row]), rows, steps)
    const {at, scale, bias} = model.input[1]
    op.gemm16(work.gates, 8 * H, work.hidden1, 2 * H, at, scale, 0, bias, rows, 8 * H, 2 * H, false)
    layer(1, work.hidden2, (row) => work.gates + row * 32 * H, rows, steps)
    return {sentences, rows, starts}
  }
}
