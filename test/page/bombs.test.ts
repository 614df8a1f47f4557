// Inputs made to break readers: each is answered with words for people, and the good page after it is read. Times and memory: bench/bombs.ts.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readArticle} from '../../src/article/index.ts'
import {isPageError, type Limits, readPages} from '../../src/page/index.ts'
import {bombFiles, bombServer} from './bombs.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-bombs-'))
let files: Record<string, string>
beforeAll(() => {
  files = bombFiles(folder)
})
afterAll(() => rmSync(folder, {recursive: true}))

/** What was said of the bomb; the good page behind it must have been read. */
async function saidOf(bomb: string, limits: Partial<Limits> = {}): Promise<string> {
  const said: string[] = []
  let read = false
  for await (const item of readPages([bomb, files['good.html']!], {allowPrivate: true, delay: 0, limits})) {
    if (item.source === files['good.html']) read = !isPageError(item)
    else said.push(isPageError(item) ? item.message : `read ${readArticle(item).text}`)
  }
  expect(read).toBe(true)
  return said.join('; ')
}

test.each([
  ['gzip-bomb.html.gz', /binary data/],
  ['gzip-twice.html.gz', /binary data/],
  ['html-bomb.html.gz', /MB unpacked from \d+ kB: more than 200 times as much, refused/],
  ['warc-bomb.warc.gz', /record 1: more than 5 MB unpacked from 1 kB, refused/],
  ['deep.html', /nested deeper than 10,000/],
  ['deep-closed.html', /nested deeper than 10,000/],
  ['deep-lists.html', /nested deeper than 10,000/],
  ['deep-inline.html', /nested deeper than 10,000/],
  ['deep-tables.html', /nested deeper than 10,000/],
  ['attribute.html', /more than 20 MB; at most 20 MB is read/],
  ['attribute-open.html', /more than 20 MB; at most 20 MB is read/],
  ['attribute-15MB.html', /^read The ferry between the two islands/],
  ['attributes.html', /^read The ferry between the two islands/],
  ['class-15MB.html', /^read The ferry between the two islands/],
  ['colspan.html', /^read The ferry between the two islands/],
  ['one-line.txt', /a text of 20,000,000 characters; at most 2,000,000/],
  ['short-lines-1.9MB.txt', /more than 100,000 lines/],
  ['breaks-15MB.html', /more than 200,000 elements/],
  ['deep.json', /not JSON/],
  ['long-line.jsonl', /line 2 is longer than 20 MB/],
])('%s', async (name, answer) => {
  expect(await saidOf(files[name]!)).toMatch(answer)
})

test('no entity of a feed is blown up', async () => {
  expect((await saidOf(files['xml-entities.xml']!)).length).toBeLessThan(1000)
})

test('bodies packed, endless, dripping and absent', async () => {
  const server = await bombServer()
  try {
    const at = (path: string) => `${server.url}/${path}`
    expect(await saidOf(at('gzip'))).toMatch(/more than 40 MB unpacked from 972 kB, refused/)
    expect(await saidOf(at('br'))).toMatch(/more than 5 MB unpacked from \d kB, refused/)
    expect(await saidOf(at('deflate'))).toMatch(/more than 40 MB unpacked from \d+ kB, refused/)
    expect(await saidOf(at('endless'))).toMatch(/more than 20 MB; no more is read/)
    expect(await saidOf(at('endless-head'))).toMatch(/the head of the answer is too long/)
    expect(await saidOf(at('drip'))).toMatch(/the answer drips: \d+ bytes in 1 s or more; not waited for/)
    for (const path of ['silent', 'stalled'])
      expect(await saidOf(at(path), {fetchTime: 300})).toMatch(
        /silent for 0.3 s|no whole answer within 0.3 s/,
      )
  } finally {
    await server.close()
  }
})
