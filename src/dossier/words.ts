// Phrases that all formats of a dossier share.
import {type ClaimView, type RecordEvent, rangeOf, wordOf} from '../record/index.ts'
import {drawDate} from './chronology.ts'

/** What did not happen is never shown as if it had. */
export function factualityMark({factuality}: {readonly factuality: string}): string {
  return factuality === 'happened' ? '' : factuality.toUpperCase()
}

/** "2 reports, 1 source". */
export function reportsOf({claims, sources}: RecordEvent): string {
  const reports = claims.length === 1 ? '1 report' : `${claims.length} reports`
  return claims.length === 1
    ? reports
    : `${reports}, ${sources === 1 ? '1 source' : `${sources} independent sources`}`
}

/** On whose word the event stands: the first claim of its factuality. */
export function leadWord({claims, factuality}: RecordEvent): string {
  const claim = claims.find((one) => one.factuality === factuality) ?? claims[0]
  return claim ? wordOf(claim) : 'nobody'
}

/** The date as shown; where none is known, when it was reported. */
export function dateShown(event: RecordEvent): string {
  if (event.date?.edtf) return drawDate(event.date.edtf)
  const published = event.claims[0]?.published.edtf
  return published ? `reported ${drawDate(published)}` : 'no date'
}

export function placeShown({place}: RecordEvent): string {
  if (!place?.text && !place?.code) return ''
  const name = place.text ?? place.code!
  return place.how === 'inferred' ? `${name} (inferred: ${place.reason})` : name
}

/** "Example Gazette, 2014-03-19". */
export function sourceOf({outlet, published}: ClaimView): string {
  return `${outlet ?? 'outlet not named'}, ${drawDate(published.edtf)}`
}

/** First and last day that the events cover, as text. */
export function spanOf(events: readonly RecordEvent[]): string {
  const dated = events.filter(({date}) => rangeOf(date?.edtf))
  if (dated.length === 0) return ''
  const ends = (event: RecordEvent) => event.date?.edtf?.split('/') ?? []
  const [first, last] = [drawDate(ends(dated[0]!)[0]), drawDate(ends(dated.at(-1)!).at(-1))]
  return first === last ? first : `${first} to ${last}`
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Fields of a claim that follow from its type and mode. */
const derived = new Set(['cameo', 'quad', 'score'])

/** "event ASSAULT, mode –, actor Norway": what a correction sets, or what stood there before. */
export function fieldsShown(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .filter(([field]) => !derived.has(field))
    .map(([field, value]) => `${field} ${valueShown(value)}`)
    .join(', ')
}

/** A field of a claim in words: a date, a place, parties by their names; "–" where it is empty. */
export function valueShown(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(valueShown).join(', ') || '–'
  const {edtf, name, text} = value as {edtf?: string; name?: string; text?: string}
  return edtf ?? name ?? text ?? JSON.stringify(value).slice(0, 120)
}
