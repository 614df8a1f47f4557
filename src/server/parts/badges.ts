// Small labels: factuality, and the PLOVER type in the colour of its quad class.
import type {Factuality, Quad} from '../../events/index.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {quadClass, standingClass} from './quads.ts'

/** Nothing for what happened: only what did not needs a word. */
export function factualityBadge(factuality: Factuality, {say}: Words): Html | '' {
  if (factuality === 'happened') return ''
  return html` <span class="badge factuality ${standingClass(factuality)}">${say(`factuality.${factuality}` as MessageKey)}</span>`
}

/** "CONSULT visit", coloured and titled with the quad class. */
export function typeBadge(
  type: string | null,
  mode: string | null,
  quad: Quad | null,
  {say}: Words,
): Html | '' {
  if (!type) return ''
  return html`<span class="type ${quadClass(quad)}" title="${quad ? say(`quad.${quad}` as MessageKey) : ''}">${type.toLowerCase()}${mode ? ` · ${mode}` : ''}</span>`
}
