import {describe, expect, test} from 'vitest'
import {checkScope} from '../../src/dossier/index.ts'
import {type Agreement, agreementsOf, dayOf} from '../../src/record/index.ts'
import {known} from '../record/made.ts'
import {story} from '../record/story.ts'

const all = known(story.flatMap(({reading}) => reading.claims))
const asKnown = (day: string): Agreement =>
  agreementsOf(all.filter(({knownFrom}) => knownFrom <= dayOf(day)!))[0]!
const before = asKnown('2014-02-01')
const after = asKnown('2014-04-01')
const verdict = (item: string, kind: Parameters<typeof checkScope>[2] = null) =>
  checkScope(before, item, kind).answer

describe('the agreement as known before its suspension', () => {
  test.each([
    ['missiles', null, 'excluded'],
    ['anti-ship missiles', 'buy', 'excluded'],
    ['rifle components', null, 'covered'],
    ['spare parts for helicopters', 'buy', 'covered'],
    ['assault rifles', 'buy', 'covered'],
    ['a classified radar', null, 'unclear'],
    ['unclassified technology', null, 'covered'],
    ["a ship's bell", null, 'not mentioned'],
    ['grain', 'buy', 'not mentioned'],
  ] as const)('%s (%s) is %s', (item, kind, expected) => {
    expect(verdict(item, kind)).toBe(expected)
  })

  test('it gives the clause, its hedge, whose word, and the path through the taxonomy', () => {
    const {clauses, standing} = checkScope(before, 'cruise missiles', null)
    expect(standing).toBe(null)
    expect(clauses[0]!.clause).toMatchObject({text: 'missile systems', covered: false, hedge: 'likely'})
    expect(clauses[0]!.path.at(-1)).toBe('missiles')
    expect(clauses[0]!.path.some((step) => step.startsWith('ML4'))).toBe(true)
    expect(clauses[0]!.clause.claims[0]!.evidence[0]!.exact).toContain('Missile systems')
  })

  test('what is sold the other way round is not what the clause covers', () => {
    expect(verdict('assault rifles', 'sell')).not.toBe('covered')
  })
})

test('after the suspension the answer begins with it', () => {
  const {standing, answer} = checkScope(after, 'missiles', null)
  expect(standing).toMatchObject({status: 'suspended', date: {edtf: '2014-03-18'}})
  expect(answer).toBe('excluded')
})

describe('paraphrased items find their place in the taxonomy', () => {
  const clause = (text: string, covered: boolean) => ({text, covered, claims: []})
  const agreement: Agreement = {
    id: 'agreement-x',
    name: 'Defence Goods Agreement',
    names: [],
    kind: 'procurement',
    parties: [{code: 'NOR'}, {code: 'CHL'}],
    current: null,
    status: [],
    scope: [
      clause('rifle components', true),
      clause('night-vision equipment', true),
      clause('spare parts for aircraft', true),
      clause('armoured vehicles', true),
      clause('missile systems', false),
    ],
    events: [],
  }
  test.each([
    ['anti-tank missiles', 'excluded'],
    ['MANPADS', 'excluded'],
    ['Patriot batteries', 'excluded'],
    ['night-vision goggles', 'covered'],
    ['thermal imaging cameras', 'covered'],
    ['parts for assault rifles', 'covered'],
    ['spare parts for helicopters', 'covered'],
    ['infantry fighting vehicles', 'covered'],
    // Parts are not the whole, and the whole says nothing of parts for other things.
    ['rifles', 'unclear'],
    ['missile components', 'unclear'],
    ['spare parts for tanks', 'unclear'],
    ['spare parts for submarines', 'not mentioned'],
    ['dual-use chips', 'not mentioned'],
    ['winter boots', 'not mentioned'],
  ] as const)('%s: %s', (item, expected) => {
    const {answer, reason} = checkScope(agreement, item, null)
    expect({answer, reason}).toMatchObject({answer: expected})
  })
})
