import {describe, expect, test} from 'vitest'
import {half, merged, readRows, scores} from '../../bench/merge.ts'
import {type CodedMention, mergeReports, reportOf, reportOfMention} from '../../src/record/index.ts'
import {claim, party, shuffled, told} from './made.ts'

const nobody = () => null
const usa = {name: 'United States', code: 'USA'}
const syria = {name: 'Syria', code: 'SYR'}

function groups(lines: readonly CodedMention[]): string[] {
  return mergeReports(lines.map((line) => reportOfMention(line, nobody)))
    .map((group) =>
      group
        .map(({id}) => id)
        .sort()
        .join(' '),
    )
    .sort()
}

function meeting(id: string, published: string, more: Partial<CodedMention> = {}): CodedMention {
  return {
    id,
    published,
    event: 'CONSULT',
    cameo: '046',
    article: `article ${id}`,
    actor: [usa],
    recipient: [syria],
    ...more,
  }
}

describe('lines of another coder', () => {
  test('one meeting told by two papers, whichever party comes first', () => {
    expect(
      groups([meeting('a', '2009-03-03'), meeting('b', '2009-03-04', {actor: [syria], recipient: [usa]})]),
    ).toEqual(['a b'])
  })

  test('meetings a month apart are two', () => {
    expect(groups([meeting('a', '2009-03-03'), meeting('b', '2009-04-05')])).toEqual(['a', 'b'])
  })

  test('meetings on two stated days are two, though told on one day', () => {
    const days = ['2009-03-03', '2009-03-05'].map((date, index) => meeting(`${index}`, '2009-03-06', {date}))
    expect(groups(days)).toEqual(['0', '1'])
  })

  test('another type, or another pair, is another event', () => {
    const iran = {name: 'Iran', code: 'IRN'}
    expect(
      groups([
        meeting('a', '2009-03-03'),
        meeting('b', '2009-03-03', {event: 'ACCUSE', cameo: '111'}),
        meeting('c', '2009-03-03', {recipient: [iran]}),
      ]),
    ).toEqual(['a', 'b', 'c'])
  })

  test('lines that miss most fields are kept apart and lose nothing', () => {
    expect(groups([{id: 'a'}, {id: 'b'}, meeting('c', '2009-03-03')])).toEqual(['a', 'b', 'c'])
  })

  test('the order of the lines is nothing', () => {
    const lines = Array.from({length: 40}, (_, index) =>
      meeting(`${index}`, `2009-03-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`),
    )
    const first = groups(lines)
    for (let seed = 1; seed <= 20; seed++) expect(groups(shuffled(lines, seed))).toEqual(first)
  })
})

describe('our own claims', () => {
  const report = (outlet: string, published: string, said: object) =>
    reportOf(
      claim(
        told({
          outlet,
          published,
          address: `https://${outlet.toLowerCase()}.example/${published}`,
          text: 'Ministers met in Oslo. Later, officials spoke by telephone about fishing.',
        }).reading.article,
        {
          words: 'Ministers met in Oslo.',
          ...said,
        },
      ),
    )
  const minister = party('NOR', 'Jens Nordmann', 'GOV')
  const [nor, swe] = ['NOR', 'SWE'].map((code) => ({...party(code), entity: code}))

  test('a minister, his ministry and his state can be one party', () => {
    const a = report('A', '2021-06-02', {actor: [minister], recipient: [swe!], on: '2021-06-01'})
    const b = report('B', '2021-06-03', {actor: [swe!, nor!], on: '2021-06-01'})
    expect(mergeReports([a, b])).toHaveLength(1)
  })

  test('meetings on consecutive days are two', () => {
    const a = report('A', '2021-06-02', {actor: [nor!, swe!], on: '2021-06-01'})
    const b = report('B', '2021-06-03', {
      actor: [nor!, swe!],
      on: '2021-06-02',
      words: 'Later, officials spoke by telephone about fishing.',
    })
    expect(mergeReports([a, b])).toHaveLength(2)
  })

  test('what a page tells as past history is no event of a later year', () => {
    const sides = {actor: [nor!], recipient: [swe!], event: 'SANCTION' as const}
    const past = report('A', '2013-06-02', {...sides, background: true})
    const dated = (year: string) => ({
      ...report('B', `${year}-06-02`, {...sides, on: `${year}-06-01`}),
      article: `of ${year}`,
    })
    expect(mergeReports([past, dated('2012')])).toHaveLength(1)
    expect(mergeReports([past, dated('2014')])).toHaveLength(2)
  })

  test('a headline that fits two meetings of an article does not make them one', () => {
    const text = 'Ministers Roe and Doe met in Oslo. The chiefs of staff Poe and Loe met in Oslo, too.'
    const {article} = told({outlet: 'A', published: '2021-06-02', text}).reading
    const of = (code: string, name: string) => party(code, name, 'GOV')
    const first = claim(article, {
      words: 'Ministers Roe and Doe met in Oslo.',
      actor: [of('NOR', 'Ann Roe'), of('SWE', 'Per Doe')],
      on: '2021-06-01',
    })
    const second = claim(article, {
      words: 'The chiefs of staff Poe and Loe met in Oslo, too.',
      actor: [of('NOR', 'Kim Poe'), of('SWE', 'Jan Loe')],
      on: '2021-06-01',
    })
    const states = report('B', '2021-06-02', {actor: [nor!, swe!], on: '2021-06-01'})
    const groups = mergeReports([reportOf(first), reportOf(second), states])
    expect(groups.some((group) => [first, second].every(({id}) => group.some((one) => one.id === id)))).toBe(
      false,
    )
  })

  test('two claims of one article are two facts', () => {
    const a = report('A', '2021-06-02', {actor: [nor!, swe!]})
    const b = report('A', '2021-06-02', {
      actor: [nor!, swe!],
      words: 'Later, officials spoke by telephone about fishing.',
    })
    expect(mergeReports([a, b])).toHaveLength(2)
  })
})

describe.skipIf(readRows() === null)('development groups', () => {
  test('better than the best simple key, without putting strangers together', () => {
    const rows = readRows()!
    for (const some of [rows, half(rows, 0), half(rows, 1)]) {
      const {f1, pairPrecision} = scores(some, merged(some))
      expect(f1).toBeGreaterThanOrEqual(0.9)
      expect(pairPrecision).toBeGreaterThanOrEqual(0.85)
    }
  })
})

test('an expulsion and its answer are two, however alike they are told', () => {
  const expulsion = (from: string, to: string, published: string, words: string) => {
    const said = {
      words,
      event: 'SANCTION' as const,
      mode: 'expel',
      cameo: '166',
      actor: [party(from)],
      recipient: [party(to)],
    }
    const {reading} = told({outlet: `Paper of ${published}`, published, text: words, claims: [said]})
    return reportOf(claim(reading.article, said))
  }
  const reports = [
    expulsion('GBR', 'RUS', '2018-03-15', 'Britain expelled 23 Russian diplomats.'),
    expulsion('RUS', 'GBR', '2018-03-17', 'Russia expelled 23 British diplomats.'),
    expulsion('RUS', 'GBR', '2018-03-18', 'Moscow expelled 23 British diplomats.'),
  ]
  expect(mergeReports(reports).map((group) => group.length)).toEqual([1, 2])
})
