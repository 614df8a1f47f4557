// The relations of the record for the start page, kept until the record changes.
import {partyOf} from '../entities/index.ts'
import type {RecordStore} from '../store/index.ts'
import {nameOf} from './names.ts'
import type {ArticleLine, RelationRow, StartValue} from './pages/start.ts'
import {balanceOf} from './values.ts'

const mostRelations = 200
const mostEvents = 3000
const newestArticles = 12

/** Relations with their yearly balance, and the articles read last. */
export async function startValue(store: RecordStore, lang: string): Promise<StartValue> {
  const {articles} = await store.articles()
  const newest = articles.filter(({forgotten}) => !forgotten).sort((a, b) => (a.readAt < b.readAt ? 1 : -1))
  return {
    relations: await relationRows(store, lang),
    articles: newest.slice(0, newestArticles).map(articleLine),
  }
}

/** A state or an organisation; people, companies and the unknown are found on their own pages. */
function isSide(key: string): boolean {
  return /^[A-Z]{3}$/.test(key) ? partyOf(key) !== null : /^(IGO|EUR|UNO)\//.test(key)
}

export async function relationRows(store: RecordStore, lang: string): Promise<RelationRow[]> {
  const rows: RelationRow[] = []
  for (const {key, events} of await store.relations(mostRelations)) {
    const sides = key.split('+')
    if (!sides.every(isSide)) continue
    const scored = await store.scored(key, mostEvents)
    rows.push({
      path: sides.map(encodeURIComponent).join(sides.every((side) => /^[A-Z]{3}$/.test(side)) ? '-' : '~'),
      names: sides.map((side) => nameOf(side, lang)),
      events,
      balance: balanceOf(scored),
    })
  }
  return rows
}

export function articleLine({id, title, outlet, published, source, claims}: ArticleLine): ArticleLine {
  return {id, title, outlet, published, source, claims}
}
