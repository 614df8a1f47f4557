// Furniture blocks -> the page's own facts: views, comments, what the news mentions, related headlines with times and links.
import {factsOf} from '../plain/facts.ts'
import {lineOf} from '../plain/lines.ts'
import type {BoilerplateReason, PageFacts, RelatedHeadline} from '../types.ts'
import type {Block} from './blocks.ts'

/** Links with fewer words than a headline are of menus. */
const HEADLINE = 20
const MOST_RELATED = 200
const MOST_BLOCKS = 1500

/** The same facts as of plain pages, and the addresses that headlines link to. */
export function htmlFacts(
  blocks: readonly Block[],
  reasons: readonly (BoilerplateReason | null)[],
  address: string | null,
): PageFacts {
  const lines = blocks.slice(0, MOST_BLOCKS).map(({text}) => lineOf(text))
  const title = blocks.findIndex(({element}) => element.tag === 'h1')
  const facts = factsOf(lines, reasons.slice(0, MOST_BLOCKS), title)
  const urls = new Map<string, string>()
  for (const block of blocks)
    for (const {href, text} of block.links) urls.set(text.replace(/\s+/g, ' ').trim(), href)
  const related: RelatedHeadline[] = facts.related.flatMap((headline) => {
    const url = absolute(urls.get(headline.title) ?? null, address)
    return url || headline.time || headline.title.length > HEADLINE ? [{...headline, url}] : []
  })
  return {...facts, related: related.slice(0, MOST_RELATED)}
}

function absolute(href: string | null, address: string | null): string | null {
  if (!href || /^(?:javascript|mailto|tel|data):/i.test(href)) return null
  try {
    return new URL(href, address ?? undefined).href
  } catch {
    return href
  }
}
