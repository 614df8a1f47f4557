// What was read, the latest first, and what failed and why.
import type {ArticleLine, Failure} from '../../store/index.ts'
import {html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import type {ArticlesQuery} from '../params.ts'
import {articleList} from '../parts/articles.ts'
import {changed, formatLinks, layout} from './layout.ts'

export interface ArticlesPage {
  readonly articles: readonly ArticleLine[]
  readonly total: number | null
  readonly failures: readonly Failure[]
  readonly next: string | null
  readonly query: ArticlesQuery
  readonly mayRead: boolean
}

export function articlesPage(
  {articles, total, failures, next, query, mayRead}: ArticlesPage,
  path: string,
  words: Words,
): string {
  const {say} = words
  const search = query.outlet ? `?outlet=${encodeURIComponent(query.outlet)}` : ''
  return layout(
    {title: say('nav.articles'), words, path, at: 'articles', mayRead},
    html`<div class="title"><h1>${say('nav.articles')}${query.outlet ? html`: ${query.outlet}` : ''} ${total === null ? '' : html`<span class="n">${total}</span>`} ${formatLinks('/articles', search, words)}</h1>${mayRead ? html`<p class="actions no-print"><a class="button" href="/read">${say('read.title')}</a></p>` : ''}</div>
<div class="with-side"><section>${articleList(articles, words)}
<p class="pager no-print">${next === null ? '' : html`<a rel="next" href="${changed(path, {cursor: next})}">${say('articles.older')} →</a>`}</p></section>
<aside><h2>${say('articles.failed')} <span class="n">${failures.length}</span></h2>${failures.length === 0 ? html`<p class="none">${say('relation.none')}</p>` : html`<ul class="items">${failures.map(({source, message, at}) => html`<li><strong>${source}</strong><br>${message} <span class="soft">${at.slice(0, 10)}</span></li>`)}</ul>`}</aside></div>`,
  )
}
