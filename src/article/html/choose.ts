// All blocks of a page -> for each the reason why it is not the article's, or null where it is.
import {endsSentence, letters} from '../tidy.ts'
import type {BoilerplateReason} from '../types.ts'
import {writtenDate} from '../writtenDate.ts'
import type {Block} from './blocks.ts'
import {isHeading, isProse, type Weighed, weighBlocks} from './content.ts'
import {type Element, isWithin} from './dom.ts'
import {furnitureReason, type Reason} from './keep.ts'
import {namedAs} from './names.ts'
import {dropAppeals, dropSections, dropTeasers, prose} from './sections.ts'

/** A reading that keeps less than this share of a page's prose is tried again without looking at names. */
const TOO_LITTLE = 0.25
/** How many blocks may stand between the title and the body. */
const LEAD_REACH = 14
/** So many letters of the page's summary must open a block. */
const SUMMARY_LETTERS = 50
const SUMMARY_REACH = 40

/** What is known of the article before its text is looked for. */
export interface Hints {
  readonly title: string | null
  /** The page's own summary of itself. */
  readonly description: string | null
  readonly byline: string | null
}

/** Reasons block by block. */
export function chooseBlocks(blocks: readonly Block[], root: Element, hints: Hints): Reason[] {
  const named = weighBlocks(blocks, root, true)
  if (!named) return blocks.map(() => 'navigation')
  const first = reasonsWith(blocks, named, hints)
  if (prose(blocks, first) >= TOO_LITTLE * possibleProse(blocks, named)) return first
  const bare = weighBlocks(blocks, root, false)
  if (!bare) return first
  const second = reasonsWith(blocks, bare, hints)
  return prose(blocks, second) > 2 * prose(blocks, first) + 200 ? second : first
}

function reasonsWith(blocks: readonly Block[], {container, parts}: Weighed, hints: Hints): Reason[] {
  const inside = blocks.map(({element}) => isWithin(element, container))
  const reasons = blocks.map((block, place): Reason => {
    const reason = furnitureReason(block, parts[place]!)
    return inside[place] ? reason : (reason ?? 'related')
  })
  dropSections(blocks, reasons)
  dropTeasers(blocks, reasons, hints.title)
  dropHead(blocks, reasons, hints)
  addLead(blocks, parts, inside, reasons, hints)
  dropAboutAuthor(blocks, reasons, hints.byline)
  dropAppeals(blocks, reasons)
  dropTail(blocks, reasons)
  dropEmptyHeadings(blocks, reasons)
  return reasons
}

/** Prose between the headline and the body is the standfirst, wherever in the tree it stands; so is the page's own summary. */
function addLead(
  blocks: readonly Block[],
  parts: Weighed['parts'],
  inside: readonly boolean[],
  reasons: Reason[],
  hints: Hints,
): void {
  const start = reasons.findIndex(
    (reason, place) => inside[place] && reason === null && isProse(blocks[place]!),
  )
  if (start < 0) return
  const summary = hints.description ? letters(hints.description).slice(0, SUMMARY_LETTERS) : ''
  const title = hints.title ? letters(hints.title) : null
  let top = start - 1
  while (top >= 0 && start - top <= LEAD_REACH && !isHeadline(blocks[top]!, title)) top--
  const headed = top >= 0 && start - top <= LEAD_REACH
  for (let place = Math.max(0, start - SUMMARY_REACH); place < start; place++) {
    const block = blocks[place]!
    if (reasons[place] === null || letters(block.text) === title) continue
    const told = summary.length >= 30 && block.linked === 0 && letters(block.text).startsWith(summary)
    const below =
      headed &&
      !isDateLike(block) &&
      place > top &&
      (!inside[place] || parts[place] !== null) &&
      isLead(block) &&
      mayLead(parts[place]!, reasons[place]!)
    if (told || below) reasons[place] = null
  }
}

/** "Updated 19 Nov. 2019, 8:21 / Original 18 Nov." stands over the body as well, and is none of it. */
function isDateLike({text}: Block): boolean {
  return text.length < 130 && !endsSentence(text) && writtenDate(text) !== null
}

function mayLead(part: Element | null, reason: BoilerplateReason): boolean {
  if (part === null) return reason === 'related'
  return !namedAs(part)!.strong && reason !== 'credit' && reason !== 'comments'
}

function isHeadline({element, text}: Block, title: string | null): boolean {
  return element.tag === 'h1' || (title !== null && isHeading(element) && letters(text) === title)
}

function isLead(block: Block): boolean {
  return isProse(block) || (block.text.length >= 60 && block.linked === 0)
}

/** The headline is told apart from the text; so are date and byline lines between it and the first prose. */
function dropHead(blocks: readonly Block[], reasons: Reason[], hints: Hints): void {
  const wanted = hints.title ? letters(hints.title) : null
  const start = blocks.findIndex(
    (block, place) => reasons[place] === null && isProse(block) && !writtenDate(block.text.slice(0, 40)),
  )
  let headlines = 0
  blocks.forEach((block, place) => {
    if (reasons[place] !== null) return
    const {element, text} = block
    const same = wanted !== null && letters(text) === wanted
    const first = element.tag === 'h1' && headlines++ === 0 && place < start
    if (same || first) reasons[place] = 'page-facts'
    else if (place < start && text.length < 130 && !isHeading(element) && writtenDate(text))
      reasons[place] = 'page-facts'
  })
}

/** "Jane Roe is a fellow at …" under the text tells of the author. */
function dropAboutAuthor(blocks: readonly Block[], reasons: Reason[], byline: string | null): void {
  const name = byline?.split(/,| and | und /)[0]?.trim()
  if (!name?.includes(' ')) return
  const kept = blocks.filter((_, place) => reasons[place] === null)
  if (kept.length < 4) return
  for (const block of kept.slice(-3)) {
    if (block.text.startsWith(name) && block.text.length < 700) reasons[block.place] = 'credit'
  }
}

/** A few words without a stop under the last paragraph: a name, a label, the name of a button. */
function dropTail(blocks: readonly Block[], reasons: Reason[]): void {
  let dropped = 0
  for (let place = blocks.length - 1; place >= 0 && dropped < 2; place--) {
    if (reasons[place] !== null) continue
    const {text, element} = blocks[place]!
    if (isHeading(element)) continue
    if (text.length >= 60 || endsSentence(text) || !/^(?:p|div|span|section|strong)$/.test(element.tag))
      return
    reasons[place] = 'credit'
    dropped++
  }
}

/** A heading over nothing that was kept headed furniture. */
function dropEmptyHeadings(blocks: readonly Block[], reasons: Reason[]): void {
  let below = false
  for (let place = blocks.length - 1; place >= 0; place--) {
    if (reasons[place] !== null) continue
    const block = blocks[place]!
    if (!isHeading(block.element)) below = true
    else if (!below || headsFurniture(reasons, place)) reasons[place] = 'related'
  }
}

/** Are the next three blocks all furniture? */
function headsFurniture(reasons: readonly Reason[], place: number): boolean {
  return [1, 2, 3].every((step) => reasons[place + step] !== null && reasons[place + step] !== undefined)
}

/** Prose that might be the article's: not that of comments and consent. */
function possibleProse(blocks: readonly Block[], {parts}: Weighed): number {
  return blocks.reduce((sum, block, place) => {
    const part = parts[place]
    const reason = part ? namedAs(part)!.reason : null
    return sum + (isProse(block) && reason !== 'comments' && reason !== 'cookie' ? block.text.length : 0)
  }, 0)
}
