// Articles with outlet, date and number of claims, as a table that folds on a narrow screen.
import type {ArticleLine} from '../../store/index.ts'
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {none} from './lists.ts'

export function articleList(articles: readonly ArticleLine[], words: Words): Html {
  if (articles.length === 0) return none(words)
  const {say, shortDate} = words
  return html`<ul class="articles">${articles.map(
    ({id, title, outlet, published, source, claims}) =>
      html`<li><a href="/articles/${encodeURIComponent(id)}">${title ?? source}</a><span class="soft">${outlet ?? say('article.notNamed')}, ${shortDate(published)} · ${say('article.claimCount', {count: claims})}</span></li>`,
  )}</ul>`
}
