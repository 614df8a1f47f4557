// One article: its text with the evidence of its claims marked, and the rest of the page grey with the reasons.
import type {Article, Boilerplate} from '../../article/index.ts'
import type {Claim} from '../../claims/index.ts'
import {type Html, html, safeAddress} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {factualityBadge} from '../parts/badges.ts'
import {highlighted, type Mark, pieces} from '../parts/highlight.ts'
import {layout} from './layout.ts'

export interface ArticleValue {
  readonly id: string
  readonly article: Omit<Article, 'text'>
  readonly text: string
  readonly claims: readonly (Claim & {readonly eventId: string | null})[]
  /** Entities, quotes and dates of the text, for the marks that can be switched. */
  readonly marks: readonly Mark[]
  readonly versions: number
}

const switches = ['entity', 'date', 'quote', 'event'] as const

export function articlePage(
  {id, article, text, claims, marks, versions}: ArticleValue,
  chosen: string | undefined,
  path: string,
  words: Words,
): string {
  const {say, date} = words
  const title = article.title ?? article.source
  const evidence = evidenceMarks(claims, 'text', chosen)
  return layout(
    {
      title,
      words,
      path,
      alternates: [
        {type: 'application/json', href: `/api/v1/articles/${encodeURIComponent(id)}`, title: 'JSON'},
      ],
    },
    html`<h1>${article.title ? pieces(article.title, {start: 0, end: article.title.length}, evidenceMarks(claims, 'title', chosen)) : title}</h1>
<dl class="facts">
<dt>${say('article.outlet')}</dt><dd>${article.outlet ?? say('article.notNamed')}</dd>
<dt>${say('article.published')}</dt><dd>${date(article.published.edtf)} <span class="soft">(${article.published.how}: ${article.published.reason})</span></dd>
<dt>${say('article.source')}</dt><dd>${sourceLink(article)}</dd>
${versions > 1 ? html`<dt>${say('article.readings')}</dt><dd>${versions}</dd>` : ''}
</dl>
<fieldset class="no-print"><legend>${say('article.marks')}</legend>${switches.map((kind) => html`<label><input type="checkbox" data-marks="${kind}"${kind === 'event' ? html` checked` : ''}> <mark class="${kind}">${kind}</mark></label> `)}</fieldset>
<div class="columns">
<section class="article-text" aria-label="${say('article.text')}">${highlighted(text, [...marks, ...evidence])}</section>
<section><h2>${say('article.claims')}</h2><ol class="plain">${claims.map((claim) => claimLine(claim, chosen, words))}</ol></section>
</div>
${boilerplatePart(article.boilerplate, words)}`,
  )
}

function evidenceMarks(
  claims: ArticleValue['claims'],
  where: 'text' | 'title',
  chosen: string | undefined,
): Mark[] {
  return claims.flatMap(({id, evidence}) =>
    evidence
      .filter((found) => found.in === where)
      .map(({start, end}, place) => ({
        start,
        end,
        kind: id === chosen ? 'evidence' : 'event',
        claims: [id],
        ...(place === 0 && id === chosen ? {id: `ev-${id}`} : {}),
      })),
  )
}

function claimLine(
  {
    id,
    about,
    event,
    factuality,
    agreement,
    figure,
    incident,
    measure,
    actor,
    recipient,
    trigger,
    eventId,
  }: ArticleValue['claims'][number],
  chosen: string | undefined,
  words: Words,
): Html {
  const what =
    agreement?.scope?.text ??
    agreement?.status?.status ??
    measure?.text ??
    incident?.kind ??
    (figure ? `${figure.value} ${figure.counts}` : trigger)
  const who = [...new Set([...actor, ...recipient].map(({name}) => name))].join(', ')
  const label = html`${event ?? about}: ${what}${factualityBadge(factuality, words)}`
  return html`<li class="panel${id === chosen ? ' lit' : ''}" data-claim="${id}">${eventId ? html`<a href="/events/${encodeURIComponent(eventId)}">${label}</a>` : html`<a href="?claim=${encodeURIComponent(id)}#ev-${id}">${label}</a>`}<br><span class="soft">${who}</span></li>`
}

function sourceLink({source, address}: ArticleValue['article']): Html {
  const safe = safeAddress(address)
  return safe ? html`<a href="${safe}" rel="noreferrer nofollow">${safe}</a>` : html`${source}`
}

function boilerplatePart(boilerplate: readonly Boilerplate[], {say}: Words): Html | '' {
  if (boilerplate.length === 0) return ''
  return html`<details class="boilerplate"><summary>${say('article.boilerplate')} (${boilerplate.length})</summary><ul class="plain">${boilerplate.map(({text, reason}) => html`<li><span class="badge">${reason}</span> ${text}</li>`)}</ul></details>`
}
