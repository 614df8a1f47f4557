// The bytes of a feed -> pages: items with full text at once, others from their links where that is allowed.
import {TextDecoder as RightDecoder} from '@exodus/bytes/encoding.js'
import type {ByteReader} from '../bytes.ts'
import {charsetOf} from '../charset.ts'
import {carrierDate} from '../dates.ts'
import type {Came, ReadBytes} from '../items.ts'
import {failed, type Item, type Reading} from '../items.ts'
import {entryItems, type FeedEntry} from './entry.ts'
import {FeedParser, type Fields} from './parser.ts'

/** Bytes looked at to tell the charset. */
const SNIFF = 65_536

/** Yields the items of a feed as they come; memory does not grow with the feed. "feed.xml#3" is the third item. */
export async function* readFeed(
  source: string,
  bytes: ByteReader,
  reading: Reading,
  came: Came,
  read: ReadBytes,
): AsyncGenerator<Item> {
  const head = await bytes.peek(SNIFF)
  const decoder = new RightDecoder(charsetOf(head, came.contentType))
  const ready: {entry: Fields; feed: Fields}[] = []
  const parser = new FeedParser({entry: (entry, feed) => ready.push({entry, feed})}, came.address ?? null)
  let number = 0
  const items = async function* (): AsyncGenerator<Item> {
    for (const {entry, feed} of ready.splice(0)) {
      number++
      yield* itemOf(`${source}#${number}`, entry, feed, reading, read)
    }
  }
  for await (const chunk of bytes.stream()) {
    parser.write(decoder.decode(chunk, {stream: true}))
    yield* items()
  }
  parser.write(decoder.decode())
  parser.close()
  yield* items()
  if (number === 0) yield failed(source, 'a feed without items')
}

async function* itemOf(
  member: string,
  fields: Fields,
  feed: Fields,
  reading: Reading,
  read: ReadBytes,
): AsyncGenerator<Item> {
  if (reading.options.skip?.(member)) return
  const entry = feedEntry(fields, feed)
  yield* entryItems(member, entry, feed.values.get('title') ?? null, reading, read)
}

/** The fields of an entry under the names that all feeds share. */
export function feedEntry({values, types, authors, lang}: Fields, feed: Fields): FeedEntry {
  const content = values.get('content') ?? null
  return {
    title: plainTitle(values.get('title') ?? '', types.get('title') ?? 'text'),
    link: webAddress(values.get('link'), feed.base),
    id: values.get('id') ?? null,
    content,
    contentType: types.get(content === null ? 'summary' : 'content') ?? 'html',
    summary: values.get('summary') ?? null,
    published: carrierDate(values.get('published') ?? values.get('created')),
    updated: carrierDate(values.get('updated')),
    authors: [...new Set(authors)],
    lang:
      (lang ?? values.get('language') ?? feed.lang ?? feed.values.get('language') ?? '')
        .slice(0, 2)
        .toLowerCase() || null,
  }
}

function plainTitle(title: string, type: 'html' | 'text'): string {
  return (type === 'html' ? title.replace(/<[^>]*>/g, '') : title).replace(/\s+/g, ' ').trim()
}

function webAddress(link: string | undefined, base: string | null): string | null {
  if (!link) return null
  try {
    const url = new URL(link, base ?? undefined)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
