// The start page: relations in the record, each with its small curve, what was read lately, and a search box.
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {spark, type YearBalance} from '../parts/charts.ts'
import {layout} from './layout.ts'

export interface RelationRow {
  readonly path: string
  readonly names: readonly string[]
  readonly events: number
  readonly balance: readonly YearBalance[]
}

export interface ArticleLine {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly source: string
  readonly claims: number
}

export interface StartValue {
  readonly relations: readonly RelationRow[]
  readonly articles: readonly ArticleLine[]
}

export function startPage({relations, articles}: StartValue, words: Words): string {
  const {say} = words
  return layout(
    {title: say('nav.relations'), words, path: '/'},
    html`<h1>Entente: ${say('site.tagline')}</h1>
${searchForm(words, '')}
${
  relations.length === 0 && articles.length === 0
    ? emptyPart(words)
    : html`<section><h2>${say('start.relations')}</h2>${relationTable(relations, words)}</section>
<section><h2>${say('start.read')}</h2>${articleList(articles, words)}</section>`
}`,
  )
}

export function searchForm({say, lang}: Words, q: string): Html {
  return html`<form class="row no-print" method="get" action="/search" role="search">${lang === 'en' ? '' : html`<input type="hidden" name="lang" value="${lang}">`}<div><label for="q">${say('search.label')}</label><input id="q" name="q" type="search" value="${q}" size="30"></div><button>${say('search.go')}</button></form>`
}

function emptyPart({say}: Words): Html {
  return html`<section class="panel"><p>${say('start.empty')}</p><pre><code>entente read page.html https://example.org/news
entente read folder-of-pages/</code></pre></section>`
}

function relationTable(relations: readonly RelationRow[], {say}: Words): Html {
  return html`<table><caption>${say('start.balance')}</caption><tbody>${relations.map(
    ({path, names, events, balance}) =>
      html`<tr><th scope="row"><a href="/relations/${path}">${names.join(' – ')}</a></th><td>${events}</td><td>${spark(balance.slice(-25), `${names.join(' – ')}: ${balance.map(({year, cooperation, conflict}) => `${year} +${cooperation} ${conflict}`).join(', ')}`)}</td></tr>`,
  )}</tbody></table>`
}

/** Articles with outlet and date. */
export function articleList(articles: readonly ArticleLine[], {say, date}: Words): Html {
  return html`<ul class="plain">${articles.map(
    ({id, title, outlet, published, source, claims}) =>
      html`<li class="panel"><a href="/articles/${encodeURIComponent(id)}">${title ?? source}</a><br><span class="soft">${outlet ?? say('article.notNamed')}, ${date(published)} · ${claims}</span></li>`,
  )}</ul>`
}
