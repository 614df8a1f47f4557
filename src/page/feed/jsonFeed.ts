// A JSON Feed (jsonfeed.org, 1.0 and 1.1) -> its items.
import {carrierDate} from '../dates.ts'
import type {ReadBytes} from '../items.ts'
import {failed, type Item, type Reading} from '../items.ts'
import {entryItems, type FeedEntry} from './entry.ts'

/** The pages of the feed, or null if the document is no JSON Feed. */
export function jsonFeedItems(
  source: string,
  value: unknown,
  reading: Reading,
  read: ReadBytes,
): AsyncIterable<Item> | null {
  const feed = value as {version?: unknown; items?: unknown; title?: unknown; language?: unknown} | null
  if (typeof feed !== 'object' || feed === null || !Array.isArray(feed.items)) return null
  if (typeof feed.version !== 'string' || !/jsonfeed\.org/.test(feed.version)) return null
  return pages(source, feed.items, textOf(feed.title), textOf(feed.language), reading, read)
}

async function* pages(
  source: string,
  items: readonly unknown[],
  outlet: string | null,
  lang: string | null,
  reading: Reading,
  read: ReadBytes,
): AsyncGenerator<Item> {
  for (const [place, item] of items.entries()) {
    const member = `${source}#${place + 1}`
    if (reading.options.skip?.(member)) continue
    const entry = jsonFeedEntry(item, lang)
    if (!entry) yield failed(member, `item ${place + 1}: expected an object`)
    else yield* entryItems(member, entry, outlet, reading, read)
  }
}

/** One item of the feed. */
function jsonFeedEntry(item: unknown, lang: string | null): FeedEntry | null {
  if (typeof item !== 'object' || item === null) return null
  const fields = item as Record<string, unknown>
  const html = textOf(fields.content_html)
  return {
    title: textOf(fields.title) ?? '',
    link: textOf(fields.url) ?? textOf(fields.external_url),
    id: textOf(fields.id),
    content: html ?? textOf(fields.content_text),
    contentType: html ? 'html' : 'text',
    summary: textOf(fields.summary),
    published: carrierDate(fields.date_published),
    updated: carrierDate(fields.date_modified),
    authors: authorsOf(fields),
    lang: textOf(fields.language) ?? lang,
  }
}

function authorsOf(fields: Record<string, unknown>): string[] {
  const list = Array.isArray(fields.authors) ? fields.authors : [fields.author]
  return list.flatMap((author) => textOf((author as {name?: unknown} | null | undefined)?.name) ?? [])
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
