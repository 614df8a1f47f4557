// The reading kernel on memory of its own: blocks are handed out once, at loading, and never given back.
import {kernelBase64} from './kernel-bytes.ts'
import {wasmFunctions, wasmMemory} from './wasm.ts'

type Op = (...args: (number | boolean)[]) => void

export interface ReadingKernel {
  /** Functions of src/model/assembly. */
  readonly op: Readonly<
    Record<
      | 'gemm16'
      | 'pack16'
      | 'quantise'
      | 'gemm'
      | 'packB'
      | 'column'
      | 'gather'
      | 'judgeArcs'
      | 'chooseTags'
      | 'leaky'
      | 'lstm16',
      Op
    >
  >
  readonly f32: Float32Array
  readonly i32: Int32Array
  readonly i8: Int8Array
  /** A block of so many bytes, on a 64-byte border. */
  take(bytes: number): number
}

/** A kernel with room for `bytes`. */
export function openReadingKernel(bytes: number): ReadingKernel {
  const memory = wasmMemory(Math.ceil((bytes + 65536) / 65536))
  // the kernel's own tables lie below
  let next = 4096
  return {
    op: wasmFunctions(Buffer.from(kernelBase64, 'base64'), memory),
    f32: new Float32Array(memory.buffer),
    i32: new Int32Array(memory.buffer),
    i8: new Int8Array(memory.buffer),
    take(size) {
      const at = next
      next += (size + 63) & ~63
      if (next > memory.buffer.byteLength)
        throw new Error(`The reading kernel has ${memory.buffer.byteLength} bytes, ${next} wanted.`)
      return at
    },
  }
}
