// The dossier of a relation: where it stands, the chronology with its charts and filters, agreements, contacts, incidents, figures.

import {eventTypes, factualities} from '../../lexicon/index.ts'
import {type RecordEvent, rangeOf} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import type {TimelineQuery} from '../params.ts'
import {agreementPart} from '../parts/agreements.ts'
import {balanceChart, type ChartEvent, timelineChart} from '../parts/charts.ts'
import {articleLink} from '../parts/claims.ts'
import {chronologyPart} from '../parts/events.ts'
import {contactList, figureList, incidentList, measureList} from '../parts/lists.ts'
import type {RelationValue} from '../values.ts'
import {layout} from './layout.ts'

export interface RelationPage {
  readonly value: RelationValue
  readonly query: TimelineQuery
  /** "/relations/GBR-RUS" and the query string that made this view. */
  readonly path: string
  readonly search: string
}

const mostMarks = 400

/** The whole page. */
export function relationPage({value, query, path, search}: RelationPage, words: Words): string {
  const {say} = words
  const title = value.names.join(' – ')
  return layout(
    {
      title,
      words,
      path: path + search,
      alternates: formats.map(([name, type]) => ({
        type,
        href: `${path}/timeline.${name}${search}`,
        title: name.toUpperCase(),
      })),
    },
    html`<h1>${title}</h1>
${query.asKnownOn ? html`<p class="panel">${say('relation.asKnownOn')} ${words.date(query.asKnownOn)}</p>` : ''}
${statePart(value, words)}
<section><h2 id="chronology">${say('relation.chronology')}</h2>
${filterForm(value, query, path, words)}
${timelineChart(value.events.slice(-mostMarks).flatMap(chartEvent), say('relation.timeline'))}
${balanceChart(value.balance, say('relation.balance'))}
<p class="soft">${say('relation.shown', {shown: value.events.length, total: value.total})}. ${say('relation.formats')}: ${formats.map(([name]) => html`<a href="${path}/timeline.${name}${search}">${name.toUpperCase()}</a> `)}</p>
${chronologyPart(value.events, words)}
${value.next ? html`<p><a rel="next" href="${path}${withParameter(search, 'cursor', value.next)}">← ${say('filter.from')} …</a></p>` : ''}</section>
<section><h2>${say('relation.agreements')}</h2>${value.agreements.length > 0 ? value.agreements.map((agreement) => agreementPart(agreement, words)) : html`<p>${say('relation.none')}</p>`}</section>
<div class="columns"><section><h2>${say('relation.contacts')}</h2>${contactList(value.contacts, words)}</section>
<div><section><h2>${say('relation.incidents')}</h2>${incidentList(value.incidents, words)}</section>
<section><h2>${say('relation.measures')}</h2>${measureList(value.measures, words)}</section>
<section><h2>${say('relation.figures')}</h2>${figureList(value.figures, words)}</section></div></div>
${sourcesPart(value)}`,
  )
}

const formats = [
  ['json', 'application/json'],
  ['csv', 'text/csv'],
  ['atom', 'application/atom+xml'],
] as const

/** What holds on the day: each agreement's last step, the last contact. */
function statePart({agreements, contacts}: RelationValue, words: Words): Html {
  const {say, date} = words
  const last = contacts.filter(({factuality}) => factuality === 'happened').at(-1)
  return html`<section class="panel"><h2>${say('relation.state')}</h2><dl class="facts">
${agreements.map(
  ({id, name, current}) =>
    html`<dt>${name}</dt><dd><a href="/agreements/${encodeURIComponent(id)}">${current ? html`${current.status}${current.date?.edtf ? `, ${date(current.date.edtf)}` : ''}` : say('relation.none')}</a></dd>`,
)}
<dt>${say('relation.lastContact')}</dt><dd>${last ? html`<a href="/events/${encodeURIComponent(last.id)}">${last.kind}, ${date(last.date?.edtf)}${last.place?.text ? `, ${last.place.text}` : ''}</a>` : say('relation.none')}</dd>
</dl></section>`
}

function filterForm({facets}: RelationValue, query: TimelineQuery, path: string, words: Words): Html {
  const {say} = words
  const field = (name: 'from' | 'to' | 'asKnownOn', label: string) =>
    html`<div><label for="f-${name}">${label}</label><input id="f-${name}" name="${name}" value="${query[name] ?? ''}" placeholder="2014-03-18" size="11"></div>`
  const choice = (
    name: 'type' | 'factuality' | 'context' | 'outlet' | 'entity',
    label: string,
    values: readonly string[],
    shown: (value: string) => string,
  ) => {
    const current = query[name]
    const chosen = Array.isArray(current) ? current[0] : current
    return html`<div><label for="f-${name}">${label}</label><select id="f-${name}" name="${name}"><option value="">${say('filter.all')}</option>${values.map(
      (value) =>
        html`<option value="${value}"${value === chosen ? html` selected` : ''}>${shown(value)}</option>`,
    )}</select></div>`
  }
  return html`<details class="no-print"${Object.keys(query).length > 2 ? html` open` : ''}><summary>${say('filter.title')}</summary>
<form class="row" method="get" action="${path}">${words.lang === 'en' ? '' : html`<input type="hidden" name="lang" value="${words.lang}">`}
${field('from', say('filter.from'))}${field('to', say('filter.to'))}
${choice('type', say('filter.type'), eventTypes, (value) => value)}
${choice('factuality', say('filter.factuality'), factualities, (value) => say(`factuality.${value}` as MessageKey))}
${choice('context', say('filter.context'), facets.contexts, (value) => value)}
${choice('outlet', say('filter.outlet'), facets.outlets, (value) => value)}
${choice('entity', say('filter.entity'), facets.entities, (value) => value)}
${field('asKnownOn', say('relation.asKnownOn'))}
<button>${say('filter.apply')}</button> <a href="${path}">${say('filter.clear')}</a></form></details>`
}

function chartEvent({id, date, quad, event, factuality, summary}: RecordEvent): ChartEvent[] {
  const range = rangeOf(date?.edtf)
  if (!range || !quad || range.hi - range.lo > 3 * 366) return []
  return [
    {
      id,
      from: new Date(range.lo * 86_400_000),
      to: new Date(range.hi * 86_400_000),
      quad,
      type: event,
      factuality,
      summary,
    },
  ]
}

/** For print: the numbered sources behind the lines. */
function sourcesPart({events}: RelationValue): Html {
  return html`<ol class="sources" hidden>${events.flatMap(({claims}) => claims.slice(0, 1)).map((claim) => html`<li><a href="${articleLink(claim)}">${claim.outlet ?? ''} ${claim.published.edtf ?? ''}</a></li>`)}</ol>`
}

/** The query string with one parameter set. */
export function withParameter(search: string, name: string, value: string): string {
  const parameters = new URLSearchParams(search)
  parameters.set(name, value)
  return `?${parameters}`
}
