// The markup of a page -> what is the article in it, and what the rest is.
import type {Page} from '../../page/index.ts'
import {type Found, noFacts} from '../found.ts'
import type {Boilerplate} from '../types.ts'
import {type Block, blocksOf} from './blocks.ts'
import {chooseBlocks} from './choose.ts'
import {findElement, parseHtml, type Tree} from './dom.ts'
import {isHidden} from './names.ts'

/** Reads an HTML page. */
export function readHtml(page: Page): Found {
  const tree = parseHtml(page.text)
  const body = findElement(tree.root, ({tag}) => tag === 'body') ?? tree.root
  const blocks = blocksOf(body, isHidden)
  const reasons = chooseBlocks(blocks, body, null)
  const kept: Block[] = []
  const boilerplate: Boilerplate[] = []
  blocks.forEach((block, place) => {
    const reason = reasons[place]
    if (reason) boilerplate.push({text: block.text, reason})
    else kept.push(block)
  })
  return {
    ...metadata(tree),
    paragraphs: kept.map(({text}) => text),
    boilerplate,
    facts: noFacts,
    warnings: [],
  }
}

function metadata(_tree: Tree): Omit<Found, 'paragraphs' | 'boilerplate' | 'facts' | 'warnings'> {
  return {
    title: null,
    byline: null,
    outlet: null,
    published: null,
    modified: null,
    address: null,
    lang: null,
    foundBy: {},
  }
}
