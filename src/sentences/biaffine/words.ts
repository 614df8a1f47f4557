// Word forms in, places of their first-layer gate sums in the kernel's memory out: a form is worked out once, then remembered.
import {placeOf} from '../../model/index.ts'
import {affixKeys, wordKey} from './features.ts'
import type {BiaffineModel, Table} from './model.ts'
import {rememberedForms} from './work.ts'

export interface WordCache {
  /** Room for so many new forms, so that none is forgotten before they are used. */
  makeRoom(forms: number): void
  /** Slot of a form, its sums not yet computed if it is new: `compute` must follow before they are read. */
  slotOf(form: string): number
  compute(): void
  /** Bytes from the kernel's start to a slot. */
  place(slot: number): number
}

/** Slot 0 is the root. */
export function openWordCache(model: BiaffineModel, chunk: number): WordCache {
  const {kernel, shape} = model
  const width = shape.word + shape.affix
  const [sums] = model.input
  const bytes = 4 * sums.outputs
  const slots = kernel.take(rememberedForms * bytes)
  const inputs = kernel.take(4 * chunk * width)
  const rounded = kernel.take(2 * chunk * width)
  const scales = kernel.take(4 * chunk)
  const known = new Map<string, number>()
  let filled = 0
  let computed = 0

  const flush = (): void => {
    const rows = filled - computed
    kernel.op.quantise(rounded, scales, inputs, width, rows, width)
    const to = slots + computed * bytes
    kernel.op.gemm16(
      to,
      sums.outputs,
      rounded,
      width,
      sums.at,
      sums.scale,
      scales,
      sums.bias,
      rows,
      sums.outputs,
      width,
      false,
    )
    computed = filled
  }
  const add = (write: (row: Float32Array) => void): number => {
    if (filled - computed === chunk) flush()
    const at = (inputs >> 2) + (filled - computed) * width
    write(kernel.f32.subarray(at, at + width).fill(0))
    return filled++
  }
  const begin = (): void => {
    known.clear()
    filled = 0
    computed = 0
    add((row) => row.set(model.rootRow))
  }
  begin()
  return {
    makeRoom(forms) {
      if (filled + forms > rememberedForms) begin()
    },
    slotOf(form) {
      let slot = known.get(form)
      if (slot === undefined) {
        slot = add((row) => embed(model, form, row))
        known.set(form, slot)
      }
      return slot
    },
    compute: flush,
    place: (slot) => slots + slot * bytes,
  }
}

/** The word's row (or that of unknown words), then the sum of its affixes' rows. */
function embed({words, common, affixes, unknownRow}: BiaffineModel, form: string, to: Float32Array): void {
  const key = wordKey(form)
  if (!addRow(words, key, to, 0) && !addRow(common, key, to, 0)) to.set(unknownRow)
  for (const affix of affixKeys(form)) addRow(affixes, affix, to, words.width)
}

/** Adds a key's row to `to` from place `from` on; false where the table has none. */
function addRow({keys, rows, step, width}: Table, key: number, to: Float32Array, from: number): boolean {
  const row = placeOf(keys, key)
  if (row < 0) return false
  for (let i = 0; i < width; i++) to[from + i] += rows[row * width + i] * step
  return true
}
