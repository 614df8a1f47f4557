// One item of a feed, whatever kind the feed is -> a page with its text, or the address where the text is.
import {decodePage} from '../decodePage.ts'
import type {ReadBytes} from '../items.ts'
import {attempt, failed, type Item, isPageError, mergedFacts, type Reading} from '../items.ts'
import type {GivenFacts} from '../types.ts'

export interface FeedEntry {
  readonly title: string
  readonly link: string | null
  readonly id: string | null
  /** HTML or text of the whole item, where the feed carries it. */
  readonly content: string | null
  readonly contentType: 'html' | 'text'
  readonly summary: string | null
  /** EDTF. */
  readonly published: string | null
  readonly updated: string | null
  readonly authors: readonly string[]
  readonly lang: string | null
}

/** A text this long is the article; a shorter one is its teaser. */
const FULL_TEXT = 600

/** The item's page, or what its link leads to where the feed has no full text and links may be followed. */
export async function* entryItems(
  member: string,
  entry: FeedEntry,
  outlet: string | null,
  reading: Reading,
  read: ReadBytes,
): AsyncGenerator<Item> {
  const page = entryPage(member, entry, outlet, reading)
  if (page) {
    yield page
    return
  }
  const {readAddress} = await import('../fetch/readAddress.ts')
  for await (const item of readAddress(entry.link!, reading, read))
    yield isPageError(item) ? item : {...item, given: entryFacts(entry, outlet, reading)}
}

/** The item as a page of the feed, or null where the article must be fetched from its link. */
function entryPage(source: string, entry: FeedEntry, outlet: string | null, reading: Reading): Item | null {
  const text = entry.content ?? entry.summary ?? ''
  const full = plainLength(text) >= FULL_TEXT
  if (!full && entry.link && reading.options.follow) return null
  if (text.trim() === '')
    return failed(source, `the item "${entry.title}" has no text; its link is ${entry.link ?? 'missing'}`)
  return attempt(source, () =>
    decodePage(Buffer.from(text, 'utf8'), {
      source,
      address: entry.link,
      contentType: 'text/html; charset=utf-8',
      mediaType: entry.contentType === 'text' && !/<\w+[^>]*>/.test(text) ? 'text/plain' : 'text/html',
      given: entryFacts(entry, outlet, reading),
      limits: reading.limits,
      warnings: full ? [] : ['the feed carries only a part of this article'],
    }),
  )
}

/** What the feed says of an item. */
function entryFacts(entry: FeedEntry, outlet: string | null, reading: Reading): GivenFacts {
  const facts: GivenFacts = {
    title: entry.title || undefined,
    published: entry.published ?? entry.updated ?? undefined,
    modified:
      entry.published && entry.updated && entry.updated !== entry.published ? entry.updated : undefined,
    outlet: outlet ?? undefined,
    lang: entry.lang ?? undefined,
    authors: entry.authors.length > 0 ? entry.authors : undefined,
  }
  return mergedFacts(facts, reading.options.given)
}

function plainLength(html: string): number {
  return html.replace(/<[^>]*>/g, '').trim().length
}
