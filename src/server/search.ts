// Search as API and page ask it.
import {partyOf} from '../entities/index.ts'
import type {RecordStore, SearchResult} from '../store/index.ts'
import type {SearchQuery} from './params.ts'
import {firstDay, lastDay} from './values.ts'

const mostResults = 50

/** Best hits first; no words, no hits. */
export async function searchValue(
  store: RecordStore,
  {q, type, factuality, from, to, outlet, party, asKnownOn, in: where, limit = mostResults}: SearchQuery,
): Promise<SearchResult[]> {
  if (!q || !/[\p{L}\p{N}]/u.test(q)) return []
  return store.search(q, {
    limit,
    types: type.length > 0 ? type : undefined,
    factualities: factuality.length > 0 ? factuality : undefined,
    from: firstDay(from),
    to: lastDay(to),
    outlet,
    in: where,
    keys:
      party.length > 0
        ? party.flatMap((names) => names.split(/,\s*/).filter(Boolean).map(keyFor))
        : undefined,
    asKnownOn: lastDay(asKnownOn),
  })
}

/** "Russia" and "ru" as "RUS"; a name that the gazetteer does not have as it is. */
function keyFor(name: string): string {
  const found = partyOf(name)
  return found?.type === 'state' && found.code ? found.code : (found?.entity ?? name)
}
