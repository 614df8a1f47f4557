// The tree -> its blocks in reading order: each run of text between two breaks, with its links and the elements it stands in.
import {tidyLine} from '../tidy.ts'
import {BREAKING, type Element, elementsOf} from './dom.ts'

export interface Block {
  readonly text: string
  /** The nearest element that breaks lines. */
  readonly element: Element
  /** Characters inside links. */
  readonly linked: number
  readonly links: readonly Link[]
  /** Characters in bold. */
  readonly bold: number
  readonly place: number
}

export interface Link {
  readonly href: string
  readonly text: string
}

/** Rows of fewer cells may well lay out a page. */
const MOST_LAYOUT_CELLS = 3
const LONGEST_CELL = 60

interface Open {
  text: string
  linked: number
  bold: number
  links: {href: string; text: string}[]
}

/** Blocks of everything under `root`, hidden parts left out. */
export function blocksOf(root: Element, skip: (element: Element) => boolean): Block[] {
  const blocks: Block[] = []
  let open: Open = fresh()
  const flush = (element: Element) => {
    const text = tidyLine(open.text)
    if (text)
      blocks.push({
        text,
        element,
        linked: open.linked,
        links: open.links,
        bold: open.bold,
        place: blocks.length,
      })
    open = fresh()
  }
  const visit = (
    node: Element,
    block: Element,
    link: Open['links'][number] | null,
    bold: boolean,
    row: Element | null,
  ): void => {
    for (const [place, child] of node.children.entries()) {
      if (typeof child === 'string') {
        open.text += child
        const length = child.replace(/\s+/g, ' ').length
        if (link && child.trim()) {
          open.linked += length
          link.text += child
        }
        if (bold && child.trim()) open.bold += length
        continue
      }
      if (skip(child)) continue
      const breaks = BREAKING.has(child.tag)
      const inner =
        child.tag === 'a' && child.attributes.href ? {href: child.attributes.href, text: ''} : link
      if (inner !== link && inner) open.links.push(inner)
      const strong = bold || child.tag === 'b' || child.tag === 'strong'
      if (child.tag === 'br') {
        breakLine(place, node, block, flush, open)
      } else if (breaks && row) {
        open.text += ' '
        visit(child, row, inner, strong, row)
      } else if (breaks) {
        flush(block)
        visit(child, child, inner, strong, isDataRow(child) ? child : null)
        flush(child)
      } else visit(child, block, inner, strong, row)
    }
  }
  visit(root, root, null, false, null)
  flush(root)
  return blocks
}

/** A row of a table of facts is one block; tables that lay out a page have paragraphs, lists or tables in their cells. */
function isDataRow({tag, children}: Element): boolean {
  if (tag !== 'tr') return false
  const cells = children.filter((child) => typeof child !== 'string')
  return cells.length >= MOST_LAYOUT_CELLS && cells.every((cell) => isCell(cell) && isShort(cell))
}

function isCell({tag}: Element): boolean {
  return tag === 'td' || tag === 'th'
}

function isShort(cell: Element): boolean {
  let length = 0
  for (const element of elementsOf(cell)) {
    if (element !== cell && BREAKING.has(element.tag) && element.tag !== 'p' && element.tag !== 'div')
      return false
    for (const child of element.children) if (typeof child === 'string') length += child.trim().length
  }
  return length <= LONGEST_CELL
}

/** Two line breaks in a row end a block; one is a space. */
function breakLine(
  place: number,
  parent: Element,
  block: Element,
  flush: (element: Element) => void,
  open: Open,
): void {
  let next = place + 1
  while (typeof parent.children[next] === 'string' && (parent.children[next] as string).trim() === '') next++
  const following = parent.children[next]
  const twice = typeof following === 'object' && following.tag === 'br'
  if (twice || block.tag === 'pre' || open.text.length > 250) flush(block)
  else open.text += ' '
}

function fresh(): Open {
  return {text: '', linked: 0, bold: 0, links: []}
}

/** The share of the block's characters that are links. */
export function linkShare(block: Block): number {
  return Math.min(1, block.linked / Math.max(1, block.text.length))
}
