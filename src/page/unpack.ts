// Compressed bytes -> bytes, with an end to how much comes out of how little.
import {pipeline, Readable} from 'node:stream'
import {brotliDecompressSync, createGunzip, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib'
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

async function* gunzip(packed: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
  let taken = 0
  let given = 0
  const counted = (async function* () {
    for await (const chunk of packed) {
      taken += chunk.length
      yield chunk
    }
  })()
  const engine = createGunzip()
  pipeline(Readable.from(counted), engine, () => {})
  try {
    for await (const chunk of engine as AsyncIterable<Uint8Array>) {
      given += chunk.length
      if (given > RATIO_FROM && given > taken * limits.ratio) throw bomb(given, taken, limits)
      yield chunk
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(gzipProblem(error as NodeJS.ErrnoException))
  } finally {
    engine.destroy()
  }
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
