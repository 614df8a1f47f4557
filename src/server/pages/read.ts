// Reading pages from the browser: the form, and the page of one piece of work with its progress and its outcome.
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import type {ReadingLeave, Work} from '../reading/desk.ts'
import {layout} from './layout.ts'

const steps = ['waiting', 'fetching', 'reading', 'keeping'] as const

export function readingPage({files, fetch}: ReadingLeave, path: string, words: Words): string {
  const {say} = words
  return layout(
    {title: say('read.title'), words, path, at: 'read', mayRead: true},
    html`<div class="title"><h1>${say('read.title')}</h1><p class="soft">${say('read.about')}</p></div>
<form class="reading-form" method="post" action="/read" enctype="multipart/form-data">
${fetch ? html`<div class="field"><label for="address">${say('read.address')}</label><textarea id="address" name="address" rows="2" placeholder="https://example.org/news/article" spellcheck="false"></textarea></div>` : html`<p class="soft">${say('read.noFetch')} <code>--allow-fetch</code></p>`}
${
  files
    ? html`<div class="field"><label for="file">${say('read.file')}</label><input id="file" name="file" type="file" multiple><span class="soft small">${say('read.kinds')}</span></div>
<div class="field"><label for="text">${say('read.text')}</label><textarea id="text" name="text" rows="8"></textarea></div>`
    : html`<p class="soft">${say('read.noFiles')} <code>--allow-read</code></p>`
}
<fieldset><legend>${say('read.facts')}</legend><div class="row">
<div><label for="published">${say('article.published')}</label><input id="published" name="published" placeholder="2014-01-27" size="12"></div>
<div><label for="outlet">${say('article.outlet')}</label><input id="outlet" name="outlet" size="24"></div></div></fieldset>
<button class="primary">${say('read.go')}</button></form>`,
  )
}

/** Asks again every two seconds while it goes on; script does it without a new page. */
export function workPage(work: Work, path: string, words: Words): string {
  const {say} = words
  const done = work.state === 'done'
  return layout(
    {title: say('read.title'), words, path, at: 'read', mayRead: true, ...(done ? {} : {refresh: 2})},
    html`<div class="title"><h1>${done ? say('read.done', {pages: work.pages.length, failed: work.failures.length}) : say('read.going')}</h1></div>
${done ? '' : html`<div class="progress" data-work="${work.id}" role="status"><progress max="${work.sources.length}"${work.sources.length > 1 ? html` value="${work.through}"` : ''} aria-label="${say('read.going')}"></progress> <p data-step${steps.map((step) => html` data-${step}="${say(`step.${step}`)}"`)}>${say(`step.${work.step}` as MessageKey)}</p><p class="soft small">${work.sources.join(', ')}</p></div>`}
${work.pages.length > 0 ? html`<section><h2>${say('read.pages')} <span class="n">${work.pages.length}</span></h2><ul class="articles">${work.pages.map((page) => pageLine(page, words))}</ul></section>` : ''}
${work.failures.length > 0 ? html`<section class="failed"><h2>${say('articles.failed')} <span class="n">${work.failures.length}</span></h2><ul class="items">${work.failures.map(({source, message}) => html`<li><strong>${source}</strong><br>${message}</li>`)}</ul></section>` : ''}
${work.cut ? html`<p class="notice">${say('read.cut')}</p>` : ''}
${done ? html`<p class="actions"><a class="button" href="/read">${say('read.more')}</a> <a href="/">${say('nav.relations')} →</a></p>` : ''}`,
  )
}

function pageLine(
  {source, outcome, article, title, claims, warnings}: Work['pages'][number],
  {say}: Words,
): Html {
  const known = outcome !== 'forgotten'
  return html`<li>${known ? html`<a href="/articles/${encodeURIComponent(article)}">${title ?? source}</a>` : html`<span>${title ?? source}</span>`}<span class="soft">${say(`outcome.${outcome}`)} · ${say('article.claimCount', {count: claims})} · ${source}</span>${warnings.length > 0 ? html`<span class="warning">${warnings.join('; ')}</span>` : ''}</li>`
}
