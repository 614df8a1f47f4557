// The JSON-LD of a page (schema.org) -> what it says of the article. Nodes that are named by `@id` alone are looked up.

export interface Linked {
  readonly headline: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly lang: string | null
  readonly body: string | null
  readonly free: boolean | null
  readonly live: boolean
}

type Node = Readonly<Record<string, unknown>>

const ARTICLE =
  /(?:Article|BlogPosting|Posting|Report|Review|Recipe|ScholarlyArticle|CreativeWork|AnalysisNews|OpinionNews)$/
/** Nesting and numbers of nodes beyond these are no article's. */
const DEEPEST = 12
const MOST = 5000

/** Reads all scripts; null where no article is described. */
export function readJsonLd(scripts: readonly string[]): Linked | null {
  const nodes: Node[] = []
  for (const script of scripts) collect(parse(script), nodes, 0)
  const byId = new Map<string, Node>()
  for (const node of nodes) {
    const id = node['@id']
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node)
  }
  const articles = nodes.filter((node) =>
    typesOf(node).some((type) => ARTICLE.test(type) || type === 'LiveBlogPosting'),
  )
  const article = articles.find((node) => node.datePublished !== undefined) ?? articles[0]
  const page = nodes.find(
    (node) => typesOf(node).some((type) => /WebPage$/.test(type)) && node.datePublished !== undefined,
  )
  if (!article && !page) return null
  return describe(article ?? page!, article ? null : page!, byId)
}

function describe(node: Node, page: Node | null, byId: ReadonlyMap<string, Node>): Linked {
  const deref = (value: unknown): unknown => {
    const id = (value as Node | null)?.['@id']
    return typeof id === 'string' ? (byId.get(id) ?? value) : value
  }
  const authors = list(node.author ?? node.creator).map(deref)
  const people = authors.filter((author) => !typesOf(author as Node).includes('Organization'))
  return {
    headline: page ? null : (text(node.headline) ?? text(node.name)),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    authors: (people.length > 0 ? people : authors).flatMap((author) => nameOf(author) ?? []),
    publisher:
      list(node.publisher)
        .map(deref)
        .flatMap((publisher) => nameOf(publisher) ?? [])[0] ?? null,
    lang: text(node.inLanguage)?.slice(0, 2).toLowerCase() ?? null,
    body: text(node.articleBody),
    free:
      typeof node.isAccessibleForFree === 'boolean'
        ? node.isAccessibleForFree
        : freeWord(node.isAccessibleForFree),
    live: typesOf(node).includes('LiveBlogPosting'),
  }
}

function freeWord(value: unknown): boolean | null {
  if (typeof value !== 'string') return null
  return /^false$/i.test(value) ? false : /^true$/i.test(value) ? true : null
}

/** Sites leave comments, control characters and semicolons round their JSON. */
function parse(script: string): unknown {
  const trimmed = script
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)+/, '')
    .replace(/(?:-->|\]\]>|;)+\s*$/, '')
  for (const attempt of [
    trimmed,
    trimmed.replace(/[\u0000-\u001f]+/g, ' '),
    trimmed.replace(/,\s*([}\]])/g, '$1').replace(/[\u0000-\u001f]+/g, ' '),
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return null
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST || nodes.length > MOST || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1)
    return
  }
  nodes.push(value as Node)
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && key !== 'comment' && key !== 'itemListElement')
      collect(inner, nodes, depth + 1)
  }
}

function typesOf(node: Node | null | undefined): string[] {
  if (typeof node !== 'object' || node === null) return []
  return list(node['@type']).filter((type): type is string => typeof type === 'string')
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return text(value)
  const name = (value as Node | null)?.name
  return Array.isArray(name) ? text(name[0]) : text(name)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
