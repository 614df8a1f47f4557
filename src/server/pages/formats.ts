// Every list beside its page as JSON (a page at a time, as the API gives it), CSV (all of it) and Atom (the newest).
import {Readable} from 'node:stream'
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify'
import {csvHeader, csvRows, eventRow} from '../../dossier/index.ts'
import {articlesAnswer, relationListAnswer, relationsAnswer, type Sources} from '../api.ts'
import {checked} from '../checked.ts'
import {atomOf, csvOf, eventEntry} from '../formats.ts'
import {
  articleList,
  type ListKind,
  type RelationList,
  relationLists,
  relationRowList,
  resultList,
} from '../lists.ts'
import * as params from '../params.ts'
import {searchValue} from '../search.ts'
import {relationFrom} from '../sides.ts'
import {eventsOfView, newestEvents, timelineValue} from '../values.ts'

const types = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
} as const
type Format = keyof typeof types

export function addFormats(app: FastifyInstance, {store, relations}: Sources): void {
  addChronology(app, {store, relations})
  for (const name of Object.keys(relationLists) as RelationList[])
    addList(app, `/relations/:relation/${name}`, async (request, all) => {
      const query = checked(params.listQuery, request.query)
      const {relation} = checked(params.relationParams, request.params)
      const answer = await relationListAnswer(store, relation, name, all ? {...query, ...everything} : query)
      const items = (answer as unknown as Record<RelationList, never[]>)[name]
      return {answer, items, kind: relationLists[name] as ListKind<never>}
    })
  addList(app, '/relations', async (request, all) => {
    const query = {...checked(params.relationsQuery, request.query), asKnownOn: undefined}
    const answer = await relationsAnswer(relations, all ? {...query, ...everything} : query)
    return {answer, items: answer.relations, kind: relationRowList}
  })
  addList(app, '/articles', async (request, all) => {
    const query = checked(params.articlesQuery, request.query)
    const answer = await articlesAnswer(store, all ? {...query, ...everything} : query)
    return {answer, items: answer.articles, kind: articleList}
  })
  addList(app, '/search', async (request) => {
    const results = await searchValue(store, checked(params.searchQuery, request.query))
    return {answer: {results}, items: results, kind: resultList}
  })
}

/** For CSV and feeds: not a page, but the list, up to a size that one answer can bear. */
const everything = {cursor: undefined, limit: 5000}

interface Listed<Item> {
  readonly answer: object
  readonly items: readonly Item[]
  readonly kind: ListKind<Item>
}

function addList<Item>(
  app: FastifyInstance,
  path: string,
  list: (request: FastifyRequest, all: boolean) => Promise<Listed<Item>>,
): void {
  for (const format of Object.keys(types) as Format[])
    app.get(`${path}.${format}`, async (request, reply) => {
      const {answer, items, kind} = await list(request, format !== 'json')
      reply.type(types[format])
      if (format === 'json') return answer
      if (format === 'csv') return reply.send(csvOf(kind.columns, items))
      return reply.send(atomOf(items.map(kind.entry), request.url.split('?')[0], baseOf(request)))
    })
}

function addChronology(app: FastifyInstance, {store}: Sources): void {
  const asked = async (request: FastifyRequest) => ({
    query: checked(params.timelineQuery, request.query),
    relation: await relationFrom(store, checked(params.relationParams, request.params).relation),
  })
  app.get('/relations/:relation/timeline.json', async (request, reply) => {
    const {query, relation} = await asked(request)
    reply.type(types.json)
    return timelineValue(store, relation, query)
  })
  app.get('/relations/:relation/timeline.csv', async (request, reply) => {
    const {query, relation} = await asked(request)
    const rows = eventsOfView(store, relation, query)
    return reply.type(types.csv).send(Readable.from(lines(rows)))
  })
  app.get('/relations/:relation/timeline.atom', async (request, reply) => {
    const {query, relation} = await asked(request)
    const title = [relation.a.name, relation.b?.name].filter(Boolean).join(' – ')
    const newest = await newestEvents(store, relation, query, 100)
    return sendAtom(reply, atomOf(newest.map(eventEntry), title, baseOf(request)))
  })
}

async function* lines(rows: ReturnType<typeof eventsOfView>): AsyncGenerator<string> {
  yield csvHeader()
  for await (const events of rows) yield csvRows(events.map(eventRow), {raw: false})
}

function sendAtom(reply: FastifyReply, feed: string): FastifyReply {
  return reply.type(types.atom).send(feed)
}

function baseOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`
}
