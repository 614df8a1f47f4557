// Pages given in the browser into the record, one after another; how far each piece of work is, what failed and why.
import {randomUUID} from 'node:crypto'
import {type GivenFacts, isPageError, type Page, readPages} from '../../page/index.ts'
import type {Added, ReadingToKeep, RecordStore} from '../../store/index.ts'
import {Problem} from '../problems.ts'

/** What the server may do to the record, given by whoever starts it. */
export interface ReadingLeave {
  /** May text be pasted and files be sent? */
  readonly files: boolean
  /** May addresses be fetched? */
  readonly fetch: boolean
  /** Private addresses or networks that may be fetched. */
  readonly allowPrivate?: readonly string[]
  readonly engine: string
  /** Opens the record for writing; closed with the server. */
  readonly open: () => Promise<RecordStore>
  readonly read: (page: Page) => Promise<ReadingToKeep>
}

export type Wanted =
  | {readonly kind: 'address'; readonly address: string; readonly given: GivenFacts}
  | {readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array; readonly given: GivenFacts}

export interface Outcome {
  readonly source: string
  readonly outcome: Added
  readonly article: string
  readonly title: string | null
  readonly claims: number
  readonly warnings: readonly string[]
}

/** A piece of work as it stands. */
export interface Work {
  readonly id: string
  readonly sources: readonly string[]
  state: 'waiting' | 'reading' | 'done'
  /** What is being done now, for people. */
  step: 'waiting' | 'fetching' | 'reading' | 'keeping' | 'done'
  /** Sources that are through. */
  through: number
  readonly pages: Outcome[]
  readonly failures: {readonly source: string; readonly message: string}[]
  /** Said where a source had more pages than are read at once. */
  cut: boolean
}

const mostWaiting = 20
const mostKept = 100
/** A feed or archive given in the browser is read up to so many pages; the rest is for the command line. */
const mostPages = 200

export class ReadingDesk {
  readonly leave: ReadingLeave
  private readonly works = new Map<string, Work>()
  private queue: Promise<void> = Promise.resolve()
  private store: Promise<RecordStore> | null = null
  private waiting = 0

  constructor(leave: ReadingLeave) {
    this.leave = leave
  }

  /** @throws Problem 400 where nothing is wanted or it may not be, 429 where too much waits */
  take(wanted: readonly Wanted[]): Work {
    if (wanted.length === 0) throw new Problem(400, 'Bad request', 'nothing was given to read')
    for (const one of wanted) this.check(one)
    if (this.waiting >= mostWaiting)
      throw new Problem(429, 'Too many requests', `${mostWaiting} readings are waiting already`)
    const work: Work = {
      id: randomUUID(),
      sources: wanted.map(nameOf),
      state: 'waiting',
      step: 'waiting',
      through: 0,
      pages: [],
      failures: [],
      cut: false,
    }
    this.works.set(work.id, work)
    if (this.works.size > mostKept) this.works.delete(this.works.keys().next().value as string)
    this.waiting++
    this.queue = this.queue.then(() => this.workThrough(work, wanted))
    return work
  }

  work(id: string): Work | undefined {
    return this.works.get(id)
  }

  async close(): Promise<void> {
    await this.queue
    await (await this.store)?.close()
  }

  private check(wanted: Wanted): void {
    const {files, fetch} = this.leave
    if (wanted.kind === 'bytes' && !files)
      throw new Problem(403, 'Forbidden', 'this server was started without leave to read text and files')
    if (wanted.kind !== 'address') return
    if (!fetch)
      throw new Problem(403, 'Forbidden', 'this server was started without leave to fetch addresses')
    if (!isWebAddress(wanted.address))
      throw new Problem(
        400,
        'Bad request',
        `address: ${JSON.stringify(wanted.address)} is no http or https address`,
      )
  }

  private async workThrough(work: Work, wanted: readonly Wanted[]): Promise<void> {
    work.state = 'reading'
    for (const one of wanted) {
      work.step = one.kind === 'address' ? 'fetching' : 'reading'
      await this.readOne(work, one).catch((error: Error) => this.fail(work, nameOf(one), error.message))
      work.through++
    }
    work.state = 'done'
    work.step = 'done'
    this.waiting--
  }

  private async readOne(work: Work, wanted: Wanted): Promise<void> {
    const {allowPrivate} = this.leave
    const found =
      wanted.kind === 'address'
        ? readPages([wanted.address], {given: wanted.given, ...(allowPrivate ? {allowPrivate} : {})})
        : readPages(['-'], {given: wanted.given, stdin: once(wanted.bytes)})
    let count = 0
    for await (const item of found) {
      if (++count > mostPages) {
        work.cut = true
        return
      }
      const source = wanted.kind === 'bytes' ? item.source.replace(/^-/, wanted.name) : item.source
      if (isPageError(item)) await this.fail(work, source, item.message)
      else
        await this.keep(work, {...item, source}).catch((error: Error) =>
          this.fail(work, source, error.message),
        )
    }
  }

  private async keep(work: Work, page: Page): Promise<void> {
    work.step = 'reading'
    const reading = await this.leave.read(page)
    work.step = 'keeping'
    const store = await this.opened()
    const outcome = await store.add(reading, page, this.leave.engine, new Date().toISOString())
    const {id, title, warnings} = reading.article
    work.pages.push({
      source: page.source,
      outcome,
      article: id,
      title,
      claims: reading.claims.length,
      warnings: [...page.warnings, ...warnings],
    })
  }

  private async fail(work: Work, source: string, message: string): Promise<void> {
    work.failures.push({source, message})
    const store = await this.opened().catch(() => null)
    await store?.addFailure(source, message, new Date().toISOString()).catch(() => undefined)
  }

  private opened(): Promise<RecordStore> {
    this.store ??= this.leave.open()
    return this.store
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function nameOf(wanted: Wanted): string {
  return wanted.kind === 'address' ? wanted.address : wanted.name
}

/** Nothing but an address may reach the reader of sources, which would also open files. */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}
