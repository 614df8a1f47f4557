// JSON-LD, meta tags, microdata and byline elements -> the article's authors, as one line.
import {BETWEEN_NAMES, bylineIn, creditIn, isName, namesIn} from '../../byline.ts'
import {letters, tidyLine} from '../../tidy.ts'
import {writtenDate} from '../../writtenDate.ts'
import type {Block} from '../blocks.ts'
import {type Element, elementsOf, textOf} from '../dom.ts'
import {namedAs, nameWords} from '../names.ts'
import type {Head} from './head.ts'
import type {Linked} from './jsonLd.ts'

/** Paragraphs that end in a credit are no longer than this. */
const LONGEST_CREDIT = 500

const METAS = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'citation_author',
  'article:author_name',
  'cxenseparse:author',
  'rbauthors',
  'creator',
  'article.author',
  'shareaholic:article_author_name',
  'vr:author',
  'twitter:data1',
  'mediator_author',
]

export interface Authored {
  readonly byline: string
  readonly by: string
}

/** Who the page says wrote it; null where it names nobody. */
export function authorOf(
  head: Head,
  linked: Linked | null,
  root: Element,
  blocks: readonly Block[],
  site: readonly string[],
  bodyStart: number,
): Authored | null {
  const notAuthors = new Set(site.map(letters))
  const persons = (name: string) => isAuthor(name, notAuthors)
  const anybody = (name: string) => isAuthor(name, NOBODY_EXCLUDED)
  const steps: readonly [string, () => string[]][] = [
    ['JSON-LD', () => (linked?.authors ?? []).map(clean).filter(persons)],
    ['microdata', () => fromElements(root, isMarked).filter(persons)],
    ['meta tag', () => fromMetas(head).filter(persons)],
    ['byline element', () => fromElements(root, isNamed).filter(persons)],
    ['byline', () => fromBlocks(blocks, bodyStart).filter(persons)],
    ['credit line', () => fromCredits(blocks, bodyStart).filter(persons)],
    ['meta tag', () => fromMetas(head).filter(anybody)],
    ['JSON-LD', () => (linked?.authors ?? []).map(clean).filter(anybody)],
    ['byline element', () => fromElements(root, isNamed).filter(anybody)],
  ]
  for (const [by, find] of steps) {
    const names = [...new Set(find())]
    if (names.length > 0 && names.length <= 6) return {byline: joined(names), by}
  }
  return null
}

const NOBODY_EXCLUDED: ReadonlySet<string> = new Set()

function joined(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function fromMetas({metas}: Head): string[] {
  for (const name of METAS) {
    const found = (metas.get(name) ?? [])
      .map(clean)
      .filter((text) => text && !/^https?:|^@|\d{3}|\bmin/.test(text))
    if (found.length > 0) return found
  }
  return []
}

/** `rel=author` and `itemprop=author`: said outright. */
function isMarked({attributes}: Element): boolean {
  return (
    /\bauthor\b/i.test(attributes.rel ?? '') ||
    /\b(?:author|creator)\b/i.test(attributes.itemprop ?? '') ||
    /\bauthor\b/i.test(attributes.property ?? '')
  )
}

const NAMES = new Set(
  'author authors byline bylines autor autoren authorname articleauthor postauthor entryauthor bylinename vcard authorlink articlebyline autorname verfasser auteur writer contributor redakteur fn'.split(
    ' ',
  ),
)

function isNamed({attributes}: Element): boolean {
  if (!attributes.class && !attributes.id) return false
  return nameWords(`${attributes.class ?? ''} ${attributes.id ?? ''}`).some((word) => NAMES.has(word))
}

function fromElements(root: Element, wanted: (element: Element) => boolean): string[] {
  const found: string[] = []
  for (const element of elementsOf(root)) {
    if (!wanted(element) || inComments(element)) continue
    const printed = namesIn(clean(textOf(element)))
    if (printed && BETWEEN_NAMES.test(printed)) return [printed]
    const inside = nameInside(element)
    const inner = inside && /^https?:/.test(inside) ? null : inside
    const text = clean(inner ?? textOf(element))
    if (text.length < 3 || text.length > 90) continue
    const names = namesIn(text) ?? bylineIn(textOf(element))
    if (names) found.push(names)
    else if (text.length <= 40 && text.split(' ').length <= 4) found.push(text)
    if (found.length > 0 && element.tag !== 'a') break
    if (found.length >= 3) break
  }
  return found.slice(0, 3)
}

/** `<span itemprop="name">` or the link inside says it without titles and dates. */
function nameInside(element: Element): string | null {
  for (const inner of elementsOf(element)) {
    if (inner === element) continue
    if (/\bname\b/i.test(inner.attributes.itemprop ?? '') || /\bauthor\b/i.test(inner.attributes.rel ?? '')) {
      return inner.attributes.content ?? textOf(inner)
    }
  }
  for (const inner of elementsOf(element))
    if (inner.tag === 'a' && isName(clean(textOf(inner)))) return textOf(inner)
  return element.attributes.content ?? null
}

function inComments(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) {
    const named = namedAs(at)
    if (named?.strong && (named.reason === 'comments' || named.reason === 'related')) return true
  }
  return false
}

/** Byline and date lines: those near the headline first, then any in the page. */
function fromBlocks(blocks: readonly Block[], bodyStart: number): string[] {
  const near = blocks.slice(Math.max(0, bodyStart - 12), bodyStart + 12)
  for (const [place, block] of [...near, ...blocks.slice(bodyStart + 12)].entries()) {
    if (block.text.length > 120 || inComments(block.element)) continue
    const name =
      bylineIn(block.text) ??
      (place < near.length + 3 || block.text.length < 60 ? besideDate(block.text) : null)
    if (name) return [name]
  }
  return []
}

/** "… Text: Jane Roe" under the article. */
function fromCredits(blocks: readonly Block[], bodyStart: number): string[] {
  for (const {text, element} of blocks.slice(bodyStart)) {
    if (text.length > LONGEST_CREDIT || inComments(element)) continue
    const names = creditIn(text)
    if (names) return [names]
  }
  return []
}

/** "04.02.2022 | 13:10 | Uta Berg", "Posted on May 4, 2012 by olga" -> the name. */
function besideDate(text: string): string | null {
  const date = writtenDate(text)
  if (!date) return null
  const cued = /(?:^|[\s|•·–-])(?:by|von|par|por|door|av|di|от)\s+([^|•·–,(\d]{2,40})/iu.exec(text)?.[1]
  if (cued) return namesIn(cued) ?? clean(cued)
  const rest = `${text.slice(0, date.start)} | ${text.slice(date.end)}`
  const parts = rest
    .split(/\s*(?:[|•·–—/,]|\s-\s|-\s|\d[\d:.]*|\p{Extended_Pictographic})\s*/u)
    .map((part) => part.trim())
  return parts.flatMap((part) => bylineIn(part) ?? (isName(part) ? part : [])).at(0) ?? null
}

/** "By Jane Roe, Staff Writer | 5 May" -> "Jane Roe". */
function clean(text: string): string {
  return tidyLine(text)
    .replace(
      /^(?:by|von|por|par|di|da|door|av|af|written by|posted by|published by|geschrieben von|autor(?:in)?|author|text|от|автор)\b\s*:?\s+/i,
      '',
    )
    .replace(
      /\s*(?:[|•·/(–—]|,\s+(?:staff|senior|chief|special|the|editor|reporter|correspondent|associated|for)\b| - ).*$/i,
      '',
    )
    .replace(/\s+(?:on|am|at|vom|\d).*$/i, '')
    .replace(/[,:;.]+$/, '')
    .trim()
}

/** A company, a foundation, initials of a newsroom. */
const BODY =
  /(?:^|\s)(?:e\.?\s?V\.?|GmbH|AG|Inc\.?|Ltd\.?|LLC|Stiftung|Foundation|Verlag|Verband|Press|News|Media|Magazin|Zeitung)$|^\p{Lu}{2,5}$/u

/** The name of the site or of the body behind it: named as author only where nobody else is. */
function isSite(name: string, notAuthors: ReadonlySet<string>): boolean {
  if (notAuthors.size === 0) return false
  return notAuthors.has(letters(name)) || BODY.test(name)
}

const NOBODY =
  /^(?:admin|administrator|editor|staff|redaktion|redakcja|author|autor|webmaster|user|root|unknown|none|null|undefined|anonymous|guest|by|facebook|twitter|home|rss|more|mehr|follow|share|email|e-mail|contact|publiziert|veröffentlicht|stand|published|posted|wordpressadmin|redazione|redacción|date|datum)$/i

function isAuthor(name: string, notAuthors: ReadonlySet<string>): boolean {
  if (
    name.length < 2 ||
    name.length > 100 ||
    /^https?$/i.test(name) ||
    NOBODY.test(name) ||
    /https?:|@|\.(?:com|de|org|net)\b/.test(name)
  )
    return false
  return !isSite(name, notAuthors) && /\p{L}{2}/u.test(name)
}
