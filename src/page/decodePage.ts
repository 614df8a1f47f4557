// The bytes of one page -> Page. Pure.
import {decodeText} from './charset.ts'
import {mergedFacts} from './items.ts'
import {HEAD, kindOf} from './kind.ts'
import {limitsWith, megabytes, Unreadable} from './limits.ts'
import {readMail} from './mail.ts'
import type {GivenFacts, Limits, MediaType, Page} from './types.ts'

export interface PageFrame {
  readonly source: string
  readonly address?: string | null
  /** As the server or archive declared it; "text/html; charset=windows-1251". */
  readonly contentType?: string | null
  readonly mediaType?: MediaType
  readonly given?: GivenFacts
  readonly limits?: Partial<Limits>
  readonly warnings?: readonly string[]
}

/**
 * Decodes one page, whatever its charset.
 * @throws Unreadable (an Error with words for people) where the bytes are empty, too many, binary or badly broken
 */
export function decodePage(bytes: Uint8Array, frame: PageFrame): Page {
  const limits = limitsWith(frame.limits)
  if (bytes.length > limits.unpacked) throw tooLarge(bytes.length, limits.unpacked)
  const mediaType = frame.mediaType ?? mediaTypeOf(bytes, frame)
  if (mediaType === 'message/rfc822') return pageOfMail(bytes, frame, limits.text)
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(frame.contentType ?? '')?.[1]
  const decoded = decodeText(bytes, charset)
  if (mediaType === 'text/html') checkMarkup(decoded.text)
  else checkLength(decoded.text, limits.text)
  return {
    source: frame.source,
    address: frame.address ?? null,
    mediaType,
    text: decoded.text,
    charset: decoded.charset,
    given: frame.given ?? {},
    warnings: [...(frame.warnings ?? []), ...decoded.warnings],
  }
}

function pageOfMail(bytes: Uint8Array, frame: PageFrame, longest: number): Page {
  const {given, warnings, ...mail} = readMail(bytes)
  if (mail.mediaType === 'text/html') checkMarkup(mail.text)
  else checkLength(mail.text, longest)
  return {
    ...mail,
    source: frame.source,
    address: frame.address ?? null,
    given: mergedFacts(given, frame.given),
    warnings: [...(frame.warnings ?? []), ...warnings],
  }
}

/** Pages written by hand or machine stay far below this; what goes beyond is meant to break parsers. */
const DEEPEST = 10_000
const MOST_ELEMENTS = 200_000
const MOST_LINES = 100_000
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|option|dt|dd)$/

/** Counts tags, and open ones less closed ones, in one pass and without building anything. */
function checkMarkup(markup: string): void {
  let depth = 0
  let elements = 0
  for (const match of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (!match[1] && ++elements > MOST_ELEMENTS)
      throw new Unreadable(`more than ${MOST_ELEMENTS.toLocaleString('en')} elements in one page`)
    if (VOID.test(match[2]!.toLowerCase())) continue
    depth += match[1] ? -1 : 1
    if (depth > DEEPEST)
      throw new Unreadable(`elements are nested deeper than ${DEEPEST.toLocaleString('en')}`)
    if (depth < 0) depth = 0
  }
}

/** An article is thousands of characters long; what goes on for millions is a book, a table or a bomb. */
function checkLength(text: string, limit: number): void {
  if (text.length > limit)
    throw new Unreadable(
      `a text of ${text.length.toLocaleString('en')} characters; at most ${limit.toLocaleString('en')} are read as one page`,
    )
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (++lines > MOST_LINES)
      throw new Unreadable(`more than ${MOST_LINES.toLocaleString('en')} lines in one page`)
}

/** The error for a page over a limit. */
export function tooLarge(found: number | null, limit: number): Unreadable {
  const size = found === null ? `more than ${megabytes(limit)}` : megabytes(found)
  return new Unreadable(`the page has ${size}; at most ${megabytes(limit)} is read`)
}

function mediaTypeOf(bytes: Uint8Array, frame: PageFrame): MediaType {
  const kind = kindOf(bytes.subarray(0, HEAD), frame.address ?? frame.source, frame.contentType)
  if (kind.kind === 'empty') throw new Unreadable('empty: nothing to read')
  if (kind.kind === 'binary') throw new Unreadable(`${kind.what}, not a page of text`)
  return kind.kind === 'page' ? kind.mediaType : 'text/plain'
}
