// Full text over articles and claims, with filters; best first, with snippets.
import {rangeOf} from '../record/index.ts'
import type {Dialect, SearchHit, Tx} from './dialect.ts'
import {chunks, knownClaim} from './rows.ts'
import {always} from './schema.ts'

export interface SearchFilter {
  /** Keys of parties or pairs: claims of events under one of them. */
  readonly keys?: readonly string[]
  /** A person or body that the event must concern besides. */
  readonly entity?: string
  readonly types?: readonly string[]
  readonly factualities?: readonly string[]
  readonly from?: number
  readonly to?: number
  readonly outlet?: string
  readonly in?: 'article' | 'claim'
  readonly asKnownOn?: number
  readonly limit: number
}

export interface SearchResult {
  readonly kind: 'article' | 'claim'
  readonly id: string
  /** The event that the claim belongs to. */
  readonly event: string | null
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly date: string | null
  readonly type: string | null
  readonly factuality: string | null
  /** The passage with «» round the words found. */
  readonly snippet: string
}

/** Hits looked at when filters throw some away. */
const deepest = 2000

export async function searchRecord(
  db: Tx,
  dialect: Dialect,
  words: string,
  filter: SearchFilter,
): Promise<SearchResult[]> {
  // Parties are looked up in the database itself; what else is asked for throws hits away afterwards.
  const inside = new Set(['limit', 'keys', 'entity'])
  const filtered = Object.entries(filter).some(
    ([name, value]) =>
      !inside.has(name) && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  const keys = [...(filter.keys ?? []), ...(filter.entity ? [filter.entity] : [])]
  const hits = await dialect.search(db, words, filtered ? deepest : filter.limit * 2, keys)
  const found: SearchResult[] = []
  for (const some of chunks(hits, Math.max(20, filter.limit))) {
    const results = await resultsOf(db, some, filter)
    found.push(...some.flatMap((hit) => results.get(hit.ref) ?? []))
    if (found.length >= filter.limit) break
  }
  return found.slice(0, filter.limit)
}

async function resultsOf(db: Tx, hits: readonly SearchHit[], filter: SearchFilter) {
  const found = new Map<string, SearchResult>()
  const refs = (kind: SearchHit['kind']) => hits.filter((hit) => hit.kind === kind).map(({ref}) => ref)
  const snippets = new Map(hits.map(({ref, snippet}) => [ref, marked(snippet)]))
  if (filter.in !== 'article' && refs('claim').length > 0)
    for (const result of await claimResults(db, refs('claim'), snippets, filter)) found.set(result.id, result)
  const claimsOnly =
    filter.types?.length || filter.factualities?.length || filter.keys?.length || filter.entity
  if (filter.in !== 'claim' && !claimsOnly && refs('article').length > 0)
    for (const result of await articleResults(db, refs('article'), snippets, filter))
      found.set(result.id, result)
  return found
}

function marked(snippet: string): string {
  return snippet.replaceAll('\u0002', '«').replaceAll('\u0003', '»').replace(/\s+/g, ' ')
}

async function claimResults(
  db: Tx,
  ids: readonly string[],
  snippets: ReadonlyMap<string, string>,
  filter: SearchFilter,
): Promise<SearchResult[]> {
  let query = db
    .selectFrom('claim')
    .innerJoin('reading', 'reading.id', 'claim.reading')
    .select([
      'claim.id',
      'claim.event',
      'claim.article',
      'claim.json',
      'claim.fixed',
      'claim.known_from',
      'reading.title',
    ])
    .where('claim.id', 'in', ids)
    .where('claim.rejected', '=', 0)
  query =
    filter.asKnownOn === undefined
      ? query.where('claim.known_until', '=', always)
      : query
          .where('claim.known_from', '<=', filter.asKnownOn)
          .where('claim.known_until', '>', filter.asKnownOn)
  const rows = await query.execute()
  return rows.flatMap((row) => {
    const {claim} = knownClaim(row)
    const range = rangeOf(claim.date?.edtf) ?? rangeOf(claim.published.edtf)
    if (filter.types?.length && !filter.types.includes(claim.event ?? claim.about)) return []
    if (filter.factualities?.length && !filter.factualities.includes(claim.factuality)) return []
    if (filter.outlet && claim.outlet?.toLowerCase() !== filter.outlet.toLowerCase()) return []
    if (outside(range, filter)) return []
    return [
      {
        kind: 'claim' as const,
        id: row.id,
        event: row.event,
        article: row.article,
        title: row.title,
        outlet: claim.outlet,
        published: claim.published.edtf,
        date: claim.date?.edtf ?? null,
        type: claim.event ?? claim.about,
        factuality: claim.factuality,
        snippet: snippets.get(row.id) ?? '',
      },
    ]
  })
}

async function articleResults(
  db: Tx,
  ids: readonly string[],
  snippets: ReadonlyMap<string, string>,
  filter: SearchFilter,
): Promise<SearchResult[]> {
  const rows = await db
    .selectFrom('reading')
    .select(['article', 'title', 'outlet', 'published', 'known_from', 'known_until'])
    .where('article', 'in', ids)
    .where('replaced', '=', 0)
    .execute()
  return rows.flatMap(({article, title, outlet, published, known_from, known_until}) => {
    const then = filter.asKnownOn
    if (then === undefined ? known_until !== always : then < known_from || then >= known_until) return []
    if (filter.outlet && outlet?.toLowerCase() !== filter.outlet.toLowerCase()) return []
    if (outside(rangeOf(published), filter)) return []
    const rest = {event: null, date: null, type: null, factuality: null, snippet: snippets.get(article) ?? ''}
    return [{kind: 'article' as const, id: article, article, title, outlet, published, ...rest}]
  })
}

function outside(range: {lo: number; hi: number} | null, {from, to}: SearchFilter): boolean {
  if (from === undefined && to === undefined) return false
  if (!range) return true
  return (from !== undefined && range.hi < from) || (to !== undefined && range.lo > to)
}
