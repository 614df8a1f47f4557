// Search results: passages with the words found, each linked to its event or article.
import type {SearchResult} from '../../store/index.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {layout} from './layout.ts'
import {searchForm} from './start.ts'

export function searchPage(q: string, results: readonly SearchResult[], path: string, words: Words): string {
  const {say} = words
  return layout(
    {title: say('nav.search'), words, path},
    html`<h1>${say('nav.search')}</h1>${searchForm(words, q)}
${q === '' ? '' : html`<section class="hits"><h2>${say('search.results')}: ${results.length}</h2>${results.length === 0 ? html`<p>${say('search.none')}</p>` : html`<ol class="plain">${results.map((result) => hit(result, words))}</ol>`}</section>`}`,
  )
}

function hit(
  {kind, id, event, article, title, outlet, published, type, factuality, snippet}: SearchResult,
  {say, date}: Words,
): Html {
  const link =
    kind === 'article'
      ? `/articles/${encodeURIComponent(article)}`
      : event
        ? `/events/${encodeURIComponent(event)}`
        : `/articles/${encodeURIComponent(article)}?claim=${encodeURIComponent(id)}#ev-${id}`
  return html`<li class="panel"><a href="${link}">${title ?? id}</a>${type ? html` <span class="badge">${type}</span>` : ''}${factuality && factuality !== 'happened' ? html` <span class="badge unsure">${say(`factuality.${factuality}` as MessageKey)}</span>` : ''}
<p>${marked(snippet)}</p><span class="soft">${outlet ?? say('article.notNamed')}, ${date(published)}</span></li>`
}

/** The store puts «» round the words found. */
function marked(snippet: string): Html[] {
  return snippet
    .split(/(«[^»]*»)/)
    .map((part) => (part.startsWith('«') ? html`<mark>${part.slice(1, -1)}</mark>` : html`${part}`))
}
