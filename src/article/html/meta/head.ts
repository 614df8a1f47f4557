// The head of a page -> meta tags by name, title, canonical address, language.
import {type Element, elementsOf, textOf} from '../dom.ts'

export interface Head {
  /** Contents by name, property or itemprop in lower case, in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly title: string | null
  readonly canonical: string | null
  readonly lang: string | null
  readonly base: string | null
}

/** Reads what stands in `<head>`, wherever broken markup has put it. */
export function readHead(root: Element): Head {
  const metas = new Map<string, string[]>()
  let title: string | null = null
  let canonical: string | null = null
  let lang: string | null = null
  let base: string | null = null
  for (const element of elementsOf(root)) {
    const {tag, attributes} = element
    if (tag === 'meta') addMeta(metas, attributes)
    else if (tag === 'title' && title === null && element.parent?.tag !== 'svg')
      title = textOf(element) || null
    else if (tag === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''))
      canonical ??= attributes.href ?? null
    else if (tag === 'html') lang ??= attributes.lang ?? attributes['xml:lang'] ?? null
    else if (tag === 'base') base ??= attributes.href ?? null
  }
  const declared = lang ?? first(metas, ['content-language', 'og:locale', 'dc.language', 'language'])
  return {metas, title, canonical, base, lang: declared ? declared.slice(0, 2).toLowerCase() : null}
}

function addMeta(metas: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = attributes.content?.trim()
  if (!content) return
  for (const key of [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']]) {
    if (!key) continue
    const name = key.trim().toLowerCase()
    metas.set(name, [...(metas.get(name) ?? []), content])
  }
}

/** The first content under the first of the names that has one. */
export function first(
  metas: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
): string | null {
  for (const name of names) {
    const found = metas.get(name)?.[0]
    if (found) return found
  }
  return null
}
