// A text with marked spans, nested or overlapping as they come: every stretch carries all the marks that hold it.
import type {Span} from '../../text/index.ts'
import {type Html, html} from '../html.ts'

export interface Mark extends Span {
  /** Style class: evidence, entity, date, quote, event. */
  readonly kind: string
  readonly title?: string
  /** Ids of the claims that it is evidence of. */
  readonly claims?: readonly string[]
  readonly id?: string
}

/** The text as paragraphs with its marks. Overlapping marks are cut at each other's ends. */
export function highlighted(text: string, marks: readonly Mark[]): Html {
  const paragraphs: Html[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    const end = start + paragraph.length
    paragraphs.push(html`<p>${pieces(text, {start, end}, marks)}</p>`)
    start = end + 1
  }
  return html`${paragraphs}`
}

/** One stretch of the text with its marks, inline. */
export function pieces(text: string, within: Span, marks: readonly Mark[]): Html[] {
  const here = marks.filter(
    (mark) => mark.start < within.end && within.start < mark.end && mark.end > mark.start,
  )
  if (here.length === 0) return [html`${text.slice(within.start, within.end)}`]
  const cuts = new Set([within.start, within.end])
  for (const {start, end} of here)
    for (const cut of [start, end]) if (cut > within.start && cut < within.end) cuts.add(cut)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => piece(text, {start: places[index], end}, here))
}

function piece(text: string, span: Span, marks: readonly Mark[]): Html {
  const over = marks.filter((mark) => mark.start <= span.start && span.end <= mark.end)
  const words = text.slice(span.start, span.end)
  if (over.length === 0) return html`${words}`
  const claims = over.flatMap((mark) => mark.claims ?? []).join(' ')
  const title = over
    .map((mark) => mark.title)
    .filter(Boolean)
    .join('; ')
  const id = over.find((mark) => mark.id && mark.start === span.start)?.id
  return html`<mark class="${over.map(({kind}) => kind).join(' ')}"${id ? html` id="${id}"` : ''}${title ? html` title="${title}"` : ''}${claims ? html` data-claim="${claims}" tabindex="0"` : ''}>${words}</mark>`
}
