// Search as API and page ask it.
import type {RecordStore, SearchResult} from '../store/index.ts'
import type {SearchQuery} from './params.ts'
import {firstDay, lastDay} from './values.ts'

const mostResults = 50

/** Best hits first; no words, no hits. */
export async function searchValue(
  store: RecordStore,
  {q, type, factuality, from, to, outlet, limit = mostResults}: SearchQuery,
): Promise<SearchResult[]> {
  if (!q || !/[\p{L}\p{N}]/u.test(q)) return []
  return store.search(q, {
    limit,
    types: type.length > 0 ? type : undefined,
    factualities: factuality.length > 0 ? factuality : undefined,
    from: firstDay(from),
    to: lastDay(to),
    outlet,
  })
}
