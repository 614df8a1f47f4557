// JSON-LD, meta tags, microdata and byline elements -> the article's authors, as one line.
import {bylineIn, isName, namesIn} from '../../byline.ts'
import {letters, tidyLine} from '../../tidy.ts'
import type {Block} from '../blocks.ts'
import {type Element, elementsOf, textOf} from '../dom.ts'
import {namedAs, nameWords} from '../names.ts'
import type {Head} from './head.ts'
import type {Linked} from './jsonLd.ts'

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
  const fits = (name: string) => isAuthor(name, notAuthors)
  const steps: readonly [string, () => string[]][] = [
    ['JSON-LD', () => (linked?.authors ?? []).map(clean).filter(fits)],
    ['microdata', () => fromElements(root, isMarked).filter(fits)],
    ['meta tag', () => fromMetas(head).filter(fits)],
    ['byline element', () => fromElements(root, isNamed).filter(fits)],
    ['byline', () => fromBlocks(blocks, bodyStart)],
  ]
  for (const [by, find] of steps) {
    const names = [...new Set(find())]
    if (names.length > 0 && names.length <= 6) return {byline: joined(names), by}
  }
  return null
}

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
    const inner = nameInside(element)
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

function fromBlocks(blocks: readonly Block[], bodyStart: number): string[] {
  const near = [...blocks.slice(Math.max(0, bodyStart - 12), bodyStart + 3), ...blocks.slice(bodyStart + 3)]
  for (const block of near) {
    const name = block.text.length <= 120 && !inComments(block.element) ? bylineIn(block.text) : null
    if (name) return [name]
  }
  return []
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

const NOBODY =
  /^(?:admin|administrator|editor|staff|redaktion|redakcja|author|autor|webmaster|user|root|unknown|none|null|undefined|anonymous|guest|by|facebook|twitter|home|rss|more|mehr|follow|share|email|e-mail|contact)$/i

function isAuthor(name: string, notAuthors: ReadonlySet<string>): boolean {
  if (
    name.length < 2 ||
    name.length > 100 ||
    NOBODY.test(name) ||
    /https?:|@|\.(?:com|de|org|net)\b/.test(name)
  )
    return false
  return !notAuthors.has(letters(name)) && /\p{L}{2}/u.test(name)
}
