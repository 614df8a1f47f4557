// The elements of all kinds of feeds by what they mean. A name is "prefix:local" with the prefix of the namespace, not of the file.

/** Namespaces that feeds use, in any version of their addresses, by the prefix we call them. "" is the feed's own. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/dc\/terms/i, 'dcterms:'],
  [/purl\.org\/dc\/elements|purl\.org\/metadata\/dublin_core/i, 'dc:'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content:'],
  [/purl\.org\/rss\/1\.0\/modules/i, 'module:'],
  [/search\.yahoo\.com\/mrss|video\.search\.yahoo|media-rss/i, 'media:'],
  [/itunes\.com/i, 'itunes:'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml:'],
  [/w3\.org\/1999\/02\/22-rdf/i, 'rdf:'],
  [
    /w3\.org\/2005\/atom|purl\.org\/atom\/ns|example\.com\/newformat|netscape\.com|purl\.org\/(?:net\/)?rss|backend\.userland|my\.netscape|channel\.netscape|purl\.org\/rss\/1\.0\/$/i,
    '',
  ],
  [
    /geo|georss|gml|opengis|simile|slash|wfw|creativecommons|xmlns\.com\/foaf|pingback|trackback|syndication|thr|w3\.org\/2000\/svg|psc|podlove/i,
    'other:',
  ],
]

/** Prefixes in wide use, for feeds that forget to declare them. */
const USUAL: Readonly<Record<string, string>> = {
  dc: 'dc:',
  dcterms: 'dcterms:',
  content: 'content:',
  media: 'media:',
  itunes: 'itunes:',
  xhtml: 'xhtml:',
  rdf: 'rdf:',
  atom: '',
  atom03: '',
  atom10: '',
  a: '',
  rss: '',
  feed: '',
}

/** The prefix for a namespace address; "other:" for those that say nothing of articles. */
export function prefixOf(address: string): string {
  return NAMESPACES.find(([pattern]) => pattern.test(address))?.[1] ?? (address === '' ? '' : 'other:')
}

/** The prefix that an undeclared one usually stands for. */
export function usualPrefix(prefix: string): string {
  return USUAL[prefix.toLowerCase()] ?? 'other:'
}

export type Field =
  | 'title'
  | 'link'
  | 'id'
  | 'content'
  | 'summary'
  | 'published'
  | 'updated'
  | 'created'
  | 'author'
  | 'name'
  | 'email'
  | 'language'

export const FIELDS: Readonly<Record<string, Field>> = {
  title: 'title',
  'dc:title': 'title',
  link: 'link',
  url: 'link',
  href: 'link',
  guid: 'id',
  id: 'id',
  'dc:identifier': 'id',
  'content:encoded': 'content',
  content: 'content',
  'xhtml:body': 'content',
  body: 'content',
  fullitem: 'content',
  'xhtml:div': 'content',
  prodlink: 'link',
  description: 'summary',
  summary: 'summary',
  abstract: 'summary',
  tagline: 'summary',
  info: 'summary',
  subtitle: 'summary',
  'dc:description': 'summary',
  'itunes:summary': 'summary',
  pubdate: 'published',
  published: 'published',
  issued: 'published',
  'dcterms:issued': 'published',
  'dc:date': 'updated',
  date: 'updated',
  updated: 'updated',
  modified: 'updated',
  lastbuilddate: 'updated',
  'dcterms:modified': 'updated',
  lastmod: 'updated',
  created: 'created',
  'dcterms:created': 'created',
  author: 'author',
  'dc:creator': 'author',
  creator: 'author',
  'itunes:author': 'author',
  managingeditor: 'author',
  'dc:author': 'author',
  name: 'name',
  email: 'email',
  language: 'language',
  'dc:language': 'language',
}

/** Elements that hold one article. */
export const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry', 'product'])
/** Elements of a feed that have titles and links of their own, which are not the feed's. */
export const ASIDE: ReadonlySet<string> = new Set([
  'image',
  'textinput',
  'source',
  'cloud',
  'skiphours',
  'skipdays',
  'contributor',
  'media:group',
  'media:content',
  'enclosure',
  'items',
])
