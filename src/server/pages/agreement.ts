// One agreement: status track, scope, and the scope check as a form.
import {type Agreement, kindIn} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {partiesLine, scopeTable, statusTrack} from '../parts/agreements.ts'
import {claimPart} from '../parts/claims.ts'
import {layout} from './layout.ts'

export interface AgreementPage {
  readonly agreement: Agreement
  readonly item: string
  readonly kind: string
  /** Sentences of the answer, first the suspension or termination; null where nothing was asked. */
  readonly check: {readonly answer: string; readonly lines: readonly string[]} | null
  readonly mayRead: boolean
}

const kinds = ['', 'buy', 'sell', 'share', 'joint'] as const

export function agreementPage(
  {agreement, item, kind, check, mayRead}: AgreementPage,
  path: string,
  words: Words,
): string {
  const {say, date} = words
  const {id, name, names, current} = agreement
  const claims = new Map(
    [...agreement.status, ...agreement.scope]
      .flatMap((entry) => entry.claims)
      .map((claim) => [claim.id, claim]),
  )
  const sides = [...new Set(agreement.parties.map(({code}) => code))]
  return layout(
    {
      title: name,
      words,
      path,
      mayRead,
      alternates: [
        {type: 'application/json', href: `/api/v1/agreements/${encodeURIComponent(id)}`, title: 'JSON'},
      ],
    },
    html`<div class="title"><p class="kicker">${kindIn(agreement.kind, words.lang)}</p><h1>${name}</h1>
<p class="soft">${sides.length === 2 ? html`<a href="/relations/${sides.map(encodeURIComponent).join('~')}">${partiesLine(agreement, words)}</a>` : partiesLine(agreement, words)}${current ? html` · <strong>${say(`status.${current.status}` as MessageKey)}</strong>${current.date?.edtf ? html`, ${date(current.date.edtf)}` : ''}` : ''} · <a href="/api/v1/agreements/${encodeURIComponent(id)}">JSON</a></p>
${names.length > 0 ? html`<p class="soft small">${say('agreement.otherNames')}: ${names.join('; ')}</p>` : ''}</div>
<section aria-labelledby="status"><h2 id="status">${say('agreement.status')}</h2>${statusTrack(agreement.status, words)}</section>
<div class="with-side">
<section aria-labelledby="scope"><h2 id="scope">${say('agreement.scope')}</h2>${agreement.scope.length > 0 ? scopeTable(agreement.scope, words) : html`<p class="none">${say('relation.none')}</p>`}</section>
<aside class="check" aria-labelledby="check"><h2 id="check">${say('agreement.check')}</h2>
<form class="stack" method="get">${words.lang === 'en' ? '' : html`<input type="hidden" name="lang" value="${words.lang}">`}
<div><label for="item">${say('agreement.item')}</label><input id="item" name="item" value="${item}" required></div>
<div><label for="kind">${say('agreement.exchange')}</label><select id="kind" name="kind">${kinds.map((value) => html`<option value="${value}"${value === kind ? html` selected` : ''}>${value ? say(`exchange.${value}` as MessageKey) : '–'}</option>`)}</select></div>
<button>${say('agreement.ask')}</button></form>${checkPart(check, words)}</aside></div>
<section aria-labelledby="evidence"><h2 id="evidence">${say('event.evidence')} <span class="n">${claims.size}</span></h2><div class="claims two">${[...claims.values()].map((claim) => claimPart(claim, words))}</div></section>`,
  )
}

function checkPart(check: AgreementPage['check'], {say}: Words): Html | '' {
  if (!check) return ''
  return html`<div role="status" class="answer ${check.answer.replace(' ', '-')}"><p class="verdict">${say(`check.${check.answer}` as MessageKey)}</p>${check.lines.map((line) => html`<p>${line}</p>`)}</div>`
}
