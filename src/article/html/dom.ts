// Markup -> a light tree of elements and texts: what reading needs and no more. Scripts, styles and pictures' insides are left out.
import {Parser} from 'htmlparser2'

export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** Class and id in lower case, for looking at names. */
  readonly names: string
  readonly parent: Element | null
  readonly children: (Element | string)[]
}

export interface Tree {
  readonly root: Element
  /** Texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[]
  /** Were elements nested deeper than the tree goes? */
  readonly flattened: boolean
}

/** Deeper elements give their text to the one at this depth. */
export const DEEPEST = 512
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'template',
  'iframe',
  'object',
  'embed',
  'canvas',
  'math',
  'map',
  'rt',
  'rp',
])
const FORM_SILENT = new Set(['select', 'option', 'datalist', 'optgroup'])

/** Attributes that are searched for words, and how much of one is looked at. */
const LISTS = ['class', 'id', 'style', 'rel', 'role', 'itemprop', 'property']
const LONGEST_LIST = 2000

/** Parses any markup, however broken, in one pass. */
export function parseHtml(markup: string): Tree {
  const builder = new Builder()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      ontext: (text) => builder.text(text),
      onclosetag: (name) => builder.close(name),
    },
    {decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true},
  )
  parser.write(markup)
  parser.end()
  return builder.tree()
}

class Builder {
  private readonly root = element('#root', {}, null)
  private current: Element = this.root
  private depth = 0
  private over = 0
  private silent = 0
  private readonly jsonLd: string[] = []
  private inJsonLd = false

  open(name: string, attributes: Record<string, string>): void {
    if (this.silent > 0 || SILENT.has(name) || FORM_SILENT.has(name)) {
      this.silent++
      this.inJsonLd = name === 'script' && /ld\+json/i.test(attributes.type ?? '')
      if (this.inJsonLd) this.jsonLd.push('')
      return
    }
    if (this.depth >= DEEPEST) {
      this.over++
      return
    }
    const child = element(name, attributes, this.current)
    this.current.children.push(child)
    this.current = child
    this.depth++
  }

  text(text: string): void {
    if (this.inJsonLd) this.jsonLd[this.jsonLd.length - 1] += text
    else if (this.silent === 0) this.current.children.push(text)
  }

  close(_name: string): void {
    if (this.silent > 0) {
      this.silent--
      this.inJsonLd = false
    } else if (this.over > 0) this.over--
    else if (this.current.parent) {
      this.current = this.current.parent
      this.depth--
    }
    if (this.depth >= DEEPEST) this.deep = true
  }

  private deep = false

  tree(): Tree {
    return {root: this.root, jsonLd: this.jsonLd, flattened: this.deep}
  }
}

function element(tag: string, attributes: Record<string, string>, parent: Element | null): Element {
  for (const name of LISTS) {
    const value = attributes[name]
    if (value !== undefined && value.length > LONGEST_LIST) attributes[name] = value.slice(0, LONGEST_LIST)
  }
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.toLowerCase()
  return {tag, attributes, names, parent, children: []}
}

/** All elements under `root`, in the order of the page. */
export function* elementsOf(root: Element): Generator<Element> {
  const stack: Element[] = [root]
  while (stack.length > 0) {
    const next = stack.pop()!
    yield next
    for (let place = next.children.length - 1; place >= 0; place--) {
      const child = next.children[place]!
      if (typeof child !== 'string') stack.push(child)
    }
  }
}

/** The first element that fits. */
export function findElement(root: Element, fits: (element: Element) => boolean): Element | null {
  for (const element of elementsOf(root)) if (fits(element)) return element
  return null
}

/** All text under the element, spaces made single. The tree is at most DEEPEST deep, so recursion is safe. */
export function textOf(node: Element | string): string {
  return rawText(node).replace(/\s+/g, ' ').trim()
}

function rawText(node: Element | string): string {
  if (typeof node === 'string') return node
  if (node.tag === 'br') return ' '
  let text = ''
  for (const child of node.children) text += rawText(child)
  return BREAKING.has(node.tag) ? ` ${text} ` : text
}

/** Is `outer` the element or above it? */
export function isWithin(inner: Element, outer: Element): boolean {
  for (let at: Element | null = inner; at; at = at.parent) if (at === outer) return true
  return false
}

/** Elements that begin a line of their own. */
export const BREAKING: ReadonlySet<string> = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre section summary table tbody td
  textarea tfoot th thead title tr ul`.split(/\s+/),
)
