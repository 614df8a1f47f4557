// The chronology as a list: day, what, factuality if it did not happen, whose word; every line opens on its evidence.
import type {RecordEvent} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {factualityBadge, typeBadge} from './badges.ts'
import {chainLine} from './chain.ts'

/** Events in the order given. */
export function chronologyPart(events: readonly RecordEvent[], words: Words): Html {
  if (events.length === 0) return html`<p>${words.say('relation.none')}</p>`
  return html`<ol class="chronology plain">${events.map((event) => line(event, words))}</ol>`
}

function line(event: RecordEvent, words: Words): Html {
  const happened = event.factuality === 'happened' || event.factuality === 'ongoing'
  return html`<li class="${happened ? 'happened' : 'not-happened'}">
<span class="when">${event.date?.edtf ? html`<time datetime="${event.date.edtf}">${words.date(event.date.edtf)}</time>` : html`${words.say('date.told')} ${words.date(event.claims[0]?.published.edtf)}`}</span>
<span class="what"><a href="/events/${encodeURIComponent(event.id)}">${event.summary}</a>${factualityBadge(event.factuality, words)}<br>
<span class="soft">${typeBadge(event.event, event.mode, event.quad, words)} ${chainLine(event.claims[0]?.attribution ?? [], words)}${event.sources > 1 ? ` · ${event.sources}×` : ''}</span></span></li>`
}
