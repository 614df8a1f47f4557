// Lines of a stream, in bounded memory: a line over the limit is given as too long, never held.
import type {Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'

export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Set where the line was longer than the limit: its length in bytes, and no text. */
  readonly tooLong?: number
}

/** 5 MB holds any article; a 50 MB line is somebody's mistake. */
const longestLine = 5_000_000

/** @param input bytes, gzip-compressed or not */
export async function* linesOf(input: Readable, limit = longestLine): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let size = 0
  let number = 0
  for await (const chunk of plain(input)) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end))
      yield finished()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (size > 0) yield finished()

  function keep(bytes: Buffer): void {
    size += bytes.length
    if (size <= limit) parts.push(bytes)
    else parts = []
  }
  function finished(): Line {
    number++
    const line =
      size > limit
        ? {number, text: '', tooLong: size}
        : {number, text: withoutReturn(Buffer.concat(parts).toString('utf8'))}
    parts = []
    size = 0
    return line
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text
}

/** Unpacks gzip where the first two bytes say so. */
async function* plain(input: Readable): AsyncGenerator<Buffer> {
  const chunks = input[Symbol.asyncIterator]() as AsyncIterator<Buffer | string>
  let head = Buffer.alloc(0)
  while (head.length < 2) {
    const next = await chunks.next()
    if (next.done) break
    head = Buffer.concat([head, Buffer.from(next.value as Buffer)])
  }
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzipped(head, chunks)
  else {
    if (head.length > 0) yield head
    yield* rest(chunks)
  }
}

async function* rest(chunks: AsyncIterator<Buffer | string>): AsyncGenerator<Buffer> {
  for (let next = await chunks.next(); !next.done; next = await chunks.next())
    yield Buffer.from(next.value as Buffer)
}

async function* gunzipped(head: Buffer, chunks: AsyncIterator<Buffer | string>): AsyncGenerator<Buffer> {
  const {Readable} = await import('node:stream')
  const packed = Readable.from(
    (async function* () {
      yield head
      yield* rest(chunks)
    })(),
  )
  const unpacked = createGunzip()
  packed.on('error', (error) => unpacked.destroy(error))
  yield* packed.pipe(unpacked)
}
