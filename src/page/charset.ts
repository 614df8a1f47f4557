// Bytes -> text. Which charset: mark, transport, declaration, valid UTF-8, guess; in this order, with the obvious lies corrected.
import {isUtf8} from 'node:buffer'
import {createRequire} from 'node:module'
import {legacyHookDecode, normalizeEncoding} from '@exodus/bytes/encoding.js'
import {Unreadable} from './limits.ts'

export interface Decoded {
  readonly text: string
  readonly charset: string
  readonly warnings: readonly string[]
}

/** Declarations stand early in a page. */
const DECLARATION_REACH = 4096
/** A guess looks at this much: more takes seconds and says no more. */
const GUESS_REACH = 65_536
/** More invalid bytes than this share is no text. */
const MOST_INVALID = 0.05
/** Of the bytes above 7F in a guessed legacy charset, this share must look like writing. */
const PLAUSIBLE = 0.85

/**
 * Decodes a page. `transport` is the charset of the HTTP header, where there is one.
 * @throws Unreadable when over 5 % of the bytes are invalid in the charset
 */
export function decodeText(bytes: Uint8Array, transport?: string | null): Decoded {
  const marked = markOf(bytes)
  if (marked) return checked(bytes, marked)
  const wide = wideOf(bytes)
  if (wide) return checked(bytes, wide)
  const declared = knownCharset(transport) ?? knownCharset(declaredIn(bytes))
  const invalid = invalidUtf8(bytes)
  if (invalid.count === 0) return {text: utf8(bytes), charset: 'utf-8', warnings: []}
  if (declared && declared !== 'utf-8' && !declared.startsWith('utf-16')) return checked(bytes, declared)
  const guessed = guess(bytes)
  if (guessed && (declared === null || invalid.count > invalid.high * 0.5)) {
    const text = legacyHookDecode(bytes, guessed)
    return {text, charset: guessed, warnings: declared ? [`declared ${declared}, read as ${guessed}`] : []}
  }
  return checked(bytes, 'utf-8')
}

/** The charset of a stream, told from its opening, for decoders that go on piece by piece. */
export function charsetOf(head: Uint8Array, contentType?: string | null): string {
  const transport = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]
  const whole = head.subarray(0, lastWholeCharacter(head))
  const mark = markOf(head) ?? wideOf(head)
  if (mark) return mark
  const declared = knownCharset(declaredIn(head)) ?? knownCharset(transport)
  const {count} = invalidUtf8(whole)
  if (declared && !declared.startsWith('utf-16') && !(declared === 'utf-8' && count > 0)) return declared
  return count === 0 ? 'utf-8' : (guess(head) ?? 'utf-8')
}

/** A cut stream may end inside a character of UTF-8. */
function lastWholeCharacter(bytes: Uint8Array): number {
  let end = bytes.length
  while (end > 0 && end > bytes.length - 4 && (bytes[end - 1]! & 0xc0) === 0x80) end--
  return end > 0 && bytes[end - 1]! >= 0xc0 ? end - 1 : bytes.length
}

/** Byte order marks. */
function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: every other byte of the opening is zero. */
function wideOf(bytes: Uint8Array): string | null {
  const reach = Math.min(bytes.length, 512) & ~1
  if (reach < 8) return null
  let even = 0
  let odd = 0
  for (let place = 0; place < reach; place += 2) {
    if (bytes[place] === 0) even++
    if (bytes[place + 1] === 0) odd++
  }
  if (odd > reach * 0.35 && even < reach * 0.05) return 'utf-16le'
  if (even > reach * 0.35 && odd < reach * 0.05) return 'utf-16be'
  return null
}

/** `<meta charset>`, `<meta http-equiv>` or the XML declaration. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.length, DECLARATION_REACH),
  ).toString('latin1')
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)
  if (xml) return xml[1]!
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)
  return meta?.[1] ?? null
}

function knownCharset(label: string | null | undefined): string | null {
  if (!label) return null
  const name = normalizeEncoding(label.trim())
  return name === 'replacement' || name === 'x-user-defined' ? null : name
}

function checked(bytes: Uint8Array, charset: string): Decoded {
  const text = charset === 'utf-8' ? utf8(bytes) : legacyHookDecode(bytes, charset)
  const {count, first} = charset === 'utf-8' ? invalidUtf8(bytes) : replacements(text)
  if (count === 0) return {text, charset, warnings: []}
  const share = count / Math.max(1, bytes.length)
  const where = `${count} ${count === 1 ? 'byte is' : 'bytes are'} not valid ${charset}`
  if (share > MOST_INVALID) {
    throw new Unreadable(
      `${where}, ${(share * 100).toFixed(1)} % of all (at most ${MOST_INVALID * 100} % is read), the first at ${first}`,
    )
  }
  return {text, charset, warnings: [`${where}, the first at ${first}; each is shown as U+FFFD`]}
}

function utf8(bytes: Uint8Array): string {
  const from = markOf(bytes) === 'utf-8' ? 3 : 0
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from).toString('utf8')
}

function replacements(text: string): {count: number; first: number} {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return {count, first: text.indexOf('\ufffd')}
}

/** Bytes that are in no valid UTF-8 sequence; `high` counts all bytes above 7F. */
function invalidUtf8(bytes: Uint8Array): {count: number; high: number; first: number} {
  if (isUtf8(bytes)) return {count: 0, high: 0, first: -1}
  let count = 0
  let high = 0
  let first = -1
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!
    if (byte < 0x80) {
      at++
      continue
    }
    const length = sequenceAt(bytes, at, byte)
    if (length === 0) {
      if (first < 0) first = at
      count++
      high++
      at++
    } else {
      high += length
      at += length
    }
  }
  return {count, high, first}
}

/** Length of the valid sequence at `at`, 0 if there is none (RFC 3629: no overlong forms, no surrogates). */
function sequenceAt(bytes: Uint8Array, at: number, lead: number): number {
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1]!
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const top = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > top) return 0
  for (let step = 2; step < length; step++) if ((bytes[at + step]! & 0xc0) !== 0x80) return 0
  return length
}

/** A legacy charset in which the bytes read like writing, or null. */
function guess(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, GUESS_REACH)
  const {detect} = createRequire(import.meta.url)('jschardet') as typeof import('jschardet')
  const {encoding} = detect(Buffer.from(sample))
  const name = knownCharset(encoding)
  for (const charset of [name, 'windows-1252']) {
    if (charset && charset !== 'utf-8' && !charset.startsWith('utf-16') && plausible(sample, charset))
      return charset
  }
  return null
}

/** Do the bytes above 7F become letters inside words, or the marks that typesetting uses? */
function plausible(sample: Uint8Array, charset: string): boolean {
  const text = legacyHookDecode(sample, charset)
  let good = 0
  let all = 0
  for (const match of text.matchAll(/[^\x00-\x7f]/gu)) {
    const [char] = match
    all++
    if (/[ÿþý×÷¤¦¬]/.test(char)) continue
    if (/[‘’“”„«»–—…•©®°€£№§\u00a0·™½¼´]/.test(char)) good++
    else if (/\p{L}/u.test(char)) good += beside(text, match.index, char.length) ? 1 : 0
  }
  return all > 0 && good / all >= PLAUSIBLE
}

function beside(text: string, at: number, length: number): boolean {
  return /\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + length] ?? '')
}
