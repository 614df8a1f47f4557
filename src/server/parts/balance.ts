// The balance of a relation by year or month, drawn by Observable Plot, with the same numbers as a table; and small curves.
import * as Plot from '@observablehq/plot'
import {parseHTML} from 'linkedom'
import {type Html, html, trusted} from '../html.ts'
import type {Words} from '../messages/index.ts'
import type {Balance} from '../view.ts'

export interface BalancePart {
  readonly balance: readonly Balance[]
  readonly by: 'year' | 'month'
  /** The view of one period alone. */
  readonly linkTo: (period: string) => string
}

/** Cooperation above the line, conflict below, a bar a period; a bar opens its period. */
export function balanceChart({balance, by, linkTo}: BalancePart, words: Words): Html | '' {
  if (balance.length === 0) return ''
  const {say} = words
  const label = say(by === 'year' ? 'relation.balance' : 'relation.balanceMonths')
  const bar = (side: 'cooperation' | 'conflict', fill: string) =>
    Plot.barY(balance, {
      x: 'period',
      y: side,
      fill,
      insetLeft: 0.5,
      insetRight: 0.5,
      href: ({period}: Balance) => linkTo(period),
      title: (one: Balance) => `${one.period}: ${side === 'cooperation' ? '+' : ''}${one[side]}`,
    })
  const every = Math.ceil(balance.length / 14)
  const chart = Plot.plot({
    document: documentFor(),
    width: 960,
    height: 150,
    marginLeft: 36,
    marginRight: 4,
    marginBottom: 22,
    ariaLabel: label,
    x: {
      label: null,
      type: 'band',
      ticks: balance.filter((_, place) => place % every === 0).map(({period}) => period),
    },
    y: {label: null, grid: true, ticks: 4},
    marks: [
      bar('cooperation', 'var(--coop)'),
      bar('conflict', 'var(--conf)'),
      Plot.ruleY([0], {stroke: 'var(--soft)'}),
    ],
  } as never)
  return html`<figure class="chart"><div class="scroll" tabindex="0" role="group" aria-label="${label}">${trusted(tidy(chart.outerHTML))}</div>
<details class="numbers"><summary>${say('relation.numbers')}</summary><div class="scroll" tabindex="0" role="group" aria-label="${say('relation.numbers')}"><table><caption>${label}</caption><thead><tr><th scope="col">${say(by === 'year' ? 'relation.year' : 'relation.month')}</th><th scope="col" class="number">${say('relation.cooperation')}</th><th scope="col" class="number">${say('relation.conflict')}</th></tr></thead>
<tbody>${balance.map(({period, cooperation, conflict}) => html`<tr><th scope="row"><a href="${linkTo(period)}">${period}</a></th><td class="number">${signed(cooperation, words)}</td><td class="number">${signed(conflict, words)}</td></tr>`)}</tbody></table></div></details></figure>`
}

function signed(value: number, {lang}: Words): string {
  return new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-GB', {signDisplay: 'exceptZero'}).format(value)
}

const barWidth = 5
const half = 13

/** A small curve for the list of relations: one bar a year, up and down from the middle. */
export function spark(years: readonly Balance[], label: string): Html {
  const shown = years.slice(-30)
  const highest = Math.max(1, ...shown.map(({cooperation, conflict}) => Math.max(cooperation, -conflict)))
  const bar = (value: number) =>
    value === 0 ? 0 : Math.max(1, Math.round((Math.abs(value) / highest) * (half - 1)))
  const width = Math.max(1, shown.length) * (barWidth + 1)
  return html`<svg class="spark" role="img" aria-label="${label}" width="${width}" height="${2 * half}" viewBox="0 0 ${width} ${2 * half}">${shown.map(
    ({cooperation, conflict}, place) => {
      const x = place * (barWidth + 1)
      return html`${cooperation ? html`<rect class="coop" x="${x}" y="${half - bar(cooperation)}" width="${barWidth}" height="${bar(cooperation)}"/>` : ''}${conflict ? html`<rect class="conf" x="${x}" y="${half}" width="${barWidth}" height="${bar(conflict)}"/>` : ''}`
    },
  )}<line class="zero" x1="0" x2="${width}" y1="${half}" y2="${half}"/></svg>`
}

/** The page's policy allows no inline style, so its rules stand in assets/style.css; bars are links for the mouse, the table has them for keys. */
function tidy(svg: string): string {
  return svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/(<g\b[^>]*?) aria-label="[^"]*"/g, '$1')
    .replaceAll('<a ', '<a tabindex="-1" ')
    .replaceAll('xlink:href', 'href')
}

let shared: unknown

function documentFor(): unknown {
  shared ??= parseHTML('<html><body></body></html>').document
  return shared
}
