// Blocks and the reasons so far -> what stands in sections of other articles, of comments and of appeals goes with its section.
import {furniturePhrase} from '../phrases.ts'
import {isAppeal} from '../plain/appeal.ts'
import {letters} from '../tidy.ts'
import {type Block, linkShare} from './blocks.ts'
import {isHeading, isProse} from './content.ts'
import {type Element, isWithin} from './dom.ts'
import type {Reason} from './keep.ts'

/** Boxes that ask for something stand after this share of the prose. */
const APPEALS_AFTER = 0.5
/** Prose before a heading "Related" that makes it one under the article. */
const BODY_BEFORE = 200
/** A list of other articles has at most this much prose for what stands before it. */
const SECTION_SHARE = 0.5
/** Teasers alternate with headlines; so many paragraphs in a row are no teasers. */
const PARAGRAPHS = 3
/** Headline and teaser stand in one box at most this high. */
const TEASER_HEIGHT = 3

/** "You may also like" and "Comments" head sections: all that stands with such a heading, away from the prose before it. */
export function dropSections(blocks: readonly Block[], reasons: Reason[]): void {
  const seen = new Set<Element>()
  let length = 0
  blocks.forEach((block, place) => {
    if (reasons[place] === null && isProse(block)) {
      for (let at: Element | null = block.element; at; at = at.parent) seen.add(at)
      length += block.text.length
    }
    const match = reasons[place] && block.text.length < 80 ? furniturePhrase(block.text) : null
    if (!match?.entry.opens || length < BODY_BEFORE) return
    const {reason} = match.entry
    if (reason !== 'related' && reason !== 'comments') return
    const section = sectionOf(block.element, seen)
    if (
      section &&
      reason === 'related' &&
      !listsArticles(blocks, place, section) &&
      isBody(blocks, place, section, length)
    )
      return
    for (
      let next = place + 1;
      next < blocks.length && section && isWithin(blocks[next]!.element, section);
      next++
    ) {
      reasons[next] ??= reason
    }
    if (!section && isHeading(block.element)) dropToNextHeading(blocks, reasons, place, reason)
  })
}

/** Several `<article>`s below a heading, and no prose but in them, are other articles, each whole or in part. */
function listsArticles(blocks: readonly Block[], from: number, section: Element): boolean {
  const articles = new Set<Element>()
  for (let place = from; place < blocks.length && isWithin(blocks[place]!.element, section); place++) {
    let found: Element | null = null
    for (let at: Element | null = blocks[place]!.element; at && at !== section; at = at.parent)
      if (at.tag === 'article') found = at
    if (found) articles.add(found)
    else if (isProse(blocks[place]!)) return false
  }
  return articles.size > 1
}

/** Much prose, or paragraphs in a row without links, is the body going on under a small heading. */
function isBody(blocks: readonly Block[], from: number, section: Element, before: number): boolean {
  let length = 0
  let row = 0
  let longest = 0
  for (let place = from; place < blocks.length && isWithin(blocks[place]!.element, section); place++) {
    const block = blocks[place]!
    const prose = isProse(block)
    row = prose && block.links.length === 0 ? row + 1 : 0
    longest = Math.max(longest, row)
    if (prose) length += block.text.length
  }
  return length > SECTION_SHARE * before || longest >= PARAGRAPHS
}

/** The largest element round the heading that has none of the body's prose in it. */
function sectionOf(heading: Element, seen: ReadonlySet<Element>): Element | null {
  let found: Element | null = null
  for (let at: Element | null = heading; at && !seen.has(at); at = at.parent) found = at
  return found === heading ? null : found
}

/** A heading among the paragraphs: what follows belongs to it up to the next heading of its rank. */
function dropToNextHeading(blocks: readonly Block[], reasons: Reason[], place: number, reason: Reason): void {
  const rank = blocks[place]!.element.tag
  for (let next = place + 1; next < blocks.length; next++) {
    const {tag} = blocks[next]!.element
    if (isHeading(blocks[next]!.element) && tag <= rank) return
    if (isProse(blocks[next]!) && reason === 'related' && blocks[next]!.element.tag === 'p') return
    reasons[next] ??= reason
  }
}

/** Headings that are links, each with a teaser under it, are other articles; two of them make a list. */
export function dropTeasers(blocks: readonly Block[], reasons: Reason[], headline: string | null): void {
  const title = headline ? letters(headline) : null
  const heads = blocks.filter(
    (block) =>
      isHeading(block.element) &&
      linkShare(block) > 0.8 &&
      block.text.length > 20 &&
      letters(block.text) !== title,
  )
  if (heads.length < 2) return
  for (const {place, element} of heads) {
    const item = itemOf(element)
    for (let next = place + 1; next < Math.min(place + 5, blocks.length); next++) {
      const block = blocks[next]!
      if (item && !isWithin(block.element, item)) break
      if (isHeading(block.element) || commonParent(blocks[place]!.element, block.element) > TEASER_HEIGHT)
        break
      reasons[next] ??= 'related'
    }
  }
}

/** The item of a list that the element stands in. */
function itemOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parent) if (at.tag === 'li') return at
  return null
}

/** How many steps up from `a` until `b` is inside. */
function commonParent(a: Element, b: Element): number {
  let steps = 0
  for (let at: Element | null = a; at; at = at.parent, steps++) if (isWithin(b, at)) return steps
  return steps
}

/** A box under the article in which the outlet asks its readers for something goes as a whole. */
export function dropAppeals(blocks: readonly Block[], reasons: Reason[]): void {
  const all = prose(blocks, reasons)
  const seen = new Set<Element>()
  let before = 0
  for (const block of blocks) {
    if (reasons[block.place] !== null || !isProse(block)) continue
    const section =
      before > APPEALS_AFTER * all && isAppeal(block.text) ? sectionOf(block.element, seen) : null
    if (section && asksMostly(blocks, reasons, section)) {
      for (const {element, place} of blocks) if (isWithin(element, section)) reasons[place] ??= 'donation'
      continue
    }
    before += block.text.length
    for (let at: Element | null = block.element; at; at = at.parent) seen.add(at)
  }
}

/** Is half of what is kept below the element an appeal? */
function asksMostly(blocks: readonly Block[], reasons: readonly Reason[], section: Element): boolean {
  let asking = 0
  let all = 0
  for (const block of blocks) {
    if (reasons[block.place] !== null || !isProse(block) || !isWithin(block.element, section)) continue
    all += block.text.length
    if (isAppeal(block.text)) asking += block.text.length
  }
  return asking * 2 >= all
}

export function prose(blocks: readonly Block[], reasons: readonly Reason[]): number {
  return blocks.reduce(
    (sum, block, place) => sum + (reasons[place] === null && isProse(block) ? block.text.length : 0),
    0,
  )
}
