// gazetteer/offices: holders at a day, no overlaps, enough states; and that the schema refuses what is wrong.
import {describe, expect, it} from 'vitest'
import {entriesOf} from '../../src/lexicon/index.ts'
import {offices as schema} from '../../src/lexicon/schemas/offices.ts'

interface Office {
  readonly id: string
  readonly state: string
  readonly office: string
  readonly terms: readonly {holder: string; from: string; until: string | null}[]
}

const offices = entriesOf<Office>('gazetteer/offices')

function holdersAt(id: string, day: string): string[] {
  const office = offices.find((entry) => entry.id === id)
  if (!office) throw new Error(`no office ${id}`)
  return office.terms
    .filter(({from, until}) => from <= day && (until === null || day < until))
    .map(({holder}) => holder)
}

const questions: readonly (readonly [id: string, day: string, holder: string])[] = [
  ['rus.defence-minister', '2022-02-11', 'Sergei Shoigu'],
  ['gbr.defence-minister', '2022-02-11', 'Ben Wallace'],
  ['gbr.defence-minister', '2014-01-20', 'Philip Hammond'],
  ['gbr.foreign-minister', '2018-03-14', 'Boris Johnson'],
  ['rus.head-of-state', '2010-06-01', 'Dmitry Medvedev'],
  ['rus.head-of-state', '2014-03-18', 'Vladimir Putin'],
  ['ukr.head-of-state', '2014-02-20', 'Viktor Yanukovych'],
  ['ukr.foreign-minister', '2022-02-24', 'Dmytro Kuleba'],
  ['usa.head-of-state', '2001-01-19', 'Bill Clinton'],
  ['usa.foreign-minister', '2003-02-05', 'Colin Powell'],
  ['usa.defence-minister', '2006-12-31', 'Robert Gates'],
  ['fra.head-of-state', '2019-01-22', 'Emmanuel Macron'],
  ['deu.head-of-government', '2019-01-22', 'Angela Merkel'],
  ['deu.defence-minister', '2022-12-31', 'Christine Lambrecht'],
  ['jpn.head-of-government', '2022-01-06', 'Fumio Kishida'],
  ['aus.head-of-government', '2022-01-06', 'Scott Morrison'],
  ['isr.head-of-government', '1995-11-03', 'Yitzhak Rabin'],
  ['irn.foreign-minister', '2015-07-14', 'Mohammad Javad Zarif'],
  ['ind.foreign-minister', '2018-09-27', 'Sushma Swaraj'],
  ['chn.foreign-minister', '2023-03-07', 'Qin Gang'],
  ['tur.foreign-minister', '2010-05-31', 'Ahmet Davutoglu'],
  ['kor.defence-minister', '2010-12-20', 'Kim Kwan-jin'],
  ['grc.foreign-minister', '2018-06-17', 'Nikos Kotzias'],
  ['sun.head-of-state', '1991-08-19', 'Mikhail Gorbachev'],
  ['igo.nato-secretary-general', '2014-03-18', 'Anders Fogh Rasmussen'],
  ['igo.un-secretary-general', '2006-07-12', 'Kofi Annan'],
  ['igo.eu-high-representative', '2010-01-01', 'Catherine Ashton'],
]

describe('who held the office', () => {
  it.each(questions)('%s on %s: %s', (id, day, holder) => {
    expect(holdersAt(id, day)).toEqual([holder])
  })
})

describe('the list of offices', () => {
  it('names heads of state or government of at least 120 states', () => {
    const heads = offices.filter(({office}) => /^head of/.test(office)).map(({state}) => state)
    expect(new Set(heads).size).toBeGreaterThanOrEqual(120)
  })

  it('names head, foreign and defence minister of at least 60 states since 2000', () => {
    const since = (office: string) =>
      new Set(offices.filter((entry) => entry.office === office).map(({state}) => state))
    const heads = new Set([...since('head of state'), ...since('head of government')])
    const foreign = since('foreign minister')
    const defence = since('defence minister')
    expect(
      [...heads].filter((state) => foreign.has(state) && defence.has(state)).length,
    ).toBeGreaterThanOrEqual(60)
  })

  it('has no entry that its schema refuses', () => {
    const refused = offices.filter((entry) => !schema.safeParse(entry).success).map(({id}) => id)
    expect(refused).toEqual([])
  })
})

describe('the schema refuses', () => {
  const office = (terms: unknown[]) => ({
    id: 'xyz.head-of-state',
    state: 'XYZ',
    office: 'head of state',
    sector: 'GOV',
    titles: ['President'],
    source: 'own knowledge',
    terms,
  })
  const term = (from: string, until: string | null) => ({holder: 'Jane Roe', from, until})

  it.each([
    ['two holders at once', [term('2001-03-01', '2005-03-01'), term('2005-02-01', null)]],
    ['an open term before another', [term('2001-03-01', null), term('2005-02-01', '2006')]],
    ['a term that ends before it begins', [term('2005-03-01', '2001')]],
    ['a day that does not exist', [term('2005-02-30', null)]],
  ])('%s', (_, terms) => {
    expect(schema.safeParse(office(terms)).success).toBe(false)
  })

  it('but not neighbours whose dates are known to different precision', () => {
    expect(schema.safeParse(office([term('2001', '2005-03'), term('2005-03-14', null)])).success).toBe(true)
  })
})
