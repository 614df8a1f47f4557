// All blocks of a page -> for each the reason why it is not the article's, or null where it is.
import {letters} from '../tidy.ts'
import type {BoilerplateReason} from '../types.ts'
import type {Block} from './blocks.ts'
import {isHeading, isProse, type Weighed, weighBlocks} from './content.ts'
import {type Element, isWithin} from './dom.ts'
import {furnitureReason} from './keep.ts'

/** A reading that keeps less than this share of a page's prose is tried again without looking at names. */
const TOO_LITTLE = 0.25
/** How many blocks may stand between the title and the body. */
const LEAD_REACH = 14

type Reason = BoilerplateReason | null

/** Reasons block by block. `title` is the page's title where it is known. */
export function chooseBlocks(blocks: readonly Block[], root: Element, title: string | null): Reason[] {
  const named = weighBlocks(blocks, root, true)
  if (!named) return blocks.map(() => 'navigation')
  const first = reasonsWith(blocks, named, title)
  if (prose(blocks, first) >= TOO_LITTLE * allProse(blocks)) return first
  const bare = weighBlocks(blocks, root, false)
  if (!bare) return first
  const second = reasonsWith(blocks, bare, title)
  return prose(blocks, second) > 2 * prose(blocks, first) + 200 ? second : first
}

function reasonsWith(blocks: readonly Block[], {container, parts}: Weighed, title: string | null): Reason[] {
  const inside = blocks.map(({element}) => isWithin(element, container))
  const reasons = blocks.map((block, place): Reason => {
    const reason = furnitureReason(block, parts[place]!)
    return inside[place] ? reason : (reason ?? 'related')
  })
  addLead(blocks, parts, inside, reasons)
  dropTitle(blocks, reasons, title)
  dropEmptyHeadings(blocks, reasons)
  return reasons
}

/** Prose between the headline and the body is the standfirst, wherever in the tree it stands. */
function addLead(
  blocks: readonly Block[],
  parts: Weighed['parts'],
  inside: readonly boolean[],
  reasons: Reason[],
): void {
  const start = reasons.findIndex((reason, place) => inside[place] && reason === null)
  if (start < 0) return
  let top = start - 1
  while (top >= 0 && start - top <= LEAD_REACH && blocks[top]!.element.tag !== 'h1') top--
  if (top < 0 || blocks[top]!.element.tag !== 'h1') return
  for (let place = top + 1; place < start; place++) {
    const block = blocks[place]!
    if (!inside[place] && parts[place] === null && reasons[place] === 'related' && isLead(block))
      reasons[place] = null
  }
}

function isLead(block: Block): boolean {
  return isProse(block) || (block.text.length >= 60 && block.linked === 0)
}

/** The headline is told apart from the text. */
function dropTitle(blocks: readonly Block[], reasons: Reason[], title: string | null): void {
  const wanted = title ? letters(title) : null
  blocks.forEach(({element, text}, place) => {
    if (reasons[place] !== null) return
    if (element.tag === 'h1' || (wanted && isHeading(element) && letters(text) === wanted))
      reasons[place] = 'page-facts'
  })
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

function prose(blocks: readonly Block[], reasons: readonly Reason[]): number {
  return blocks.reduce(
    (sum, block, place) => sum + (reasons[place] === null && isProse(block) ? block.text.length : 0),
    0,
  )
}

function allProse(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0)
}
