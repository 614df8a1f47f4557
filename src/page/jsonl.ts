// Lines of JSON as crawlers write them ({url, date, title, text} and its kin) -> pages. Streams; a bad line is said and left out.
import type {ByteReader} from './bytes.ts'
import {carrierDate} from './dates.ts'
import {decodePage} from './decodePage.ts'
import {attempt, failed, type Item, mergedFacts, type Reading} from './items.ts'
import {kindOf} from './kind.ts'
import {megabytes} from './limits.ts'
import type {GivenFacts, MediaType, Page} from './types.ts'

/** The fields' names in common use, the first that is filled wins. */
const FIELDS = {
  html: ['html', 'raw_html', 'content_html', 'article_html', 'page_html', 'rawHtml', 'body_html'],
  text: [
    'text',
    'maintext',
    'content',
    'body',
    'article',
    'articleBody',
    'article_text',
    'raw_text',
    'plain_text',
    'story_text',
    'bodyText',
    'content_text',
    'raw_content',
    'fulltext',
    'full_text',
    'main_content',
    'cleaned_text',
    'summary',
    'description',
  ],
  title: ['title', 'headline', 'name', 'title_page', 'webTitle'],
  date: [
    'date',
    'published',
    'date_publish',
    'datePublished',
    'date_published',
    'published_at',
    'publishedAt',
    'publish_date',
    'published_date',
    'pub_date',
    'pubDate',
    'publication_date',
    'publishDate',
    'date_posted',
    'created_at',
    'timestamp',
    'time',
    'datetime',
    'dateTimePub',
    'dateTime',
    'webPublicationDate',
    'seendate',
  ],
  modified: [
    'modified',
    'date_modify',
    'dateModified',
    'date_modified',
    'updated',
    'updated_at',
    'modified_at',
    'last_modified',
  ],
  fetched: [
    'date_download',
    'fetched',
    'fetch_time',
    'crawled_at',
    'crawl_date',
    'scraped_at',
    'retrieved',
    'download_date',
  ],
  url: [
    'url',
    'link',
    'canonical_url',
    'canonical',
    'article_url',
    'source_url',
    'uri',
    'href',
    'page_url',
    'permalink',
    'requested_url',
    'responded_url',
    'final_url',
    'original_url',
    'web_url',
    'webUrl',
    'source',
  ],
  outlet: [
    'outlet',
    'source_name',
    'sitename',
    'site_name',
    'siteName',
    'publisher',
    'media_name',
    'publication',
    'newspaper',
    'source',
    'source_domain',
    'domain',
    'hostname',
    'source-hostname',
  ],
  lang: ['lang', 'language', 'inLanguage', 'detected_language'],
  authors: ['authors', 'author', 'byline', 'creator'],
} as const

/** Yields a page a line; lines over the page limit are skipped without being held. */
export async function* readJsonLines(
  source: string,
  bytes: ByteReader,
  reading: Reading,
): AsyncGenerator<Item> {
  let number = 0
  for (;;) {
    const line = await bytes.line(reading.limits.body)
    if (line === null) return
    number++
    const member = `${source}#${number}`
    const whole = line.at(-1) === 10 || line.length < reading.limits.body
    if (!whole) {
      await skipLine(bytes)
      yield failed(member, `line ${number} is longer than ${megabytes(reading.limits.body)}`)
      continue
    }
    const text = Buffer.from(line).toString('utf8').trim()
    if (text === '' || reading.options.skip?.(member)) continue
    yield lineItem(member, text, `line ${number}`, reading)
  }
}

async function skipLine(bytes: ByteReader): Promise<void> {
  for (;;) {
    const part = await bytes.line(1 << 16)
    if (part === null || part.at(-1) === 10) return
  }
}

function lineItem(member: string, text: string, place: string, reading: Reading): Item {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return failed(member, `${place}: not JSON (${(error as Error).message})`)
  }
  return attempt(member, () => pageOfObject(member, value, place, reading))
}

/**
 * The page that one object of a crawler describes.
 * @throws Error where it holds no text
 */
export function pageOfObject(member: string, value: unknown, place: string, reading: Reading): Page {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${place}: expected an object with "text" or "html", found ${kindName(value)}`)
  }
  const object = value as Record<string, unknown>
  const html = first(object, FIELDS.html)
  const body = html ?? first(object, FIELDS.text)
  if (!body) throw new Error(`${place}: no text in it (looked for "text", "html", "content", "body" …)`)
  const bytes = Buffer.from(body, 'utf8')
  return decodePage(bytes, {
    source: member,
    address: addressOf(object),
    contentType: 'text/plain; charset=utf-8',
    mediaType: html ? 'text/html' : mediaTypeOf(bytes),
    given: mergedFacts(factsOf(object), reading.options.given),
    limits: reading.limits,
  })
}

function mediaTypeOf(bytes: Uint8Array): MediaType {
  const kind = kindOf(bytes.subarray(0, 8192))
  return kind.kind === 'page' && kind.mediaType === 'text/html' ? 'text/html' : 'text/plain'
}

function addressOf(object: Record<string, unknown>): string | null {
  for (const key of FIELDS.url) {
    const value = object[key]
    if (typeof value === 'string' && /^https?:\/\//i.test(value)) return value
  }
  return null
}

function factsOf(object: Record<string, unknown>): GivenFacts {
  const outlet = FIELDS.outlet
    .flatMap((key) => first(object, [key]) ?? [])
    .find((name) => !/^https?:/.test(name))
  const lang = first(object, FIELDS.lang)?.toLowerCase()
  const authors = names(
    FIELDS.authors.map((key) => object[key]).find((value) => value !== undefined && value !== null),
  )
  return {
    title: first(object, FIELDS.title)?.trim(),
    published: day(object, FIELDS.date),
    modified: day(object, FIELDS.modified),
    fetched: day(object, FIELDS.fetched),
    outlet,
    lang: lang && /^[a-z]{2}(?:[-_]|$)/.test(lang) ? lang.slice(0, 2) : undefined,
    authors: authors.length > 0 ? authors : undefined,
  }
}

function first(object: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = object[key]
    if (typeof value === 'string' && value.trim() !== '') return value
    if (key === 'publisher' || key === 'source') {
      const {name, title} = (value ?? {}) as {name?: unknown; title?: unknown}
      if (typeof title === 'string' && title !== '' && typeof name !== 'string') return title
      if (typeof name === 'string' && name !== '') return name
    }
  }
  return undefined
}

function day(object: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = carrierDate(object[key])
    if (found) return found
  }
  return undefined
}

function names(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((item) => {
    const name = typeof item === 'string' ? item : (item as {name?: unknown} | null)?.name
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []
  })
}

function kindName(value: unknown): string {
  return Array.isArray(value) ? 'an array' : value === null ? 'null' : typeof value
}
