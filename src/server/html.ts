// Markup with escaping by default: html`<p>${text}</p>`. What comes from a page is text here, never markup.

/** Markup that was made by `html` and may be put into markup as it is. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
  toString(): string {
    return this.markup
  }
}

export type Child = Html | string | number | null | undefined | false | readonly Child[]

/** Template tag: every value is escaped, except Html, which is markup already. Lists are joined, nothing is nothing. */
export function html(parts: TemplateStringsArray, ...children: readonly Child[]): Html {
  let markup = parts[0]
  for (const [place, child] of children.entries()) markup += markupOf(child) + parts[place + 1]
  return new Html(markup)
}

/** Markup of our own files (style, icons, charts), never of a page. */
export function trusted(markup: string): Html {
  return new Html(markup)
}

function markupOf(child: Child): string {
  if (child === null || child === undefined || child === false) return ''
  if (child instanceof Html) return child.markup
  if (Array.isArray(child)) return child.map(markupOf).join('')
  return escaped(String(child))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Direction overrides and isolates, which could make a line of evidence read as another. */
const bidi = /[\u202a-\u202e\u2066-\u2069]/g
/** Any character that is not shown as it is. */
const special = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Text for element content and quoted attributes; direction overrides and control characters are shown, not obeyed. */
export function escaped(text: string): string {
  if (!special.test(text)) return text
  return text
    .replace(/[&<>"']/g, (character) => entities[character])
    .replace(bidi, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase()}]`)
    .replace(control, '\ufffd')
}

/** An address for href, or null: only http and https, so that no script: or data: link of a page is ever followed. */
export function safeAddress(address: string | null | undefined): string | null {
  if (!address) return null
  try {
    const {protocol, href} = new URL(address)
    return protocol === 'http:' || protocol === 'https:' ? href : null
  } catch {
    return null
  }
}
