// The server: pages and API over one record, with the policy headers on every answer.
import {readFileSync} from 'node:fs'
import {constants} from 'node:zlib'
import compress from '@fastify/compress'
import etag from '@fastify/etag'
import rateLimit from '@fastify/rate-limit'
import Fastify, {type FastifyInstance, type FastifyReply, type FastifyRequest} from 'fastify'
import type {RecordStore} from '../store/index.ts'
import {routes, type Sources} from './api.ts'
import {checked} from './checked.ts'
import {openApi} from './openapi.ts'
import {addPages} from './pages/index.ts'
import {problemPage} from './pages/problem.ts'
import {wordsFor} from './pages/words.ts'
import {badRequest, Problem, problemJson} from './problems.ts'
import {addReading} from './read.ts'
import {ReadingDesk, type ReadingLeave} from './reading/desk.ts'
import {Relations} from './start.ts'

export interface ServerOptions {
  readonly version: string
  /** Requests a minute from one address; 0 for no limit. */
  readonly rateLimit?: number
  /** Leave to read pages into the record from the browser; none unless given. */
  readonly reading?: ReadingLeave
  /** The host that it listens on, which requests that change something must name. */
  readonly host?: string
}

/** Article text can never run, load or send anything: all comes from here, and nothing is inline. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'interest-cohort=()',
} as const
const assets = {
  'style.css': 'text/css',
  'enhance.js': 'text/javascript',
  'timeline.js': 'text/javascript',
  'timeline-layout.js': 'text/javascript',
  'icon.svg': 'image/svg+xml',
} as const
const longestAddress = 4000
const notHttp = [
  'HTTP/1.1 400 Bad Request',
  'connection: close',
  'content-length: 0',
  ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  '\r\n',
].join('\r\n')

/** The application over an open record; `listen` is the caller's. */
export async function buildServer(
  store: RecordStore,
  {version, rateLimit: perMinute = 600, reading, host = '127.0.0.1'}: ServerOptions,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: 1024,
    routerOptions: {maxParamLength: 600, ignoreTrailingSlash: true},
    trustProxy: false,
    // What the framework refuses before any route is asked, and what is no HTTP at all.
    frameworkErrors: (error, request, reply) => {
      answerProblem(asProblem(error), request, reply.headers(headers))
    },
    clientErrorHandler: (_, socket) => {
      if (socket.writable) socket.end(notHttp)
    },
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    if (request.url.length > longestAddress) throw badRequest('the address is too long')
  })
  app.setErrorHandler((error, request, reply) => answerProblem(asProblem(error), request, reply))
  app.setNotFoundHandler((request, reply) =>
    answerProblem(new Problem(404, 'Not found', `nothing is at ${request.url}`), request, reply),
  )
  await app.register(compress, {
    global: true,
    encodings: ['br', 'gzip'],
    threshold: 1024,
    // The default, 11, takes longer than making the page.
    brotliOptions: {params: {[constants.BROTLI_PARAM_QUALITY]: 5}},
  })
  await app.register(etag)
  if (perMinute > 0) await app.register(rateLimit, {max: perMinute, timeWindow: '1 minute'})
  for (const [name, type] of Object.entries(assets)) addAsset(app, name, type)
  const sources = {store, relations: new Relations(store)}
  const desk = reading ? new ReadingDesk(reading) : null
  if (desk) app.addHook('onClose', () => desk.close())
  app.addHook('onListen', async () => sources.relations.warm())
  addReading(app, desk, host)
  addApi(app, sources, version)
  addPages(app, sources, desk !== null)
  return app
}

function addAsset(app: FastifyInstance, name: string, type: string): void {
  const body = readFileSync(new URL(`assets/${name}`, import.meta.url))
  app.get(`/assets/${name}`, async (_, reply) =>
    reply.header('cache-control', 'public, max-age=3600').type(`${type}; charset=utf-8`).send(body),
  )
}

function addApi(app: FastifyInstance, sources: Sources, version: string): void {
  const document = openApi(version)
  app.get('/openapi.json', async (_, reply) =>
    reply.header('access-control-allow-origin', '*').send(document),
  )
  for (const {path, params, query, answer} of routes) {
    app.get(path, async (request, reply) => {
      const asked = {params: checked(params, request.params), query: checked(query, request.query)} as never
      reply.header('access-control-allow-origin', '*').type('application/json; charset=utf-8')
      return answer(sources, asked)
    })
  }
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const {statusCode = 500, message} = error as {statusCode?: number; message: string}
  if (statusCode === 429) return new Problem(429, 'Too many requests', 'wait a little and ask again')
  if (statusCode >= 400 && statusCode < 500) return new Problem(statusCode, 'Bad request', message)
  console.error(error)
  return new Problem(
    500,
    'Internal error',
    'the server failed on this request; its operator finds the reason in the log',
  )
}

/** JSON for programs, a short page for people. */
function answerProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.code(problem.status)
  const wantsPage = !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
  if (!wantsPage)
    return reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(problemJson(problem)))
  return reply.type('text/html; charset=utf-8').send(problemPage(problem, wordsFor(request, {})))
}
