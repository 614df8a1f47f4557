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

test('a row has the likeliest pair of a tag and a bundle of its own', () => {
  const score = fc.integer({min: -50, max: 50})
  const scores = fc.array(score, {minLength: 16, maxLength: 16})
  fc.assert(
    fc.property(scores, (row) => {
      // two tags with three and two bundles, then three others: at 0, 4 and 12
      f32.set(row, room.a >> 2)
      kernel.i32.set([0, 3, 3, 2], room.b >> 2)
      op.chooseTags(room.c, room.a, 16, 1, 2, room.b, 16, 48, 3)
      const [tag, bundle, other] = kernel.i32.subarray(room.c >> 2, (room.c >> 2) + 3)
      const worth = (t: number, b: number): number => row[t] + row[4 + b]
      expect(bundle >= 3).toBe(tag === 1)
      const pairs = [0, 1, 2, 3, 4].map((b) => worth(b < 3 ? 0 : 1, b))
      expect(worth(tag, bundle)).toBe(Math.max(...pairs))
      expect(row[12 + other]).toBe(Math.max(...row.slice(12, 15)))
    }),
  )
})

test('an arc has its best relation with the share that softmax gives it; "root" only below the root', () => {
  const weights = fc.array(fc.integer({min: -4, max: 4}), {minLength: 12, maxLength: 12})
  const word = fc.array(fc.integer({min: -4, max: 4}), {minLength: 4, maxLength: 4})
  fc.assert(
    fc.property(weights, word, fc.integer({min: 0, max: 1}), (heads, dependent, above) => {
      const root = 1
      const [slot, row, flag, best, chance, scores] = [0, 4, 8, 12, 16, 32].map((at) => room.c + at)
      f32.set(heads, room.a >> 2)
      f32.set(dependent, room.b >> 2)
      kernel.i32.set([0, 0, above], room.c >> 2)
      op.judgeArcs(best, chance, scores, room.a, slot, room.b, 4, row, flag, root, 4, 3, 1)
      const sums = [0, 1, 2].map((label) =>
        dependent.reduce((sum, value, j) => sum + value * heads[4 * label + j], 0),
      )
      const relation = kernel.i32[best >> 2]
      if (above) expect(relation).toBe(root)
      else expect([relation === root, sums[relation]]).toEqual([false, Math.max(sums[0], sums[2])])
      const total = sums.reduce((sum, value) => sum + Math.exp(value - sums[relation]), 0)
      expect(f32[chance >> 2]).toBeCloseTo(-Math.log(total), 3)
    }),
  )
})

test('the embedded bytes are those of src/model/assembly', async () => {
  const written = readFileSync(new URL('../../src/model/kernel-bytes.ts', import.meta.url), 'utf8')
  expect(await kernelText()).toBe(written)
}, 60000)
