// One agreement: status track, scope, and the scope check as a form.
import type {Agreement} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {scopeTable, statusTrack} from '../parts/agreements.ts'
import {claimPart} from '../parts/claims.ts'
import {layout} from './layout.ts'

/** What the scope check answered, as `entente check --json` gives it. */
export interface CheckAnswer {
  readonly answer: string
  readonly [field: string]: unknown
}

export interface AgreementPage {
  readonly agreement: Agreement
  readonly item: string
  readonly kind: string
  /** Sentences of the answer, first the suspension or termination; null where nothing was asked. */
  readonly check: {readonly answer: string; readonly lines: readonly string[]} | null
}

const kinds = ['', 'buy', 'sell', 'share', 'joint'] as const

export function agreementPage(
  {agreement, item, kind, check}: AgreementPage,
  path: string,
  words: Words,
): string {
  const {say} = words
  const {id, name, names, parties} = agreement
  const claims = new Map(
    [...agreement.status, ...agreement.scope]
      .flatMap((entry) => entry.claims)
      .map((claim) => [claim.id, claim]),
  )
  return layout(
    {
      title: name,
      words,
      path,
      alternates: [
        {type: 'application/json', href: `/api/v1/agreements/${encodeURIComponent(id)}`, title: 'JSON'},
      ],
    },
    html`<h1>${name}</h1>
<dl class="facts">
<dt>${say('agreement.parties')}</dt><dd>${parties.map(({code, body}) => (body ? `${code} (${body})` : code)).join(', ')}</dd>
<dt>${say('agreement.kind')}</dt><dd>${agreement.kind}</dd>
${names.length > 0 ? html`<dt>${say('agreement.otherNames')}</dt><dd>${names.join('; ')}</dd>` : ''}
</dl>
<h2>${say('agreement.status')}</h2>${statusTrack(agreement.status, words)}
<h2>${say('agreement.scope')}</h2>${agreement.scope.length > 0 ? scopeTable(agreement.scope, words) : html`<p>${say('relation.none')}</p>`}
<section class="panel"><h2>${say('agreement.check')}</h2>
<form class="row" method="get"><div><label for="item">${say('agreement.item')}</label><input id="item" name="item" value="${item}" required></div>
<div><label for="kind">${say('filter.type')}</label><select id="kind" name="kind">${kinds.map((value) => html`<option value="${value}"${value === kind ? html` selected` : ''}>${value || '–'}</option>`)}</select></div>
<button>${say('agreement.ask')}</button></form>${checkPart(check, words)}</section>
<h2>${say('event.evidence')}</h2>${[...claims.values()].map((claim) => claimPart(claim, words))}`,
  )
}

function checkPart(check: AgreementPage['check'], {say}: Words): Html | '' {
  if (!check) return ''
  return html`<div role="status"><p><strong>${say(`check.${check.answer}` as MessageKey)}</strong></p>${check.lines.map((line) => html`<p>${line}</p>`)}</div>`
}
