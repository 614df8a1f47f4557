import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {Readable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {linesOf} from '../../src/cli/lines.ts'
import {entente} from './run.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const good = (id: string) =>
  JSON.stringify({
    id,
    text: 'Norway and Chile signed a fishing accord in Oslo on Monday.',
    date: '2021-06-09',
  })
const answers = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('entente code', () => {
  test('answers every line in its place: bad ones by their error, the rest by events', async () => {
    const input = [
      good('a'),
      '{"id": "b"',
      '{"id": "c"}',
      '[1]',
      good('d'),
      '{"id": "e", "text": 5}',
      '',
      good('f'),
    ].join('\n')
    const {out, code, err} = await entente(['code'], input)
    const rows = answers(out)
    expect(rows.map(({id, error}) => [id, error === undefined])).toEqual([
      ['a', true],
      [null, false],
      ['c', false],
      [null, false],
      ['d', true],
      ['e', false],
      ['f', true],
    ])
    expect(rows[2].error).toBe('line 3: "text" is missing')
    for (const field of ['lang', 'events', 'attributions', 'dates', 'mentions'])
      expect(rows[0]).toHaveProperty(field)
    expect(code).toBe(1)
    expect(err).toMatch(/4 lines could not be read/)
  })

  test('a date that is none is named with its line and field; the other lines are coded', async () => {
    const dated = (id: string, date: unknown) => JSON.stringify({...JSON.parse(good(id)), date})
    const dates = ['2021-06-31', '2021-13', 'last Monday', 20210609, '2021-06', '[2021-06-01..2021-06-09]']
    const {out, code} = await entente(
      ['code'],
      [...dates.map((date) => dated('x', date)), good('z')].join('\n'),
    )
    const rows = answers(out)
    expect(rows.map(({error}) => error)).toEqual([
      'line 1: "date" is "2021-06-31", expected an EDTF date like "2024-05-08" or "2024-05"',
      'line 2: "date" is "2021-13", expected an EDTF date like "2024-05-08" or "2024-05"',
      'line 3: "date" is "last Monday", expected an EDTF date like "2024-05-08" or "2024-05"',
      'line 4: "date" is not a string',
      undefined,
      undefined,
      undefined,
    ])
    expect(rows[6].events[0].date.edtf).toBe('2021-06-07')
    expect(code).toBe(1)
  })

  test('--pairs answers for two given parties, and says what a line lacks', async () => {
    const given = (fields: object) => JSON.stringify({id: 'p', text: 'Norway met Chile.', ...fields})
    const {out, code} = await entente(
      ['code', '--pairs'],
      [
        given({actor: [0, 6], recipient: [11, 16]}),
        given({text: undefined, marked: '<s>Norway</s> met <t>Chile</t>.'}),
        given({actor: [0, 6]}),
        given({actor: [0, 6], recipient: [11, 61]}),
        given({actor: [6, 6], recipient: [11, 16]}),
        given({text: undefined, marked: '<s>Norway</s> met Chile.'}),
        given({text: undefined}),
      ].join('\n'),
    )
    const rows = answers(out)
    expect(rows.slice(0, 2).map(({id, event, quad}) => [id, event, quad])).toEqual([
      ['p', 'CONSULT', 'verbal cooperation'],
      ['p', 'CONSULT', 'verbal cooperation'],
    ])
    expect(rows.slice(2).map(({error}) => error)).toEqual([
      'line 3: "recipient" is missing: give [start, end]',
      'line 4: "recipient" ends at 61, but the text has 17 UTF-16 code units',
      'line 5: "actor" is [6,6], expected a span [start, end]',
      'line 6: "marked" marks no recipient: <t>…</t>',
      'line 7: "text" is missing, or "marked"',
    ])
    expect(code).toBe(1)
  })

  test('the same bytes twice, also from gzip', async () => {
    const input = [good('a'), good('b')].join('\n')
    const first = await entente(['code'], input)
    expect((await entente(['code'], gzipSync(input))).out).toBe(first.out)
    expect(first.code).toBe(0)
  })

  test('a reader that goes away ends it quietly', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', main, 'code'])
    let said = ''
    child.stderr.on('data', (data: Buffer) => {
      said += data
    })
    child.stdin.on('error', () => undefined)
    const ended = once(child, 'exit')
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(Array.from({length: 300}, (_, index) => good(`${index}`)).join('\n'))
    expect((await ended)[0]).toBe(0)
    expect(said).not.toMatch(/EPIPE|at /)
  })
})

describe('lines of a stream', () => {
  const lines = async (chunks: readonly (string | Buffer)[], limit?: number) => {
    const found = []
    for await (const line of linesOf(
      Readable.from(chunks.map((chunk) => Buffer.from(chunk as string))),
      limit,
    ))
      found.push(line)
    return found
  }

  test('wherever the chunks are cut', async () => {
    const texts = (await lines(['a\nb', 'b\r\n', '', '\nc'])).map(({text}) => text)
    expect(texts).toEqual(['a', 'bb', '', 'c'])
    const bytes = Buffer.from('жук\nü')
    expect(
      (await lines([bytes.subarray(0, 1), bytes.subarray(1, 9), bytes.subarray(9)])).map(({text}) => text),
    ).toEqual(['жук', 'ü'])
  })

  test('a line over the limit is named by its length and not held', async () => {
    expect(await lines(['ok\n', 'x'.repeat(30), 'x'.repeat(30), '\nok'], 40)).toEqual([
      {number: 1, text: 'ok'},
      {number: 2, text: '', tooLong: 60},
      {number: 3, text: 'ok'},
    ])
  })

  test('nothing is nothing', async () => {
    expect(await lines([])).toEqual([])
    expect(await lines(['\n'])).toEqual([{number: 1, text: ''}])
  })
})
