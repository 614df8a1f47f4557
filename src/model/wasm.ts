// The little of the WebAssembly interface that we use, typed here because the project compiles without the DOM's types.

export interface WasmMemory {
  readonly buffer: ArrayBuffer
}

interface WasmHost {
  readonly Memory: new (limits: {initial: number; maximum: number}) => WasmMemory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => {readonly exports: unknown}
  validate(bytes: Uint8Array): boolean
}

function host(): WasmHost | undefined {
  return (globalThis as {WebAssembly?: WasmHost}).WebAssembly
}

/** A fixed amount of linear memory, in pages of 64 kB. */
export function wasmMemory(pages: number): WasmMemory {
  const wasm = host()
  if (!wasm) throw new Error('This JavaScript engine has no WebAssembly.')
  return new wasm.Memory({initial: pages, maximum: pages})
}

/** The functions of a module that runs on `memory`. */
export function wasmFunctions<T>(bytes: Uint8Array, memory: WasmMemory): T {
  const wasm = host()
  if (!wasm) throw new Error('This JavaScript engine has no WebAssembly.')
  const abort = (): never => {
    throw new Error('A WebAssembly kernel stopped.')
  }
  return new wasm.Instance(new wasm.Module(bytes), {env: {memory, abort}}).exports as T
}

// (module (func (result v128) i32.const 0 i8x16.splat i8x16.popcnt))
const simdProbe = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
  11,
]

/** Can this engine run 128-bit SIMD? */
export function hasSimd(): boolean {
  return host()?.validate(Uint8Array.from(simdProbe)) ?? false
}
