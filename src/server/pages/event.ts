// One event: each claim with its sentences and whose word it is; contradictions; how the date was found; why one event.
import type {RecordEvent} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {factualityBadge, typeBadge} from '../parts/badges.ts'
import {claimPart} from '../parts/claims.ts'
import {layout} from './layout.ts'

export function eventPage(event: RecordEvent, path: string, words: Words): string {
  const {say} = words
  return layout(
    {
      title: event.summary,
      words,
      path,
      alternates: [
        {type: 'application/json', href: `/api/v1/events/${encodeURIComponent(event.id)}`, title: 'JSON'},
      ],
    },
    html`<h1>${event.summary}${factualityBadge(event.factuality, words)}</h1>
<p>${typeBadge(event.event, event.mode, event.quad, words)} ${event.contexts.map((context) => html`<span class="badge">${context}</span> `)}</p>
${contradictionsPart(event, words)}
<dl class="facts">
<dt>${say('event.date')}</dt><dd>${words.date(event.date?.edtf)}${event.date ? html` <span class="soft">(${event.date.how}: ${event.date.reason})</span>` : ''}</dd>
<dt>${say('event.place')}</dt><dd>${event.place ? html`${event.place.text ?? event.place.code} <span class="soft">(${event.place.how}: ${event.place.reason})</span>` : '–'}</dd>
<dt>${say('event.parties')}</dt><dd>${partyLinks(event.actor)}${event.recipient.length > 0 ? html` → ${partyLinks(event.recipient)}` : ''}</dd>
<dt>${say('event.type')}</dt><dd>${event.event ?? event.about}${event.cameo ? html` <span class="soft">CAMEO ${event.cameo}</span>` : ''}${event.score === null ? '' : html` <span class="soft">${event.score}</span>`}</dd>
<dt>${say('event.why')}</dt><dd>${say('event.merged', {claims: event.claims.length, outlets: event.outlets, sources: event.sources})}</dd>
</dl>
<h2>${say('event.claims')}</h2>
<div class="${event.claims.length > 1 ? 'columns' : ''}">${event.claims.map((claim) => claimPart(claim, words))}</div>`,
  )
}

function contradictionsPart({contradictions}: RecordEvent, {say}: Words): Html | '' {
  if (contradictions.length === 0) return ''
  return html`<section class="panel mconf"><h2>${say('event.contradictions')}</h2><ul>${contradictions.map((words) => html`<li>${words}</li>`)}</ul></section>`
}

function partyLinks(parties: RecordEvent['actor']): Html {
  return html`${parties.map(({entity, name}, place) => html`${place > 0 ? ', ' : ''}${entity ? html`<a href="/entities/${encodeURIComponent(entity)}">${name}</a>` : name}`)}`
}
