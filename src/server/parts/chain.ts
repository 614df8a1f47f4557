// The attribution chain drawn: outlet → newspaper → ministry → minister, outermost first.
import type {AttributionLink} from '../../claims/index.ts'
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'

/** One link a box; an inferred link is dashed and says so; a hidden speaker is said to be unnamed. */
export function chainPart(links: readonly AttributionLink[], {say}: Words): Html {
  if (links.length === 0) return html`<p class="soft">${say('chain.own')}</p>`
  return html`<ol class="chain">${links.map(
    ({speaker, cue, how}) =>
      html`<li><span class="link ${how}">${speaker.text || say('chain.unnamed')}${
        !speaker.named && speaker.text ? html` <span class="soft">(${say('chain.unnamed')})</span>` : ''
      }${cue ? html` <q class="soft">${cue.text}</q>` : ''}${how === 'inferred' ? html` <span class="soft">(${say('chain.inferred')})</span>` : ''}</span></li>`,
  )}</ol>`
}

/** The chain in one line: "The Observer → the ministry". */
export function chainLine(links: readonly AttributionLink[], {say}: Words): string {
  return links.length === 0
    ? say('chain.own')
    : links.map(({speaker}) => speaker.text || say('chain.unnamed')).join(' → ')
}
