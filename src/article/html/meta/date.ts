// Where a page says when it was published -> that day, and where it was said. Machine-readable statements before written ones.
import type {DateFinding} from '../../types.ts'
import {type DayOrder, day, isTimeLine, writtenDate} from '../../writtenDate.ts'
import type {Block} from '../blocks.ts'
import {type Element, elementsOf, textOf} from '../dom.ts'
import {namedAs, nameWords} from '../names.ts'
import {first, type Head} from './head.ts'
import type {Linked} from './jsonLd.ts'

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dc.date.x-metadatalastmodified',
  'publication_date',
  'publish_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'published',
  'date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'citation_publication_date',
  'citation_date',
  'originalpublicationdate',
  'article_date_original',
  'article:post_date',
  'created',
  'date_published',
  'article:create_at',
  'weibo:article:create_at',
  'rnews:datepublished',
  'ptime',
  'lastpublished',
  'gentime',
  'vr:published_time',
  'mediator_published_time',
  'last-published',
  'dcterms.available',
  'datecreated',
  'video:release_date',
  'og:pubdate',
  'bt:pubdate',
  'shareaholic:article_published_time',
]
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article:modified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'modified_time',
  'updated_time',
  'last_modified',
]

export interface Dated {
  readonly finding: DateFinding
  readonly by: string
}

/** The page's publication day; null where it says none. `lang` tells 03/04 from 04/03. */
export function publishedOn(
  head: Head,
  linked: Linked | null,
  root: Element,
  blocks: readonly Block[],
  address: string | null,
  lang: string | null,
  bodyStart: number,
): Dated | null {
  const order: DayOrder =
    lang === 'en' && !/\.(?:uk|au|nz|in|ie|za)(?:[/:]|$)/.test(address ?? '') ? 'month-first' : 'day-first'
  const steps: readonly (() => [string, string] | null)[] = [
    () => stamp('JSON-LD', linked?.published),
    () => stamp('meta tag', first(head.metas, PUBLISHED)),
    () => fromItemprop(root),
    () => fromAddress(address),
    () => fromTimes(root, order, true),
    () => fromNamed(root, order),
    () => fromBlocks(blocks, order, bodyStart, true),
    () => fromTimes(root, order, false),
    () => fromBlocks(blocks, order, bodyStart, false),
    () => written('title', head.title?.slice(0, 14) ?? '', order),
    () => stamp('JSON-LD, last change', linked?.modified),
    () => stamp('meta tag, last change', first(head.metas, MODIFIED)),
  ]
  for (const step of steps) {
    const found = step()
    if (found)
      return {
        finding: {edtf: found[0], how: 'stated', reason: `the page's ${found[1]} says so`},
        by: found[1],
      }
  }
  return null
}

/** The day of the last change, where it is another day than that of publication. */
export function modifiedOn(head: Head, linked: Linked | null, published: string | null): DateFinding | null {
  const found = stamp('JSON-LD', linked?.modified) ?? stamp('meta tag', first(head.metas, MODIFIED))
  if (!found || found[0] === published) return null
  return {edtf: found[0], how: 'stated', reason: `the page's ${found[1]} says so`}
}

/** "2014-01-13T20:15:00+04:00" -> the day as written, in the page's own time zone. */
function stamp(by: string, text: string | null | undefined): [string, string] | null {
  if (!text) return null
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text)
  const edtf = iso ? day(Number(iso[1]), Number(iso[2]), Number(iso[3])) : (writtenDate(text)?.edtf ?? null)
  return edtf && plausible(edtf) ? [edtf, by] : null
}

function plausible(edtf: string): boolean {
  return edtf >= '1985-01-01' && edtf < '2100'
}

function fromItemprop(root: Element): [string, string] | null {
  for (const element of elementsOf(root)) {
    const {itemprop, property, content, datetime, pubdate} = element.attributes
    const names = `${itemprop ?? ''} ${property ?? ''}`
    if (!/datePublished|dateCreated|pubdate|schema:dateCreated|dc:date/i.test(names) && pubdate === undefined)
      continue
    const found = stamp('microdata', content ?? datetime ?? textOf(element))
    if (found) return found
  }
  return null
}

function fromAddress(address: string | null): [string, string] | null {
  const path = address?.replace(/^https?:\/\/[^/]+/, '') ?? ''
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/.exec(path)
  const edtf = match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null
  return edtf && plausible(edtf) ? [edtf, 'address'] : null
}

const DATE_NAMES =
  /publish|pubdate|posted|post-?date|entry-?date|article-?date|date-?published|created|dateline|byline|timestamp|\bdatum\b|\bdate\b|meta-?date|\bmeta\b|post-?meta/

/** `<time>` elements; `good`: those named as the publication's and not in lists of other articles. */
function fromTimes(root: Element, order: DayOrder, good: boolean): [string, string] | null {
  for (const element of elementsOf(root)) {
    if (element.tag !== 'time' && !(element.tag === 'abbr' && element.names.includes('published'))) continue
    if (inOther(element)) continue
    const named =
      DATE_NAMES.test(`${element.names} ${element.parent?.names ?? ''}`) && !/updat|modif/.test(element.names)
    if (good && !named) continue
    const found =
      stamp('<time>', element.attributes.datetime ?? element.attributes.title ?? null) ??
      written('<time>', textOf(element), order)
    if (found) return found
  }
  return null
}

const EXACT_NAMES = new Set(
  'date datum published publishdate pubdate postdate entrydate articledate dateposted publishedon datepublished postedon updated timestamp fecha data'.split(
    ' ',
  ),
)

/** Small elements called "date": their title, or what they show. */
function fromNamed(root: Element, order: DayOrder): [string, string] | null {
  for (const element of elementsOf(root)) {
    if (!element.names.trim() || !nameWords(element.names).some((word) => EXACT_NAMES.has(word))) continue
    if (inOther(element)) continue
    const shown = textOf(element)
    const found =
      stamp('date element', element.attributes.title) ??
      (shown.length <= 60 ? written('date element', shown, order) : null)
    if (found) return found
  }
  return null
}

function written(by: string, text: string, order: DayOrder): [string, string] | null {
  const found = writtenDate(text, order)
  return found && plausible(found.edtf) ? [found.edtf, by] : null
}

/** Does it stand among comments, related articles or in a sidebar? */
function inOther(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) {
    const named = namedAs(at)
    if (named?.strong && (named.reason === 'comments' || named.reason === 'related')) return true
    if (at.tag === 'aside' || at.tag === 'footer' || at.tag === 'nav') return at.tag !== 'footer'
  }
  return false
}

/** Date lines round the headline, then (`near` false) anywhere outside lists of other articles. */
function fromBlocks(
  blocks: readonly Block[],
  order: DayOrder,
  bodyStart: number,
  near: boolean,
): [string, string] | null {
  const range = near ? blocks.slice(Math.max(0, bodyStart - 25), bodyStart + 3).reverse() : blocks
  const candidates = near ? range.slice(0, 28) : range
  for (const wanted of ['named', 'any'] as const) {
    for (const block of candidates) {
      if (block.text.length > (near ? 160 : 110) || /©|copyright|\(c\)/i.test(block.text)) continue
      if (wanted === 'named' && !DATE_NAMES.test(block.element.names) && !isTimeLine(block.text)) continue
      if (inOther(block.element)) continue
      const found = written(near ? 'date line' : 'text', block.text, order)
      if (found) return found
    }
  }
  return null
}
