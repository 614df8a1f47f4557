// The frame of every page: head, navigation, footer. No script, style or font from elsewhere.
import {type Child, type Html, html, trusted} from '../html.ts'
import {languages, type Words} from '../messages/index.ts'

export interface Frame {
  readonly title: string
  readonly words: Words
  /** Path and query of this page, for the language links. */
  readonly path: string
  readonly alternates?: readonly {readonly type: string; readonly href: string; readonly title: string}[]
}

/** The whole document. */
export function layout({title, words, path, alternates = []}: Frame, ...content: readonly Child[]): string {
  const {say, lang} = words
  return html`${trusted('<!doctype html>')}
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Entente</title>
<link rel="stylesheet" href="/assets/style.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${alternates.map(({type, href, title: name}) => html`<link rel="alternate" type="${type}" href="${href}" title="${name}">`)}
<script src="/assets/enhance.js" defer></script>
</head>
<body>
<a class="skip" href="#content">${say('nav.skip')}</a>
<header class="site"><div class="inner">
<a class="brand" href="/">Entente</a>
<nav aria-label="Entente"><ul>
<li><a href="/">${say('nav.relations')}</a></li>
<li><a href="/articles">${say('nav.articles')}</a></li>
<li><a href="/search">${say('nav.search')}</a></li>
<li><a href="/api">${say('nav.api')}</a></li>
</ul></nav>
</div></header>
<main id="content" tabindex="-1">${content}</main>
<footer class="site">${say('site.tagline')} · ${say('nav.language')}: ${languageLinks(path, lang)}</footer>
</body>
</html>
`.markup
}

const names = {en: 'English', ru: 'Русский'}

function languageLinks(path: string, current: string): Html[] {
  return languages.map((lang) =>
    lang === current
      ? html`<strong lang="${lang}">${names[lang]}</strong> `
      : html`<a href="${withLanguage(path, lang)}" lang="${lang}" hreflang="${lang}">${names[lang]}</a> `,
  )
}

function withLanguage(path: string, lang: string): string {
  const address = new URL(path, 'http://localhost')
  address.searchParams.set('lang', lang)
  return address.pathname + address.search
}
