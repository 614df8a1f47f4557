// A page -> the article in it, and the rest of the page with reasons. Pure: the same page gives the same article.
import type {Page} from '../page/index.ts'
import {datelineAt} from './dateline.ts'
import {formOf, formWarning} from './form.ts'
import type {Found} from './found.ts'
import {readHtml} from './html/readHtml.ts'
import {canonicalAddress, identityOf, textHash} from './identity.ts'
import {outletAt} from './known-outlets.ts'
import {languageOf} from './lang.ts'
import {readMarkdown} from './plain/markdown.ts'
import {readPlain} from './plain/readPlain.ts'
import {unwrapped} from './plain/unwrap.ts'
import type {Article, DateFinding, Dateline} from './types.ts'

const UNDATED: DateFinding = {edtf: null, how: 'inferred', reason: 'the page states no date'}
/** A dateline opens one of the first paragraphs. */
const DATELINE_REACH = 4

/** Finds the article of a page. Never throws for what the page says. */
export function readArticle(page: Page): Article {
  return assemble(page, foundIn(page))
}

function foundIn(page: Page): Found {
  if (page.mediaType === 'text/html') return readHtml(page)
  if (page.mediaType === 'text/markdown') return readMarkdown(page.text, page.given.title)
  return readPlain(unwrapped(page.text), page.given.title)
}

function assemble(page: Page, found: Found): Article {
  const {given} = page
  const text = found.paragraphs.join('\n').normalize('NFC')
  const address = canonicalAddress(found.address ?? page.address)
  const hash = textHash(text || page.text)
  const lang = given.lang ?? languageOf(text || page.text, found.lang) ?? found.lang ?? 'und'
  const title = given.title ?? found.title
  const outlet = outletAt(address)
  const form = formOf(title, text, found.boilerplate, found.said ?? null)
  return {
    source: page.source,
    address,
    id: identityOf(address, hash),
    textHash: hash,
    title,
    byline: found.byline ?? (given.authors?.length ? given.authors.join(', ') : null),
    dateline: datelineOf(text),
    published: given.published
      ? {edtf: given.published, how: 'stated', reason: 'given with the page'}
      : (found.published ?? UNDATED),
    modified: given.modified
      ? {edtf: given.modified, how: 'stated', reason: 'given with the page'}
      : found.modified,
    ...(given.fetched ? {fetched: given.fetched} : {}),
    outlet: given.outlet ?? outlet?.name ?? found.outlet,
    lang,
    form,
    text,
    boilerplate: found.boilerplate,
    page: found.facts,
    foundBy: outlet ? {...found.foundBy, outlet: outlet.by} : found.foundBy,
    warnings: [...page.warnings, ...found.warnings, ...formWarning(form)],
  }
}

function datelineOf(text: string): Dateline | null {
  let start = 0
  for (const paragraph of text.split('\n').slice(0, DATELINE_REACH)) {
    const dateline = datelineAt(text, start, start + paragraph.length)
    if (dateline) return dateline
    start += paragraph.length + 1
  }
  return null
}
