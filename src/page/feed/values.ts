// What stands in an element of a feed -> its value: type, base64, CDATA, links, persons.
import type {Field} from './names.ts'

/** How the value of a field is written, by its attributes, else as the field usually is. */
export function typeOf(field: Field, attributes: Record<string, string>): 'html' | 'text' {
  const type = attributes.type?.toLowerCase() ?? ''
  if (/html|xml/.test(type)) return 'html'
  if (type === 'text' || type === 'text/plain') return 'text'
  return field === 'content' || field === 'summary' ? 'html' : 'text'
}

/** Do the attributes name a type that is only sent as base64? */
export function isBase64(attributes: Record<string, string>): boolean {
  const type = attributes.type?.toLowerCase() ?? ''
  return type !== '' && type.includes('/') && !/^text\/|xml$/.test(type)
}

/** The decoded text; null where it is no base64. */
export function fromBase64(text: string): string | null {
  return /^[A-Za-z0-9+/=\s]+$/.test(text) ? Buffer.from(text, 'base64').toString('utf8') : null
}

/** A tag of the markup inside a value, without prefixes. */
export function startTag(rawName: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes)
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`)
  return `<${rawName.replace(/^.*:/, '')}${written.join('')}>`
}

/** Text in CDATA is kept apart by private characters until the element ends: it is escaped once, not twice. */
export function escapedCdata(text: string): string {
  return text.replaceAll('&', '\ue000').replaceAll('<', '\ue001')
}

/** Such text as it was: for a value that is markup. */
export function uncdata(text: string): string {
  return text.replaceAll('\ue000', '&').replaceAll('\ue001', '<')
}

/** Such text as markup shows it: for a value that is plain text. */
export function uncdataText(text: string): string {
  return text.replaceAll('\ue000', '&amp;').replaceAll('\ue001', '&lt;')
}

/** An `id` is resolved like a link where it looks like a path. */
export function resolvedId(id: string, base: string | null): string {
  return base && id.startsWith('/') ? (resolved(id, base) ?? id) : id
}

/** The address a link leads to; the base itself where the link is empty or none. */
export function resolved(href: string, base: string | null): string | null {
  if (href === '') return base
  try {
    return new URL(href.trim(), base ?? undefined).href
  } catch {
    return base === null && href !== '' ? href.trim() : base
  }
}

/** "jane@example.org (Jane Roe)" -> "Jane Roe". */
export function personOf(text: string): string {
  const [, inside] = /\(([^)]+)\)/.exec(text) ?? []
  const [, before] = /^([^<(]+?)\s*[<(]\S+@\S+[>)]/.exec(text) ?? []
  return (inside && !inside.includes('@') ? inside : (before ?? text)).trim()
}
