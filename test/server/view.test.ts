// Views of a chronology: facets count what they would leave, balances have no gaps, marks stand where their days are.
import {describe, expect, test} from 'vitest'
import {dayOf} from '../../src/record/index.ts'
import {layOut, placeOf, ticks} from '../../src/server/assets/timeline-layout.js'
import {stateOn} from '../../src/server/standing.ts'
import {facetsOf, matches, monthsOf, yearsOf} from '../../src/server/view.ts'
import type {Outlined} from '../../src/store/index.ts'

const none = {type: [], factuality: [], context: [], entity: [], outlet: [], source: []}

function event(id: string, date: string, more: Partial<Outlined> = {}): Outlined {
  const day = dayOf(date)!
  return {
    id,
    sort: day,
    lo: day,
    hi: day,
    type: 'CONSULT',
    quad: 'verbal cooperation',
    score: 1,
    factuality: 'happened',
    contexts: ['military'],
    parties: [{id: 'CHL', name: 'Chile'}],
    summary: '',
    outlets: ['One'],
    sources: ['One'],
    readings: [1],
    knownOn: [day],
    asKnown: null,
    ...more,
  }
}

const events = [
  event('a', '2012-11-03'),
  event('b', '2013-01-20', {type: 'ACCUSE', score: -2, outlets: ['One', 'Two']}),
  event('c', '2013-02-01', {factuality: 'planned', contexts: ['economic']}),
  event('d', '2015-02-01', {score: 4, hi: dayOf('2015-12-31')!}),
]

test('a facet counts with the other facets chosen, not with itself', () => {
  const chosen = {...none, type: ['ACCUSE' as const]}
  const {type, outlet} = facetsOf(events, chosen)
  expect(type.map(({value, count, chosen: is}) => [value, count, is])).toEqual([
    ['CONSULT', 3, false],
    ['ACCUSE', 1, true],
  ])
  expect(outlet.map(({value, count}) => [value, count])).toEqual([
    ['One', 1],
    ['Two', 1],
  ])
})

test('several values of one facet widen, several facets narrow', () => {
  const of = (chosen: object) => events.filter((one) => matches(one, {...none, ...chosen})).map(({id}) => id)
  expect(of({context: ['military', 'economic']})).toEqual(['a', 'b', 'c', 'd'])
  expect(of({context: ['economic'], factuality: ['happened']})).toEqual([])
  expect(of({outlet: ['Two']})).toEqual(['b'])
})

test('only what happened counts in the balance, and years without events are there', () => {
  expect(yearsOf(events)).toEqual([
    {period: '2012', cooperation: 1, conflict: 0},
    {period: '2013', cooperation: 0, conflict: -2},
    {period: '2014', cooperation: 0, conflict: 0},
    {period: '2015', cooperation: 4, conflict: 0},
  ])
})

test('a date that is vaguer than a month counts in no month', () => {
  expect(monthsOf(events).map(({period}) => period)).toEqual(['2012-11', '2012-12', '2013-01'])
})

describe('the timeline', () => {
  const axis = {from: 0, to: 1000, width: 500}
  test('a day stands in proportion', () => expect(placeOf(250, axis)).toBe(125))
  test('marks of one row that would overlap stand in different lanes', () => {
    const [a, b, c] = layOut(
      [
        {lo: 100, hi: 100, row: 0},
        {lo: 104, hi: 104, row: 0},
        {lo: 104, hi: 104, row: 1},
      ],
      axis,
    )
    expect([a.lane, b.lane, c.lane]).toEqual([0, 1, 0])
  })
  test('uncertain days are a span round the middle', () => {
    const [mark] = layOut([{lo: 200, hi: 399, row: 0}], axis)
    expect(mark).toMatchObject({x: 150, span: [-50, 50]})
  })
  test('what lies outside is not seen', () => {
    expect(layOut([{lo: 1200, hi: 1300, row: 0}], axis)[0].seen).toBe(false)
  })
  test('years, months and days are named as they fit', () => {
    const labels = (from: string, to: string) =>
      ticks({from: dayOf(from)!, to: dayOf(to)!, width: 600}, 'en-GB').map(({label}) => label)
    expect(labels('2000-01-01', '2020-01-01')).toContain('2010')
    expect(labels('2014-01-01', '2014-12-31')).toContain('Apr 14')
    expect(labels('2014-03-01', '2014-03-20')).toContain('8 Mar')
  })
})

describe('where a relation stands', () => {
  const step = (status: string, edtf: string, factuality = 'happened') =>
    ({status, date: {edtf, how: 'stated', reason: ''}, factuality, claims: []}) as never
  const agreement = {
    id: 'x',
    name: 'Pact',
    status: [
      step('signed', '2010-05-01'),
      step('suspended', '2014-03-18'),
      step('resumed', '2016', 'planned'),
    ],
    current: step('suspended', '2014-03-18'),
  } as never
  const known = {agreements: [agreement], contacts: [], incidents: [], measures: []}
  const on = (date: string | undefined) =>
    stateOn(known, date, date === undefined ? undefined : dayOf(date)!).agreements.map(
      ({standing}) => standing,
    )
  test('before the first step nothing stands', () => expect(on('2009-01-01')).toEqual([]))
  test('the last step taken by the day counts', () => expect(on('2012-01-01')).toEqual(['signed']))
  test('what is only planned was not taken', () => expect(on('2017-01-01')).toEqual(['suspended']))
  test('without a day the latest known state counts', () => expect(on(undefined)).toEqual(['suspended']))
})
