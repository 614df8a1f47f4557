// The pages by address. Each checks what was asked, takes the value that the API answers with, and draws it.
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify'
import type {RecordStore} from '../../store/index.ts'
import {checked} from '../app.ts'
import {articleValue} from '../article.ts'
import {checkAnswer, checkLines} from '../check.ts'
import {entityValue} from '../entity.ts'
import {chronologyAtom, chronologyCsv} from '../formats.ts'
import {languages, type Words, wordsOf} from '../messages/index.ts'
import * as params from '../params.ts'
import {notFound} from '../problems.ts'
import {searchValue} from '../search.ts'
import {articleLine, startValue} from '../start.ts'
import {
  agreementValue,
  eventsOf,
  lastDay,
  relationFrom,
  relationPath,
  relationValue,
  timelineValue,
} from '../values.ts'
import {agreementPage} from './agreement.ts'
import {apiPage} from './api.ts'
import {articlePage} from './article.ts'
import {articlesPage} from './articles.ts'
import {entityPage} from './entity.ts'
import {eventPage} from './event.ts'
import {relationPage} from './relation.ts'
import {searchPage} from './search.ts'
import {startPage} from './start.ts'

type Query = {readonly lang?: 'en' | 'ru'}

/** All pages of the dossier. */
export function addPages(app: FastifyInstance, store: RecordStore): void {
  app.get('/', async (request, reply) => {
    const words = wordsFor(request, checked(params.pageQuery, request.query))
    return page(reply, startPage(await startValue(store, words.lang), words))
  })
  app.get('/relations/:relation', async (request, reply) => {
    const query = checked(params.timelineQuery, request.query)
    const relation = relationFrom(checked(params.relationParams, request.params).relation)
    const value = await relationValue(store, relation, query)
    return page(
      reply,
      relationPage(
        {value, query, path: `/relations/${relationPath(relation)}`, search: searchOf(request)},
        wordsFor(request, query),
      ),
    )
  })
  addChronologies(app, store)
  app.get('/events/:id', async (request, reply) => {
    const {id} = checked(params.idParams, request.params)
    const query = checked(params.asKnownQuery, request.query)
    const event = await store.event(id, lastDay(query.asKnownOn))
    if (!event) throw notFound('event', id)
    if (event.id !== id && !query.asKnownOn)
      return reply.redirect(`/events/${encodeURIComponent(event.id)}${searchOf(request)}`, 308)
    return page(reply, eventPage(event, request.url, wordsFor(request, query)))
  })
  app.get('/articles', async (request, reply) => {
    const query = checked(params.articlesQuery, request.query)
    const {articles, failures} = await store.articles()
    const start = Number(query.cursor ?? 0)
    const limit = query.limit ?? 100
    const next = start + limit < articles.length ? start + limit : null
    return page(
      reply,
      articlesPage(
        {
          articles: articles.slice(start, start + limit).map(articleLine),
          total: articles.length,
          failures: failures.slice(-50),
          next,
        },
        request.url,
        wordsFor(request, query),
      ),
    )
  })
  app.get('/articles/:id', async (request, reply) => {
    const query = checked(params.articleQuery, request.query)
    return page(
      reply,
      articlePage(
        await articleValue(store, checked(params.idParams, request.params).id),
        query.claim,
        request.url,
        wordsFor(request, query),
      ),
    )
  })
  app.get('/agreements/:id', async (request, reply) => {
    const query = checked(params.checkQuery, request.query)
    const agreement = await agreementValue(
      store,
      checked(params.idParams, request.params).id,
      query.asKnownOn,
    )
    const answer = query.item ? checkAnswer(agreement, query.item, query.kind) : null
    const check = answer && {answer: answer.answer, lines: checkLines(answer)}
    return page(
      reply,
      agreementPage(
        {agreement, item: query.item ?? '', kind: query.kind ?? '', check},
        request.url,
        wordsFor(request, query),
      ),
    )
  })
  app.get('/entities/:id', async (request, reply) => {
    const query = checked(params.pageQuery, request.query)
    return page(
      reply,
      entityPage(
        await entityValue(store, checked(params.idParams, request.params).id),
        request.url,
        wordsFor(request, query),
      ),
    )
  })
  app.get('/search', async (request, reply) => {
    const query = checked(params.searchQuery, request.query)
    return page(
      reply,
      searchPage(query.q ?? '', await searchValue(store, query), request.url, wordsFor(request, query)),
    )
  })
  app.get('/api', async (request, reply) =>
    page(reply, apiPage(wordsFor(request, checked(params.pageQuery, request.query)))),
  )
}

/** The chronology beside its page: every event of the view, not only the page shown; JSON a page at a time. */
function addChronologies(app: FastifyInstance, store: RecordStore): void {
  app.get('/relations/:relation/timeline.json', async (request, reply) => {
    const query = checked(params.timelineQuery, request.query)
    reply.type('application/json; charset=utf-8')
    return timelineValue(store, relationFrom(checked(params.relationParams, request.params).relation), query)
  })
  app.get('/relations/:relation/timeline.csv', async (request, reply) => {
    const query = checked(params.timelineQuery, request.query)
    const relation = relationFrom(checked(params.relationParams, request.params).relation)
    return reply.type('text/csv; charset=utf-8').send(chronologyCsv(await eventsOf(store, relation, query)))
  })
  app.get('/relations/:relation/timeline.atom', async (request, reply) => {
    const query = checked(params.timelineQuery, request.query)
    const relation = relationFrom(checked(params.relationParams, request.params).relation)
    const title = [relation.a.name, relation.b?.name].filter(Boolean).join(' – ')
    const base = `${request.protocol}://${request.host}`
    return reply
      .type('application/atom+xml; charset=utf-8')
      .send(chronologyAtom(await eventsOf(store, relation, query), title, base))
  })
}

function page(reply: FastifyReply, markup: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(markup)
}

/** The language asked for, else the first that the browser prefers of ours. */
function wordsFor(request: FastifyRequest, {lang}: Query): Words {
  const preferred = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2))
  return wordsOf(
    lang ??
      languages.find((language) => language === preferred.find((one) => languages.includes(one as never))) ??
      'en',
  )
}

function searchOf(request: FastifyRequest): string {
  const at = request.url.indexOf('?')
  return at < 0 ? '' : request.url.slice(at)
}
