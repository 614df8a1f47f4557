// What was read, and what failed and why.
import {html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {layout} from './layout.ts'
import {type ArticleLine, articleList} from './start.ts'

export interface ArticlesValue {
  readonly articles: readonly ArticleLine[]
  readonly total: number
  readonly failures: readonly {readonly source: string; readonly message: string; readonly at: string}[]
  readonly next: number | null
}

export function articlesPage(
  {articles, total, failures, next}: ArticlesValue,
  path: string,
  words: Words,
): string {
  const {say} = words
  return layout(
    {title: say('nav.articles'), words, path},
    html`<h1>${say('nav.articles')} (${total})</h1>${articleList(articles, words)}
${next === null ? '' : html`<p><a rel="next" href="/articles?cursor=${next}">→</a></p>`}
${failures.length > 0 ? html`<section class="panel"><ul>${failures.map(({source, message, at}) => html`<li>${at}: ${source}: ${message}</li>`)}</ul></section>` : ''}`,
  )
}
