// Reads pages here, or in several threads at once; the same page gives the same reading either way.
import {Worker} from 'node:worker_threads'
import type {Page} from '../page/index.ts'
import type {Reading} from '../read.ts'
import {list, type Options} from './command.ts'
import {loadRead} from './rooms.ts'

export interface Reader {
  read(page: Page): Promise<Reading>
  close(): Promise<void>
}

/** Threads start from compiled code only; from the sources everything is read in this one. */
const compiled = !import.meta.url.endsWith('.ts')

/** @param apart in a thread even for one page at a time, so that this one stays free to answer */
export async function startReader(jobs: number, options: Options, {apart = false} = {}): Promise<Reader> {
  if ((jobs > 1 || apart) && compiled) return threads(jobs, list(options, 'lexicon'))
  const read = await loadRead()
  return {read: async (page) => read(page), close: async () => undefined}
}

export interface ThreadAnswer {
  readonly number: number
  readonly reading?: Reading
  readonly error?: string
}

interface Waiting {
  readonly resolve: (reading: Reading) => void
  readonly reject: (error: Error) => void
}

function threads(jobs: number, lexicons: readonly string[]): Reader {
  const all = Array.from({length: jobs}, () => new Thread(lexicons))
  let next = 0
  return {
    read: (page) => all[next++ % jobs]!.read(page),
    async close() {
      await Promise.all(all.map((thread) => thread.close()))
    },
  }
}

/** A thread that dies takes the pages with it that it was given, named as failed; the next page gets a new one. */
class Thread {
  private readonly lexicons: readonly string[]
  private readonly waiting = new Map<number, Waiting>()
  private worker: Worker | null = null
  private next = 0

  constructor(lexicons: readonly string[]) {
    this.lexicons = lexicons
  }

  read(page: Page): Promise<Reading> {
    this.worker ??= this.start()
    const number = this.next++
    return new Promise((resolve, reject) => {
      this.waiting.set(number, {resolve, reject})
      this.worker!.postMessage({number, page})
    })
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
  }

  private start(): Worker {
    const worker = new Worker(new URL('./read-thread.js', import.meta.url), {
      workerData: {lexicons: this.lexicons},
    })
    worker.on('message', ({number, reading, error}: ThreadAnswer) => {
      const {resolve, reject} = this.waiting.get(number)!
      this.waiting.delete(number)
      if (reading) resolve(reading)
      else reject(new Error(error))
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
