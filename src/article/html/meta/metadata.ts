// Everything a page says of itself -> title, byline, outlet, dates, address, language, each with where it was found.
import {outletInWindow} from '../../outlet.ts'
import {tidyLine} from '../../tidy.ts'
import type {DateFinding} from '../../types.ts'
import type {Block} from '../blocks.ts'
import type {Element, Tree} from '../dom.ts'
import {authorOf} from './author.ts'
import {modifiedOn, publishedOn} from './date.ts'
import {first, type Head, readHead} from './head.ts'
import {type Linked, readJsonLd} from './jsonLd.ts'
import {titleOf} from './title.ts'

export interface Said {
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly published: DateFinding | null
  readonly modified: DateFinding | null
  readonly address: string | null
  readonly lang: string | null
  readonly description: string | null
  readonly linked: Linked | null
  readonly foundBy: Readonly<Record<string, string>>
}

/** `bodyStart` is the first block of the body, so far as it is known; date and byline stand near it. */
export function readMetadata(
  tree: Tree,
  blocks: readonly Block[],
  address: string | null,
  bodyStart: number,
): Said {
  const head = readHead(tree.root)
  const linked = readJsonLd(tree.jsonLd)
  const outlet = outletOf(head, linked)
  const site = siteNames(head, outlet?.name ?? null, address)
  const lang = head.lang ?? linked?.lang ?? null
  const canonical = canonicalOf(head, address)
  const title = titleOf(head, linked, blocks, site)
  const named = outlet ?? (title && head.title ? outletInWindow(tidyLine(head.title), title.title) : null)
  const author = authorOf(head, linked, tree.root, blocks, site, bodyStart)
  const published = publishedOn(head, linked, tree.root, blocks, canonical ?? address, lang, bodyStart)
  return {
    title: title?.title ?? null,
    byline: author?.byline ?? null,
    outlet: named?.name ?? null,
    published: published?.finding ?? null,
    modified: modifiedOn(head, linked, published?.finding.edtf ?? null),
    address: canonical,
    lang,
    description: first(head.metas, ['og:description', 'description', 'twitter:description']),
    linked,
    foundBy: {
      ...(title ? {title: title.by} : {}),
      ...(author ? {byline: author.by} : {}),
      ...(named ? {outlet: named.by} : {}),
      ...(published ? {published: published.by} : {}),
    },
  }
}

function outletOf(head: Head, linked: Linked | null): {name: string; by: string} | null {
  const site = first(head.metas, [
    'og:site_name',
    'application-name',
    'publisher',
    'dc.publisher',
    'twitter:app:name:iphone',
    'apple-mobile-web-app-title',
    'article:publisher_name',
    'cre',
  ])
  if (site && !/^https?:/.test(site)) return {name: tidyLine(site), by: 'og:site_name'}
  return linked?.publisher ? {name: tidyLine(linked.publisher), by: 'JSON-LD'} : null
}

/** What the site may be called in titles: its name, its host, its host's first word. */
function siteNames(head: Head, outlet: string | null, address: string | null): string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(address ?? head.canonical ?? '')?.[1]
  const label = host?.split('.').at(-2)
  return [outlet, host, host ? `www.${host}` : null, label].filter((name): name is string =>
    Boolean(name && name.length > 2),
  )
}

/** The canonical address, unless it is the front page's, as careless templates have it. */
function canonicalOf(head: Head, address: string | null): string | null {
  for (const found of [head.canonical, first(head.metas, ['og:url'])]) {
    if (!found) continue
    try {
      const url = new URL(found, head.base ?? address ?? undefined)
      const front = url.pathname === '/' && url.search === ''
      if (/^https?:$/.test(url.protocol) && !(front && address && new URL(address).pathname !== '/'))
        return url.href
    } catch {}
  }
  return null
}

/** Where the body's first block is, before anything is known: the first heading of the first rank, else the top. */
export function roughStart(blocks: readonly Block[]): number {
  const h1 = blocks.findIndex(({element}: {element: Element}) => element.tag === 'h1')
  return h1 < 0 ? 0 : h1 + 1
}
