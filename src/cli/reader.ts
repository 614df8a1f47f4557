// Reads pages, some at a time, here or in several threads at once; the same page gives the same reading either way.
import {Worker} from 'node:worker_threads'
import type {BatchLimits} from '../batch.ts'
import type {Page, PageError} from '../page/index.ts'
import type {Reading} from '../read.ts'
import {list, type Options} from './command.ts'
import {loadReadEach} from './rooms.ts'

export interface Reader {
  /** For each page its reading, or the error that kept it from being read. */
  read(pages: readonly Page[]): Promise<(Reading | Error)[]>
  close(): Promise<void>
}

/** How many pages are read at once: one after another they take half as long again, and several threads share what there is. */
export function pageBatch(jobs: number): BatchLimits<Page | PageError> {
  return {
    items: jobs > 1 ? 8 : 32,
    weight: 100_000,
    weigh: (page) => ('text' in page ? page.text.length : 0),
    patience: 20,
  }
}

/** Threads start from compiled code only; from the sources everything is read in this one. */
const compiled = !import.meta.url.endsWith('.ts')

/** @param apart in a thread even for one page at a time, so that this one stays free to answer */
export async function startReader(jobs: number, options: Options, {apart = false} = {}): Promise<Reader> {
  if ((jobs > 1 || apart) && compiled) return threads(jobs, list(options, 'lexicon'))
  const readEach = await loadReadEach()
  return {read: async (pages) => readEach(pages), close: async () => undefined}
}

export interface ThreadAnswer {
  readonly number: number
  readonly readings: (Reading | Error)[]
}

interface Waiting {
  readonly resolve: (readings: (Reading | Error)[]) => void
  readonly reject: (error: Error) => void
}

function threads(jobs: number, lexicons: readonly string[]): Reader {
  const all = Array.from({length: jobs}, () => new Thread(lexicons))
  let next = 0
  return {
    read: (pages) => all[next++ % jobs]!.read(pages),
    async close() {
      await Promise.all(all.map((thread) => thread.close()))
    },
  }
}

/** A thread that dies is followed by a new one, which reads the pages one by one: the page that it dies of is named as failed. */
class Thread {
  private readonly lexicons: readonly string[]
  private readonly waiting = new Map<number, Waiting>()
  private worker: Worker | null = null
  private next = 0
  private closed = false

  constructor(lexicons: readonly string[]) {
    this.lexicons = lexicons
  }

  async read(pages: readonly Page[]): Promise<(Reading | Error)[]> {
    try {
      return await this.ask(pages)
    } catch (error) {
      if (pages.length === 1 || this.closed) return pages.map(() => error as Error)
      const found: (Reading | Error)[] = []
      for (const page of pages) found.push(...(await this.read([page])))
      return found
    }
  }

  private ask(pages: readonly Page[]): Promise<(Reading | Error)[]> {
    this.worker ??= this.start()
    const number = this.next++
    return new Promise((resolve, reject) => {
      this.waiting.set(number, {resolve, reject})
      this.worker!.postMessage({number, pages})
    })
  }

  async close(): Promise<void> {
    this.closed = true
    await this.worker?.terminate()
  }

  private start(): Worker {
    const worker = new Worker(new URL('./read-thread.js', import.meta.url), {
      workerData: {lexicons: this.lexicons},
    })
    worker.on('message', ({number, readings}: ThreadAnswer) => {
      const {resolve} = this.waiting.get(number)!
      this.waiting.delete(number)
      resolve(readings)
    })
    worker.on('error', (error) => this.died(worker, error as Error))
    worker.on('exit', () => this.died(worker, new Error('the thread that read it ended')))
    return worker
  }

  private died(worker: Worker, error: Error): void {
    if (this.worker !== worker) return
    this.worker = null
    for (const {reject} of this.waiting.values()) reject(error)
    this.waiting.clear()
  }
}
