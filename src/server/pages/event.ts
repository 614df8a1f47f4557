// One event: each claim in its article's words and whose word it is; contradictions side by side; date; why one event.
import type {ClaimDetail, EventValue, Merging} from '../event.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {factualityBadge, typeBadge} from '../parts/badges.ts'
import {claimInContext} from '../parts/claims.ts'
import {glyph} from '../parts/quads.ts'
import {halvesOf} from '../parts/summary.ts'
import {layout} from './layout.ts'

export function eventPage(event: EventValue, path: string, words: Words, mayRead: boolean): string {
  const {say, date} = words
  const {headline} = halvesOf(event.summary.replace(/^\[disputed: .*?\] /, ''), words)
  return layout(
    {
      title: headline,
      words,
      path,
      mayRead,
      alternates: [
        {type: 'application/json', href: `/api/v1/events/${encodeURIComponent(event.id)}`, title: 'JSON'},
      ],
    },
    html`<div class="title"><p class="kicker">${glyph(event.quad, event.factuality)} ${typeBadge(event.event, event.mode, event.quad, words)}${event.quad ? html` <span class="soft">${say(`quad.${event.quad}` as MessageKey)}</span>` : ''}</p>
<h1>${headline}${factualityBadge(event.factuality, words)}</h1>
<p class="soft">${date(event.date?.edtf)}${event.place?.text ? html`, ${event.place.text}` : ''} · ${say('event.merged', {claims: event.claims.length, outlets: event.outlets, sources: event.sources})} · <a href="/api/v1/events/${encodeURIComponent(event.id)}">JSON</a></p></div>
${contradictionsPart(event, words)}
<div class="with-side">
<section aria-labelledby="claims"><h2 id="claims">${say('event.claims')} <span class="n">${event.claims.length}</span></h2>
<div class="claims">${event.claims.map((claim) => claimInContext(claim, words))}</div></section>
<aside>
<h2>${say('event.facts')}</h2>${factsPart(event, words)}
${mergingPart(event, words)}
</aside></div>`,
  )
}

function factsPart(event: EventValue, words: Words): Html {
  const {say, date} = words
  return html`<dl class="facts">
<dt>${say('event.date')}</dt><dd>${date(event.date?.edtf)}${event.date ? html`<br><span class="soft">${say(`how.${event.date.how}`)}: ${event.date.reason}</span>` : html`<br><span class="soft">${say('event.noDate')}</span>`}</dd>
<dt>${say('event.place')}</dt><dd>${event.place ? html`${event.place.text ?? event.place.code}<br><span class="soft">${say(`how.${event.place.how}`)}: ${event.place.reason}</span>` : '–'}</dd>
<dt>${say('event.actor')}</dt><dd>${partyLinks(event.actor)}</dd>
${event.recipient.length > 0 ? html`<dt>${say('event.recipient')}</dt><dd>${partyLinks(event.recipient)}</dd>` : ''}
${event.contexts.length > 0 ? html`<dt>${say('filter.context')}</dt><dd>${event.contexts.join(', ')}</dd>` : ''}
<dt>${say('event.code')}</dt><dd>${event.event ?? event.about}${event.mode ? `, ${event.mode}` : ''}${event.cameo ? html`<br><span class="soft">CAMEO ${event.cameo}</span>` : ''}${event.score === null ? '' : html`<br><span class="soft">${say('event.score')} ${event.score > 0 ? '+' : ''}${event.score}</span>`}</dd>
${event.agreement ? html`<dt>${say('event.agreement')}</dt><dd><a href="/agreements/${encodeURIComponent(event.agreement)}">${say('event.openAgreement')}</a></dd>` : ''}
</dl>`
}

function partyLinks(parties: EventValue['actor']): Html {
  if (parties.length === 0) return html`–`
  return html`${parties.map(({entity, name, text}, place) => html`${place > 0 ? html`<br>` : ''}${entity ? html`<a href="/entities/${encodeURIComponent(entity)}">${name}</a>` : name || text}`)}`
}

interface Row {
  readonly label: string
  readonly cells: readonly string[]
  readonly differs: boolean
}

/** What each report says, side by side; only where they exclude each other, the rows that differ marked. */
function contradictionsPart({contradictions, claims}: EventValue, words: Words): Html | '' {
  if (contradictions.length === 0) return ''
  const {say} = words
  const shown = claims.slice(0, 8)
  const rows = rowsOf(shown, words)
  return html`<section class="disputed" aria-labelledby="contradictions"><h2 id="contradictions">${say('event.contradictions')}</h2>
<ul>${contradictions.map((one) => html`<li>${one}</li>`)}</ul>
<div class="scroll" tabindex="0" role="group" aria-label="${say('event.contradictions')}"><table><thead><tr><td></td>${shown.map(({id, outlet, published}) => html`<th scope="col"><a href="#${id}">${outlet ?? say('article.notNamed')}</a><br><span class="soft">${words.shortDate(published.edtf)}</span></th>`)}</tr></thead>
<tbody>${rows.map(({label, cells, differs}) => html`<tr${differs ? html` class="differs"` : ''}><th scope="row">${label}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div></section>`
}

function rowsOf(claims: readonly ClaimDetail[], {say, date}: Words): Row[] {
  const names = (parties: ClaimDetail['actor']) => parties.map(({name}) => name).join(', ') || '–'
  const row = (label: string, read: (claim: ClaimDetail) => string, compared = true): Row => {
    const cells = claims.map(read)
    return {label, cells, differs: compared && new Set(cells.filter((cell) => cell !== '–')).size > 1}
  }
  return [
    row(say('filter.factuality'), ({factuality}) => say(`factuality.${factuality}` as MessageKey)),
    row(say('event.date'), (claim) => (claim.date?.edtf ? date(claim.date.edtf) : '–')),
    row(say('event.place'), ({place}) => place?.text ?? place?.code ?? '–'),
    row(say('event.actor'), ({actor}) => names(actor)),
    row(say('event.recipient'), ({recipient}) => names(recipient)),
    row(
      say('event.whoseWord'),
      ({attribution}) => attribution.map(({speaker}) => speaker.text).join(' → ') || '–',
      false,
    ),
  ]
}

/** Why the claims count as one event: what the others share with the first. */
function mergingPart({merging, claims}: EventValue, words: Words): Html {
  const {say} = words
  const outlet = new Map(claims.map(({id, outlet: name}) => [id, name ?? say('article.notNamed')]))
  return html`<h2>${say('event.why')}</h2>${
    merging.length === 0
      ? html`<p class="soft">${say('event.single')}</p>`
      : html`<p class="small soft">${say('event.mergeRule')}</p><ul class="merging">${merging.map((one) => html`<li><a href="#${one.claim}">${outlet.get(one.claim)}</a> <span class="soft">${say('merge.with')}</span> <a href="#${one.with}">${outlet.get(one.with)}</a> <span class="n">${one.score > 0 ? '+' : ''}${one.score}</span>${reasons(one, words)}</li>`)}</ul>`
  }`
}

function reasons(one: Merging, {say}: Words): Html {
  const lines = [
    one.byPeople ? say('merge.people') : '',
    one.sameParties.length > 0 ? say('merge.parties', {parties: one.sameParties.join(', ')}) : '',
    one.daysApart === null
      ? say('merge.published', {days: one.publishedApart})
      : one.daysApart === 0
        ? say('merge.sameDay')
        : say('merge.days', {days: one.daysApart}),
    one.words.length > 0 ? say('merge.words', {words: one.words.join(', ')}) : '',
  ]
  return html`<ul class="small">${lines.filter(Boolean).map((line) => html`<li>${line}</li>`)}</ul>`
}
