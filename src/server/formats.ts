// A chronology as CSV and as an Atom feed, beside its JSON.
import {Feed} from 'feed'
import {columns, csvHeader, csvRows, eventRow} from '../dossier/index.ts'
import type {RecordEvent} from '../record/index.ts'

/** Formula-safe CSV, one row an event. */
export function chronologyCsv(events: readonly RecordEvent[]): string {
  return columns.length > 0 ? csvHeader() + csvRows(events.map(eventRow), {raw: false}) : ''
}

/** Newest first. Ids are addresses below `base`, which stay: events keep their ids and redirect the old ones. */
export function chronologyAtom(events: readonly RecordEvent[], title: string, base: string): string {
  const newest = [...events].reverse().slice(0, 100)
  const updated = newest
    .map(({claims}) => claims.at(-1)?.published.edtf ?? '')
    .sort()
    .at(-1)
  const feed = new Feed({id: `${base}/`, title, copyright: '', link: base, updated: moment(updated)})
  for (const event of newest) {
    const address = `${base}/events/${encodeURIComponent(event.id)}`
    const mark = event.factuality === 'happened' ? '' : ` (${event.factuality})`
    feed.addItem({
      id: address,
      link: address,
      title: plain(event.summary + mark),
      date: moment(event.claims[0]?.published.edtf),
      description: plain(event.claims[0]?.evidence[0]?.exact ?? ''),
    })
  }
  return feed.atom1()
}

/** XML 1.0 allows no control characters and no lone surrogates. */
function plain(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
}

function moment(edtf: string | null | undefined): Date {
  const day = /\d{4}-\d\d-\d\d/.exec(edtf ?? '')?.[0]
  return new Date(day ?? '1970-01-01')
}
