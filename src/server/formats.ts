// Lists as CSV and as Atom feeds, beside their JSON.
import {stringify} from 'csv-stringify/sync'
import {Feed} from 'feed'
import type {RecordEvent} from '../record/index.ts'

type Cell = string | number | null | undefined

/** Columns in order, each with how its cell is read off an item. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>

/** RFC 4180; text that a spreadsheet would take for a formula gets an apostrophe. */
export function csvOf<Item>(columns: Columns<Item>, items: readonly Item[]): string {
  const rows = items.map((item) => Object.values(columns).map((cell) => cell(item)))
  return stringify([Object.keys(columns), ...rows], {record_delimiter: 'windows', escape_formulas: true})
}

export interface Entry {
  /** Path of its page, which stays. */
  readonly path: string
  readonly title: string
  /** EDTF of what counts as its date. */
  readonly when: string | null | undefined
  readonly text: string
}

const longestFeed = 100

/** At most a hundred entries, in the order given. Ids are addresses below `base`. */
export function atomOf(entries: readonly Entry[], title: string, base: string): string {
  const shown = entries.slice(0, longestFeed)
  const updated = shown
    .map(({when}) => when ?? '')
    .sort()
    .at(-1)
  const feed = new Feed({
    id: `${base}/`,
    title: plain(title),
    copyright: '',
    link: base,
    updated: moment(updated),
  })
  for (const {path, title: name, when, text} of shown)
    feed.addItem({
      id: base + path,
      link: base + path,
      title: plain(name),
      date: moment(when),
      description: plain(text),
    })
  return feed.atom1()
}

export function eventEntry({id, summary, factuality, claims}: RecordEvent): Entry {
  return {
    path: `/events/${encodeURIComponent(id)}`,
    title: summary + (factuality === 'happened' ? '' : ` (${factuality})`),
    when: claims[0]?.published.edtf,
    text: claims[0]?.evidence[0]?.exact ?? '',
  }
}

/** XML 1.0 allows no control characters and no lone surrogates. */
function plain(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
}

function moment(edtf: string | null | undefined): Date {
  const day = /\d{4}-\d\d-\d\d/.exec(edtf ?? '')?.[0]
  const date = new Date(day ?? '1970-01-01')
  return Number.isNaN(date.getTime()) ? new Date(0) : date
}
