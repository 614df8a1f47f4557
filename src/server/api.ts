// The HTTP API as a table: path, what it answers, which parameters it takes. The pages use the same values.
import type {z} from 'zod'
import {articleCount, articleLines, latestFailures, type RecordStore} from '../store/index.ts'
import {articleValue} from './article.ts'
import {checkAnswer} from './check.ts'
import {entityValue} from './entity.ts'
import {eventValue} from './event.ts'
import {type RelationList, relationLists} from './lists.ts'
import {remembered} from './memory.ts'
import * as params from './params.ts'
import {notFound} from './problems.ts'
import {searchValue} from './search.ts'
import {relationFrom} from './sides.ts'
import type {Relations} from './start.ts'
import {agreementValue, lastDay, partsOf, relationValue, timelineValue} from './values.ts'

/** What routes ask: the record, and the ranking of its relations. */
export interface Sources {
  readonly store: RecordStore
  readonly relations: Relations
}

export interface Route {
  readonly path: string
  readonly summary: string
  readonly params?: z.ZodType
  readonly query: z.ZodType
  readonly answer: (
    sources: Sources,
    asked: {readonly params: never; readonly query: never},
  ) => Promise<object>
}

type Asked<Params, Query> = {readonly params: Params; readonly query: Query}
type Id = {readonly id: string}
type Of = {readonly relation: string}
type Known = {readonly asKnownOn?: string}

function route<Params, Query>(
  path: string,
  summary: string,
  query: z.ZodType<Query>,
  answer: (sources: Sources, asked: Asked<Params, Query>) => Promise<object>,
  parameters?: z.ZodType<Params>,
): Route {
  return {
    path,
    summary,
    query,
    answer: answer as Route['answer'],
    ...(parameters ? {params: parameters} : {}),
  }
}

const pageLength = 100
const relationsOnPage = 50

export const routes: readonly Route[] = [
  route<unknown, params.ListQuery>(
    '/api/v1/relations',
    'Relations of the record, those with most events first',
    params.relationsQuery as never,
    ({relations}, {query}) => relationsAnswer(relations, query),
  ),
  route<Of, params.TimelineQuery>(
    '/api/v1/relations/:relation',
    'A relation: state on a day, chronology, chart, balance, facets, agreements, contacts, incidents, figures, mentions',
    params.timelineQuery as never,
    async ({store}, asked) =>
      relationValue(store, await relationFrom(store, asked.params.relation), asked.query),
    params.relationParams,
  ),
  route<Of, params.TimelineQuery>(
    '/api/v1/relations/:relation/timeline',
    'Its chronology, a page at a time from the newest backwards',
    params.timelineQuery as never,
    async ({store}, asked) =>
      timelineValue(store, await relationFrom(store, asked.params.relation), asked.query),
    params.relationParams,
  ),
  ...(Object.keys(relationLists) as RelationList[]).map((name) =>
    route<Of, params.ListQuery>(
      `/api/v1/relations/:relation/${name}`,
      name === 'named' ? 'Companies and persons named in the articles behind it' : `Its ${name}`,
      params.listQuery as never,
      ({store}, {params: {relation}, query}) => relationListAnswer(store, relation, name, query),
      params.relationParams,
    ),
  ),
  route<Id, Known>(
    '/api/v1/events/:id',
    'An event: its claims in their context, contradictions, why they are one event; ids that it had before lead to it',
    params.asKnownQuery as never,
    ({store}, {params: {id}, query}) => eventValue(store, id, lastDay(query.asKnownOn)),
    params.idParams,
  ),
  route<Id, object>(
    '/api/v1/claims/:id',
    'A claim',
    params.pageQuery,
    async ({store}, {params: {id}}) => found('claim', id, await store.claim(id)),
    params.idParams,
  ),
  route<Id, Known>(
    '/api/v1/agreements/:id',
    'An agreement with status history and scope',
    params.asKnownQuery as never,
    ({store}, {params: {id}, query}) => agreementValue(store, id, query.asKnownOn),
    params.idParams,
  ),
  route<Id, {item?: string; kind?: string; asKnownOn?: string}>(
    '/api/v1/agreements/:id/check',
    'Would it cover the item or exchange?',
    params.checkQuery as never,
    async ({store}, {params: {id}, query}) =>
      checkAnswer(await agreementValue(store, id, query.asKnownOn), query.item ?? '', query.kind),
    params.idParams,
  ),
  route<Id, object>(
    '/api/v1/articles/:id',
    'An article: text, claims, entities, dates and quotes, boilerplate with reasons',
    params.articleQuery,
    ({store}, {params: {id}}) => articleValue(store, id),
    params.idParams,
  ),
  route<unknown, params.ArticlesQuery>(
    '/api/v1/articles',
    'What was read, the latest first, and what could not be read and why',
    params.articlesQuery as never,
    ({store}, {query}) => articlesAnswer(store, query),
  ),
  route<Id, object>(
    '/api/v1/entities/:id',
    'An entity: offices, what it did, what was done or said to it, articles that name it',
    params.pageQuery,
    ({store}, {params: {id}}) => entityValue(store, id),
    params.idParams,
  ),
  route<unknown, params.SearchQuery>(
    '/api/v1/search',
    'Full text over articles and claims',
    params.searchQuery as never,
    async ({store}, {query}) => ({results: await searchValue(store, query)}),
  ),
]

/** Relations a page at a time. */
export async function relationsAnswer(relations: Relations, query: params.ListQuery) {
  const {cursor, limit = relationsOnPage, lang = 'en'} = query
  const from = Number(cursor ?? 0)
  const {total, relations: rows} = await relations.page(from, limit, lang)
  return {total, relations: rows, next: from + limit < total ? String(from + limit) : null}
}

const newestFailures = 100

/** Articles a page at a time, the latest read first. */
export async function articlesAnswer(
  store: RecordStore,
  {cursor, limit = pageLength, outlet}: params.ArticlesQuery,
) {
  const {articles, next} = await articleLines(store.db, {
    limit,
    outlet,
    ...(cursor === undefined ? {} : {before: Number(cursor)}),
  })
  return {
    total: outlet === undefined ? await remembered(store, 'articles', () => articleCount(store.db)) : null,
    articles,
    failures: await latestFailures(store.db, newestFailures),
    next: next === null ? null : String(next),
  }
}

/** One list of a relation a page at a time, with how long it is. */
export async function relationListAnswer(
  store: RecordStore,
  relation: string,
  name: RelationList,
  {asKnownOn, cursor, limit = pageLength}: params.ListQuery,
) {
  const sides = await relationFrom(store, relation)
  const all: readonly object[] =
    name === 'named'
      ? (await relationValue(store, sides, {...noFilter, asKnownOn})).named
      : (await partsOf(store, sides, asKnownOn))[name]
  const from = Number(cursor ?? 0)
  const measures = name === 'incidents' ? {measures: (await partsOf(store, sides, asKnownOn)).measures} : {}
  return {
    total: all.length,
    [name]: all.slice(from, from + limit),
    ...measures,
    next: from + limit < all.length ? String(from + limit) : null,
  }
}

const noFilter: params.TimelineQuery = {
  type: [],
  factuality: [],
  context: [],
  outlet: [],
  entity: [],
  source: [],
  lang: undefined,
  from: undefined,
  to: undefined,
  asKnownOn: undefined,
  on: undefined,
  balance: undefined,
  cursor: undefined,
  limit: undefined,
}

function found<Value extends object>(what: string, id: string, value: Value | null): Value {
  if (!value) throw notFound(what, id)
  return value
}
