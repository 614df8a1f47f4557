// The start page: relations in the record, each with its small curve, what was read lately, and a search box.
import type {ArticleLine} from '../../store/index.ts'
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {articleList} from '../parts/articles.ts'
import {spark} from '../parts/balance.ts'
import type {RelationRow} from '../start.ts'
import {formatLinks, layout} from './layout.ts'

export interface StartPage {
  readonly relations: readonly RelationRow[]
  readonly total: number
  readonly articles: readonly ArticleLine[]
  readonly mayRead: boolean
}

export function startPage(
  {relations, total, articles, mayRead}: StartPage,
  path: string,
  words: Words,
): string {
  const {say} = words
  const empty = relations.length === 0 && articles.length === 0
  return layout(
    {title: say('nav.relations'), words, path, at: 'relations', mayRead},
    html`<div class="title start"><h1>${say('start.title')}</h1><p class="soft">${say('start.about')}</p></div>
${
  empty
    ? emptyPart(words, mayRead)
    : html`<div class="with-side"><section aria-labelledby="relations"><h2 id="relations">${say('start.relations')} <span class="n">${total}</span> ${formatLinks('/relations', '', words)}</h2>${relationTable(relations, words)}
${total > relations.length ? html`<p class="pager"><a href="/relations">${say('start.all', {count: total})} →</a></p>` : ''}</section>
<aside aria-labelledby="read"><h2 id="read">${say('start.read')}</h2>${articleList(articles, words)}<p class="pager"><a href="/articles">${say('nav.articles')} →</a></p>${mayRead ? html`<p><a class="button" href="/read">${say('read.title')}</a></p>` : ''}</aside></div>`
}`,
  )
}

export interface RelationsPage {
  readonly relations: readonly RelationRow[]
  readonly total: number
  readonly next: string | null
  readonly mayRead: boolean
}

/** All relations, a page at a time. */
export function relationsPage(
  {relations, total, next, mayRead}: RelationsPage,
  path: string,
  words: Words,
): string {
  const {say} = words
  return layout(
    {title: say('nav.relations'), words, path, at: 'relations', mayRead},
    html`<div class="title"><h1>${say('nav.relations')} <span class="n">${total}</span> ${formatLinks('/relations', '', words)}</h1></div>
${relationTable(relations, words)}${next === null ? '' : html`<p class="pager"><a rel="next" href="/relations?cursor=${next}">${say('relations.next')} →</a></p>`}`,
  )
}

function emptyPart({say}: Words, mayRead: boolean): Html {
  return html`<section class="empty"><h2>${say('start.empty')}</h2>${mayRead ? html`<p><a class="button" href="/read">${say('read.title')}</a></p><p>${say('start.orTerminal')}</p>` : html`<p>${say('start.terminal')}</p>`}<pre><code>entente read page.html https://example.org/news
entente read folder-of-pages/</code></pre>${mayRead ? '' : html`<p class="soft">${say('start.allow')} <code>entente serve --allow-read</code></p>`}</section>`
}

function relationTable(relations: readonly RelationRow[], {say, lang}: Words): Html {
  const number = new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-GB')
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${say('start.relations')}"><table class="relations"><thead><tr><th scope="col">${say('relation.relation')}</th><th scope="col" class="number">${say('relation.events')}</th><th scope="col">${say('start.balance')}</th></tr></thead><tbody>${relations.map(
    ({path, names, events, balance}) => {
      const title = names.join(' – ')
      const [first, last] = [balance[0]?.period, balance.at(-1)?.period]
      return html`<tr><th scope="row"><a href="/relations/${path}">${title}</a></th><td class="number">${number.format(events)}</td><td>${balance.length > 0 ? html`${spark(balance, `${title}: ${balance.map(({period, cooperation, conflict}) => `${period} +${cooperation} ${conflict}`).join(', ')}`)} <span class="soft small">${first === last ? first : `${first}–${last}`}</span>` : ''}</td></tr>`
    },
  )}</tbody></table></div>`
}
