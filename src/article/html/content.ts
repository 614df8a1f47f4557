// Blocks -> the element that holds the article: the one whose blocks, prose counted for it and furniture against it, weigh most.
// The idea of weighing subtrees is that of content extraction via text density (Sun, Song and Liao, SIGIR 2011).

import {furniturePhrase} from '../phrases.ts'
import {endsSentence} from '../tidy.ts'
import type {BoilerplateReason} from '../types.ts'
import {type Block, linkShare} from './blocks.ts'
import type {Element} from './dom.ts'
import {type Named, namedAs, nameWords} from './names.ts'

/** A part with this share of all prose is not furniture whatever its name. */
const LARGE_PART = 0.4
const LONGEST_APPEAL = 900
const APPEALS: ReadonlySet<BoilerplateReason> = new Set(['cookie', 'newsletter', 'donation', 'login'])
/** A container that says it is the body is believed by so many characters of prose. */
const NAMED_BONUS = 150
const WEAK_PART = 0.15
const LONG_BLOCK = 700

export interface Weighed {
  readonly container: Element
  /** For every block: the furniture part it stands in, if any. */
  readonly parts: readonly (Element | null)[]
}

/** Weighs all blocks and finds the container; `byName` looks at class names too. Null where a page has no text. */
export function weighBlocks(blocks: readonly Block[], root: Element, byName: boolean): Weighed | null {
  const prose = proseBelow(blocks)
  const all = prose.get(root) ?? 0
  const partCache = new Map<Element, Element | null>()
  const parts = blocks.map(({element}) => (byName ? furniturePart(element, prose, all, partCache) : null))
  const sums = new Map<Element, number>()
  blocks.forEach((block, place) => {
    const weight = weightOf(block, parts[place]!)
    for (let at: Element | null = block.element; at; at = at.parent)
      sums.set(at, (sums.get(at) ?? 0) + weight)
  })
  for (const [element, sum] of sums) if (sum > 0 && isBodyNamed(element)) sums.set(element, sum + NAMED_BONUS)
  const container = heaviest(sums)
  return container ? {container, parts} : null
}

/** How much prose stands under each element. */
function proseBelow(blocks: readonly Block[]): Map<Element, number> {
  const sums = new Map<Element, number>()
  for (const block of blocks) {
    if (!isProse(block)) continue
    for (let at: Element | null = block.element; at; at = at.parent)
      sums.set(at, (sums.get(at) ?? 0) + block.text.length)
  }
  return sums
}

/** A sentence or more, and not mainly links. */
export function isProse(block: Block): boolean {
  const {text} = block
  if (linkShare(block) > 0.5) return false
  return text.length >= 140 || (text.length >= 50 && endsSentence(text))
}

/** The outermost element above that is named as furniture and is no large part of the page. */
function furniturePart(
  element: Element,
  prose: ReadonlyMap<Element, number>,
  all: number,
  cache: Map<Element, Element | null>,
): Element | null {
  const known = cache.get(element)
  if (known !== undefined) return known
  const above = element.parent ? furniturePart(element.parent, prose, all, cache) : null
  let found = above
  if (!above) {
    const named = namedAs(element)
    const share = (prose.get(element) ?? 0) / Math.max(1, all)
    if (named && share < mostShare(named, element)) found = element
  }
  cache.set(element, found)
  return found
}

/** Up to which share of a page's prose a name is believed: talk and consent may well be longer than the article. */
function mostShare({reason, strong}: Named, element: Element): number {
  if (!strong) return WEAK_PART
  if (reason === 'cookie') return 0.95
  if (reason === 'comments' && element.tag !== 'article') return 0.85
  return LARGE_PART
}

function weightOf(block: Block, part: Element | null): number {
  const {text} = block
  const share = linkShare(block)
  if (part) return -Math.min(60, 12 + text.length * 0.1)
  if (isProse(block) && isAppeal(block)) return -60
  if (isProse(block)) return Math.min(text.length, LONG_BLOCK) * (1 - share) + 20
  if (share > 0.5) return -Math.min(60, 12 + text.length * 0.3)
  if (/^(?:tr|td|th|li|dd|dt)$/.test(block.element.tag) && share === 0) return -1
  if (share === 0 && endsSentence(text) && text.length > 20) return text.length * 0.3
  return isHeading(block.element) ? 0 : -8
}

/** Prose about cookies, newsletters and gifts. */
function isAppeal({text}: Block): boolean {
  if (text.length > LONGEST_APPEAL) return false
  const match = furniturePhrase(text)
  return (
    match !== null &&
    APPEALS.has(match.entry.reason) &&
    (text.length < 300 || match.entry.reason === 'cookie')
  )
}

const BODY_NAMES = new Set(
  'articlebody storybody entrycontent postcontent articlecontent articletext storycontent postbody storytext articlemain newstext newsbody'.split(
    ' ',
  ),
)

function isBodyNamed({attributes}: Element): boolean {
  if (/\barticleBody\b/i.test(attributes.itemprop ?? '')) return true
  return nameWords(`${attributes.class ?? ''} ${attributes.id ?? ''}`).some((word) => BODY_NAMES.has(word))
}

export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.tag)
}

/** The element with the greatest sum; of equals the deepest. */
function heaviest(sums: ReadonlyMap<Element, number>): Element | null {
  let best: {element: Element; sum: number; depth: number} | null = null
  for (const [element, sum] of sums) {
    if (best && sum < best.sum) continue
    const depth = depthOf(element)
    if (!best || sum > best.sum || depth > best.depth) best = {element, sum, depth}
  }
  return best?.element ?? null
}

function depthOf(element: Element): number {
  let depth = 0
  for (let at = element.parent; at; at = at.parent) depth++
  return depth
}
