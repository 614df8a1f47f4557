import {describe, expect, test} from 'vitest'
import type {Claim} from '../../src/claims/index.ts'
import {figuresOf, incidentsOf, mergeReports, reportOf} from '../../src/record/index.ts'
import {claim, known, party, type Said, told} from './made.ts'

const victim = (name: string, code: string | null) => ({
  ...party(code ?? 'NOR', name),
  code,
  entity: code ? `${code}/ELI/${name}` : null,
})

function report(outlet: string, published: string, words: string, said: Partial<Said> = {}): Claim {
  const address = `https://${outlet.toLowerCase()}.example/${published}`
  return claim(told({outlet, published, address, text: words}).reading.article, {words, ...said})
}

describe('incidents', () => {
  const poisoning = (outlet: string, name: string, code: string | null, on: string, about: Claim['about']) =>
    report(outlet, '2021-06-04', `${name} was poisoned in Lima.`, {
      on,
      about,
      event: about === 'event' ? 'ASSAULT' : null,
      recipient: [victim(name, code)],
      incident: {kind: 'poisoning', harmed: [victim(name, code)]},
    })

  test('of one victim are one, told as act or as incident, by full name or surname', () => {
    const found = incidentsOf(
      known([
        poisoning('A', 'Pedro Quispe', null, '2021-06', 'event'),
        poisoning('B', 'Quispe', 'PER', '2021-06-02', 'incident'),
      ]),
    )
    expect(found).toHaveLength(1)
    expect(found[0]!.claims).toHaveLength(2)
  })

  const end = (outlet: string, name: string, kind: string, on?: string) =>
    report(outlet, '2021-09-04', `Of ${name}: ${kind}.`, {
      on,
      about: 'incident',
      event: null,
      recipient: [victim(name, 'PER')],
      incident: {kind, harmed: [victim(name, 'PER')], victim: name},
    })

  test('of one person are one death, however it is told', () => {
    const found = incidentsOf(
      known([
        end('A', 'Pedro Quispe', 'poisoning', '2021-06-02'),
        end('B', 'Pedro Quispe', 'death', '2021-06-23'),
        end('C', 'Pedro Quispe', 'killing'),
      ]),
    )
    expect(found.map(({claims, date}) => [claims.length, date?.edtf])).toEqual([[3, '2021-06-02']])
  })

  test('of other years, other people or no death are apart', () => {
    const found = incidentsOf(
      known([
        end('A', 'Pedro Quispe', 'poisoning', '2018-06-02'),
        end('B', 'Pedro Quispe', 'death', '2021-06-23'),
        end('C', 'Rosa Mamani', 'killing'),
        end('D', 'Pedro Quispe', 'abduction', '2021-06-20'),
      ]),
    )
    expect(found).toHaveLength(4)
  })

  test('of two victims are two', () => {
    const found = incidentsOf(
      known([
        poisoning('A', 'Pedro Quispe', null, '2021-06-02', 'incident'),
        poisoning('B', 'Rosa Mamani', null, '2021-06-02', 'incident'),
      ]),
    )
    expect(found).toHaveLength(2)
  })
})

describe('figures', () => {
  const companies = (outlet: string, counts: string, asOf: string, value = 600) =>
    report(outlet, '2021-06-04', `${value} ${counts}`, {
      about: 'figure',
      event: null,
      figure: {
        value,
        unit: 'count',
        counts,
        party: 'GBR',
        comparison: [],
        asOf: {edtf: asOf, how: 'inferred', reason: 'the day of the report'},
      },
    })

  test('one number of one thing in the same days is one figure; another number or year is another', () => {
    const found = figuresOf(
      known([
        companies('A', 'British companies', '2021-06-04'),
        companies('B', 'British companies in Russia', '[2021-05-01..2021-06-30]'),
        companies('C', 'British companies', '2021-06-04', 700),
        companies('D', 'British companies', '2019-06-04'),
      ]),
    )
    expect(found.map(({value, claims}) => [value, claims.length]).sort()).toEqual([
      [600, 1],
      [600, 2],
      [700, 1],
    ])
  })
})

describe('reports without a date of their own', () => {
  const seizure = (outlet: string, published: string, name: string, code: string | null): Claim => ({
    ...report(outlet, published, `The navy of Chile seized ${name}.`, {
      event: 'COERCE',
      actor: [party('CHL', 'Navy', 'MIL')],
      recipient: [victim(name, code)],
    }),
    date: {edtf: published, how: 'inferred', reason: 'the day of the report'},
  })
  const groups = (...claims: Claim[]) => mergeReports(claims.map(reportOf)).length

  test('a day that is only that of the report tells no two occurrences apart', () => {
    expect(
      groups(seizure('A', '2021-06-02', 'Ana Soto', 'PER'), seizure('B', '2021-06-03', 'Ana Soto', 'PER')),
    ).toBe(1)
  })

  test('"smugglers" and "Peruvian smugglers" may be the same, "smugglers" and a captain are not', () => {
    const some = seizure('A', '2021-06-02', 'smugglers', null)
    expect(groups(some, seizure('B', '2021-06-02', 'Peruvian smugglers', 'PER'))).toBe(1)
    expect(groups(some, seizure('B', '2021-06-02', 'Luis Rojas', 'PER'))).toBe(2)
  })
})
