// A relation as a briefing for print: where it stands, the chronology, agreements, with numbered sources at the end.
import {type ClaimView, kindIn, type RecordEvent} from '../../record/index.ts'
import type {ArticleLine} from '../../store/index.ts'
import {type Html, html, safeAddress} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {factualityBadge} from '../parts/badges.ts'
import {glyph} from '../parts/quads.ts'
import {halvesOf} from '../parts/summary.ts'
import {timelineChart} from '../parts/timeline.ts'
import type {RelationValue} from '../values.ts'
import {layout} from './layout.ts'
import {titleOf} from './relation.ts'

export interface BriefingPage {
  readonly value: RelationValue
  readonly events: readonly RecordEvent[]
  /** Events of the view that are left out because they are too many. */
  readonly left: boolean
  readonly articles: ReadonlyMap<string, ArticleLine>
  readonly path: string
  readonly back: string
}

/** Articles in the order in which they are first cited. */
class Sources {
  readonly list: string[] = []
  private readonly numbers = new Map<string, number>()

  cite(claims: readonly ClaimView[]): Html {
    const cited = [...new Set(claims.map(({article}) => article))].map((article) => this.numberOf(article))
    return html`<sup class="cite">${cited.map((number, place) => html`${place > 0 ? ', ' : ''}<a href="#source-${number}">${number}</a>`)}</sup>`
  }

  private numberOf(article: string): number {
    const known = this.numbers.get(article)
    if (known) return known
    this.list.push(article)
    this.numbers.set(article, this.list.length)
    return this.list.length
  }
}

export function briefingPage(page: BriefingPage, words: Words): string {
  const {value, events, left, path, back} = page
  const {say, date} = words
  const sources = new Sources()
  const title = titleOf(value, words)
  const chronology = html`<ol class="lines">${events.map((event) => eventLine(event, sources, words))}</ol>`
  const agreements = value.agreements.map(
    (
      agreement,
    ) => html`<section><h3>${agreement.name}</h3><p class="soft">${agreement.parties.map(({code, body}) => body ?? code).join(', ')}; ${kindIn(agreement.kind, words.lang)}</p>
<ul>${agreement.status.map((entry) => html`<li>${say(`status.${entry.status}` as MessageKey)}, ${date(entry.date?.edtf)}${factualityBadge(entry.factuality, words)}${sources.cite(entry.claims)}</li>`)}
${agreement.scope.map((item) => html`<li>${item.covered ? say('agreement.covered') : say('agreement.excluded')}: ${item.text}${item.hedge ? html` (“${item.hedge}”)` : ''}${sources.cite(item.claims)}</li>`)}</ul></section>`,
  )
  const span = value.asKnownOn ? html`<p>${say('relation.asKnownOn')} ${date(value.asKnownOn)}.</p>` : ''
  return layout(
    {title: `${title}: ${say('relation.briefing')}`, words, path},
    html`<div class="briefing"><p class="no-print"><a href="${back}">← ${title}</a> <span class="soft">${say('briefing.print')}</span></p>
<h1>${title}</h1><p class="soft">${say('relation.count', {count: events.length})}${left ? html` (${say('briefing.newest')})` : ''}. ${say('briefing.about')}</p>${span}
${statePart(value, sources, words)}
<h2>${say('relation.chronology')}</h2>${timelineChart(value.chart, words)}${chronology}
${agreements.length > 0 ? html`<h2>${say('relation.agreements')}</h2>${agreements}` : ''}
${value.figures.length > 0 ? html`<h2>${say('relation.figures')}</h2><ul>${value.figures.map((figure) => html`<li>${figure.value} ${figure.unit === 'count' ? '' : figure.unit} ${figure.counts}${figure.asOf?.edtf ? html`, ${date(figure.asOf.edtf)}` : ''}${sources.cite(figure.claims)}</li>`)}</ul>` : ''}
<h2 id="sources">${say('briefing.sources')}</h2><ol class="source-list">${sources.list.map((id, place) => sourceItem(id, place + 1, page, words))}</ol></div>`,
  )
}

/** What holds, in a line each. */
function statePart({state}: RelationValue, sources: Sources, words: Words): Html | '' {
  const {say, date} = words
  const {agreements, lastContact, openIncidents, on} = state
  if (agreements.length === 0 && !lastContact && openIncidents.length === 0) return ''
  return html`<h2>${say('relation.state')}${on ? html` <span class="soft">${date(on)}</span>` : ''}</h2><ul>${agreements.map(
    ({name, standing, step}) =>
      html`<li>${say(`standing.${standing}` as MessageKey)}: <strong>${name}</strong>, ${say(`status.${step.status}` as MessageKey)} ${date(step.date?.edtf)}${sources.cite(step.claims)}</li>`,
  )}${lastContact ? html`<li>${say('relation.lastContact')}: ${say(`contact.${lastContact.kind}` as MessageKey)}, ${date(lastContact.date?.edtf)}${lastContact.place?.text ? html`, ${lastContact.place.text}` : ''}${sources.cite(lastContact.claims)}</li>` : ''}${openIncidents.map((incident) => html`<li>${say('relation.openIncidents')}: ${kindIn(incident.kind, words.lang)}, ${date(incident.date?.edtf)}${sources.cite(incident.claims)}</li>`)}</ul>`
}

function eventLine(event: RecordEvent, sources: Sources, words: Words): Html {
  const {headline, quote} = halvesOf(event.summary, words)
  return html`<li><span class="when">${words.date(event.date?.edtf ?? event.claims[0]?.published.edtf)}</span>${glyph(event.quad, event.factuality)}<div><strong>${headline}</strong>${factualityBadge(event.factuality, words)}${sources.cite(event.claims)}${quote ? html`<br><q>${quote}</q>` : ''}</div></li>`
}

function sourceItem(id: string, number: number, {articles}: BriefingPage, {say, date}: Words): Html {
  const line = articles.get(id)
  const address = safeAddress(line?.address)
  return html`<li id="source-${number}"><a href="/articles/${encodeURIComponent(id)}">${line?.title ?? line?.source ?? id}</a>. ${line?.outlet ?? say('article.notNamed')}, ${date(line?.published)}.${address ? html` <span class="address">${address}</span>` : ''}</li>`
}
