// Headings, meta tags and `<title>` -> the article's title, less the name of the site.
import {titleAndOutlet} from '../../outlet.ts'
import {furniturePhrase} from '../../phrases.ts'
import {letters, tidyLine} from '../../tidy.ts'
import type {Block} from '../blocks.ts'
import {type Element, textOf} from '../dom.ts'
import {namedAs, nameWords} from '../names.ts'
import {first, type Head} from './head.ts'
import type {Linked} from './jsonLd.ts'

const BREAK = /\s+(?:[|•·»]|[—–]|::|-)\s+/u

export interface Titled {
  readonly title: string
  readonly by: string
}

/** The best of what the page calls its title. */
export function titleOf(
  head: Head,
  linked: Linked | null,
  blocks: readonly Block[],
  site: readonly string[],
): Titled | null {
  const window = tidyLine(head.title ?? '')
  const social = tidyLine(
    first(head.metas, [
      'og:title',
      'twitter:title',
      'dc.title',
      'parsely-title',
      'sailthru.title',
      'title',
      'headline',
    ]) ?? '',
  )
  const names = new Set(site.map(letters))
  const headings = blocks.filter(
    (block) =>
      /^h[1-3]$/.test(block.element.tag) &&
      block.text.length >= 4 &&
      !names.has(letters(block.text)) &&
      !isTalk(block.text) &&
      !isOfSite(block),
  )
  const h1 = headings.filter(({element}) => element.tag === 'h1')
  const said = [window, social, linked?.headline ?? ''].map(letters).filter((text) => text.length > 3)
  const confirmed =
    longest(h1.filter(({text}) => agrees(letters(text), said))) ??
    longest(headings.filter(({text}) => agrees(letters(text), said) && letters(text).length > 14))
  if (confirmed) {
    const better = siteName(confirmed.text, window) ? headLike(headings, window) : null
    const block = better ?? confirmed
    return {title: withoutKicker(block, said), by: `${block.element.tag} inside <title>`}
  }
  const only = h1.filter(({element}) => namedAs(element)?.reason !== 'navigation')
  if (only.length === 1 && only[0]!.text.length > 15 && only[0]!.text.length < 220)
    return {title: withoutKicker(only[0]!, said), by: 'h1'}
  if (social) return {title: withoutSite(social, site), by: 'og:title'}
  if (linked?.headline) return {title: tidyLine(linked.headline), by: 'JSON-LD'}
  if (window) return {title: withoutSite(window, site), by: '<title>'}
  const some = h1[0] ?? headings[0]
  return some ? {title: some.text, by: some.element.tag} : null
}

const OF_SITE = new Set(
  'sitetitle sitename siteheading blogtitle blogname logo brand branding masthead'.split(' '),
)

/** A heading that links to the front page, or is called the site's, names the site. */
function isOfSite({element, text, links, linked}: Block): boolean {
  if (links.length === 1 && linked > text.length * 0.8 && isFront(links[0]!.href)) return true
  for (let at: Element | null = element, step = 0; at && step < 3; at = at.parent, step++)
    if (nameWords(at.names).some((word) => OF_SITE.has(word))) return true
  return false
}

function isFront(href: string): boolean {
  return /^(?:https?:\/\/[^/?#]+)?\/?(?:index\.\w+)?$/i.test(href) && href !== ''
}

/** "142 answers to …" heads the comments. */
function isTalk(text: string): boolean {
  return furniturePhrase(text)?.entry.reason === 'comments'
}

/** Does the heading say the last part of "Article | Site", the site's name? */
function siteName(heading: string, window: string): boolean {
  const parts = window.split(BREAK)
  return parts.length > 1 && letters(parts.at(-1)!) === letters(heading)
}

function headLike(headings: readonly Block[], window: string): Block | null {
  const head = letters(window.split(BREAK)[0]!)
  return headings.find(({text}) => letters(text) === head) ?? null
}

/** A topic or label stands before the headline in an element of its own: `<h1><span>Topic</span> Headline</h1>`. */
function withoutKicker({text, element}: Block, said: readonly string[]): string {
  const parts = partsOf(element).map(tidyLine).filter(Boolean)
  if (parts.length < 2) return text
  const main = parts.reduce((best, part) => (part.length > best.length ? part : best))
  const named = said.some((title) => title === letters(main) || title.startsWith(letters(main)))
  const whole = said.some((title) => title === letters(text))
  return main.length >= text.length * 0.5 && (named || !whole) && main !== text
    ? main.replace(/^[:–—-]\s*/, '')
    : text
}

/** The heading's own runs of text: each child element's, and the text between them. */
function partsOf(heading: Element): string[] {
  let element = heading
  while (element.children.filter((child) => typeof child !== 'string' || child.trim() !== '').length === 1) {
    const only = element.children.find((child) => typeof child !== 'string')
    if (!only || typeof only === 'string') break
    element = only
  }
  const split = element.children.some(
    (child) =>
      typeof child !== 'string' &&
      (child.tag === 'span' || child.tag === 'div' || child.tag === 'small' || child.tag === 'strong'),
  )
  return split ? element.children.map((child) => textOf(child)) : []
}

/** Is the heading a part of what the page says its title is, or the other way round? */
function agrees(heading: string, said: readonly string[]): boolean {
  if (heading.length < 4) return false
  return said.some(
    (text) =>
      text === heading ||
      (heading.length >= 8 && text.startsWith(heading)) ||
      (heading.length >= 12 && text.includes(heading)) ||
      (text.length >= 15 && heading.includes(text)),
  )
}

function longest(blocks: readonly Block[]): Block | null {
  return blocks.reduce<Block | null>(
    (best, block) => (!best || block.text.length > best.text.length ? block : best),
    null,
  )
}

/** "Headline - Section | Site" -> "Headline". */
function withoutSite(title: string, site: readonly string[]): string {
  const known = titleAndOutlet(title, site)
  if (known.outlet) return known.title
  const parts = title.split(BREAK)
  if (parts.length < 2) return title
  const head = parts[0]!
  if (head.length >= 20 && head.length > title.length * 0.45)
    return parts.length === 2 || head.length > 30 ? head : parts.slice(0, -1).join(' - ')
  return title
}
