// Small labels: factuality, and the PLOVER type in the colour of its quad class.
import type {Factuality, Quad} from '../../events/index.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'

const quadClasses: Readonly<Record<Quad, string>> = {
  'verbal cooperation': 'vcoop',
  'material cooperation': 'mcoop',
  'verbal conflict': 'vconf',
  'material conflict': 'mconf',
}

/** Style class of a quad class; the same colours as in the charts. */
export function quadClass(quad: Quad | null): string {
  return quad ? quadClasses[quad] : ''
}

/** Nothing for what happened: only what did not needs a word. */
export function factualityBadge(factuality: Factuality, {say}: Words): Html | '' {
  if (factuality === 'happened') return ''
  return html` <span class="badge unsure">${say(`factuality.${factuality}` as MessageKey)}</span>`
}

/** "CONSULT visit", coloured and titled with the quad class. */
export function typeBadge(
  type: string | null,
  mode: string | null,
  quad: Quad | null,
  {say}: Words,
): Html | '' {
  if (!type) return ''
  return html`<span class="badge ${quadClass(quad)}" title="${quad ? say(`quad.${quad}` as MessageKey) : ''}">${type}${mode ? ` · ${mode}` : ''}</span>`
}
