// The reading kernel's LSTM against plain loops in single precision, sentence by sentence: the same bits, alone or in a batch.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {openReadingKernel} from '../../src/model/index.ts'

const H = 8
const most = {rows: 48, steps: 12}
const kernel = openReadingKernel(1 << 20)
const {op, f32, i8, i32} = kernel
const i16 = new Int16Array(f32.buffer)
const place = {
  weights: kernel.take(4 * H * H),
  packed: kernel.take(8 * H * H),
  scale: kernel.take(16 * H),
  gates: kernel.take(16 * H * most.rows),
  base: kernel.take(4 * most.rows),
  counts: kernel.take(4 * most.steps),
  sums: kernel.take(16 * H * most.rows),
  cells: kernel.take(4 * H * most.rows),
  hidden: kernel.take(2 * H * most.rows),
}

interface Layer {
  /** H rows of 4H, int8. */
  readonly weights: readonly number[]
  readonly scale: number
}

const f = Math.fround
const magic = 12582912

/** e^x as src/model/assembly/math.ts has it, one float at a time. */
function exp(given: number): number {
  const x = Math.min(Math.max(given, -87), 87)
  const n = f(f(f(x * f(Math.LOG2E)) + magic) - magic)
  const r = f(f(x - f(n * f(0.693359375))) + f(n * f(2.1219444e-4)))
  const terms = [
    1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1,
  ]
  const p = terms.map(f).reduce((sum, term) => f(f(sum * r) + term))
  return f(f(f(p * f(r * r)) + f(r + 1)) * 2 ** n)
}

const sigmoid = (x: number): number => f(1 / f(1 + exp(-x)))

function gated(gate: number, x: number): number {
  const e = exp(Math.min(f(x + x), 40))
  const closed = exp(Math.min(-gate, 40))
  return f(f(e - 1) / f(f(1 + closed) * f(1 + e)))
}

/** Hidden states of one sentence, in the order that its words are gone through. */
function plainly({weights, scale}: Layer, inputs: readonly (readonly number[])[]): number[][] {
  let hidden: number[] = []
  let cells = new Array<number>(H).fill(0)
  return inputs.map((input) => {
    const sums = input.map((value, gate) => {
      if (hidden.length === 0) return value
      const product = hidden.reduce((sum, state, unit) => sum + state * weights[unit * 4 * H + gate], 0)
      return f(f(f(product) * scale) + value)
    })
    const of = (gate: number, unit: number): number => sums[gate * H + unit]
    cells = cells.map((cell, unit) => f(f(sigmoid(of(1, unit)) * cell) + gated(of(0, unit), of(3, unit))))
    hidden = cells.map((cell, unit) => f(f(f(gated(of(2, unit), cell) * 16384) + magic) - magic))
    return hidden
  })
}

/** The same for sentences from long to short in one batch; rows are packed, first words first. */
function inBatch(
  layer: Layer,
  sentences: readonly (readonly (readonly number[])[])[],
  backward: boolean,
): number[][][] {
  i8.set(layer.weights, place.weights)
  op.pack16(place.packed, place.weights, H, 4 * H)
  f32.fill(layer.scale, place.scale >> 2, (place.scale >> 2) + 4 * H)
  const rowOf: number[][] = sentences.map(() => [])
  let rows = 0
  for (let t = 0; t < sentences[0].length; t++) {
    const running = sentences.filter(({length}) => length > t).length
    i32[(place.counts >> 2) + t] = running
    for (let s = 0; s < running; s++) {
      const at = place.gates + 16 * H * rows
      f32.set(sentences[s][t], at >> 2)
      i32[(place.base >> 2) + rows] = at
      rowOf[s].push(rows++)
    }
  }
  const {hidden, base, packed, scale, sums, cells, counts} = place
  op.lstm16(hidden, H, base, packed, scale, sums, cells, counts, sentences[0].length, rows, H, backward)
  return rowOf.map((own) =>
    own.map((row) => [...i16.subarray((hidden >> 1) + row * H, (hidden >> 1) + (row + 1) * H)]),
  )
}

test('a batch has the hidden states of plain loops, bit for bit, forward and backward', () => {
  const layers = fc.record({
    weights: fc.array(fc.integer({min: -127, max: 127}), {minLength: 4 * H * H, maxLength: 4 * H * H}),
    scale: fc.constantFrom(2 ** -20, 2 ** -17),
  })
  const word = fc.array(fc.float({noNaN: true, min: -12, max: 12}), {minLength: 4 * H, maxLength: 4 * H})
  const sentence = fc.array(word, {minLength: 1, maxLength: most.steps})
  const batch = fc.array(sentence, {minLength: 1, maxLength: 4})
  fc.assert(
    fc.property(layers, batch, fc.boolean(), (layer, given, backward) => {
      const sentences = given.sort((a, b) => b.length - a.length)
      const found = inBatch(layer, sentences, backward)
      sentences.forEach((inputs, s) => {
        const expected = plainly(layer, backward ? inputs.toReversed() : inputs)
        expect(found[s]).toEqual(backward ? expected.toReversed() : expected)
      })
    }),
    {numRuns: 60},
  )
})
