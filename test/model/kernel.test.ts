// The reading kernel's products against plain loops, and its bytes against its source.
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {kernelText} from '../../scripts/kernel.ts'
import {hasSimd, openReadingKernel} from '../../src/model/index.ts'

const kernel = openReadingKernel(1 << 22)
const {op, f32, i8} = kernel
const i16 = new Int16Array(f32.buffer)
const room = {
  a: kernel.take(1 << 16),
  b: kernel.take(1 << 16),
  packed: kernel.take(1 << 17),
  c: kernel.take(1 << 16),
  scale: kernel.take(1024),
}

test('this engine has SIMD', () => {
  expect(hasSimd()).toBe(true)
})

test('whole-number products are exact', () => {
  const sizes = fc.record({
    rows: fc.integer({min: 1, max: 11}),
    pairs: fc.integer({min: 1, max: 20}),
    panels: fc.integer({min: 1, max: 3}),
    seed: fc.integer(),
  })
  fc.assert(
    fc.property(sizes, ({rows, pairs, panels, seed}) => {
      const inputs = 2 * pairs
      const outputs = 8 * panels
      let state = seed
      const next = (limit: number): number => {
        state = (Math.imul(state, 1103515245) + 12345) | 0
        return ((state >>> 8) % (2 * limit + 1)) - limit
      }
      const a = Int16Array.from({length: rows * inputs}, () => next(16384))
      const b = Int8Array.from({length: inputs * outputs}, () => next(127))
      i16.set(a, room.a >> 1)
      i8.set(b, room.b)
      f32.fill(0.5, room.scale >> 2, (room.scale >> 2) + outputs)
      op.pack16(room.packed, room.b, inputs, outputs)
      op.gemm16(room.c, outputs, room.a, inputs, room.packed, room.scale, 0, 0, rows, outputs, inputs, false)
      for (let r = 0; r < rows; r++) {
        for (let o = 0; o < outputs; o++) {
          let sum = 0
          for (let k = 0; k < inputs; k++) sum += a[r * inputs + k] * b[k * outputs + o]
          expect(f32[(room.c >> 2) + r * outputs + o]).toBe(Math.fround(Math.fround(sum) * 0.5))
        }
      }
    }),
    {numRuns: 50},
  )
})

test('quantised rows keep their direction to a 16-thousandth of the largest entry', () => {
  fc.assert(
    fc.property(
      fc.array(fc.float({noNaN: true, min: -100, max: 100}), {minLength: 8, maxLength: 8}),
      (row) => {
        f32.set(row, room.a >> 2)
        op.quantise(room.b, room.scale, room.a, 8, 1, 8)
        const scale = f32[room.scale >> 2]
        row.forEach((value, i) => {
          expect(Math.abs(i16[(room.b >> 1) + i] * scale - value)).toBeLessThanOrEqual(0.51 * scale + 1e-6)
        })
      },
    ),
  )
})

test('the embedded bytes are those of src/model/assembly', async () => {
  const written = readFileSync(new URL('../../src/model/kernel-bytes.ts', import.meta.url), 'utf8')
  expect(await kernelText()).toBe(written)
}, 60000)
