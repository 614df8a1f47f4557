// The first bytes of a source -> what it is: a page (of which type), a feed, an archive, lines of JSON; or why it is none.
import type {MediaType} from './types.ts'

export type Kind =
  | {readonly kind: 'page'; readonly mediaType: MediaType}
  | {readonly kind: 'feed' | 'json' | 'jsonl' | 'warc' | 'arc'}
  | {readonly kind: 'empty'}
  | {readonly kind: 'binary'; readonly what: string}

/** Enough to tell. */
export const HEAD = 8192

const MAGIC: readonly (readonly [string, string])[] = [
  ['89504e47', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['25504446', 'a PDF document'],
  ['504b0304', 'a ZIP archive (or an Office document)'],
  ['7f454c46', 'a program (ELF)'],
  ['4d5a90', 'a program (Windows)'],
  ['d0cf11e0', 'an old Office document'],
  ['53514c69746520', 'an SQLite database'],
  ['28b52ffd', 'zstd-compressed data'],
  ['fd377a585a', 'xz-compressed data'],
  ['425a68', 'bzip2-compressed data'],
  ['377abcaf', 'a 7z archive'],
  ['52494646', 'a media file (RIFF)'],
  ['494433', 'an MP3 file'],
  ['4f676753', 'an Ogg file'],
  ['1a45dfa3', 'a Matroska video'],
]

/** `name` is the file's name or address, `declared` the media type that came with the bytes. */
export function kindOf(head: Uint8Array, name = '', declared?: string | null): Kind {
  if (head.length === 0) return {kind: 'empty'}
  const text = opening(head)
  if (text.trim() === '' && !text.includes('\0')) return {kind: 'empty'}
  if (/^WARC\/\d/.test(text)) return {kind: 'warc'}
  if (text.startsWith('filedesc:')) return {kind: 'arc'}
  const binary = binaryKind(head, text)
  if (binary) return {kind: 'binary', what: binary}
  return textKind(text.trimStart(), extensionOf(name), declared?.split(';')[0]?.trim().toLowerCase() ?? null)
}

/** The bytes as Latin-1, wide charsets narrowed, marks dropped: markup and JSON can be told from that. */
function opening(head: Uint8Array): string {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD)).toString('latin1')
  if (/^(?:\xff\xfe|\xfe\xff)/.test(text)) return text.slice(2).replace(/\0/g, '')
  if (/^(?:\0[\x09-\x7f]){4}|^(?:[\x09-\x7f]\0){4}/.test(text)) return text.replace(/\0/g, '')
  return text.replace(/^\xef\xbb\xbf/, '')
}

function binaryKind(head: Uint8Array, text: string): string | null {
  const hex = Buffer.from(head.subarray(0, 8)).toString('hex')
  const known = MAGIC.find(([start]) => hex.startsWith(start))
  if (known) return known[1]
  const controls = text.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  const zeros = text.match(/\0/g)?.length ?? 0
  return zeros > text.length * 0.01 || controls > text.length * 0.05 ? 'binary data' : null
}

function textKind(text: string, extension: string, declared: string | null): Kind {
  if (isFeed(text)) return {kind: 'feed'}
  if (extension === 'jsonl' || extension === 'ndjson' || /ndjson|jsonl|json-seq/.test(declared ?? ''))
    return {kind: 'jsonl'}
  if (/^[[{]/.test(text)) {
    if (extension === 'json' || /json/.test(declared ?? ''))
      return {kind: isJsonLines(text) ? 'jsonl' : 'json'}
    if (isJsonLines(text)) return {kind: 'jsonl'}
    if (/^\{\s*"|^\[\s*\{\s*"/.test(text)) return {kind: 'json'}
  }
  if (extension === 'eml' || declared === 'message/rfc822' || isMail(text)) return page('message/rfc822')
  if (isHtml(text) || /html/.test(declared ?? '') || /^x?html?$|^shtml$|^php$|^aspx?$/.test(extension))
    return page('text/html')
  if (extension === 'md' || extension === 'markdown' || declared === 'text/markdown')
    return page('text/markdown')
  return page('text/plain')
}

const page = (mediaType: MediaType): Kind => ({kind: 'page', mediaType})

function isFeed(text: string): boolean {
  const head = text
    .replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/gi, '')
    .trimStart()
  return /^<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)(?=[\s>/])/i.test(head)
}

function isHtml(text: string): boolean {
  if (/^<(?:!doctype\s+html|html|head|body)/i.test(text)) return true
  if (/<(?:html|head|body|!doctype html)[\s>]/i.test(text.slice(0, 2000)) && /^\s*</.test(text)) return true
  const tags = text.match(
    /<\/?(?:p|div|span|a|br|h[1-6]|ul|ol|li|table|article|section|meta|title|script|link|img)(?=[\s>/])[^<>]*>/gi,
  )
  return (tags?.length ?? 0) >= 3
}

/** First line a whole JSON object, and a second line beginning one (or no more lines). */
function isJsonLines(text: string): boolean {
  const end = text.indexOf('\n')
  const first = end < 0 ? text : text.slice(0, end)
  const rest = end < 0 ? '' : text.slice(end + 1).trimStart()
  if (!/^\{.*\}\s*$/.test(first)) return end < 0 && false
  return rest === '' ? false : rest.startsWith('{')
}

/** Header lines with the names that letters have, then an empty line. */
function isMail(text: string): boolean {
  if (!/^(?:From |[A-Za-z-]+:\s)/.test(text)) return false
  const head = text.split(/\r?\n\r?\n/)[0]!
  const names = [...head.matchAll(/^([A-Za-z-]+):/gm)].map((match) => match[1]!.toLowerCase())
  const letter = ['from', 'to', 'subject', 'date', 'message-id', 'received', 'mime-version', 'content-type']
  return letter.filter((name) => names.includes(name)).length >= 3
}

function extensionOf(name: string): string {
  return (
    /\.([a-z0-9]{1,8})$/i.exec(name.replace(/[?#].*$/, '').replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? ''
  )
}
