// gazetteer/known-events: dated public events; order of the Games, and that the schema refuses what is wrong.
import {expect, it} from 'vitest'
import {entriesOf} from '../../src/lexicon/index.ts'
import {knownEvents as schema} from '../../src/lexicon/schemas/offices.ts'

interface KnownEvent {
  readonly id: string
  readonly names: readonly string[]
  readonly from: string
  readonly until?: string
}

const events = entriesOf<KnownEvent>('gazetteer/known-events')
const byId = new Map(events.map((event) => [event.id, event]))

it.each([
  ['olympics.2014-winter', '2014-02-07', '2014-02-23'],
  ['olympics.2020-summer', '2021-07-23', '2021-08-08'],
  ['treaties.aachen', '2019-01-22', undefined],
  ['attacks.salisbury', '2018-03-04', undefined],
  ['wars.ukraine', '2022-02-24', undefined],
  ['nato-summits.2014-wales', '2014-09-04', '2014-09-05'],
])('%s: %s to %s', (id, from, until) => {
  expect(byId.get(id)).toMatchObject(until ? {from, until} : {from})
})

it('begins each entry with a name of its own', () => {
  const names = events.flatMap((event) => event.names.map((name) => name.toLowerCase()))
  const shared = events.filter(({names: [first]}) => {
    const name = first.toLowerCase()
    return names.indexOf(name) !== names.lastIndexOf(name)
  })
  expect(shared.map(({id}) => id)).toEqual([])
})

it('gives each series its common name, told apart by the day', () => {
  const games = events.filter(({names}) => names.includes('Winter Olympics')).map(({from}) => from)
  expect(games).toContain('2014-02-07')
  expect(new Set(games).size).toBe(games.length)
})

it('has no entry that its schema refuses', () => {
  expect(events.filter((event) => !schema.safeParse(event).success)).toEqual([])
})

it('refuses an event that ends before it begins', () => {
  const event = {
    id: 'x.y',
    names: ['Fair of Nowhere'],
    kind: 'opening',
    from: '2014-02-07',
    source: 'own knowledge',
  }
  expect(schema.safeParse({...event, until: '2014-02-08'}).success).toBe(true)
  expect(schema.safeParse({...event, until: '2014-01-08'}).success).toBe(false)
})
