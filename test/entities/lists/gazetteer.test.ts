// The gazetteer covers ISO 3166 and codes parties as PLOVER does.
import {expect, test} from 'vitest'
import {partyOf} from '../../../src/entities/index.ts'
import {entriesOf} from '../../../src/lexicon/index.ts'

interface StateEntry {
  readonly code: string
  readonly iso2?: string
  readonly name: string
  readonly party?: string
  readonly adjectives?: readonly string[]
  readonly capitals?: readonly string[]
}

const states = entriesOf<StateEntry>('gazetteer/states')

test('every region that Intl names as a country or territory stands in the gazetteer', () => {
  const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'})
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  // Regions of CLDR that ISO 3166 does not have as officially assigned.
  const others = new Set([
    'AC',
    'AN',
    'BU',
    'CP',
    'CQ',
    'CS',
    'DD',
    'DG',
    'DY',
    'EA',
    'EU',
    'EZ',
    'FX',
    'HV',
    'IC',
    'NH',
    'NT',
    'QO',
    'QU',
    'RH',
    'SU',
    'TA',
    'TP',
    'UK',
    'UN',
    'VD',
    'XA',
    'XB',
    'XK',
    'YD',
    'YU',
    'ZR',
    'ZZ',
  ])
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !others.has(code) && names.of(code) !== undefined)
  const known = new Set(states.map(({iso2}) => iso2))
  expect(codes.filter((code) => !known.has(code))).toEqual([])
  expect(codes.length).toBeGreaterThan(240)
})

test.each([
  ['GBR', 'GBR'],
  ['gb', 'GBR'],
  ['Britain', 'GBR'],
  ['the Netherlands', 'NLD'],
  ['Kosovo', 'KOS'],
  ['XK', 'KOS'],
  ['Puerto Rico', 'USA/Puerto Rico'],
  ['Hong Kong', 'HKG'],
  ['USSR', 'SUN'],
  ['Yugoslavia', 'YUG'],
  ['Czechoslovakia', 'CSK'],
  ['South Ossetia', 'GEO/PRE/South Ossetia'],
  ['NATO', 'IGO/NATO'],
  ['EU', 'EUR/European Union'],
  ['United Nations', 'UNO/United Nations'],
  ['Rosoboronexport', 'RUS/BUS/Rosoboronexport'],
  ['MI6', 'GBR/SPY/MI6'],
])('%s is %s', (name, entity) => {
  expect(partyOf(name)?.entity).toBe(entity)
})

test('nobody is meant by a word that names nobody', () => {
  expect(partyOf('Here')).toBeNull()
  expect(partyOf('')).toBeNull()
})

// Capitals are left out where their name is the state's own (Djibouti) or that of much else (San José, Victoria).
test('every sovereign state has an adjective and, but for a few, a capital', () => {
  const sovereign = states.filter(
    ({party, code}) => !party && !/^(?:ATA|HKG|VAT|SUN|YUG|CSK|DDR)$/.test(code),
  )
  expect(sovereign.filter(({adjectives}) => !adjectives?.length).map(({code}) => code)).toEqual(['DMA'])
  expect(
    sovereign
      .filter(({capitals}) => !capitals?.length)
      .map(({code}) => code)
      .sort(),
  ).toEqual(['DJI', 'LUX', 'MCO', 'SGP', 'SMR', 'SYC'])
})

test('no name means two sovereign states', () => {
  const owners = new Map<string, Set<string>>()
  for (const {name, code, party} of states) {
    if (party) continue
    owners.set(name, (owners.get(name) ?? new Set()).add(code))
  }
  expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([])
})
