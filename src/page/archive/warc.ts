// A web archive (WARC, WET, ARC) -> its pages, record by record. Broken records are said and passed over.
import type {ByteReader} from '../bytes.ts'
import {carrierDate} from '../dates.ts'
import {decodePage, tooLarge} from '../decodePage.ts'
import {attempt, failed, type Item, mergedFacts, messageOf, type Reading} from '../items.ts'
import {HEAD, kindOf} from '../kind.ts'
import {httpMessage} from './http.ts'
import {nextRecord, type RecordHead} from './record.ts'

/** Records that are pages; the others (request, metadata, revisit, warcinfo) tell of pages. */
const PAGES = new Set(['response', 'resource', 'conversion'])
const NEXT = '\r\n\r\nWARC/1.'

/** Yields the pages of an archive; "file#3" is its third record, of whatever type. */
export async function* readWarc(source: string, bytes: ByteReader, reading: Reading): AsyncGenerator<Item> {
  let number = 0
  for (;;) {
    const start = bytes.position
    let sought: Awaited<ReturnType<typeof nextRecord>>
    try {
      sought = await nextRecord(bytes)
    } catch (error) {
      yield failed(
        `${source}#${number + 1}`,
        `record ${number + 1}: ${messageOf(error)}; the archive is cut here`,
      )
      return
    }
    if (sought.lost > 0)
      yield failed(
        source,
        `after record ${number}: ${sought.lost} bytes at ${start} are no record; passed over`,
      )
    if (sought.problem) yield failed(`${source}#${number + 1}`, `record ${number + 1}: ${sought.problem}`)
    if (!sought.head && !sought.problem) return
    number++
    if (sought.head && sought.head.length >= 0)
      yield* readRecord(`${source}#${number}`, number, sought.head, bytes, reading)
  }
}

async function* readRecord(
  member: string,
  number: number,
  head: RecordHead,
  bytes: ByteReader,
  reading: Reading,
): AsyncGenerator<Item> {
  const wanted = PAGES.has(head.type) && isText(head) && !reading.options.skip?.(member)
  const tooLong = head.length > reading.limits.unpacked
  if (!wanted || tooLong) {
    if (wanted)
      yield failed(member, `record ${number}: ${tooLarge(head.length, reading.limits.unpacked).message}`)
    yield* passed(member, number, head, bytes)
    return
  }
  let block: Uint8Array
  let cut: string | null = null
  try {
    block = await bytes.take(head.length)
    if (block.length < head.length) cut = `cut: ${block.length} of ${head.length} bytes are there`
    else if (head.format === 'warc') block = await resynced(block, bytes)
  } catch (error) {
    yield failed(member, `record ${number}: ${messageOf(error)}; the archive is cut here`)
    return
  }
  const item = pageOfRecord(member, number, head, block, cut, reading)
  if (item) yield item
}

async function* passed(
  member: string,
  number: number,
  head: RecordHead,
  bytes: ByteReader,
): AsyncGenerator<Item> {
  try {
    const there = await bytes.skip(head.length)
    if (there < head.length)
      yield failed(member, `record ${number}: cut, ${there} of ${head.length} bytes are there`)
  } catch (error) {
    yield failed(member, `record ${number}: ${messageOf(error)}; the archive is cut here`)
  }
}

/** A length that is too great swallows the next record: what follows its mark is put back. */
async function resynced(block: Uint8Array, bytes: ByteReader): Promise<Uint8Array> {
  const after = Buffer.from(await bytes.peek(16)).toString('latin1')
  if (after.trim() === '' || /^\r?\n\r?\n(?:WARC\/|$)/.test(after)) return block
  const at = Buffer.from(block.buffer, block.byteOffset, block.length).indexOf(NEXT)
  if (at < 0) return block
  bytes.unread(block.slice(at))
  return block.slice(0, at)
}

function isText(head: RecordHead): boolean {
  const type = head.fields.get('content-type')?.toLowerCase() ?? ''
  if (head.type === 'response' && head.format === 'warc')
    return !type || /http/.test(type) || /text|html/.test(type)
  return !type || /text|html|xml|unknown/.test(type)
}

function pageOfRecord(
  member: string,
  number: number,
  head: RecordHead,
  block: Uint8Array,
  cut: string | null,
  reading: Reading,
): Item | null {
  try {
    const message = httpMessage(block, reading.limits)
    if (head.type === 'response' && (message.status < 200 || message.status >= 300)) return null
    const contentType = message.headers.get('content-type') ?? recordType(head)
    if (!isPageBody(message.body, contentType, head.address)) return null
    const truncated = head.fields.get('warc-truncated')
    const warnings = [
      ...message.warnings,
      ...(cut ? [cut] : []),
      ...(truncated ? [`cut by the crawler (${truncated})`] : []),
    ]
    return attempt(member, () =>
      decodePage(message.body, {
        source: member,
        address: head.address,
        contentType,
        given: mergedFacts(
          {fetched: carrierDate(head.fields.get('warc-date')) ?? undefined},
          reading.options.given,
        ),
        limits: reading.limits,
        warnings,
      }),
    )
  } catch (error) {
    return failed(member, `record ${number}: ${messageOf(error)}`)
  }
}

function recordType(head: RecordHead): string | null {
  const type = head.fields.get('content-type') ?? null
  if (head.type === 'conversion') return 'text/plain; charset=utf-8'
  return type && /^application\/http/i.test(type) ? null : type
}

/** Pictures, scripts and styles are in archives too; they are no pages and no errors. */
function isPageBody(body: Uint8Array, contentType: string | null, address: string | null): boolean {
  if (body.length === 0) return false
  if (contentType && !/html|text\/plain|text\/markdown|xml|unknown|octet-stream/i.test(contentType))
    return false
  if (contentType && /(?:rss|atom|svg|opensearch)/i.test(contentType)) return false
  const kind = kindOf(body.subarray(0, HEAD), address ?? '', contentType)
  if (contentType && /octet-stream|unknown|^(?:text|application)\/xml/i.test(contentType)) {
    return kind.kind === 'page' && kind.mediaType === 'text/html'
  }
  return kind.kind === 'page'
}
