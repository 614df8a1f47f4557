// The dossier of a relation: where it stands, the chronology with its charts and facets, agreements, contacts, incidents, figures.
import {dateOf, kindIn} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {nameOf} from '../names.ts'
import type {TimelineQuery} from '../params.ts'
import {agreementPart} from '../parts/agreements.ts'
import {balanceChart} from '../parts/balance.ts'
import {articleLink} from '../parts/claims.ts'
import {chronologyPart} from '../parts/events.ts'
import {facetsPart} from '../parts/facets.ts'
import {contactList, figureList, incidentList, measureList, namedList} from '../parts/lists.ts'
import {timelineChart} from '../parts/timeline.ts'
import {standings} from '../standing.ts'
import {firstDay, lastDay, type RelationValue} from '../values.ts'
import {type FacetName, facetNames} from '../view.ts'
import {changed, formatLinks, layout} from './layout.ts'

export interface RelationPage {
  readonly value: RelationValue
  readonly query: TimelineQuery
  /** "/relations/GBR-RUS" and the query string that made this view. */
  readonly path: string
  readonly search: string
  readonly mayRead: boolean
}

/** So many of each list stand on the page; the rest is in its JSON, CSV and feed. */
const mostOfList = 12

/** The whole page. */
export function relationPage(page: RelationPage, words: Words): string {
  const {value, query, path, search, mayRead} = page
  const {say} = words
  const title = titleOf(value, words)
  return layout(
    {
      title,
      words,
      path: path + search,
      at: 'relations',
      mayRead,
      alternates: (
        [
          ['json', 'application/json'],
          ['csv', 'text/csv'],
          ['atom', 'application/atom+xml'],
        ] as const
      ).map(([name, type]) => ({type, href: `${path}/timeline.${name}${search}`, title: name.toUpperCase()})),
    },
    html`<div class="title"><h1>${title}</h1><p class="soft">${spanLine(value, words)}</p>
<p class="actions no-print"><a class="button" href="${path}/briefing${search}">${say('relation.briefing')}</a></p></div>
${knownForm(page, words)}
<div id="view">
${statePart(page, words)}
<nav class="inpage no-print" aria-label="${say('relation.parts')}"><ul>${partLinks(value, words)}</ul></nav>
<div class="with-facets">
<section aria-labelledby="chronology">
<h2 id="chronology">${say('relation.chronology')} ${formatLinks(`${path}/timeline`, search, words)}</h2>
${chosenPart(page, words)}
${timelineChart(value.chart, words)}
${balancePart(page, words)}
${chronologyPart(value.events, words, {search: keptSearch(query, words)})}
${pagerPart(page, words)}
</section>
${sidePart(page, words)}
</div>
${listPart(page, 'agreements', value.agreements, (some) => html`<div class="agreements">${some.map((agreement) => agreementPart(agreement, words))}</div>`, words)}
<div class="columns">
${listPart(page, 'contacts', [...value.contacts].reverse(), (some) => contactList(some, words), words)}
<div>
${listPart(page, 'incidents', [...value.incidents].reverse(), (some) => incidentList(some, words), words)}
${listPart(page, 'measures', value.measures, (some) => measureList(some, words), words)}
</div>
<div>
${listPart(page, 'figures', value.figures, (some) => figureList(some, words), words)}
${listPart(page, 'named', value.named, (some) => namedList(some, words), words, 30)}
</div></div></div>`,
  )
}

/** "United Kingdom – Russia" in the reader's language. */
export function titleOf({relation, names}: Pick<RelationValue, 'relation' | 'names'>, {lang}: Words): string {
  return relation.map((id, place) => (lang === 'en' ? names[place] : nameOf(id, lang))).join(' – ')
}

function spanLine({total, events, chart}: RelationValue, words: Words): string {
  const days = chart.flatMap(({lo}) => lo ?? [])
  const count = total === null ? words.say('relation.many') : words.say('relation.count', {count: total})
  if (days.length === 0 || events.length === 0) return count
  const [first, last] = [Math.min(...days), Math.max(...days)].map((day) => dateOf(day).slice(0, 4))
  return `${count}, ${first === last ? first : `${first}–${last}`}`
}

/** Parameters that other pages take over: the language, and the day of knowledge. */
function keptSearch({asKnownOn}: TimelineQuery, {lang}: Words): string {
  const kept = new URLSearchParams()
  if (asKnownOn) kept.set('asKnownOn', asKnownOn)
  if (lang !== 'en') kept.set('lang', lang)
  return kept.size > 0 ? `?${kept}` : ''
}

const mostDays = 400

/** The day of knowledge: a date field that works alone; script puts a slider over the days on which something became known. */
function knownForm({value, query, path, search}: RelationPage, {say, date}: Words): Html {
  const {knownOn} = value
  if (knownOn.length === 0) return html``
  const day = lastDay(query.asKnownOn)
  const at = day === undefined ? undefined : dateOf(day)
  const earlier = knownOn.filter((one) => at === undefined || one < at).at(at === undefined ? -2 : -1)
  const later = at === undefined ? undefined : knownOn.find((one) => one > at)
  const step = Math.ceil(knownOn.length / mostDays)
  const days = knownOn.filter((_, place) => (knownOn.length - 1 - place) % step === 0)
  const link = (to: string | undefined) => changed(path + search, {asKnownOn: to, cursor: undefined})
  return html`<form class="known no-print" method="get" action="${path}" data-known="${days.join(' ')}">
${hiddenFields(query, ['asKnownOn', 'cursor'])}
<label for="known">${say('relation.asKnownOn')}</label>
<input id="known" name="asKnownOn" type="date" value="${at ?? ''}" min="${knownOn[0]}">
<input type="range" min="0" max="${days.length}" step="1" value="${at === undefined ? days.length : days.filter((one) => one <= at).length - 1}" aria-label="${say('relation.slider')}" hidden>
<output hidden data-all="${say('relation.knownAll')}">${at ? date(at) : say('relation.knownAll')}</output>
<button>${say('filter.apply')}</button>
<span class="steps">${earlier ? html`<a href="${link(earlier)}" rel="nofollow">← ${earlier}</a>` : ''} ${later ? html`<a href="${link(later)}" rel="nofollow">${later} →</a>` : ''} ${at ? html`<a href="${link(undefined)}">${say('relation.knownAll')}</a>` : ''}</span>
${at ? html`<p class="notice" role="status">${say('relation.knownNotice', {date: date(at)})}</p>` : ''}</form>`
}

/** The query as hidden fields of a form, but for some. */
function hiddenFields(query: TimelineQuery, except: readonly (keyof TimelineQuery)[]): Html {
  const fields = Object.entries(query).filter(([name]) => !except.includes(name as keyof TimelineQuery))
  return html`${fields.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(
      (one) => html`<input type="hidden" name="${name}" value="${String(one)}">`,
    ),
  )}`
}

/** What holds on the day: agreements by standing, the last contact, incidents that nothing followed. */
function statePart({value, query, path}: RelationPage, words: Words): Html {
  const {say, date, shortDate, lang} = words
  const {agreements, lastContact, openIncidents} = value.state
  return html`<section class="state" aria-labelledby="state"><div class="head"><h2 id="state">${say('relation.state')}${query.on ? html` <span class="soft">${date(query.on)}</span>` : ''}</h2>
<form class="row no-print" method="get" action="${path}">${hiddenFields(query, ['on', 'cursor'])}<label for="on">${say('relation.on')}</label> <input id="on" type="date" name="on" value="${query.on ?? ''}"> <button>${say('filter.apply')}</button></form></div>
<div class="cells">
${standings.map((standing) => {
  const some = agreements.filter((one) => one.standing === standing)
  if (some.length === 0) return ''
  return html`<div><h3 class="standing ${standing.replace(' ', '-')}">${say(`standing.${standing}` as MessageKey)} <span class="n">${some.length}</span></h3><ul>${some
    .slice(0, 6)
    .map(
      ({id, name, step}) =>
        html`<li><a href="/agreements/${encodeURIComponent(id)}">${name}</a> <span class="soft">${say(`status.${step.status}` as MessageKey)}${step.date?.edtf ? `, ${shortDate(step.date.edtf)}` : ''}</span></li>`,
    )}</ul>${some.length > 6 ? html`<p class="soft">+${some.length - 6}</p>` : ''}</div>`
})}
<div><h3>${say('relation.lastContact')}</h3>${lastContact ? html`<p><a href="/events/${encodeURIComponent(lastContact.id)}">${say(`contact.${lastContact.kind}` as MessageKey)}, ${date(lastContact.date?.edtf)}${lastContact.place?.text ? `, ${lastContact.place.text}` : ''}</a></p>` : html`<p class="none">${say('relation.none')}</p>`}</div>
<div><h3>${say('relation.openIncidents')} <span class="n">${openIncidents.length}</span></h3>${
    openIncidents.length === 0
      ? html`<p class="none">${say('relation.none')}</p>`
      : html`<ul>${[...openIncidents]
          .reverse()
          .slice(0, 4)
          .map(
            (incident) =>
              html`<li>${incident.claims[0] ? html`<a href="${articleLink(incident.claims[0])}">${kindIn(incident.kind, lang)}</a>` : kindIn(incident.kind, lang)} <span class="soft">${shortDate(incident.date?.edtf)}</span></li>`,
          )}</ul>`
  }</div>
</div></section>`
}

const parts = ['chronology', 'agreements', 'contacts', 'incidents', 'measures', 'figures', 'named'] as const

function partLinks(value: RelationValue, {say}: Words): Html[] {
  return parts.map((part) => {
    const count = part === 'chronology' ? value.total : value[part].length
    return html`<li><a href="#${part}">${say(part === 'named' ? 'relation.mentions' : `relation.${part}`)} <span class="n">${count ?? ''}</span></a></li>`
  })
}

/** The chosen facets and days, each with a link that clears it. */
function chosenPart({query, path, search}: RelationPage, {say}: Words): Html | '' {
  const chosen = [
    ...(query.from || query.to
      ? [
          {
            label: `${query.from ?? '…'} – ${query.to ?? '…'}`,
            href: changed(path + search, {from: undefined, to: undefined, cursor: undefined}),
          },
        ]
      : []),
    ...facetNames.flatMap((facet) =>
      query[facet].map((value) => ({label: value, href: toggled(path + search, facet, value)})),
    ),
  ]
  if (chosen.length === 0) return ''
  return html`<p class="chosen no-print">${chosen.map(({label, href}) => html`<a href="${href}" rel="nofollow"><span class="hidden">${say('filter.remove')} </span>${label} ✕</a> `)}<a href="${path}">${say('filter.clear')}</a></p>`
}

/** The view with a value of a facet switched on or off. */
function toggled(address: string, facet: FacetName, value: string): string {
  const url = new URL(address, 'http://localhost')
  const values = url.searchParams.getAll(facet)
  url.searchParams.delete(facet)
  url.searchParams.delete('cursor')
  const wanted = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  for (const one of wanted) url.searchParams.append(facet, one)
  return url.pathname + url.search
}

const monthsWithin = 4 * 366

/** By year over a long time, by month within a few years, or as asked. */
function balancePart({value, query, path, search}: RelationPage, words: Words): Html | '' {
  const {say} = words
  const [from, to] = [firstDay(query.from), lastDay(query.to)]
  const short = from !== undefined && to !== undefined && to - from < monthsWithin
  const by = query.balance ?? (short ? 'month' : 'year')
  const balance = by === 'year' ? value.years : value.months
  if (balance.length === 0) return ''
  const linkTo = (period: string) => changed(path + search, {from: period, to: period, cursor: undefined})
  const other = by === 'year' ? 'month' : 'year'
  return html`<div class="balance"><h3>${say(by === 'year' ? 'relation.balance' : 'relation.balanceMonths')} <a class="no-print" href="${changed(path + search, {balance: other})}" rel="nofollow">${say(other === 'year' ? 'relation.byYear' : 'relation.byMonth')}</a></h3>${balanceChart({balance, by, linkTo}, words)}</div>`
}

function pagerPart({value, query, path, search}: RelationPage, {say}: Words): Html {
  const shown =
    value.total === null
      ? say('relation.shownOfMany', {shown: value.events.length})
      : say('relation.shown', {shown: value.events.length, total: value.total})
  return html`<p class="pager"><span class="soft">${shown}</span> ${value.next ? html`<a class="no-print" rel="next" href="${changed(path + search, {cursor: value.next})}">← ${say('relation.earlier')}</a>` : ''} ${query.cursor ? html`<a class="no-print" href="${changed(path + search, {cursor: undefined})}">${say('relation.newest')} →</a>` : ''}</p>`
}

function sidePart({value, query, path, search}: RelationPage, words: Words): Html {
  const {say} = words
  const open = facetNames.some((name) => query[name].length > 0)
  return html`<aside class="facets no-print" aria-label="${say('filter.title')}"><details${open ? html` open` : ''} data-wide><summary>${say('filter.title')}</summary>
<form class="days" method="get" action="${path}">${hiddenFields(query, ['from', 'to', 'cursor'])}
<div><label for="from">${say('filter.from')}</label><input id="from" name="from" value="${query.from ?? ''}" placeholder="2014-03" size="10"></div>
<div><label for="to">${say('filter.to')}</label><input id="to" name="to" value="${query.to ?? ''}" placeholder="2014-03-18" size="10"></div>
<button>${say('filter.apply')}</button></form>
${facetsPart(value.facets, (facet, chosen) => toggled(path + search, facet, chosen), words)}</details></aside>`
}

function listPart<Item>(
  {path, query}: RelationPage,
  name: Exclude<(typeof parts)[number], 'chronology'>,
  items: readonly Item[],
  draw: (some: readonly Item[]) => Html,
  words: Words,
  most = mostOfList,
): Html {
  const {say} = words
  const search = query.asKnownOn ? `?asKnownOn=${encodeURIComponent(query.asKnownOn)}` : ''
  const title = say(name === 'named' ? 'relation.mentions' : `relation.${name}`)
  const rest = items.length - Math.min(items.length, most)
  return html`<section aria-labelledby="${name}"><h2 id="${name}">${title} <span class="n">${items.length}</span> ${formatLinks(`${path}/${name}`, search, words, title)}</h2>${draw(items.slice(0, most))}${rest > 0 ? html`<p class="soft">${say('relation.more', {count: rest})}</p>` : ''}</section>`
}
