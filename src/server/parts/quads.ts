// The four quad classes as they are drawn: a row, a colour and a shape each, the same everywhere.
import type {Factuality, Quad} from '../../events/index.ts'
import {type Html, html} from '../html.ts'

/** From the friendliest to the most hostile. */
export const quads: readonly Quad[] = [
  'material cooperation',
  'verbal cooperation',
  'verbal conflict',
  'material conflict',
]

const classes: Readonly<Record<Quad, string>> = {
  'verbal cooperation': 'vcoop',
  'material cooperation': 'mcoop',
  'verbal conflict': 'vconf',
  'material conflict': 'mconf',
}

/** Square, circle, triangle and diamond of about the same area round the origin. */
const shapes: Readonly<Record<Quad, string>> = {
  'material cooperation': 'M-4-4H4V4H-4Z',
  'verbal cooperation': 'M-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0Z',
  'verbal conflict': 'M0-5L5 4H-5Z',
  'material conflict': 'M0-5.6L5.6 0L0 5.6L-5.6 0Z',
}

/** Style class of a quad class; the same colours as in the charts. */
export function quadClass(quad: Quad | null): string {
  return quad ? classes[quad] : ''
}

/** Filled for what happened, hollow for what is only planned or possible, crossed out for what did not happen. */
export function standingClass(factuality: Factuality): 'did' | 'open' | 'not' {
  if (factuality === 'happened' || factuality === 'ongoing') return 'did'
  return factuality === 'denied' || factuality === 'cancelled' ? 'not' : 'open'
}

/** The shape of a mark, to be placed by its parent. */
export function shapeOf(quad: Quad, factuality: Factuality): Html {
  const cross = standingClass(factuality) === 'not' ? html`<path class="x" d="M-6 6L6-6"/>` : ''
  return html`<path d="${shapes[quad]}"/>${cross}`
}

/** The mark alone as a small picture beside words that say the same. */
export function glyph(quad: Quad | null, factuality: Factuality): Html {
  if (!quad) return html`<svg class="glyph" width="14" height="14" aria-hidden="true"></svg>`
  return html`<svg class="glyph mark ${quadClass(quad)} ${standingClass(factuality)}" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${shapeOf(quad, factuality)}</svg>`
}
