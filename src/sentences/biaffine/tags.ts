// Hidden states in, the best UPOS, XPOS and features of every row out.
import type {BiaffineModel} from './model.ts'
import {chunk, mostRows, pad8, type Work} from './work.ts'

/** Classes by packed row; `bundles` are UPOS and features together, of the row's own UPOS. */
export interface TagRows {
  readonly upos: Uint16Array
  readonly xpos: Uint16Array
  readonly bundles: Uint16Array
}

/** The answer is overwritten by the next call. */
export function openTags(model: BiaffineModel, work: Work): (rows: number) => TagRows {
  const {op, i32} = model.kernel
  const {tag1, tag2, outs} = model
  const {hidden: H, tag: T} = model.shape
  const O = outs.outputs
  i32.set(bundleRanges(model), work.ranges >> 2)
  const xposAt = 4 * pad8(model.upos.length)
  const bundlesAt = xposAt + 4 * pad8(model.xpos.length)
  const upos = new Uint16Array(mostRows)
  const xpos = new Uint16Array(mostRows)
  const bundles = new Uint16Array(mostRows)

  /** UPOS and features are scored apart, but chosen together: the likeliest pair that goes together. */
  const choose = (from: number, size: number): void => {
    const {wide, tags, ranges} = work
    op.chooseTags(tags, wide, O, size, model.upos.length, ranges, bundlesAt, xposAt, model.xpos.length)
    for (let row = 0, at = tags >> 2; row < size; row++, at += 3) {
      upos[from + row] = i32[at]
      bundles[from + row] = i32[at + 1]
      xpos[from + row] = i32[at + 2]
    }
  }
  return (rows) => {
    const {tagLayer, rounded, scales, wide} = work
    op.gemm16(tagLayer, T, work.hidden1, 2 * H, tag1.at, tag1.scale, 0, tag1.bias, rows, T, 2 * H, false)
    op.gemm16(tagLayer, T, work.hidden2, 2 * H, tag2.at, tag2.scale, 0, 0, rows, T, 2 * H, true)
    op.leaky(tagLayer, rows * T)
    op.quantise(rounded, scales, tagLayer, T, rows, T)
    for (let from = 0; from < rows; from += chunk) {
      const size = Math.min(chunk, rows - from)
      const [input, scale] = [rounded + 2 * from * T, scales + 4 * from]
      op.gemm16(wide, O, input, T, outs.at, outs.scale, scale, outs.bias, size, O, T, false)
      choose(from, size)
    }
    return {upos, xpos, bundles}
  }
}

/** For each UPOS, where its bundles begin and how many there are: they are sorted. */
function bundleRanges({upos, bundles}: BiaffineModel): number[] {
  return upos.flatMap((tag) => {
    const own = bundles.filter((bundle) => bundle.startsWith(`${tag} `))
    return [Math.max(0, bundles.indexOf(own[0])), Math.max(1, own.length)]
  })
}
