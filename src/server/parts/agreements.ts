// An agreement: its track of statuses and its table of what it covers and excludes.
import {
  type Agreement,
  type AgreementScopeItem,
  type AgreementStatusEntry,
  kindIn,
} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {nameOf} from '../names.ts'
import {factualityBadge} from './badges.ts'
import {articleLink, shortQuote, sourceLine} from './claims.ts'
import {standingClass} from './quads.ts'

/** Name, parties, status track and scope, with links to the evidence of each. */
export function agreementPart(agreement: Agreement, words: Words): Html {
  return html`<section class="agreement">
<h3><a href="/agreements/${encodeURIComponent(agreement.id)}">${agreement.name}</a></h3>
<p class="soft">${partiesLine(agreement, words)} · ${kindIn(agreement.kind, words.lang)}</p>
${statusTrack(agreement.status, words)}
${scopeTable(agreement.scope, words)}
</section>`
}

export function partiesLine({parties}: Agreement, {lang}: Words): string {
  return parties
    .map(({code, body}) => (body ? `${nameOf(code, lang)} (${body})` : nameOf(code, lang)))
    .join(', ')
}

/** Steps in time on a line; what is only expected is drawn hollow and says so. */
export function statusTrack(status: readonly AgreementStatusEntry[], words: Words): Html {
  const {say, shortDate} = words
  return html`<ol class="track" aria-label="${say('agreement.status')}">${status.map((entry) => {
    const {status: step, date: when, factuality, claims} = entry
    const label = html`<span class="step">${say(`status.${step}` as MessageKey)}</span>`
    return html`<li class="${standingClass(factuality)}">${claims[0] ? html`<a href="${articleLink(claims[0])}">${label}</a>` : label}${factualityBadge(factuality, words)}<span class="soft">${when?.edtf ? shortDate(when.edtf) : say('date.unknown')}</span></li>`
  })}</ol>`
}

/** Each item with its hedge, and the sentence that says so. */
export function scopeTable(scope: readonly AgreementScopeItem[], words: Words): Html | '' {
  if (scope.length === 0) return ''
  const {say} = words
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${say('agreement.scope')}"><table class="scope" role="table"><caption>${say('agreement.scope')}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${say('agreement.item')}</th><th scope="col" role="columnheader">${say('agreement.verdict')}</th><th scope="col" role="columnheader">${say('event.evidence')}</th></tr></thead>
<tbody role="rowgroup">${scope.map(
    ({text, covered, hedge, claims}) =>
      html`<tr role="row"><th scope="row" role="rowheader">${text}</th><td role="cell"><span class="verdict ${covered ? 'yes' : 'no'}">${covered ? say('agreement.covered') : say('agreement.excluded')}</span>${hedge ? html` <span class="soft">“${hedge}”</span>` : ''}</td>
<td role="cell">${claims[0] ? html`<a class="evidence-link" href="${articleLink(claims[0])}">${shortQuote(claims)}</a> ${sourceLine(claims, words)}` : ''}</td></tr>`,
  )}</tbody></table></div>`
}
