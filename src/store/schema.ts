// The tables of a record, as Kysely sees them. Days are day numbers (day 0 is 1970-01-01); JSON is kept as text.
import type {Generated} from 'kysely'

export interface Tables {
  meta: {key: string; value: string}
  article: {id: string; address: string | null; forgotten: string | null}
  reading: {
    id: Generated<number>
    article: string
    page_hash: string
    text_hash: string
    facts_hash: string
    source: string
    title: string | null
    outlet: string | null
    lang: string
    published: string | null
    known_from: number
    /** Day from which a later version of the article holds; `always` while none does. */
    known_until: number
    /** 1 where a newer reading of the same text took its place. */
    replaced: number
    engine: string
    read_at: string
    /** The Article but for its text. */
    article_json: string
    text: string
    /** The Page as given, gzip-compressed JSON, so that it can be read again. */
    page: Uint8Array | null
  }
  failure: {id: Generated<number>; source: string; message: string; at: string}
  claim: {
    id: string
    article: string
    reading: number
    about: string
    kind: string
    factuality: string
    known_from: number
    known_until: number
    rejected: number
    event: string | null
    component: string | null
    json: string
    /** Corrections by people, ready to apply: {edit, notes}. */
    fixed: string | null
    superseded_by: string | null
  }
  claim_reading: {reading: number; claim: string}
  claim_key: {key: string; claim: string}
  topic: {topic: string; key: string; claim: string}
  event: {
    id: string
    about: string
    type: string | null
    mode: string | null
    factuality: string
    sort: number
    lo: number | null
    hi: number | null
    known_first: number
    known_last: number
    /** 0 where only superseded versions of articles tell of it. */
    live: number
    head: string
  }
  event_key: {key: string; sort: number; event: string}
  redirect: {old: string; target: string}
  tie: {a: string; b: string; apart: number; correction: number}
  correction: {
    id: Generated<number>
    at: string
    who: string
    why: string | null
    action: string
    target: string
    payload: string
  }
  mention: {
    reading: number
    entity: string
    code: string | null
    name: string
    type: string
    spans: string
  }
}

/** "Until" of what still holds. */
export const always = 9_999_999

/** Events that may have happened within more days than this stand under a second key. */
export const longestDays = 366

export function longKey(key: string): string {
  return `long:${key}`
}
