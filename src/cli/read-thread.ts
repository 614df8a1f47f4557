// One thread of `entente read --jobs`: pages in, readings out.
import {parentPort, workerData} from 'node:worker_threads'
import {addUserKnowledge} from '../lexicon/index.ts'
import type {Page} from '../page/index.ts'
import type {ThreadAnswer} from './reader.ts'
import {loadRead} from './rooms.ts'

for (const folder of (workerData as {lexicons: readonly string[]}).lexicons) addUserKnowledge(folder)
const reading = loadRead()

parentPort!.on('message', async ({number, page}: {number: number; page: Page}) => {
  parentPort!.postMessage(await answer(number, page))
})

async function answer(number: number, page: Page): Promise<ThreadAnswer> {
  try {
    const read = await reading
    return {number, reading: read(page)}
  } catch (error) {
    return {number, error: (error as Error).message}
  }
}
