// The frame of every page: head, navigation, footer. No script, style or font from elsewhere.
import {type Child, type Html, html, trusted} from '../html.ts'
import {languages, type Words} from '../messages/index.ts'

export interface Frame {
  readonly title: string
  readonly words: Words
  /** Path and query of this page, for the language links. */
  readonly path: string
  readonly alternates?: readonly {readonly type: string; readonly href: string; readonly title: string}[]
  /** Seconds after which the page asks again, for pages that show progress without script. */
  readonly refresh?: number
  /** Is this the page of this entry of the navigation? */
  readonly at?: 'relations' | 'articles' | 'search' | 'read' | 'api'
  readonly mayRead?: boolean
}

/** The whole document. */
export function layout(
  {title, words, path, alternates = [], refresh, at, mayRead}: Frame,
  ...content: readonly Child[]
): string {
  const {say, lang} = words
  const entries = [
    ['relations', '/', say('nav.relations')],
    ['articles', '/articles', say('nav.articles')],
    ['search', '/search', say('nav.search')],
    ...(mayRead ? [['read', '/read', say('nav.read')]] : []),
    ['api', '/api', say('nav.api')],
  ]
  return html`${trusted('<!doctype html>')}
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Entente</title>
<link rel="stylesheet" href="/assets/style.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${refresh ? html`<noscript><meta http-equiv="refresh" content="${refresh}"></noscript>` : ''}
${alternates.map(({type, href, title: name}) => html`<link rel="alternate" type="${type}" href="${href}" title="${name}">`)}
<script type="module" src="/assets/enhance.js"></script>
</head>
<body>
<a class="skip" href="#content">${say('nav.skip')}</a>
<header class="site"><div class="inner">
<a class="brand" href="${withLanguage('/', lang)}"><svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><circle class="coop" cx="6.5" cy="9" r="5"/><circle class="conf" cx="11.5" cy="9" r="5"/></svg>Entente</a>
<nav aria-label="Entente"><ul>${entries.map(([name, href, text]) => html`<li><a href="${withLanguage(href, lang)}"${name === at ? html` aria-current="page"` : ''}>${text}</a></li>`)}</ul></nav>
<form class="find" method="get" action="/search" role="search">${lang === 'en' ? '' : html`<input type="hidden" name="lang" value="${lang}">`}<input name="q" type="search" aria-label="${say('search.label')}" placeholder="${say('search.go')}"></form>
</div></header>
<main id="content" tabindex="-1">${content}</main>
<footer class="site"><div class="inner"><span>Entente: ${say('site.tagline')}</span><span>${say('nav.language')}: ${languageLinks(path, lang)}</span></div></footer>
</body>
</html>
`.markup
}

const names = {en: 'English', ru: 'Русский'}

function languageLinks(path: string, current: string): Html[] {
  return languages.map((lang) =>
    lang === current
      ? html`<strong lang="${lang}">${names[lang]}</strong> `
      : html`<a href="${changed(path, {lang})}" lang="${lang}" hreflang="${lang}">${names[lang]}</a> `,
  )
}

/** The address in the language of the reader; English goes without saying. */
function withLanguage(path: string, lang: string): string {
  return lang === 'en' ? path : changed(path, {lang})
}

/** The address with some parameters set, or taken out where undefined. */
export function changed(path: string, change: Readonly<Record<string, string | undefined>>): string {
  const address = new URL(path, 'http://localhost')
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  }
  return address.pathname + address.search
}

/** The list as JSON, CSV and Atom, in one line. `path` has no extension. */
export function formatLinks(path: string, search: string, {say}: Words, label = ''): Html {
  return html`<span class="formats no-print">${['json', 'csv', 'atom'].map((format) => html`<a href="${path}.${format}${search}"><span class="hidden">${label || say('relation.formats')} </span>${format.toUpperCase()}</a> `)}</span>`
}
