// A web address -> its pages, fetched politely: robots.txt, one request at a time per host with a pause, few redirects.
import type {Came, ReadBytes} from '../items.ts'
import {failed, type Item, messageOf, type Reading} from '../items.ts'
import {Unreadable} from '../limits.ts'
import type {Validators} from '../types.ts'
import {type Answer, ask} from './client.ts'
import {mayRead, type Robots, robotsFor} from './robots.ts'

const USER_AGENT = 'entente/0.1'
const DELAY = 1000
/** Sites that ask for longer pauses than this are read no slower. */
const LONGEST_DELAY = 30_000
const EVERYTHING: Robots = {rules: [], delay: null}
const NOTHING: Robots = {rules: [{allow: false, path: '/'}], delay: null}

/** What is known of hosts while one reading lasts. */
interface Manners {
  readonly robots: Map<string, Robots>
  readonly free: Map<string, number>
}

const mannersOf = new WeakMap<Reading, Manners>()

/** Fetches the address and reads what comes; nothing comes where the server says that nothing has changed. */
export async function* readAddress(address: string, reading: Reading, read: ReadBytes): AsyncGenerator<Item> {
  let fetched: {answer: Answer; url: URL} | null
  try {
    fetched = await fetchPolitely(new URL(address), reading)
  } catch (error) {
    yield failed(address, messageOf(error))
    return
  }
  if (!fetched) {
    reading.options.onUnchanged?.(address)
    return
  }
  const {answer, url} = fetched
  const came: Came = {address: url.href, contentType: answer.headers['content-type'] ?? null}
  yield* read(address, once(answer.body), reading, came)
  remember(new URL(address).href, answer, reading)
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  if (body.length > 0) yield body
}

/** Steps through redirects by hand: every new address is checked like the first. Null for "not modified". */
async function fetchPolitely(start: URL, reading: Reading): Promise<{answer: Answer; url: URL} | null> {
  let url = start
  const seen = new Set<string>()
  for (let step = 0; step <= reading.limits.redirects; step++) {
    if (!/^https?:$/.test(url.protocol))
      throw new Unreadable(`redirects to ${url.protocol}, which is not read`)
    if (seen.has(url.href)) throw new Unreadable(`redirects in a circle (${url.href})`)
    seen.add(url.href)
    await checkRobots(url, reading)
    const answer = await paced(url, reading, reading.options.validators?.get(start.href))
    if (answer.status === 304) return null
    if (answer.status >= 200 && answer.status < 300) return {answer, url}
    const location = answer.headers.location
    if (answer.status < 300 || answer.status >= 400 || !location) {
      throw new Unreadable(
        `the server answers ${answer.status}${answer.status === 429 ? ' (too many requests)' : ''}`,
      )
    }
    url = redirectTarget(location, url)
  }
  throw new Unreadable(`more than ${reading.limits.redirects} redirects`)
}

function redirectTarget(location: string, from: URL): URL {
  try {
    return new URL(location, from)
  } catch {
    throw new Unreadable(`redirects to "${location.slice(0, 100)}", which is no address`)
  }
}

async function checkRobots(url: URL, reading: Reading): Promise<void> {
  const {robots} = manners(reading)
  let rules = robots.get(url.origin)
  if (!rules) {
    rules = await robotsOf(url, reading)
    robots.set(url.origin, rules)
  }
  if (!mayRead(rules, url.pathname + url.search))
    throw new Unreadable('robots.txt of the site asks not to read it')
}

/** Absent (4xx) means everything may be read; a server in trouble (5xx) means nothing may, for now (RFC 9309, 2.3.1). */
async function robotsOf(url: URL, reading: Reading): Promise<Robots> {
  let target = new URL('/robots.txt', url)
  for (let step = 0; step <= reading.limits.redirects; step++) {
    const answer = await paced(target, reading)
    if (answer.status >= 200 && answer.status < 300)
      return robotsFor(Buffer.from(answer.body).toString('utf8'), 'entente')
    if (answer.status >= 500) return NOTHING
    if (answer.status < 300 || answer.status >= 400 || !answer.headers.location) return EVERYTHING
    target = redirectTarget(answer.headers.location, target)
    if (!/^https?:$/.test(target.protocol)) return EVERYTHING
  }
  return EVERYTHING
}

/** Waits until the host has had its pause. */
async function paced(url: URL, reading: Reading, validators?: Validators): Promise<Answer> {
  const {free, robots} = manners(reading)
  const asked = (robots.get(url.origin)?.delay ?? 0) * 1000
  const pause = Math.max(reading.options.delay ?? DELAY, Math.min(asked, LONGEST_DELAY))
  const wait = (free.get(url.host) ?? 0) - performance.now()
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  try {
    return await ask(url, {
      limits: reading.limits,
      allowPrivate: reading.options.allowPrivate,
      userAgent: reading.options.userAgent ?? USER_AGENT,
      validators,
    })
  } finally {
    free.set(url.host, performance.now() + pause)
  }
}

function manners(reading: Reading): Manners {
  let known = mannersOf.get(reading)
  if (!known) {
    known = {robots: new Map(), free: new Map()}
    mannersOf.set(reading, known)
  }
  return known
}

function remember(address: string, {headers}: Answer, reading: Reading): void {
  const {etag, 'last-modified': lastModified} = headers
  if (etag || lastModified) reading.options.validators?.set(address, {etag, lastModified})
}
