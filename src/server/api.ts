// The HTTP API as a table: path, what it answers, which parameters it takes. The pages use the same values.
import type {z} from 'zod'
import type {RecordStore} from '../store/index.ts'
import {articleValue} from './article.ts'
import {checkAnswer} from './check.ts'
import * as params from './params.ts'
import {notFound} from './problems.ts'
import {searchValue} from './search.ts'
import {articleLine, relationRows} from './start.ts'
import {agreementValue, lastDay, relationFrom, relationValue, timelineValue} from './values.ts'

export interface Route {
  readonly path: string
  readonly summary: string
  readonly params?: z.ZodType
  readonly query: z.ZodType
  readonly answer: (
    store: RecordStore,
    asked: {readonly params: never; readonly query: never},
  ) => Promise<object>
}

type Asked<Params, Query> = {readonly params: Params; readonly query: Query}
type Id = {readonly id: string}
type Of = {readonly relation: string}

function route<Params, Query>(
  path: string,
  summary: string,
  query: z.ZodType<Query>,
  answer: (store: RecordStore, asked: Asked<Params, Query>) => Promise<object>,
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

const pageOfArticles = 100

export const routes: readonly Route[] = [
  route(
    '/api/v1/relations',
    'Relations of the record, those with most events first',
    params.pageQuery,
    async (store, {query}) => ({
      relations: await relationRows(store, (query as {lang?: string}).lang ?? 'en'),
    }),
  ),
  route<Of, params.TimelineQuery>(
    '/api/v1/relations/:relation',
    'A relation: state, chronology, agreements, contacts, incidents, figures',
    params.timelineQuery as never,
    (store, asked) => relationValue(store, relationFrom(asked.params.relation), asked.query),
    params.relationParams,
  ),
  route<Of, params.TimelineQuery>(
    '/api/v1/relations/:relation/timeline',
    'Its chronology, a page at a time from the newest backwards',
    params.timelineQuery as never,
    (store, asked) => timelineValue(store, relationFrom(asked.params.relation), asked.query),
    params.relationParams,
  ),
  ...(['agreements', 'contacts', 'incidents', 'figures'] as const).map((part) =>
    route<Of, {asKnownOn?: string}>(
      `/api/v1/relations/:relation/${part}`,
      `Its ${part}`,
      params.asKnownQuery as never,
      async (store, {params: {relation}, query}) => {
        const value = await relationValue(store, relationFrom(relation), {
          ...noFilter,
          asKnownOn: query.asKnownOn,
        })
        return part === 'incidents'
          ? {incidents: value.incidents, measures: value.measures}
          : {[part]: value[part]}
      },
      params.relationParams,
    ),
  ),
  route<Id, {asKnownOn?: string}>(
    '/api/v1/events/:id',
    'An event with its claims; ids that it had before lead to it',
    params.asKnownQuery as never,
    async (store, {params: {id}, query}) =>
      found('event', id, await store.event(id, lastDay(query.asKnownOn))),
    params.idParams,
  ),
  route<Id, object>(
    '/api/v1/claims/:id',
    'A claim',
    params.pageQuery,
    async (store, {params: {id}}) => found('claim', id, await store.claim(id)),
    params.idParams,
  ),
  route<Id, {asKnownOn?: string}>(
    '/api/v1/agreements/:id',
    'An agreement with status history and scope',
    params.asKnownQuery as never,
    (store, {params: {id}, query}) => agreementValue(store, id, query.asKnownOn),
    params.idParams,
  ),
  route<Id, {item?: string; kind?: string; asKnownOn?: string}>(
    '/api/v1/agreements/:id/check',
    'Would it cover the item or exchange?',
    params.checkQuery as never,
    async (store, {params: {id}, query}) =>
      checkAnswer(await agreementValue(store, id, query.asKnownOn), query.item ?? '', query.kind),
    params.idParams,
  ),
  route<Id, object>(
    '/api/v1/articles/:id',
    'An article: text, claims, boilerplate with reasons',
    params.articleQuery,
    (store, {params: {id}}) => articleValue(store, id),
    params.idParams,
  ),
  route<unknown, {cursor?: string; limit?: number}>(
    '/api/v1/articles',
    'What was read, by publication',
    params.articlesQuery as never,
    async (store, {query: {cursor, limit = pageOfArticles}}) => {
      const {articles, failures} = await store.articles()
      const start = Number(cursor ?? 0)
      const next = start + limit < articles.length ? String(start + limit) : null
      return {
        total: articles.length,
        articles: articles.slice(start, start + limit).map(articleLine),
        failures: failures.slice(-100),
        next,
      }
    },
  ),
  route<Id, object>(
    '/api/v1/entities/:id',
    'An entity: name, type, articles that name it',
    params.pageQuery,
    async (store, {params: {id}}) => found('entity', id, await store.entity(id)),
    params.idParams,
  ),
  route<unknown, params.SearchQuery>(
    '/api/v1/search',
    'Full text over articles and claims',
    params.searchQuery as never,
    async (store, {query}) => ({results: await searchValue(store, query)}),
  ),
]

const noFilter: params.TimelineQuery = {
  type: [],
  factuality: [],
  lang: undefined,
  from: undefined,
  to: undefined,
  context: undefined,
  outlet: undefined,
  entity: undefined,
  asKnownOn: undefined,
  cursor: undefined,
  limit: undefined,
}

function found<Value extends object>(what: string, id: string, value: Value | null): Value {
  if (!value) throw notFound(what, id)
  return value
}
