// An agreement: its track of statuses and its table of what it covers and excludes.
import type {Agreement, AgreementScopeItem, AgreementStatusEntry} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {articleLink, shortQuote} from './claims.ts'

/** Name, parties, status track and scope, with links to the evidence of each. */
export function agreementPart(agreement: Agreement, words: Words): Html {
  const parties = agreement.parties.map(({code, body}) => (body ? `${code} (${body})` : code)).join(', ')
  return html`<section class="panel">
<h3><a href="/agreements/${encodeURIComponent(agreement.id)}">${agreement.name}</a></h3>
<p class="soft">${parties} · ${agreement.kind}</p>
${statusTrack(agreement.status, words)}
${scopeTable(agreement.scope, words)}
</section>`
}

/** Steps in time; what is only expected is drawn dashed and says so. */
export function statusTrack(status: readonly AgreementStatusEntry[], {say, date}: Words): Html {
  return html`<ol class="track">${status.map(({status: step, date: when, factuality, claims}) => {
    const taken = factuality === 'happened' || factuality === 'ongoing'
    const label = html`${step}${taken ? '' : ` (${say(`factuality.${factuality}` as MessageKey)})`} <span class="soft">${when?.edtf ? date(when.edtf) : ''}</span>`
    return html`<li class="${taken ? 'taken' : 'expected'}">${claims[0] ? html`<a href="${articleLink(claims[0])}">${label}</a>` : label}</li>`
  })}</ol>`
}

/** Each item with its hedge, and the sentence that says so. */
export function scopeTable(scope: readonly AgreementScopeItem[], {say}: Words): Html | '' {
  if (scope.length === 0) return ''
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('agreement.scope')}"><table><caption>${say('agreement.scope')}</caption>
<thead><tr><th scope="col">${say('agreement.item')}</th><th scope="col">${say('agreement.status')}</th><th scope="col">${say('event.evidence')}</th></tr></thead>
<tbody>${scope.map(
    ({
      text,
      covered,
      hedge,
      claims,
    }) => html`<tr><th scope="row">${text}</th><td>${covered ? say('agreement.covered') : say('agreement.excluded')}${hedge ? html` <span class="soft">(${hedge})</span>` : ''}</td>
<td>${claims[0] ? html`<a href="${articleLink(claims[0])}">${shortQuote(claims)}</a>` : ''}</td></tr>`,
  )}</tbody></table></div>`
}
