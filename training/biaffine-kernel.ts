// The training kernel, compiled from training/assembly, and its memory: blocks of floats handed out one after the other.
import {existsSync, mkdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import asc from 'assemblyscript/asc'
import {wasmFunctions, wasmMemory} from '../src/model/wasm.ts'

const here = dirname(fileURLToPath(import.meta.url))
export const cacheFolder = join(here, '.cache')

type Op = (...args: (number | boolean)[]) => number

/** Pointers are bytes from the start of the memory; sizes count floats. */
export interface Kernel {
  readonly op: Readonly<Record<string, Op>>
  readonly f32: Float32Array
  readonly i32: Int32Array
  /** A block of `size` floats, zeroed, on a 64-byte border. */
  take(size: number): number
  /** Where the next block begins; `release` gives back all blocks after such a mark. */
  mark(): number
  release(mark: number): void
  /** C (+)= A·B: A is M×K with strides `am`, `ak`, B is K×N with strides `bk`, `bn`, C has rows `ldc` floats apart. */
  multiply(
    c: number,
    ldc: number,
    a: Matrix,
    b: Matrix,
    size: [M: number, N: number, K: number],
    add: boolean,
  ): void
  /** B packed once for many products. */
  pack(b: Matrix, K: number, N: number): number
  /** C += rows of A (each contiguous) times packed B. */
  multiplyRows(
    c: number,
    ldc: number,
    a: number,
    lda: number,
    packed: number,
    M: number,
    N: number,
    K: number,
  ): void
}

/** A matrix in memory: first element, floats from row to row, floats from column to column. */
export interface Matrix {
  readonly at: number
  readonly down: number
  readonly right: number
}

export const rowMajor = (at: number, width: number): Matrix => ({at, down: width, right: 1})
export const turned = (m: Matrix): Matrix => ({at: m.at, down: m.right, right: m.down})

/**
 * Fused multiply-add comes with relaxed SIMD, which Node 20 has behind a flag and later versions without one. It nearly doubles
 * the speed; models made with and without it differ in their last bits.
 */
function allowFused(): void {
  setFlagsFromString('--experimental-wasm-relaxed-simd')
}

async function compiled(fused: boolean): Promise<Uint8Array> {
  const target = join(cacheFolder, fused ? 'kernel-fused.wasm' : 'kernel.wasm')
  const source = join(here, 'assembly/index.ts')
  const parts = ['index', 'lstm', 'rows', 'learn'].map((name) => join(here, 'assembly', `${name}.ts`))
  const newest = Math.max(...parts.map((path) => statSync(path).mtimeMs))
  if (!existsSync(target) || statSync(target).mtimeMs < newest) {
    mkdirSync(cacheFolder, {recursive: true})
    const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd']
    if (fused) flags.push('--enable', 'relaxed-simd')
    const {error, stderr} = await asc.main([source, ...flags, '-o', target, '--baseDir', '/'])
    if (error) throw new Error(`The training kernel does not compile: ${stderr.toString()}`)
  }
  return new Uint8Array(readFileSync(target))
}

/** The kernel with room for `megabytes` of weights and work. */
export async function openKernel(megabytes: number, fused = true): Promise<Kernel> {
  if (fused) allowFused()
  const memory = wasmMemory(megabytes * 16)
  const op = wasmFunctions<Record<string, Op>>(await compiled(fused), memory)
  const f32 = new Float32Array(memory.buffer)
  let next = 4096
  const take = (size: number): number => {
    const at = next
    next += (size * 4 + 63) & ~63
    if (next > memory.buffer.byteLength)
      throw new Error(`The kernel's memory of ${megabytes} MB is too small.`)
    f32.fill(0, at >> 2, next >> 2)
    return at
  }
  const release = (mark: number): void => {
    next = mark
  }
  const pack = (b: Matrix, K: number, N: number): number => {
    const to = take(K * ((N + 7) & ~7))
    op.packB(to, b.at, K, N, b.down, b.right)
    return to
  }
  return {
    op,
    f32,
    i32: new Int32Array(memory.buffer),
    take,
    mark: () => next,
    release,
    pack,
    multiply(c, ldc, a, b, [M, N, K], add) {
      const before = next
      const wide = (N + 7) & ~7
      const left = take(((M + 3) & ~3) * K)
      op.packA(left, a.at, M, K, a.down, a.right)
      op.gemm(c, ldc, left, 16 * K, 4, 16, pack(b, K, N), M, wide, K, add)
      next = before
    },
    multiplyRows(c, ldc, a, lda, packed, M, N, K) {
      op.gemm(c, ldc, a, 16 * lda, 4 * lda, 4, packed, M, (N + 7) & ~7, K, true)
    },
  }
}
