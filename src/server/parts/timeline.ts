// The timeline of a relation as static SVG: a row a quad class. In the browser assets/timeline.js zooms it.
import {laneHeight, layOut, rowHeight, ticks} from '../assets/timeline-layout.js'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import type {ChartEvent} from '../values.ts'
import {quadClass, quads, shapeOf, standingClass} from './quads.ts'
import {headlineOf} from './summary.ts'

const width = 960
const axisHeight = 22
const height = quads.length * rowHeight + axisHeight
/** Dates as vague as this say too little for a place on the axis. */
const vaguest = 4 * 366
const longestTitle = 110

type Placed = ChartEvent & {readonly lo: number; readonly hi: number; readonly row: number}

/**
 * Filled marks happened, hollow ones are planned or possible, crossed ones were denied or called off; a bar spans the
 * days in which an event of uncertain date may have happened.
 */
export function timelineChart(events: readonly ChartEvent[], words: Words): Html | '' {
  const marks = events.flatMap(placed)
  if (marks.length === 0) return ''
  const {say, lang, date} = words
  const axis = {...rangeOf(marks), width}
  const places = layOut(marks, axis)
  return html`<figure class="chart timeline" data-from="${axis.from}" data-to="${axis.to}" data-lang="${lang}" data-words="${JSON.stringify(buttonWords(words))}">
<div class="scroll" tabindex="0" role="group" aria-label="${say('timeline.label')}" aria-describedby="timeline-keys"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${quads.map((_, row) => html`<line class="axis" x1="0" x2="100%" y1="${(row + 1) * rowHeight}" y2="${(row + 1) * rowHeight}"/>`)}
<g class="ticks" transform="translate(0 ${quads.length * rowHeight})">${ticks(axis, lang).map(({x, label}) => html`<g transform="translate(${x})"><line class="grid" y1="${-quads.length * rowHeight}" y2="4"/><text x="3" y="15">${label}</text></g>`)}</g>
${quads.map((quad, row) => html`<text class="row ${quadClass(quad)}" x="4" y="${row * rowHeight + 12}">${say(`quad.${quad}` as MessageKey)}</text>`)}
<g class="marks">${marks.map(({id, lo, hi, row, quad, factuality, summary}, place) => {
    const {x, lane, span} = places[place]
    const when = date(dayText(lo, hi))
    const title = `${when}: ${headlineOf(summary, words)}${factuality === 'happened' ? '' : ` (${say(`factuality.${factuality}` as MessageKey)})`}`
    return html`<a class="mark ${quadClass(quad)} ${standingClass(factuality)}" href="/events/${encodeURIComponent(id)}" tabindex="-1" data-days="${lo} ${hi} ${row}" transform="translate(${x} ${topOf(row, lane)})"><title>${shortened(title)}</title>${span ? html`<path class="span" d="M${span[0]} 0H${span[1]}"/>` : ''}${shapeOf(quad as never, factuality)}</a>`
  })}</g></svg></div>
<figcaption>${legend(words)}<p class="soft keys" id="timeline-keys" hidden>${say('timeline.keys')}</p></figcaption></figure>`
}

/** Texts of the buttons that script adds. */
function buttonWords({say}: Words): Readonly<Record<string, string>> {
  return {
    left: say('timeline.left'),
    out: say('timeline.out'),
    in: say('timeline.in'),
    right: say('timeline.right'),
    all: say('timeline.all'),
    only: say('timeline.only'),
  }
}

function topOf(row: number, lane: number): number {
  return row * rowHeight + 20 + lane * laneHeight - (lane > 0 ? 1 : 0)
}

function placed(event: ChartEvent): Placed[] {
  const {lo, hi, quad} = event
  if (lo === null || hi === null || quad === null || hi - lo > vaguest) return []
  return [{...event, lo, hi, row: quads.indexOf(quad)}]
}

/** A little air on both sides. */
function rangeOf(marks: readonly Placed[]): {from: number; to: number} {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const {lo, hi} of marks) {
    from = Math.min(from, lo)
    to = Math.max(to, hi)
  }
  const air = Math.max(5, Math.round((to - from) * 0.02))
  return {from: from - air, to: to + air}
}

function dayText(lo: number, hi: number): string {
  const text = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
  return lo === hi ? text(lo) : `${text(lo)}/${text(hi)}`
}

function shortened(text: string): string {
  return text.length > longestTitle ? `${text.slice(0, longestTitle)}…` : text
}

function legend({say}: Words): Html {
  const sample = (standing: string, key: MessageKey, inner: Html) =>
    html`<li><svg class="glyph mark ${standing}" width="22" height="14" viewBox="-11 -7 22 14" aria-hidden="true">${inner}</svg> ${say(key)}</li>`
  const shape = shapeOf('verbal cooperation', 'happened')
  return html`<ul class="legend">${sample('did', 'timeline.did', shape)}${sample('open', 'timeline.open', shape)}${sample('not', 'timeline.not', shapeOf('verbal cooperation', 'denied'))}${sample('did', 'timeline.span', html`<path class="span" d="M-10 0H10"/>${shape}`)}</ul>`
}
