// Events as CSV rows: RFC 4180, formula-safe, quotes of the evidence but not whole articles.
import {stringify} from 'csv-stringify/sync'
import type {RecordEvent} from '../record/index.ts'
import {namesOf, wordOf} from '../record/index.ts'

export const columns = [
  'id',
  'date',
  'date_how',
  'event',
  'mode',
  'contexts',
  'quad',
  'cameo',
  'score',
  'factuality',
  'actor_codes',
  'actors',
  'recipient_codes',
  'recipients',
  'place',
  'place_code',
  'agreement',
  'summary',
  'contradictions',
  'claims',
  'sources',
  'outlets',
  'first_published',
  'word',
  'quotes',
] as const

export type EventRow = Readonly<Record<(typeof columns)[number], string | number | null>>

/** The event as one flat row, for CSV and Parquet alike. */
export function eventRow(event: RecordEvent): EventRow {
  const codes = (parties: RecordEvent['actor']) =>
    [...new Set(parties.map(({code, sector}) => [code, sector].filter(Boolean).join('/')))]
      .filter(Boolean)
      .join(' ')
  return {
    id: event.id,
    date: event.date?.edtf ?? null,
    date_how: event.date?.how ?? null,
    event: event.event,
    mode: event.mode,
    contexts: event.contexts.join(' '),
    quad: event.quad,
    cameo: event.cameo,
    score: event.score,
    factuality: event.factuality,
    actor_codes: codes(event.actor),
    actors: namesOf(event.actor),
    recipient_codes: codes(event.recipient),
    recipients: namesOf(event.recipient),
    place: event.place?.text ?? null,
    place_code: event.place?.code ?? null,
    agreement: event.agreement ?? null,
    summary: event.summary,
    contradictions: event.contradictions.join('; '),
    claims: event.claims.length,
    sources: event.sources,
    outlets: event.outlets,
    first_published: event.claims[0]?.published.edtf ?? null,
    word: event.claims[0] ? wordOf(event.claims[0]) : null,
    quotes: event.claims.flatMap(({evidence}) => evidence.map(({exact}) => exact)).join(' … '),
  }
}

export function csvHeader(): string {
  return stringify([[...columns]], {record_delimiter: 'windows'})
}

/**
 * Rows as CSV. Text cells that a spreadsheet would take for a formula get an apostrophe (OWASP; ASVS 1.2.10);
 * number columns stay numbers. @param raw leaves the text as it is
 */
export function csvRows(rows: readonly EventRow[], {raw = false} = {}): string {
  const cells = rows.map((row) => columns.map((column) => (raw ? row[column] : defused(row[column]))))
  return stringify(cells, {record_delimiter: 'windows'})
}

function defused(value: string | number | null): string | number | null {
  return typeof value === 'string' && /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value
}
