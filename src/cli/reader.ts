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

export async function startReader(jobs: number, options: Options): Promise<Reader> {
  if (jobs > 1) return threads(jobs, list(options, 'lexicon'))
  const read = await loadRead()
  return {read: async (page) => read(page), close: async () => undefined}
}

interface Waiting {
  readonly resolve: (reading: Reading) => void
  readonly reject: (error: Error) => void
}

export interface ThreadAnswer {
  readonly number: number
  readonly reading?: Reading
  readonly error?: string
}

function threads(jobs: number, lexicons: readonly string[]): Reader {
  const waiting = new Map<number, Waiting>()
  const source = import.meta.url.endsWith('.ts') ? './read-thread.ts' : './read-thread.js'
  const workers = Array.from(
    {length: jobs},
    () => new Worker(new URL(source, import.meta.url), {workerData: {lexicons}}),
  )
  let next = 0
  for (const worker of workers) {
    worker.on('message', ({number, reading, error}: ThreadAnswer) => {
      const {resolve, reject} = waiting.get(number)!
      waiting.delete(number)
      if (reading) resolve(reading)
      else reject(new Error(error))
    })
    // A thread that dies takes its pages with it; they are named as failed.
    worker.on('error', (error) => {
      for (const {reject} of waiting.values()) reject(error as Error)
      waiting.clear()
    })
  }
  return {
    read(page) {
      const number = next++
      return new Promise((resolve, reject) => {
        waiting.set(number, {resolve, reject})
        workers[number % jobs]!.postMessage({number, page})
      })
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
