// The attribution chain drawn: outlet → newspaper → ministry → minister, outermost first.
import type {AttributionLink} from '../../claims/index.ts'
import type {ClaimView} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'

/** One link a box, the outlet first; an inferred link is dashed and says so; a hidden speaker is said to be unnamed. */
export function chainPart(links: readonly AttributionLink[], outlet: string | null, {say}: Words): Html {
  const first = links[0]?.speaker.start === null ? [] : [outlet ?? say('article.notNamed')]
  return html`<ol class="chain" aria-label="${say('event.whoseWord')}">${first.map((name) => html`<li><span class="link outlet">${name}</span></li>`)}${links.map(
    ({speaker, cue, how}) =>
      html`<li${speaker.start === null ? html` class="outermost"` : ''}>${cue ? html`<span class="cue">${cue.text}</span>` : ''}<span class="link ${how}">${speaker.entity ? html`<a href="/entities/${encodeURIComponent(speaker.entity)}">${speaker.text || say('chain.unnamed')}</a>` : speaker.text || say('chain.unnamed')}${
        !speaker.named && speaker.text ? html` <span class="soft">(${say('chain.unnamed')})</span>` : ''
      }${how === 'inferred' ? html` <span class="soft">(${say('chain.inferred')})</span>` : ''}</span></li>`,
  )}${links.length === 0 ? html`<li><span class="soft">${say('chain.own')}</span></li>` : ''}</ol>`
}

/** The chain in one line, the outlet first: "The Observer → the ministry". */
export function chainLine(
  {attribution, outlet}: Pick<ClaimView, 'attribution' | 'outlet'>,
  {say}: Words,
): string {
  const first = attribution[0]?.speaker.start === null ? [] : [outlet ?? say('article.notNamed')]
  return [...first, ...attribution.map(({speaker}) => speaker.text || say('chain.unnamed'))].join(' → ')
}
