import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parquetReadObjects} from 'hyparquet'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.ts'
import {openRecord} from '../../src/store/index.ts'
import {party, told} from '../record/made.ts'
import {story} from '../record/story.ts'
import {entente} from './run.ts'

let folder: string
let record: string[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-cli-'))
  record = ['--record', join(folder, 'record.db')]
  const store = await openRecord(record[1]!)
  const state = (code: string) => ({...party(code), entity: code})
  const text = '😀 𝕏 =SUM(A1) said Chile; Peru agreed with Chile on a fishing line.'
  const odd = told({
    outlet: '=cmd',
    published: '2020-05-05',
    text,
    claims: [
      {
        words: 'Peru agreed with Chile on a fishing line.',
        event: 'AGREE',
        on: '2020-05-04',
        actor: [state('PER')],
        recipient: [state('CHL')],
      },
    ],
  })
  for (const {reading, page} of [...story, odd])
    await store.add(reading, page, 'engine', '2026-01-01T00:00:00Z')
  await store.close()
})

afterAll(() => rmSync(folder, {recursive: true}))

describe('help and wrong use', () => {
  test('every command is listed, has examples, and explains itself', async () => {
    const {out, code} = await entente(['--help'])
    expect(code).toBe(0)
    for (const {name, examples} of commands) {
      expect(out).toContain(name.split(' ')[0])
      expect(examples.length).toBeGreaterThan(0)
      const help = await entente([...name.split(' '), '--help'])
      expect(help.code).toBe(0)
      expect(help.out).toContain('Examples:')
    }
  })

  test('the version names models and lexicons', async () => {
    expect((await entente(['--version'])).out).toMatch(
      /^entente \d+\.\d+\.\d+ \(models: .*lexicons: k-[0-9a-f]{12}; node/,
    )
  })

  test.each([
    [['timelin', 'GBR'], /unknown command.*timeline/s],
    [['timeline'], /missing required argument/],
    [['timeline', 'GBR', '--format', 'pdf'], /invalid.*Allowed choices/],
    [['timeline', 'Ruritania'], /nobody is known as "Ruritania"/],
    [['timeline', 'GBR', 'RUS', '--from', 'soon'], /--from soon: not a date/],
    [['correct', 'x'], /say one of/],
    [['search', 'x', '--limit', 'many'], /--limit takes a number/],
    [['read', 'x', '--jobs', '0'], /--jobs takes/],
  ])('%j is wrong use: exit 2', async (args, message) => {
    const {code, err, out} = await entente([...args])
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(out).toBe('')
  })

  test('a record that is not there is a failure, said on stderr', async () => {
    const {code, err} = await entente(['timeline', 'GBR', 'RUS', '--record', join(folder, 'none.db')])
    expect(code).toBe(1)
    expect(err).toMatch(/no record at/)
    expect(existsSync(join(folder, 'none.db'))).toBe(false)
  })
})

describe('timeline', () => {
  const ask = (...args: string[]) => entente(['timeline', 'GBR', 'Russia', ...args, ...record])

  test('as text: date, what, whose word, how to open it', async () => {
    const {out, code} = await ask()
    expect(code).toBe(0)
    expect(out).toMatch(/2022-02-11 +CONSULT +Sergei Shoigu/)
    expect(out).toContain('on the word of the Russian Defence Ministry')
    expect(out).toMatch(/entente show [0-9a-f]{16}/)
  })

  test('as JSON: the fields that others rely on', async () => {
    const {json} = await ask('--json')
    expect(json.relation).toEqual(['GBR', 'RUS'])
    for (const event of json.events) {
      for (const field of [
        'id',
        'event',
        'mode',
        'contexts',
        'factuality',
        'date',
        'place',
        'actor',
        'recipient',
        'summary',
        'claims',
      ])
        expect(event).toHaveProperty(field)
      for (const claim of event.claims)
        for (const field of ['id', 'article', 'outlet', 'published', 'factuality', 'attribution', 'evidence'])
          expect(claim).toHaveProperty(field)
    }
    expect(json.events[1].agreement).toMatch(/^agreement-/)
  })

  test('filters by date, type, factuality and day of knowledge', async () => {
    const dates = async (...args: string[]) =>
      (await ask('--json', ...args)).json.events.map((event: {date: {edtf: string}}) => event.date.edtf)
    expect(await dates('--from', '2018', '--to', '2018')).toEqual(['2018-03-14'])
    expect(await dates('--type', 'consult')).toEqual(['2013-03-13', '2022-02-11', '2022-02-14'])
    expect(await dates('--factuality', 'denied')).toEqual([])
    expect(await dates('--as-known-on', '2014-02-01')).toEqual(['2013-03-13'])
    expect((await ask('--type', 'AID', '--fail-empty')).code).toBe(1)
    expect((await ask('--type', 'AID')).code).toBe(0)
  })

  test('as NDJSON, CSV, Markdown, HTML and iCalendar', async () => {
    expect(
      (await ask('--ndjson')).out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).event),
    ).toHaveLength(5)
    expect((await ask('--format', 'csv')).out.split('\r\n')).toHaveLength(7)
    const markdown = (await ask('--format', 'md')).out
    expect(markdown).toMatch(/\[\^1\]: “London and Moscow opened talks/)
    expect(markdown).toContain('SUSPENDED'.toLowerCase())
    const html = (await ask('--format', 'html')).out
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).toContain('<a href="#source-1">')
    const calendar = (await ask('--format', 'ics')).out
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(5)
    expect(calendar).toContain('DTSTART;VALUE=DATE:20220211')
    expect((await ask('--format', 'ics')).out).toBe(calendar)
  })

  test('organisations by their names', async () => {
    for (const name of ['NATO', 'EU', 'United Nations', 'un'])
      expect((await entente(['timeline', 'GBR', name, '--json', ...record])).code).toBe(0)
    const {json} = await entente(['timeline', 'GBR', 'nato', '--json', ...record])
    expect(json.relation[1]).toBe('IGO/NATO')
  })

  test('one party with everybody, a person, a code of two letters', async () => {
    const count = async (...args: string[]) =>
      (await entente(['timeline', ...args, '--json', ...record])).json.events.length
    expect(await count('NO')).toBe(1)
    expect(await count('Ben Wallace')).toBe(1)
    expect(await count('RUS', 'Ben Wallace')).toBe(1)
  })
})

describe('objects', () => {
  test('agreements, contacts, incidents, figures, mentions in the shape promised', async () => {
    const ask = async (name: string) => (await entente([name, 'GBR', 'RUS', '--json', ...record])).json
    const [agreement] = (await ask('agreements')).agreements
    expect(agreement).toMatchObject({name: 'Military Technical Cooperation Agreement', kind: 'procurement'})
    expect(agreement.status.at(-1)).toMatchObject({status: 'suspended', factuality: 'happened'})
    expect((await ask('contacts')).contacts[0].participants).toHaveLength(2)
    expect(await ask('incidents')).toEqual({incidents: [], measures: []})
    expect(await ask('figures')).toEqual({figures: []})
    expect(await ask('mentions')).toHaveProperty('mentions')
  })

  test('check begins with the suspension, then answers with the words of the page', async () => {
    const {out} = await entente(['check', 'technical cooperation', 'missiles', ...record])
    expect(out).toMatch(/^SUSPENDED since 2014-03-18/)
    expect(out).toContain('missiles: excluded')
    expect(out).toContain('Missile systems would likely be left out.')
    expect(out).toMatch(/ML4.*› missiles/)
    const then = (
      await entente([
        'check',
        'defence',
        'rifle components',
        '--as-known-on',
        '2014-02-01',
        '--json',
        ...record,
      ])
    ).json
    expect(then).toMatchObject({answer: 'covered', standing: null})
  })

  test('show opens events, claims, agreements and articles; an unknown id is a failure', async () => {
    const {events} = (await entente(['timeline', 'GBR', 'RUS', '--json', ...record])).json
    const [first, second] = events[0].claims
    expect((await entente(['show', second.id, '--json', ...record])).json).toMatchObject({
      shown: 'event',
      id: events[0].id,
      requested: second.id,
    })
    expect((await entente(['show', events[1].agreement, ...record])).out).toContain('suspended')
    expect((await entente(['show', first.article, ...record])).out).toContain(
      'Both sides called them useful.',
    )
    expect((await entente(['show', 'nothing', ...record])).code).toBe(1)
  })

  test('search finds, with snippets; no hit is no failure', async () => {
    expect((await entente(['search', 'expelled', '--json', ...record])).json.hits.length).toBeGreaterThan(2)
    expect((await entente(['search', 'zeppelin', ...record])).code).toBe(0)
    expect((await entente(['search', 'zeppelin', '--fail-empty', ...record])).code).toBe(1)
  })
})

describe('export', () => {
  const get = (...args: string[]) => entente(['export', ...args, ...record])

  test('every format has as many events as the record', async () => {
    const {err} = await get()
    const count = Number(/exported (\d+) events/.exec(err)![1])
    expect(count).toBe(7)
    expect((await get('--format', 'plover')).out.trim().split('\n')).toHaveLength(count)
    expect((await get('--format', 'jsonl')).out.trim().split('\n')).toHaveLength(count)
    expect((await get('--format', 'csv')).out.trimEnd().split('\r\n')).toHaveLength(count + 1)
    expect((await get('--format', 'jsonld')).json['@graph']).toHaveLength(count)
    const {bytes} = await get('--format', 'parquet')
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    })
    expect(rows).toHaveLength(count)
    const mine = rows.find(({date}) => date === '2020-05-04')!
    expect(mine).toMatchObject({event: 'AGREE', actor_codes: 'PER', sources: 1})
  })

  test('PLOVER names its fields as the manual does', async () => {
    const rows = (await get('--format', 'plover')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const agree = rows.find(({date}) => date === '2020-05-04')
    expect(agree).toMatchObject({
      event: ['AGREE'],
      quad_code: 1,
      actor: [{code: 'PER'}],
      recipient: [{code: 'CHL'}],
      context: [],
    })
  })

  test('no cell of the CSV is a formula', async () => {
    const cells = (await get('--format', 'csv')).out.split(/[,\n]/)
    expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([])
    expect((await get('--format', 'csv')).out).toContain("'=cmd")
    expect((await get('--format', 'csv', '--raw')).out).not.toContain("'=cmd")
  })

  test('W3C selectors count code points, our own spans UTF-16 units', async () => {
    const {json} = await get('--format', 'jsonld')
    const event = json['@graph'].find((one: {plover: string}) => one.plover === 'AGREE')
    const [quote, position] = event.subjectOf[0].hasTarget.hasSelector
    const text = '😀 𝕏 =SUM(A1) said Chile; Peru agreed with Chile on a fishing line.'
    expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(position.start).toBe(text.indexOf('Peru') - 2)
  })

  test('into a file: whole, or not at all', async () => {
    const file = join(folder, 'events.jsonl')
    await get('-o', file)
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(7)
    expect(existsSync(`${file}.part`)).toBe(false)
    const {code, err} = await get('-o', join(folder, 'no-folder', 'events.jsonl'))
    expect(code).toBe(2)
    expect(err).toContain(
      `${join(folder, 'no-folder', 'events.jsonl')}: there is no folder ${join(folder, 'no-folder')}`,
    )
    expect(err).not.toContain('.part')
  })
})

describe('merge', () => {
  const line = (id: string, published: string) =>
    JSON.stringify({
      id,
      published,
      event: 'CONSULT',
      actor: [{name: 'Norway', code: 'NOR'}],
      recipient: [{name: 'Chile', code: 'CHL'}],
    })

  test('answers every line in its place, bad ones too', async () => {
    const {out, code} = await entente(
      ['merge'],
      `${line('a', '2020-01-02')}\nnonsense\n${line('b', '2020-01-03')}\n${line('c', '2021-01-03')}\n`,
    )
    const rows = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row))
    expect(rows.map(({id, cluster}) => [id, cluster])).toEqual([
      ['a', 'a'],
      [null, undefined],
      ['b', 'a'],
      ['c', 'c'],
    ])
    expect(rows[1].error).toMatch(/JSON/)
    expect(code).toBe(1)
  })
})

describe('upkeep', () => {
  test('articles, doctor, backup', async () => {
    expect((await entente(['articles', '--json', ...record])).json.articles).toHaveLength(13)
    const copy = join(folder, 'copy.db')
    expect((await entente(['backup', copy, ...record])).code).toBe(0)
    expect((await entente(['backup', copy, ...record])).code).toBe(2)
    expect((await entente(['doctor', '--record', copy, '--json'])).json.problems).toEqual([])
  })

  test('correct: reject, edit and list, on a copy', async () => {
    const copy = ['--record', join(folder, 'corrected.db')]
    await entente(['backup', copy[1]!, ...record])
    const ids = async () =>
      (await entente(['timeline', 'GBR', 'RUS', '--json', ...copy])).json.events.map(
        ({id}: {id: string}) => id,
      )
    const before = await ids()
    expect(
      (await entente(['correct', before[2], '--reject', '--why', 'a test', '--who', 'me', ...copy])).code,
    ).toBe(0)
    expect(await ids()).toHaveLength(4)
    await entente([
      'correct',
      before[4],
      '--factuality',
      'planned',
      '--recipient',
      'France',
      '--who',
      'me',
      ...copy,
    ])
    const shown = (await entente(['show', before[4], '--json', ...copy])).json
    expect(shown).toMatchObject({factuality: 'planned', recipient: [{code: 'FRA'}]})
    expect(shown.claims[0].people[0]).toMatchObject({
      who: 'me',
      action: 'edit',
      before: {factuality: 'happened'},
    })
    expect((await entente(['show', before[4], ...copy])).out).toContain('by a person: edit, me')
    const {corrections} = (await entente(['correct', '--list', '--json', ...copy])).json
    expect(corrections.map(({action}: {action: string}) => action)).toEqual(['reject', 'edit'])
    expect((await entente(['correct', '--list', ...copy])).out).toContain(
      'to factuality planned, recipient France',
    )
    expect((await entente(['correct', before[4], '--actor', 'Norway', ...copy])).code).toBe(0)
    expect((await entente(['show', before[4], '--json', ...copy])).json.actor).toMatchObject([{code: 'NOR'}])
    expect((await entente(['correct', before[4], '--mode', 'shouting', ...copy])).err).toMatch(
      /--mode shouting/,
    )
    expect((await entente(['correct', 'nothing', '--reject', ...copy])).code).toBe(2)
  })
})
