// Compressed bytes -> bytes, with an end to how much comes out of how little.
import {
  brotliDecompressSync,
  createGunzip,
  type Gunzip,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib'
import {ByteReader} from './bytes.ts'
import {megabytes, Unreadable} from './limits.ts'
import type {Limits} from './types.ts'

/** Small outputs may have any ratio. */
const RATIO_FROM = 5_000_000

/** The stream as it is, or unpacked where it opens like gzip (any number of members). */
export async function* unpacked(
  stream: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(stream)
  const [a, b] = await reader.peek(2)
  if (a !== 0x1f || b !== 0x8b) {
    yield* reader.stream()
    return
  }
  yield* gunzip(reader.stream(), limits)
}

/** Packed bytes are fed in pieces this small, so that what comes out of one stays small too. */
const PIECE = 16_384

/** All that can be unpacked comes out, also where the data ends too early; then the fault is thrown. */
async function* gunzip(packed: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
  const engine = createGunzip()
  const out: Uint8Array[] = []
  let failure: Error | null = null
  let taken = 0
  let given = 0
  engine.on('data', (chunk: Uint8Array) => out.push(chunk))
  engine.on('error', (error) => {
    failure = error
  })
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length && !failure; at += PIECE) {
        const piece = chunk.subarray(at, at + PIECE)
        taken += piece.length
        await new Promise<void>((resolve) => engine.write(piece, () => resolve()))
        for (const bytes of out.splice(0)) {
          given += bytes.length
          if (given > RATIO_FROM && given > taken * limits.ratio) throw bomb(given, taken, limits)
          yield bytes
        }
      }
      if (failure) break
    }
    if (!failure) await ended(engine)
    yield* out.splice(0)
    if (failure) throw new Unreadable(gzipProblem(failure))
  } finally {
    engine.destroy()
  }
}

function ended(engine: Gunzip): Promise<void> {
  return new Promise((resolve) => {
    engine.once('end', resolve)
    engine.once('error', () => resolve())
    engine.end()
  })
}

function gzipProblem(error: NodeJS.ErrnoException): string {
  if (error.code === 'Z_BUF_ERROR') return 'the gzip data ends too early (truncated)'
  return error.code?.startsWith('Z_') ? `the gzip data is damaged (${error.message})` : error.message
}

function bomb(given: number, taken: number, limits: Limits): Unreadable {
  return new Unreadable(
    `${megabytes(given)} unpacked from ${megabytes(taken)}: more than ${limits.ratio} times as much, refused`,
  )
}

/**
 * Undoes a `Content-Encoding`, in one go.
 * @throws Unreadable where more comes out than a page may have, or the data is damaged
 */
export function unpackBody(bytes: Uint8Array, encoding: string, limits: Limits): Uint8Array {
  let body = bytes
  for (const name of encoding.toLowerCase().split(',').reverse()) body = unpackOnce(body, name.trim(), limits)
  return body
}

function unpackOnce(bytes: Uint8Array, encoding: string, limits: Limits): Uint8Array {
  const most = Math.min(limits.unpacked, Math.max(RATIO_FROM, bytes.length * limits.ratio))
  const options = {maxOutputLength: most}
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip')
      return isGzip(bytes) ? gunzipSync(bytes, options) : bytes
    if (encoding === 'br') return brotliDecompressSync(bytes, options)
    if (encoding === 'deflate')
      return (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
    if (encoding === '' || encoding === 'identity') return bytes
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new Unreadable(`more than ${megabytes(most)} unpacked from ${megabytes(bytes.length)}, refused`)
    throw new Unreadable(`the ${encoding} data is damaged (${message})`)
  }
  throw new Unreadable(`content encoding "${encoding}" is not known`)
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
