// The chronology as a list under its years: day, what, factuality if it did not happen, whose word.
import type {RecordEvent} from '../../record/index.ts'
import {type Html, html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {factualityBadge, typeBadge} from './badges.ts'
import {chainLine} from './chain.ts'
import {glyph, standingClass} from './quads.ts'
import {halvesOf} from './summary.ts'

export interface ChronologyOptions {
  /** Numbers of the sources of an event, for briefings. */
  readonly cite?: (event: RecordEvent) => Html | ''
  /** Query string that event pages take over: the language, the day of knowledge. */
  readonly search?: string
}

/** Events in the order given; a heading where the year changes. */
export function chronologyPart(
  events: readonly RecordEvent[],
  words: Words,
  options: ChronologyOptions = {},
): Html {
  if (events.length === 0) return html`<p class="none">${words.say('relation.none')}</p>`
  const groups: {year: string; events: RecordEvent[]}[] = []
  for (const event of events) {
    const year = yearOf(event)
    const last = groups.at(-1)
    if (last?.year === year) last.events.push(event)
    else groups.push({year, events: [event]})
  }
  return html`<div class="chronology">${groups.map(({year, events: some}) => html`<section class="year"><h3>${year || words.say('date.unknown')}</h3><ol>${some.map((event) => line(event, words, options))}</ol></section>`)}</div>`
}

function yearOf({date, claims}: RecordEvent): string {
  return /\d{4}/.exec(date?.edtf ?? claims[0]?.published.edtf ?? '')?.[0] ?? ''
}

function line(event: RecordEvent, words: Words, {cite, search = ''}: ChronologyOptions): Html {
  const {headline, quote} = halvesOf(event.summary, words)
  const [claim] = event.claims
  return html`<li class="entry ${standingClass(event.factuality)}">
<span class="when">${event.date?.edtf ? html`<time datetime="${event.date.edtf}">${words.shortDate(event.date.edtf)}</time>` : html`<span class="soft">${words.say('date.told')} ${words.shortDate(claim?.published.edtf)}</span>`}</span>
${glyph(event.quad, event.factuality)}
<div class="what"><a href="/events/${encodeURIComponent(event.id)}${search}">${headline}</a>${factualityBadge(event.factuality, words)}${cite?.(event) ?? ''}
${quote ? html`<q>${quote}</q>` : ''}
<p class="word">${typeBadge(event.event, event.mode, event.quad, words)} ${claim ? chainLine(claim, words) : ''}${event.claims.length > 1 ? html` <span class="count">${words.say('event.reports', {claims: event.claims.length, sources: event.sources})}</span>` : ''}${event.contradictions.length > 0 ? html` <span class="badge disputed">${words.say('event.disputed')}</span>` : ''}</p></div></li>`
}
