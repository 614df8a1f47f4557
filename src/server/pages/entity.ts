// One entity: offices in time, what it did, what was done or said to it, where it is named.
import type {OfficeTerm} from '../../entities/index.ts'
import type {RecordEvent} from '../../record/index.ts'
import type {EntityValue} from '../entity.ts'
import {type Html, html} from '../html.ts'
import type {MessageKey, Words} from '../messages/index.ts'
import {nameOf} from '../names.ts'
import {articleList} from '../parts/articles.ts'
import {chronologyPart} from '../parts/events.ts'
import {formatLinks, layout} from './layout.ts'

const shownEvents = 25

export function entityPage(value: EntityValue, path: string, words: Words, mayRead: boolean): string {
  const {entity, type, code, offices, total, did, received, said, articles, articleCount} = value
  const {say, lang} = words
  const name = /^[A-Z]{3}$/.test(entity) ? nameOf(entity, lang) : value.name
  const dossier = `/relations/${encodeURIComponent(entity)}`
  return layout(
    {
      title: name,
      words,
      path,
      mayRead,
      alternates: [
        {type: 'application/json', href: `/api/v1/entities/${encodeURIComponent(entity)}`, title: 'JSON'},
      ],
    },
    html`<div class="title"><p class="kicker">${type}</p><h1>${name}</h1>
<p class="soft">${code && code !== entity ? html`<a href="/entities/${code}">${nameOf(code, lang)}</a> · ` : ''}<code>${entity}</code> · ${total > 0 ? html`<a href="${dossier}">${say('entity.dossier', {count: total})}</a> ${formatLinks(`${dossier}/timeline`, '', words)}` : say('relation.count', {count: 0})} · <a href="/api/v1/entities/${encodeURIComponent(entity)}">JSON</a></p></div>
${officesPart(offices, words)}
<div class="columns">
${eventsPart('did', did, words)}${eventsPart('received', received, words)}${eventsPart('said', said, words)}
<section aria-labelledby="mentioned"><h2 id="mentioned">${say('entity.mentioned')} <span class="n">${articleCount}</span></h2>${articleList(articles, words)}</section></div>`,
  )
}

function eventsPart(
  part: 'did' | 'received' | 'said',
  events: readonly RecordEvent[],
  words: Words,
): Html | '' {
  if (events.length === 0) return ''
  return html`<section aria-labelledby="${part}"><h2 id="${part}">${words.say(`entity.${part}` as MessageKey)} <span class="n">${events.length}</span></h2>${chronologyPart(events.slice(0, shownEvents), words)}</section>`
}

const barWidth = 420

/** Terms of office on one time axis, with their dates in words. */
function officesPart(offices: readonly OfficeTerm[], words: Words): Html | '' {
  if (offices.length === 0) return ''
  const {say, shortDate} = words
  const year = (date: string | null) => Number(date?.slice(0, 4) ?? NaN)
  const sorted = [...offices].sort((a, b) => (a.from < b.from ? -1 : 1))
  const ends = sorted.flatMap(({from, until}) => [year(from), year(until)]).filter(Number.isFinite)
  const [first, last] = [Math.min(...ends), Math.max(...ends) + 1]
  const x = (at: number) => Math.round(((at - first) / Math.max(1, last - first)) * barWidth)
  return html`<section aria-labelledby="offices"><h2 id="offices">${say('entity.offices')}</h2><div class="scroll" tabindex="0" role="group" aria-label="${say('entity.offices')}"><table class="offices"><thead><tr><th scope="col">${say('entity.office')}</th><th scope="col">${say('entity.term')}</th><th scope="col"><span class="soft">${first} – ${last}</span></th></tr></thead><tbody>${sorted.map(
    ({office, state, holder, from, until}) => {
      const start = x(year(from))
      const end = until ? x(year(until) + 1) : barWidth
      return html`<tr><th scope="row">${office}, ${nameOf(state, words.lang)}${holder && offices.some((one) => one.holder !== holder) ? html` <span class="soft">${holder}</span>` : ''}</th><td>${shortDate(from)} – ${until ? shortDate(until) : '…'}</td><td><svg class="term" width="${barWidth}" height="12" viewBox="0 0 ${barWidth} 12" aria-hidden="true"><line class="axis" x1="0" x2="${barWidth}" y1="6" y2="6"/><rect x="${start}" y="2" width="${Math.max(3, end - start)}" height="8"/></svg></td></tr>`
    },
  )}</tbody></table></div></section>`
}
