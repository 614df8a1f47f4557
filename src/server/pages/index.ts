// The pages by address. Each checks what was asked, takes the value that the API answers with, and draws it.
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify'
import type {RecordEvent} from '../../record/index.ts'
import {type ArticleLine, articleLines} from '../../store/index.ts'
import {articlesAnswer, relationsAnswer, type Sources} from '../api.ts'
import {articleValue} from '../article.ts'
import {checkAnswer, checkLines} from '../check.ts'
import {checked} from '../checked.ts'
import {entityValue} from '../entity.ts'
import {eventValue} from '../event.ts'
import * as params from '../params.ts'
import {searchValue} from '../search.ts'
import {relationFrom, relationPath} from '../sides.ts'
import {agreementValue, lastDay, newestEvents, relationValue} from '../values.ts'
import {agreementPage} from './agreement.ts'
import {apiPage} from './api.ts'
import {articlePage} from './article.ts'
import {articlesPage} from './articles.ts'
import {briefingPage} from './briefing.ts'
import {entityPage} from './entity.ts'
import {eventPage} from './event.ts'
import {addFormats} from './formats.ts'
import {relationPage} from './relation.ts'
import {searchPage} from './search.ts'
import {relationsPage, startPage} from './start.ts'
import {wordsFor} from './words.ts'

const onStartPage = {relations: 24, articles: 10}
/** A briefing that is longer than this is no briefing. */
const longestBriefing = 500

/** All pages of the dossier. @param mayRead is there a page to read from the browser? */
export function addPages(app: FastifyInstance, sources: Sources, mayRead: boolean): void {
  const {store, relations} = sources
  app.get('/', async (request, reply) => {
    const words = wordsFor(request, checked(params.pageQuery, request.query))
    const ranked = await relations.page(0, onStartPage.relations, words.lang)
    const {articles} = await articleLines(store.db, {limit: onStartPage.articles})
    return page(reply, startPage({...ranked, articles, mayRead}, request.url, words))
  })
  app.get('/relations', async (request, reply) => {
    const query = checked(params.relationsQuery, request.query)
    const words = wordsFor(request, query)
    const answer = await relationsAnswer(relations, {...query, lang: words.lang, asKnownOn: undefined})
    return page(reply, relationsPage({...answer, mayRead}, request.url, words))
  })
  addRelation(app, sources, mayRead)
  addFormats(app, sources)
  app.get('/events/:id', async (request, reply) => {
    const {id} = checked(params.idParams, request.params)
    const query = checked(params.asKnownQuery, request.query)
    const event = await eventValue(store, id, lastDay(query.asKnownOn))
    if (event.id !== id && !query.asKnownOn)
      return reply.redirect(`/events/${encodeURIComponent(event.id)}${searchOf(request)}`, 308)
    return page(reply, eventPage(event, request.url, wordsFor(request, query), mayRead))
  })
  app.get('/articles', async (request, reply) => {
    const query = checked(params.articlesQuery, request.query)
    const answer = await articlesAnswer(store, query)
    return page(reply, articlesPage({...answer, query, mayRead}, request.url, wordsFor(request, query)))
  })
  app.get('/articles/:id', async (request, reply) => {
    const query = checked(params.articleQuery, request.query)
    const article = await articleValue(store, checked(params.idParams, request.params).id)
    return page(reply, articlePage(article, query.claim, request.url, wordsFor(request, query), mayRead))
  })
  app.get('/agreements/:id', async (request, reply) => {
    const query = checked(params.checkQuery, request.query)
    const {id} = checked(params.idParams, request.params)
    const agreement = await agreementValue(store, id, query.asKnownOn)
    const answer = query.item ? checkAnswer(agreement, query.item, query.kind) : null
    const check = answer && {answer: answer.answer, lines: checkLines(answer)}
    const asked = {agreement, item: query.item ?? '', kind: query.kind ?? '', check, mayRead}
    return page(reply, agreementPage(asked, request.url, wordsFor(request, query)))
  })
  app.get('/entities/:id', async (request, reply) => {
    const query = checked(params.pageQuery, request.query)
    const entity = await entityValue(store, checked(params.idParams, request.params).id)
    return page(reply, entityPage(entity, request.url, wordsFor(request, query), mayRead))
  })
  app.get('/search', async (request, reply) => {
    const query = checked(params.searchQuery, request.query)
    const results = await searchValue(store, query)
    const asked = {query, results, path: '/search', search: searchOf(request), mayRead}
    return page(reply, searchPage(asked, wordsFor(request, query)))
  })
  app.get('/api', async (request, reply) =>
    page(reply, apiPage(wordsFor(request, checked(params.pageQuery, request.query)), request.url, mayRead)),
  )
}

function addRelation(app: FastifyInstance, {store}: Sources, mayRead: boolean): void {
  app.get('/relations/:relation', async (request, reply) => {
    const query = checked(params.timelineQuery, request.query)
    const relation = await relationFrom(store, checked(params.relationParams, request.params).relation)
    const value = await relationValue(store, relation, query)
    const asked = {
      value,
      query,
      path: `/relations/${relationPath(relation)}`,
      search: searchOf(request),
      mayRead,
    }
    return page(reply, relationPage(asked, wordsFor(request, query)))
  })
  app.get('/relations/:relation/briefing', async (request, reply) => {
    const query = checked(params.timelineQuery, request.query)
    const relation = await relationFrom(store, checked(params.relationParams, request.params).relation)
    const value = await relationValue(store, relation, query)
    const events = (await newestEvents(store, relation, query, longestBriefing)).reverse()
    const cited = [
      ...events,
      ...value.figures,
      ...value.agreements.flatMap(({status, scope}) => [...status, ...scope]),
    ]
    const asked = {
      value,
      events,
      left: value.total === null || value.total > events.length,
      articles: await linesOf(sourcesOf(cited)),
      path: request.url,
      back: `/relations/${relationPath(relation)}${searchOf(request)}`,
    }
    return page(reply, briefingPage(asked, wordsFor(request, query)))
  })

  async function linesOf(ids: readonly string[]): Promise<Map<string, ArticleLine>> {
    const found = new Map<string, ArticleLine>()
    for (let start = 0; start < ids.length; start += 400) {
      const some = ids.slice(start, start + 400)
      const {articles} = await articleLines(store.db, {ids: some, limit: some.length})
      for (const line of articles) found.set(line.id, line)
    }
    return found
  }
}

function sourcesOf(cited: readonly Pick<RecordEvent, 'claims'>[]): string[] {
  return [...new Set(cited.flatMap(({claims}) => claims.map(({article}) => article)))]
}

function page(reply: FastifyReply, markup: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(markup)
}

function searchOf(request: FastifyRequest): string {
  const at = request.url.indexOf('?')
  return at < 0 ? '' : request.url.slice(at)
}
