// The markup of a page -> what is the article in it, and what the rest is.
import type {Page} from '../../page/index.ts'
import type {Found} from '../found.ts'
import {outletNamed} from '../outlet.ts'
import {letters, tidyLine} from '../tidy.ts'
import type {Boilerplate} from '../types.ts'
import {type Block, blocksOf} from './blocks.ts'
import {chooseBlocks} from './choose.ts'
import {findElement, parseHtml} from './dom.ts'
import {htmlFacts} from './facts.ts'
import {readMetadata, roughStart, type Said} from './meta/metadata.ts'
import {isHidden} from './names.ts'

/** JSON-LD has the article where the markup shows less than this share of it. */
const STUB = 0.4

/** Reads an HTML page. */
export function readHtml(page: Page): Found {
  const tree = parseHtml(page.text)
  const body = findElement(tree.root, ({tag}) => tag === 'body') ?? tree.root
  const blocks = blocksOf(body, isHidden)
  const said = readMetadata(tree, blocks, page.address, roughStart(blocks))
  const reasons = chooseBlocks(blocks, body, {...said, title: page.given.title ?? said.title})
  const kept: Block[] = []
  const boilerplate: Boilerplate[] = []
  blocks.forEach((block, place) => {
    const reason = reasons[place]
    if (reason) boilerplate.push({text: block.text, reason})
    else kept.push(block)
  })
  const named = said.outlet
    ? null
    : outletNamed(
        boilerplate.map(({text}) => text),
        said.title,
      )
  return {
    ...said,
    outlet: said.outlet ?? named?.name ?? null,
    paragraphs: paragraphsOf(kept, said),
    boilerplate,
    said: said.linked,
    facts: htmlFacts(blocks, reasons, page.address),
    foundBy: named ? {...said.foundBy, outlet: named.by} : said.foundBy,
    warnings: tree.flattened
      ? ['elements are nested more than 512 deep; the deeper ones were flattened']
      : [],
  }
}

function paragraphsOf(kept: readonly Block[], {linked}: Said): string[] {
  const shown = kept.map(({text}) => text)
  const body = linked?.body ? linked.body.replace(/<[^>]+>/g, ' ') : null
  if (!body || letters(shown.join(' ')).length > STUB * letters(body).length) return shown
  return body.split(/\n+/).map(tidyLine).filter(Boolean)
}
