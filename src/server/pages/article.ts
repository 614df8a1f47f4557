// One article: its text with claims, entities, quotes and dates marked, and the rest of the page grey with the reasons.
import type {Boilerplate} from '../../article/index.ts'
import {kindIn} from '../../record/index.ts'
import type {ArticleValue} from '../article.ts'
import {type Html, html, safeAddress} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {factualityBadge, typeBadge} from '../parts/badges.ts'
import {highlighted, type Mark, pieces} from '../parts/highlight.ts'
import {glyph} from '../parts/quads.ts'
import {layout} from './layout.ts'

const switches = ['event', 'entity', 'date', 'quote'] as const

export function articlePage(
  value: ArticleValue,
  chosen: string | undefined,
  path: string,
  words: Words,
  mayRead: boolean,
): string {
  const {id, article, text, claims, marks, versions} = value
  const {say, date} = words
  const evidence = evidenceMarks(claims, 'text', chosen)
  const byline = [article.byline, article.dateline?.place].filter(Boolean).join(' · ')
  return layout(
    {
      title: article.title ?? article.source,
      words,
      path,
      at: 'articles',
      mayRead,
      alternates: [
        {type: 'application/json', href: `/api/v1/articles/${encodeURIComponent(id)}`, title: 'JSON'},
      ],
    },
    html`<div class="title"><p class="kicker">${article.outlet ?? say('article.notNamed')}</p>
<h1>${article.title ? pieces(article.title, {start: 0, end: article.title.length}, evidenceMarks(claims, 'title', chosen)) : article.source}</h1>
<p class="soft">${date(article.published.edtf)} <span class="how">(${say(`how.${article.published.how}`)}: ${article.published.reason})</span>${byline ? html` · ${byline}` : ''}</p>
<p class="soft small">${say('article.source')}: ${sourceLink(article)}${versions > 1 ? html` · ${say('article.readings')}: ${versions}` : ''} · <a href="/api/v1/articles/${encodeURIComponent(id)}">JSON</a></p></div>
<fieldset class="switches no-print"><legend>${say('article.marks')}</legend>${switches.map((kind) => html`<label><input type="checkbox" data-marks="${kind}"${kind === 'event' ? html` checked` : ''}> <mark class="${kind}">${say(`mark.${kind}`)}</mark></label>`)}</fieldset>
<div class="with-side reading">
<div><section class="article-text" aria-label="${say('article.text')}" lang="${article.lang}">${highlighted(text, [...marks, ...evidence])}</section>
${boilerplatePart(article.boilerplate, words)}</div>
<aside><h2>${say('article.claims')} <span class="n">${claims.length}</span></h2>${claims.length === 0 ? html`<p class="none">${say('relation.none')}</p>` : html`<ol class="claim-list">${claims.map((claim) => claimLine(claim, chosen, words))}</ol>`}</aside>
</div>`,
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

function claimLine(claim: ArticleValue['claims'][number], chosen: string | undefined, words: Words): Html {
  const {id, about, event, mode, quad, factuality, actor, recipient, eventId} = claim
  const who = [actor, recipient]
    .map((side) => [...new Set(side.map(({name}) => name))].join(', '))
    .filter(Boolean)
    .join(' → ')
  return html`<li class="${id === chosen ? 'current' : ''}" data-claim="${id}">${glyph(quad, factuality)}<div><a href="?claim=${encodeURIComponent(id)}#ev-${id}">${whatOf(claim, words)}</a>${factualityBadge(factuality, words)}<br><span class="soft small">${typeBadge(event, mode, quad, words)}${event ? '' : about} ${who}${eventId ? html` · <a href="/events/${encodeURIComponent(eventId)}">${words.say('article.event')}</a>` : ''}</span></div></li>`
}

/** What the claim says, in a few words: of an agreement its step or item, else the words that tell the act. */
function whatOf(
  {agreement, measure, incident, figure, trigger}: ArticleValue['claims'][number],
  {say, lang}: Words,
): string {
  if (agreement?.scope)
    return `${agreement.scope.covered ? say('agreement.covered') : say('agreement.excluded')}: ${agreement.scope.text}`
  if (agreement?.status) return `${agreement.name}: ${say(`status.${agreement.status.status}` as MessageKey)}`
  return (
    measure?.text ??
    (incident && kindIn(incident.kind, lang)) ??
    (figure ? `${figure.value} ${figure.counts}` : trigger)
  )
}

function sourceLink({source, address}: ArticleValue['article']): Html {
  const safe = safeAddress(address)
  return safe ? html`<a href="${safe}" rel="noreferrer nofollow">${safe}</a>` : html`${source}`
}

function boilerplatePart(boilerplate: readonly Boilerplate[], {say}: Words): Html | '' {
  if (boilerplate.length === 0) return ''
  return html`<details class="boilerplate"><summary>${say('article.boilerplate')} <span class="n">${boilerplate.length}</span></summary><ul>${boilerplate.map(({text, reason}) => html`<li><span class="reason">${reason}</span><span>${text}</span></li>`)}</ul></details>`
}
