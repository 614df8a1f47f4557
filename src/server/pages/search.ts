// Search: words and filters, then passages with the words found, each linked to its event or article.
import {eventTypes, factualities} from '../../lexicon/index.ts'
import type {SearchResult} from '../../store/index.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import type {SearchQuery} from '../params.ts'
import {factualityBadge} from '../parts/badges.ts'
import {formatLinks, layout} from './layout.ts'

export interface SearchPage {
  readonly query: SearchQuery
  readonly results: readonly SearchResult[]
  readonly path: string
  readonly search: string
  readonly mayRead: boolean
}

export function searchPage({query, results, path, search, mayRead}: SearchPage, words: Words): string {
  const {say} = words
  const {q} = query
  return layout(
    {
      title: q ? `${q} · ${say('nav.search')}` : say('nav.search'),
      words,
      path: path + search,
      at: 'search',
      mayRead,
    },
    html`<div class="title"><h1>${say('nav.search')}</h1></div>
<div class="with-facets"><section>
${q ? html`<h2>${say('search.results')} <span class="n">${results.length}</span> ${formatLinks('/search', search, words)}</h2>${results.length === 0 ? html`<p class="none">${say('search.none')}</p>` : html`<ol class="hits">${results.map((result) => hit(result, words))}</ol>`}` : html`<p class="soft">${say('search.hint')}</p>`}</section>
${searchForm(query, words)}</div>`,
  )
}

function searchForm(query: SearchQuery, {say, lang}: Words): Html {
  const choice = (
    name: 'type' | 'factuality' | 'in',
    values: readonly string[],
    shown: (value: string) => string,
  ) => {
    const current = query[name]
    const chosen = Array.isArray(current) ? current[0] : current
    return html`<div><label for="s-${name}">${say(`filter.${name}`)}</label><select id="s-${name}" name="${name}"><option value="">${say('filter.all')}</option>${values.map((value) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${shown(value)}</option>`)}</select></div>`
  }
  const field = (name: 'from' | 'to' | 'outlet' | 'asKnownOn', label: string, hint: string) =>
    html`<div><label for="s-${name}">${label}</label><input id="s-${name}" name="${name}" value="${query[name] ?? ''}" placeholder="${hint}"></div>`
  return html`<aside class="facets no-print"><form class="stack" method="get" action="/search">${lang === 'en' ? '' : html`<input type="hidden" name="lang" value="${lang}">`}
<div><label for="q">${say('search.label')}</label><input id="q" name="q" type="search" value="${query.q ?? ''}"></div>
<div><label for="s-party">${say('search.party')}</label><input id="s-party" name="party" value="${query.party.join(', ')}" placeholder="RUS"></div>
${choice('in', ['article', 'claim'], (value) => say(`search.${value}` as MessageKey))}
${choice('type', eventTypes, (value) => value.toLowerCase())}
${choice('factuality', factualities, (value) => say(`factuality.${value}` as MessageKey))}
${field('from', say('filter.from'), '2014-03')}${field('to', say('filter.to'), '2014-03-18')}
${field('outlet', say('filter.outlet'), '')}${field('asKnownOn', say('relation.asKnownOn'), '2014-02-01')}
<button>${say('search.go')}</button></form></aside>`
}

function hit(
  {kind, id, event, article, title, outlet, published, type, factuality, snippet}: SearchResult,
  words: Words,
): Html {
  const {say, shortDate} = words
  const inArticle = `/articles/${encodeURIComponent(article)}`
  const link =
    kind === 'article'
      ? inArticle
      : event
        ? `/events/${encodeURIComponent(event)}`
        : `${inArticle}?claim=${encodeURIComponent(id)}#ev-${id}`
  return html`<li><a href="${link}">${title ?? id}</a>${factuality ? factualityBadge(factuality as never, words) : ''}
<p>${marked(snippet)}</p><p class="soft small">${say(`search.${kind}`)}${type ? html`, ${type.toLowerCase()}` : ''} · ${outlet ?? say('article.notNamed')}, ${shortDate(published)}${kind === 'claim' && event ? html` · <a href="${inArticle}?claim=${encodeURIComponent(id)}#ev-${id}">${say('event.openArticle')}</a>` : ''}</p></li>`
}

/** The store puts «» round the words found. */
function marked(snippet: string): Html[] {
  return snippet
    .split(/(«[^»]*»)/)
    .map((part) => (part.startsWith('«') ? html`<mark>${part.slice(1, -1)}</mark>` : html`${part}`))
}
