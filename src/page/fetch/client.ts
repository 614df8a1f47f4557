// One HTTP request: guarded, timed, sized, its body unpacked. No redirect is followed here.
import {Agent, request} from 'undici'
import {megabytes, Unreadable} from '../limits.ts'
import type {Limits, Validators} from '../types.ts'
import {unpackBody} from '../unpack.ts'
import {type Allowance, checkHost, guardedLookup} from './guard.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface Asking {
  readonly limits: Limits
  readonly allowPrivate?: Allowance
  readonly userAgent: string
  readonly validators?: Validators
}

/** Bytes a millisecond below which a body that has been coming for so many milliseconds, in so many pieces, is given up. */
const SLOWEST = 0.1
const PATIENCE = 1000
const SOME_PIECES = 3
/** Milliseconds without a single byte. */
const SILENCE = 10_000

const agents = new Map<string, Agent>()

/**
 * Fetches one address.
 * @throws Unreadable where it is private, slow, too large or not there
 */
export async function ask(url: URL, asking: Asking): Promise<Answer> {
  checkHost(url, asking.allowPrivate)
  const {limits} = asking
  const signal = AbortSignal.timeout(limits.fetchTime)
  try {
    const {statusCode, headers, body} = await request(url, {
      dispatcher: agentFor(asking.allowPrivate),
      signal,
      headersTimeout: Math.min(SILENCE, limits.fetchTime),
      bodyTimeout: Math.min(SILENCE, limits.fetchTime),
      headers: headersFor(asking),
    })
    const flat = Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, String(value ?? '')]))
    const packed = await bodyOf(body, Number(flat['content-length'] ?? 0), limits)
    const encoding = flat['content-encoding']
    return {status: statusCode, headers: flat, body: encoding ? unpackBody(packed, encoding, limits) : packed}
  } catch (error) {
    throw explained(error, signal, limits)
  }
}

function headersFor({userAgent, validators}: Asking): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept:
      'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,text/plain;q=0.9,*/*;q=0.5',
    'accept-encoding': 'gzip, br, deflate',
  }
  if (validators?.etag) headers['if-none-match'] = validators.etag
  if (validators?.lastModified) headers['if-modified-since'] = validators.lastModified
  return headers
}

async function bodyOf(
  body: AsyncIterable<Uint8Array> & {destroy(): unknown},
  announced: number,
  limits: Limits,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  let began = 0
  if (announced <= limits.body) {
    for await (const chunk of body) {
      began ||= performance.now()
      length += chunk.length
      if (length > limits.body) break
      parts.push(chunk)
      if (drips(parts.length, length, performance.now() - began)) {
        body.destroy()
        throw new Unreadable(
          `the answer drips: ${length} bytes in ${PATIENCE / 1000} s or more; not waited for`,
        )
      }
    }
  }
  if (announced <= limits.body && length <= limits.body) return Buffer.concat(parts)
  body.destroy()
  throw new Unreadable(`the answer has more than ${megabytes(limits.body)}; no more is read`)
}

/** Piece after piece with next to nothing in it. A server that thinks for a while and then answers does not do that. */
function drips(pieces: number, length: number, time: number): boolean {
  return time > PATIENCE && pieces >= SOME_PIECES && length < SLOWEST * time
}

function agentFor(allow: Allowance | undefined): Agent {
  const key = JSON.stringify(allow ?? false)
  let agent = agents.get(key)
  if (!agent) {
    agent = new Agent({
      connect: {lookup: guardedLookup(allow) as never, timeout: 10_000},
      keepAliveTimeout: 1000,
      connections: 1,
      maxHeaderSize: 65_536,
    })
    agents.set(key, agent)
  }
  return agent
}

function explained(error: unknown, signal: AbortSignal, limits: Limits): Error {
  if (error instanceof Unreadable) return error
  const cause = (error as {cause?: unknown}).cause
  if (cause instanceof Unreadable) return cause
  const {code, message} = error as NodeJS.ErrnoException
  if (signal.aborted) return new Unreadable(`no whole answer within ${limits.fetchTime / 1000} s`)
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return new Unreadable(`the server was silent for ${Math.min(SILENCE, limits.fetchTime) / 1000} s`)
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return new Unreadable('the head of the answer is too long (more than 64 kB)')
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Unreadable('the host has no address (name not found)')
  if (code === 'ECONNREFUSED') return new Unreadable('the host refuses the connection')
  return new Unreadable(`the fetch failed (${message || code || 'unknown reason'})`)
}
