import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {openRecord} from '../../src/store/index.ts'

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url))

test('two processes keep pages, some of them the same, while a third asks: nothing fails, is lost or twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-beside-'))
  const file = join(folder, 'record.db')
  await (await openRecord(file)).close()
  const writers = [
    [0, 25],
    [15, 40],
  ].map(([from, to]) =>
    spawn(process.execPath, ['--import', 'tsx', writer, file, `${from}`, `${to}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  )
  const said: string[] = []
  for (const {stderr} of writers) stderr.on('data', (data: Buffer) => said.push(data.toString()))
  let running = true
  const ended = Promise.all(writers.map((child) => once(child, 'exit'))).finally(() => {
    running = false
  })
  const reader = await openRecord(file, {readOnly: true})
  const seen: number[] = []
  while (running) {
    const {articles} = await reader.articles()
    seen.push(articles.length)
    // A page is there with all of its claims or not at all.
    expect(articles.filter(({claims}) => claims !== 8)).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const codes = (await ended).map(([code]) => code)
  expect({codes, said}).toEqual({codes: [0, 0], said: []})
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  const {problems, counts} = await reader.check()
  expect(problems).toEqual([])
  expect(counts).toMatchObject({article: 40, reading: 40, claim: 320})
  await reader.close()
  rmSync(folder, {recursive: true})
}, 120_000)
