// The block of a response record -> status, headers, body with transfer and content coding undone.
import {Unreadable} from '../limits.ts'
import type {Limits} from '../types.ts'
import {unpackBody} from '../unpack.ts'

export interface HttpMessage {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
  readonly warnings: readonly string[]
}

/** Reads a stored HTTP answer; a block that does not open like one is all body. */
export function httpMessage(block: Uint8Array, limits: Limits): HttpMessage {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.length)
  if (!/^HTTP\/\d/i.test(buffer.subarray(0, 6).toString('latin1'))) {
    return {status: 200, headers: new Map(), body: block, warnings: []}
  }
  const end = headEnd(buffer)
  const lines = buffer.subarray(0, end.head).toString('latin1').split(/\r?\n/)
  const headers = new Map<string, string>()
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const status = Number(/^HTTP\/\S+\s+(\d{3})/i.exec(lines[0]!)?.[1] ?? 0)
  return {status, headers, ...decoded(block.subarray(end.body), headers, limits)}
}

function headEnd(buffer: Buffer): {head: number; body: number} {
  const strict = buffer.indexOf('\r\n\r\n')
  const loose = buffer.indexOf('\n\n')
  if (strict >= 0 && (loose < 0 || strict < loose)) return {head: strict, body: strict + 4}
  return loose >= 0 ? {head: loose, body: loose + 2} : {head: buffer.length, body: buffer.length}
}

/** Archives often keep the headers of codings that they have already undone: what does not decode is taken as it is. */
function decoded(
  body: Uint8Array,
  headers: ReadonlyMap<string, string>,
  limits: Limits,
): {body: Uint8Array; warnings: string[]} {
  const warnings: string[] = []
  let bytes = body
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) bytes = unchunked(bytes) ?? bytes
  const encoding = headers.get('content-encoding')
  if (!encoding) return {body: bytes, warnings}
  try {
    return {body: unpackBody(bytes, encoding, limits), warnings}
  } catch (error) {
    if (!looksPlain(bytes)) throw error
    if (error instanceof Unreadable && /refused/.test(error.message)) throw error
    return {body: bytes, warnings: [`declared ${encoding}, stored plain`]}
  }
}

/** The chunks joined, or null where the body is not chunked after all. A missing end is no harm. */
function unchunked(body: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length)
  const parts: Buffer[] = []
  let at = 0
  while (at < buffer.length) {
    const end = buffer.indexOf('\n', at)
    if (end < 0 || end - at > 100) return parts.length > 0 ? Buffer.concat(parts) : null
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(buffer.subarray(at, end).toString('latin1').trim())
    if (!size) return parts.length > 0 ? Buffer.concat(parts) : null
    const length = Number.parseInt(size[1]!, 16)
    if (length === 0) break
    parts.push(buffer.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    while (at < buffer.length && (buffer[at] === 13 || buffer[at] === 10)) at++
  }
  return Buffer.concat(parts)
}

function looksPlain(bytes: Uint8Array): boolean {
  return /^\s*[<\w{]/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
}
