// The routes by which pages come into the record from the browser: the form, the work as it goes on, and both for programs.
import type {FastifyInstance} from 'fastify'
import {checked} from './checked.ts'
import {readingPage, workPage} from './pages/read.ts'
import {wordsFor} from './pages/words.ts'
import {idParams, pageQuery} from './params.ts'
import {notFound, Problem} from './problems.ts'
import type {ReadingDesk, Work} from './reading/desk.ts'
import {formFrom, wantedFrom} from './reading/form.ts'
import {refusal} from './reading/origin.ts'

/** As much as the reader of pages takes. */
const largestBody = 20_000_000

/** @param desk null where the server was started without leave to read: then the routes say so */
export function addReading(app: FastifyInstance, desk: ReadingDesk | null, ownHost: string): void {
  app.addHook('onRequest', async ({method, headers}) => {
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return
    const reason = refusal(headers, ownHost)
    if (reason) throw new Problem(403, 'Forbidden', reason)
  })
  const whole = (_: unknown, body: Buffer, done: (error: null, body: Buffer) => void) => done(null, body)
  for (const type of [/^multipart\/form-data/, 'application/x-www-form-urlencoded'])
    app.addContentTypeParser(type, {parseAs: 'buffer', bodyLimit: largestBody}, whole as never)
  app.get('/read', async (request, reply) => {
    const words = wordsFor(request, checked(pageQuery, request.query))
    const {leave} = present(desk)
    // With no-referrer browsers would send "Origin: null" with the form.
    return reply
      .header('referrer-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .send(readingPage(leave, request.url, words))
  })
  app.post('/read', {bodyLimit: largestBody}, async (request, reply) => {
    const type = request.headers['content-type'] ?? ''
    if (!Buffer.isBuffer(request.body)) throw new Problem(400, 'Bad request', 'the form was sent empty')
    const {fields, files} = await formFrom(request.body, type)
    const work = present(desk).take(wantedFrom(fields, files))
    return reply.redirect(`/reads/${work.id}`, 303)
  })
  app.get('/reads/:id', async (request, reply) => {
    const words = wordsFor(request, checked(pageQuery, request.query))
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(workPage(workOf(desk, request.params), request.url, words))
  })
  app.post('/api/v1/reads', {bodyLimit: largestBody}, async (request, reply) => {
    const work = present(desk).take(wantedFrom(request.body))
    return reply.code(202).header('location', `/api/v1/reads/${work.id}`).send(work)
  })
  app.get('/api/v1/reads/:id', async (request, reply) =>
    reply.header('cache-control', 'no-store').send(workOf(desk, request.params)),
  )
}

function present(desk: ReadingDesk | null): ReadingDesk {
  if (desk) return desk
  throw new Problem(
    403,
    'Forbidden',
    'this server only shows the record: start it with --allow-read (text, files) or --allow-fetch (addresses)',
  )
}

function workOf(desk: ReadingDesk | null, params: unknown): Work {
  const {id} = checked(idParams, params)
  const work = present(desk).work(id)
  if (!work) throw notFound('reading', id)
  return work
}
