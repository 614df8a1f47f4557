// Charts of a relation as SVG, drawn on the server by Observable Plot; each page has the same numbers as text or table.
import * as Plot from '@observablehq/plot'
import {parseHTML} from 'linkedom'
import type {Factuality, PloverType, Quad} from '../../events/index.ts'
import {type Html, html, trusted} from '../html.ts'

export interface YearBalance {
  readonly year: number
  /** Sum of the positive and of the negative PLOVER scores of what happened. */
  readonly cooperation: number
  readonly conflict: number
}

export interface ChartEvent {
  readonly id: string
  readonly from: Date
  readonly to: Date
  readonly quad: Quad
  readonly type: PloverType | null
  readonly factuality: Factuality
  readonly summary: string
}

const quads: readonly Quad[] = [
  'material cooperation',
  'verbal cooperation',
  'verbal conflict',
  'material conflict',
]
const colours: Readonly<Record<Quad, string>> = {
  'verbal cooperation': 'var(--vcoop)',
  'material cooperation': 'var(--mcoop)',
  'verbal conflict': 'var(--vconf)',
  'material conflict': 'var(--mconf)',
}
const symbols = {
  'verbal cooperation': 'circle',
  'material cooperation': 'square',
  'verbal conflict': 'triangle',
  'material conflict': 'diamond',
} as const
const DAY = 86_400_000

/** Events on a time axis, one row a quad class: filled where they happened, hollow where not, a bar where the day is uncertain. */
export function timelineChart(events: readonly ChartEvent[], label: string): Html | '' {
  if (events.length === 0) return ''
  const happened = (event: ChartEvent) => event.factuality === 'happened' || event.factuality === 'ongoing'
  const spans = events.filter(({from, to}) => to.getTime() - from.getTime() > 2 * DAY)
  const middle = ({from, to}: ChartEvent) => new Date((from.getTime() + to.getTime()) / 2)
  const common = {
    x: middle,
    y: 'quad',
    symbol: (event: ChartEvent) => symbols[event.quad],
    stroke: (event: ChartEvent) => colours[event.quad],
    r: 5,
    href: (event: ChartEvent) => `/events/${event.id}`,
    title: 'summary',
  } as const
  return figure(
    Plot.plot({
      document: documentFor(),
      width: 900,
      height: 170,
      marginLeft: 130,
      ariaLabel: label,
      x: {type: 'utc', label: null},
      y: {domain: [...quads], label: null, padding: 0.4},
      color: {type: 'identity'},
      symbol: {type: 'identity'},
      marks: [
        Plot.gridX({stroke: 'var(--line)'}),
        Plot.ruleY(spans, {
          x1: 'from',
          x2: 'to',
          y: 'quad',
          stroke: (event: ChartEvent) => colours[event.quad],
          strokeWidth: 3,
          strokeOpacity: 0.5,
        }),
        Plot.dot(events.filter(happened), {...common, fill: (event: ChartEvent) => colours[event.quad]}),
        Plot.dot(
          events.filter((event) => !happened(event)),
          {...common, fill: 'var(--paper)', strokeDasharray: '2,1'},
        ),
      ],
    } as never),
    label,
  )
}

/** Cooperation above the line, conflict below, a bar a year. */
export function balanceChart(years: readonly YearBalance[], label: string): Html | '' {
  if (years.length === 0) return ''
  return figure(
    Plot.plot({
      document: documentFor(),
      width: 900,
      height: 150,
      marginLeft: 50,
      ariaLabel: label,
      x: {label: null, tickFormat: (year: number) => String(year), type: 'band'},
      y: {label: null, grid: true},
      marks: [
        Plot.barY(years, {
          x: 'year',
          y: 'cooperation',
          fill: 'var(--mcoop)',
          title: ({year, cooperation}: YearBalance) => `${year}: +${cooperation}`,
        }),
        Plot.barY(years, {
          x: 'year',
          y: 'conflict',
          fill: 'var(--mconf)',
          title: ({year, conflict}: YearBalance) => `${year}: ${conflict}`,
        }),
        Plot.ruleY([0], {stroke: 'var(--soft)'}),
      ],
    } as never),
    label,
  )
}

/** A small curve for the list of relations: one bar a year, up and down from the middle. */
export function spark(years: readonly YearBalance[], label: string): Html {
  const highest = Math.max(1, ...years.map(({cooperation, conflict}) => Math.max(cooperation, -conflict)))
  const bar = (value: number) => Math.round((Math.abs(value) / highest) * 11)
  return html`<svg class="spark" role="img" aria-label="${label}" width="${years.length * 6}" height="24" viewBox="0 0 ${Math.max(6, years.length * 6)} 24">${years.map(
    ({cooperation, conflict}, place) =>
      html`<rect x="${place * 6}" y="${12 - bar(cooperation)}" width="4" height="${bar(cooperation)}" fill="var(--mcoop)"/><rect x="${place * 6}" y="12" width="4" height="${bar(conflict)}" fill="var(--mconf)"/>`,
  )}<line class="axis" x1="0" x2="${years.length * 6}" y1="12" y2="12"/></svg>`
}

function figure(chart: {outerHTML: string}, label: string): Html {
  return html`<figure class="chart">${trusted(withoutInlineStyle(chart.outerHTML))}<figcaption>${label}</figcaption></figure>`
}

/** The page's policy allows no inline style, so its rules stand in assets/style.css; groups may carry no label (ARIA). */
function withoutInlineStyle(svg: string): string {
  return svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/(<g\b[^>]*?) aria-label="[^"]*"/g, '$1')
}

let shared: unknown

function documentFor(): unknown {
  shared ??= parseHTML('<html><body></body></html>').document
  return shared
}
