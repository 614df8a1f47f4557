// The bytes of an e-mail (RFC 5322, MIME) -> the text or HTML that a reader would see, with what the headers say.
import {decodeText} from './charset.ts'
import {carrierDate} from './dates.ts'
import {Unreadable} from './limits.ts'
import type {GivenFacts, MediaType} from './types.ts'

export interface Mail {
  readonly mediaType: MediaType
  readonly text: string
  readonly charset: string
  readonly given: GivenFacts
  readonly warnings: readonly string[]
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** Parts within parts deeper than this are left alone. */
const DEEPEST = 8

/**
 * Reads a message; plain text wins over HTML unless it is only a hint to look at the other.
 * @throws Unreadable where no part can be read
 */
export function readMail(bytes: Uint8Array): Mail {
  const message = partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const parts = leaves(message, 0)
  const plain = parts.find((part) => typeOf(part) === 'text/plain')
  const html = parts.find((part) => typeOf(part) === 'text/html')
  const chosen = plain && (plain.body.length > 400 || !html) ? plain : (html ?? plain)
  if (!chosen) throw new Unreadable('a message without a text part')
  const {text, charset, warnings} = decodeText(decoded(chosen), parameter(chosen, 'charset'))
  return {
    mediaType: typeOf(chosen) === 'text/html' ? 'text/html' : 'text/plain',
    text: chosen === plain ? withoutReply(text, parameter(chosen, 'format') === 'flowed') : text,
    charset,
    given: factsOf(message),
    warnings,
  }
}

function partOf(bytes: Buffer): Part {
  const end = /\r?\n\r?\n/.exec(bytes.subarray(0, 200_000).toString('latin1'))
  const head = bytes.subarray(0, end?.index ?? bytes.length).toString('latin1')
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return {headers, body: end ? bytes.subarray(end.index + end[0].length) : Buffer.alloc(0)}
}

function leaves(part: Part, depth: number): Part[] {
  const boundary = /^multipart\//.test(typeOf(part)) ? parameter(part, 'boundary') : null
  if (!boundary || depth > DEEPEST) return [part]
  const pieces = part.body.toString('latin1').split(`--${boundary}`).slice(1)
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => leaves(partOf(Buffer.from(piece.replace(/^\r?\n/, ''), 'latin1')), depth + 1))
}

function typeOf({headers}: Part): string {
  return (headers.get('content-type') ?? 'text/plain').split(';')[0]!.trim().toLowerCase()
}

function parameter({headers}: Part, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(
    headers.get('content-type') ?? '',
  )
  return match?.[1] ?? match?.[2] ?? null
}

function decoded({headers, body}: Part): Buffer {
  const coding = headers.get('content-transfer-encoding')?.toLowerCase() ?? ''
  if (coding === 'base64') return Buffer.from(body.toString('latin1'), 'base64')
  return coding === 'quoted-printable' ? quotedPrintable(body.toString('latin1')) : body
}

function quotedPrintable(text: string): Buffer {
  const joined = text.replace(/[ \t]*=\r?\n/g, '')
  return Buffer.from(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
}

function factsOf({headers}: Part): GivenFacts {
  const from = words(headers.get('from') ?? '')
    .replace(/\s*<[^>]*>\s*$/, '')
    .replace(/^"|"$/g, '')
    .trim()
  return {
    title:
      words(headers.get('subject') ?? '').replace(/^(?:(?:re|fwd?|aw|wg|отв)\s*:\s*)+/i, '') || undefined,
    published: carrierDate(headers.get('date')) ?? undefined,
    authors: from && !from.includes('@') ? [from] : undefined,
  }
}

/** "=?utf-8?B?…?=" -> the words (RFC 2047). */
function words(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([^?]+)\?([BbQq])\?([^?]*)\?=/g, (whole, charset: string, coding: string, code: string) => {
      const bytes = /b/i.test(coding)
        ? Buffer.from(code, 'base64')
        : quotedPrintable(code.replaceAll('_', ' '))
      try {
        return decodeText(bytes, charset.split('*')[0]!).text
      } catch {
        return whole
      }
    })
}

/** Quoted lines of the letter that is answered, and the signature, are not this letter's. */
function withoutReply(text: string, flowed: boolean): string {
  const lines = text.split(/\r?\n/)
  const signature = lines.findIndex((line) => line === '-- ' || line === '--')
  const own = (signature > 2 ? lines.slice(0, signature) : lines).filter((line) => !line.startsWith('>'))
  return flowed ? own.join('\n').replace(/ \n(?=\S)/g, ' ') : own.join('\n')
}
