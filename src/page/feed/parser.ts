// The markup of a feed (RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF), in pieces -> its entries, each as soon as it ends.
import {Parser} from 'htmlparser2'
import {ASIDE, ENTRIES, FIELDS, type Field, prefixOf, usualPrefix} from './names.ts'
import {entities} from './text.ts'
import {
  escapedCdata,
  fromBase64,
  isBase64,
  personOf,
  resolved,
  resolvedId,
  startTag,
  typeOf,
  uncdata,
  uncdataText,
} from './values.ts'

/** What was written of a feed or of one of its entries. */
export interface Fields {
  readonly values: Map<Field, string>
  readonly authors: string[]
  /** "html" or "text", by field. */
  readonly types: Map<Field, 'html' | 'text'>
  lang: string | null
  base: string | null
}

export interface FeedSink {
  entry(entry: Fields, feed: Fields): void
}

interface Open {
  readonly name: string
  readonly prefixes: ReadonlyMap<string, string>
  readonly base: string | null
  readonly lang: string | null
}

interface Capture {
  readonly field: Field
  readonly depth: number
  readonly type: 'html' | 'text'
  /** base64 or escaped, as Atom 0.3 has it. */
  readonly mode: string
  readonly authorPart: boolean
  text: string
  /** Did markup stand inside, not escaped? */
  markup: boolean
}

/** Elements nested deeper are passed over. */
const DEEPEST = 256

/** Tolerates what feeds get wrong: undeclared prefixes, HTML entities, unescaped markup, missing ends. */
export class FeedParser {
  readonly feed: Fields = noFields()
  private readonly sink: FeedSink
  private readonly address: string | null
  private readonly parser: Parser
  private readonly open: Open[] = []
  private entry: Fields | null = null
  private entryDepth = 0
  private aside = 0
  private capture: Capture | null = null
  private tooDeep = 0

  /** `address` is where the feed was fetched: relative links start there. */
  constructor(sink: FeedSink, address: string | null = null) {
    this.sink = sink
    this.address = address
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => this.start(name, attributes),
        ontext: (text) => this.characters(text),
        oncdatastart: () => this.cdata(true),
        oncdataend: () => this.cdata(false),
        onclosetag: () => this.end(),
      },
      {
        xmlMode: true,
        decodeEntities: false,
        recognizeCDATA: true,
        lowerCaseTags: false,
        lowerCaseAttributeNames: false,
      },
    )
  }

  write(text: string): void {
    this.parser.write(text)
  }

  close(): void {
    this.parser.end()
    if (this.entry) this.finish()
  }

  private inCdata = false

  private cdata(inside: boolean): void {
    this.inCdata = inside
  }

  private start(rawName: string, attributes: Record<string, string>): void {
    if (this.open.length >= DEEPEST) {
      this.tooDeep++
      return
    }
    const above = this.open.at(-1)
    const prefixes = declared(attributes, above?.prefixes)
    const name = nameOf(rawName, prefixes)
    const base = resolved(entities(attributes['xml:base'] ?? ''), above?.base ?? this.address)
    const lang = attributes['xml:lang'] ?? above?.lang ?? null
    this.open.push({name, prefixes, base, lang})
    if (this.capture?.field === 'author' && FIELDS[name] !== undefined) this.capture = null
    if (this.capture) {
      this.capture.markup = true
      this.capture.text += startTag(rawName, attributes)
      return
    }
    if (ENTRIES.has(name) && !this.entry) this.begin(attributes, prefixes)
    else if (ASIDE.has(name) || name.startsWith('other:') || name.startsWith('module:')) this.aside++
    else this.field(name, attributes)
  }

  private begin(attributes: Record<string, string>, prefixes: ReadonlyMap<string, string>): void {
    const {lang, base} = this.open.at(-1)!
    this.entry = {...noFields(), lang, base}
    this.entryDepth = this.open.length
    const about = Object.entries(attributes).find(
      ([key]) => nameOf(key, prefixes) === 'rdf:about' || key === 'about',
    )
    if (about) this.entry.values.set('id', entities(about[1]))
    for (const [key, value] of Object.entries(attributes)) {
      if (key.toLowerCase() === 'href') this.put('link', resolved(entities(value), base) ?? value, 'text')
      if (key.toLowerCase() === 'lastmod') this.put('updated', value, 'text')
    }
  }

  private field(name: string, attributes: Record<string, string>): void {
    const found = FIELDS[name]
    const {base, lang} = this.open.at(-1)!
    if (this.aside > 0 || !found) {
      if (name === 'feed' || name === 'rss' || name === 'channel')
        Object.assign(this.feed, {lang: lang ?? this.feed.lang, base})
      if (name === 'channel' && attributes.HREF) this.feed.values.set('link', attributes.HREF)
      return
    }
    if (found === 'link' && (attributes.href ?? attributes.HREF) !== undefined) {
      const rel = attributes.rel ?? 'alternate'
      const href = resolved(entities(attributes.href ?? attributes.HREF ?? ''), base)
      if (rel === 'alternate' && href && (attributes.type ?? 'html').includes('html'))
        this.put('link', href, 'text')
      else if (rel === 'alternate' && href && !this.target().values.has('link'))
        this.put('link', href, 'text')
      return
    }
    const value = attributes.VALUE ?? attributes.value
    if (value !== undefined && (name === 'title' || name === 'abstract')) {
      this.put(found, entities(value), 'text')
      return
    }
    this.capture = {
      field: found,
      depth: this.open.length,
      type: typeOf(found, attributes),
      mode: attributes.mode ?? (isBase64(attributes) ? 'base64' : ''),
      authorPart: this.open.some((element) => FIELDS[element.name] === 'author'),
      text: '',
      markup: false,
    }
    if (found === 'id' && attributes.isPermaLink !== 'false' && name === 'guid') this.permalink = true
  }

  private permalink = false

  private characters(text: string): void {
    if (!this.capture) return
    this.capture.text += this.inCdata ? escapedCdata(text) : text
  }

  private end(): void {
    if (this.tooDeep > 0) {
      this.tooDeep--
      return
    }
    const closed = this.open.at(-1)
    if (!closed) return
    if (this.capture && this.capture.depth < this.open.length) {
      this.capture.text += `</${closed.name.replace(/^.*:/, '')}>`
    } else if (this.capture) this.captured()
    else if (ASIDE.has(closed.name) || closed.name.startsWith('other:') || closed.name.startsWith('module:'))
      this.aside--
    if (this.entry && this.open.length === this.entryDepth) this.finish()
    this.open.pop()
  }

  private captured(): void {
    const {field, type, text, mode, markup, authorPart} = this.capture!
    this.capture = null
    let value = markup && field !== 'author' ? uncdata(text) : entities(uncdataText(text))
    if (mode === 'base64') value = fromBase64(value) ?? value
    value = value.trim()
    if (authorPart && (field === 'name' || field === 'email')) {
      if (field === 'name' && value) this.target().authors.push(value)
      return
    }
    if (field === 'name' || field === 'email' || value === '') return
    if (field === 'author') {
      const plain = value.replace(/<[^>]*>/g, '').trim()
      if (plain && !markup) this.target().authors.push(personOf(plain))
      return
    }
    if (field === 'link' && markup) return
    const {base} = this.open.at(-1)!
    if (field === 'link') value = resolved(value, base) ?? value
    if (field === 'id') value = resolvedId(value, base)
    this.put(field, value, markup ? 'html' : type)
    if (field === 'id' && this.permalink) {
      if (/^https?:/i.test(value) && !this.target().values.has('link')) this.put('link', value, 'text')
    }
    this.permalink = false
  }

  private put(field: Field, value: string, type: 'html' | 'text'): void {
    const {values, types} = this.target()
    const keeps =
      field === 'title' ||
      field === 'link' ||
      field === 'summary' ||
      (field === 'content' && values.has(field))
    const own = this.open.at(-1)!.name
    if (values.has(field) && keeps && !(own === field || own === 'content:encoded')) return
    if (field === 'summary' && values.has(field) && own !== 'description' && own !== 'summary') return
    values.set(field, value)
    types.set(field, type)
  }

  private target(): Fields {
    return this.entry ?? this.feed
  }

  private finish(): void {
    const entry = this.entry!
    this.entry = null
    this.sink.entry(entry, this.feed)
  }
}

function noFields(): Fields {
  return {values: new Map(), authors: [], types: new Map(), lang: null, base: null}
}

function declared(
  attributes: Record<string, string>,
  above?: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let own: Map<string, string> | null = null
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
    own ??= new Map(above)
    const root = key === 'xmlns' && !above
    own.set(
      key === 'xmlns' ? '' : key.slice(6),
      root && prefixOf(value.trim()) === 'other:' ? '' : prefixOf(value.trim()),
    )
  }
  return own ?? above ?? new Map()
}

function nameOf(raw: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = raw.indexOf(':')
  const prefix = colon < 0 ? '' : raw.slice(0, colon)
  const local = raw.slice(colon + 1).toLowerCase()
  const known = prefixes.get(prefix)
  if (known !== undefined) return known + local
  return prefix === '' ? local : usualPrefix(prefix) + local
}
