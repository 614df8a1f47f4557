// One thread of `entente read --jobs`: pages in, readings out.
import {parentPort, workerData} from 'node:worker_threads'
import {addUserKnowledge} from '../lexicon/index.ts'
import type {Page} from '../page/index.ts'
import type {ThreadAnswer} from './reader.ts'
import {loadReadEach} from './rooms.ts'

for (const folder of (workerData as {lexicons: readonly string[]}).lexicons) addUserKnowledge(folder)
const loaded = loadReadEach()

parentPort!.on('message', async ({number, pages}: {number: number; pages: Page[]}) => {
  parentPort!.postMessage({number, readings: await readingsOf(pages)} satisfies ThreadAnswer)
})

async function readingsOf(pages: readonly Page[]): Promise<ThreadAnswer['readings']> {
  try {
    const readEach = await loaded
    return readEach(pages)
  } catch (error) {
    return pages.map(() => error as Error)
  }
}
