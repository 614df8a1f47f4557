// relations.jsonl is well-formed; how well the coder does on it is measured by bench/relations.ts.
import {expect, test} from 'vitest'
import {modesOf} from '../../src/events/index.ts'
import {eventTypes, factualities} from '../../src/lexicon/index.ts'
import {type GoldEvent, goldItems} from './relations.ts'

const items = goldItems()
const events = items.flatMap((item) => item.events.map((event) => ({...event, item})))

test('400 items with ids and texts of their own', () => {
  expect(items).toHaveLength(400)
  expect(new Set(items.map(({id}) => id)).size).toBe(400)
  expect(new Set(items.map(({text}) => text)).size).toBe(400)
})

test('half of the items are unseen, and an item has events unless it says none', () => {
  expect(items.filter(({part}) => part === 'unseen')).toHaveLength(200)
  expect(items.filter(({part}) => part === 'seen')).toHaveLength(200)
  expect(items.filter(({none}) => none)).toHaveLength(70)
  const contrary = items.filter(({none, events}) => (none === true) === events.some(isAsked))
  expect(contrary.map(({id}) => id)).toEqual([])
})

test('types, modes, factualities, codes and dates are known', () => {
  const strange = events.filter(
    ({event, also = [], mode, factuality, actor, recipient}) =>
      ![event, ...also].every((type) => eventTypes.some((known) => known === type)) ||
      !factualities.some((known) => known === factuality) ||
      (mode !== undefined && ![event, ...also].some((type) => modesOf(type).includes(mode))) ||
      ![...actor, ...recipient].every((code) => /^[A-Z]{3}$/.test(code)),
  )
  expect(strange.map(({item}) => item.id)).toEqual([])
  expect(items.filter(({date}) => Number.isNaN(Date.parse(date)))).toEqual([])
})

test('every head word of a party stands in the text', () => {
  const absent = events.flatMap(({actorText, recipientText, item}) =>
    [...actorText, ...recipientText]
      .filter((word) => !hasWord(item.text, word))
      .map((word) => `${item.id} ${word}`),
  )
  expect(absent).toEqual([])
})

test('every type and factuality is asked for at least twelve times', () => {
  const asked = events.filter(isAsked)
  const rare = [
    ...eventTypes.filter((type) => asked.filter(({event}) => event === type).length < 12),
    ...factualities.filter((kind) => asked.filter(({factuality}) => factuality === kind).length < 12),
  ]
  expect(rare).toEqual([])
})

function isAsked({optional}: GoldEvent): boolean {
  return !optional
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
}
