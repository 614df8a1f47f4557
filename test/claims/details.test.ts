// Scope lists, contacts and figures of short texts of ours: what a careful reader takes from them, and what not.
import {describe, expect, test} from 'vitest'
import {listItems} from '../../src/claims/agreements/lists.ts'
import type {Claim} from '../../src/claims/index.ts'
import {readFrom} from '../../src/read.ts'

function claimsOf(text: string, title: string | null = null): readonly Claim[] {
  return readFrom({
    source: 'test',
    address: null,
    id: 'test',
    title,
    byline: null,
    dateline: null,
    published: {edtf: '2018-05-04', how: 'stated', reason: 'given'},
    modified: null,
    outlet: null,
    lang: 'en',
    text,
    boilerplate: [],
    page: {views: null, comments: null, mentions: [], related: []},
    warnings: [],
  }).claims
}

function scopeOf(text: string): string[] {
  return claimsOf(text).flatMap(({agreement}) =>
    agreement?.scope
      ? [
          `${agreement.scope.covered ? '+' : '-'}${agreement.scope.text}${agreement.scope.hedge ? ` (${agreement.scope.hedge})` : ''}`,
        ]
      : [],
  )
}

describe('lists', () => {
  const items = (text: string) =>
    listItems(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end))
  test.each([
    ['courses for pilots, the exchange of data and joint patrols', 3],
    ['the training of pilots, sailors and soldiers', 1],
    ['trade and investment', 1],
    ['the import of maize and the export of steel', 2],
  ])('%s: %i', (text, count) => {
    expect(items(text)).toHaveLength(count)
  })
})

describe('scope', () => {
  const signed = 'Ghana and Togo signed a defence accord in Accra on Friday.'
  test('what is no part of it is excluded', () => {
    expect(scopeOf(`${signed} Naval bases are not part of the accord.`)).toContain('-Naval bases')
  })
  test('what it would probably not cover keeps its hedge', () => {
    const found = scopeOf(`${signed} The accord would probably not cover naval bases.`)
    expect(found.some((item) => item.startsWith('-naval bases (') && item.includes('probably'))).toBe(true)
  })
  test('a question tells nothing', () => {
    expect(scopeOf(`${signed} What does the accord cover?`)).toEqual([])
  })
  test('an older agreement is another one', () => {
    const names = claimsOf(
      `${signed} The accord covers joint patrols. The patrols begin in June. The two armies are small. ` +
        'An earlier treaty lapsed in 2009.',
    ).flatMap(({agreement}) => agreement?.local ?? [])
    expect(new Set(names).size).toBe(2)
  })
})

describe('contacts', () => {
  test('the call has its agenda, the talks have theirs', () => {
    const contacts = claimsOf(
      'The transport ministers of Ghana and Togo held talks in Accra on Friday on the port and a new railway.\n' +
        'On Thursday the presidents of Ghana and Togo spoke by telephone. They talked about the drought.',
    ).flatMap(({contact}) => contact ?? [])
    const agenda = contacts.map((contact) => [contact.kind, contact.agenda.map(({text}) => text).join('; ')])
    expect(agenda).toContainEqual(['call', 'drought'])
    expect(agenda.some(([kind, items]) => kind === 'talks' && items.includes('railway'))).toBe(true)
  })
  test('both sides take part where the text only counts them', () => {
    const found = claimsOf(
      'Ghana and Togo quarrel about a port. The two foreign ministers met in Lagos on Friday and discussed the port.',
    ).find(({contact}) => contact)
    expect(found?.actor.map(({code}) => code).sort()).toEqual(['GHA', 'TGO'])
  })
})

describe('figures', () => {
  const figures = (text: string) => claimsOf(text).flatMap(({figure}) => figure ?? [])
  test('a level and what it fell from', () => {
    const [figure] = figures('The number of Ghanaian visitors to Togo fell to 60,000, from 75,000 in 2016.')
    expect(figure?.value).toBe(60000)
    expect(figure?.comparison.map(({value}) => value)).toEqual([75000])
  })
  test('a comparison in the next sentence', () => {
    const [figure] = figures('Ghana gave Togo 20 million euros. By comparison, France gave 35 million euros.')
    expect(figure?.comparison.map(({value, party}) => [value, party])).toEqual([[35000000, 'FRA']])
  })
  test('what is promised is planned', () => {
    const found = claimsOf('Ghana will give Togo 20 million euros for the port.').find(({figure}) => figure)
    expect(found?.factuality).toBe('planned')
    expect(found?.figure?.party).toBe('GHA')
  })
})
