// One entity: offices in time, what it did, where it is named.
import type {EntityValue} from '../entity.ts'
import {html} from '../html.ts'
import type {Words} from '../messages/index.ts'
import {chronologyPart} from '../parts/events.ts'
import {layout} from './layout.ts'

export function entityPage(
  {entity, name, type, offices, events, total, articles}: EntityValue,
  path: string,
  words: Words,
): string {
  const {say, date} = words
  return layout(
    {
      title: name,
      words,
      path,
      alternates: [
        {type: 'application/json', href: `/api/v1/entities/${encodeURIComponent(entity)}`, title: 'JSON'},
      ],
    },
    html`<h1>${name}</h1><p class="soft">${type} · ${entity}</p>
${offices.length > 0 ? html`<h2>${say('entity.offices')}</h2><ul>${offices.map(({office, state, from, until}) => html`<li>${office}, ${state}: ${date(from)} – ${until ? date(until) : ''}</li>`)}</ul>` : ''}
<h2>${say('entity.did')}</h2><p class="soft">${say('relation.shown', {shown: events.length, total})}</p>${chronologyPart(events, words)}
<h2>${say('entity.mentioned')}</h2><ul>${articles.map((id) => html`<li><a href="/articles/${encodeURIComponent(id)}">${id}</a></li>`)}</ul>`,
  )
}
