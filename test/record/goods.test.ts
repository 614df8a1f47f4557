import {describe, expect, test} from 'vitest'
import {entriesOf} from '../../src/lexicon/index.ts'
import {goodsIn, isKindOf} from '../../src/record/index.ts'

interface Entry {
  id: string
  words: string[]
  parent?: string
}

const entries = entriesOf<Entry>('lexicons/goods', 'en')

describe('the goods taxonomy', () => {
  test('has every munitions category, and every parent it names', () => {
    const ids = new Set(entries.map(({id}) => id))
    for (let category = 1; category <= 22; category++) expect(ids).toContain(`goods.ml${category}`)
    expect(entries.filter(({parent}) => parent && !ids.has(parent))).toEqual([])
  })

  test('each word leads to its own entry and to no other', () => {
    const wrong = entries.flatMap(({id, words}) =>
      words.filter((word) => goodsIn(word)[0]?.id !== id).map((word) => `${id}: ${word}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('goods in a text', () => {
  test.each([
    ['Kalashnikov rifles', ['goods.ml1.rifle']],
    ['rifle components', ['goods.ml1.rifle', 'goods.components']],
    ['surface-to-air missiles and their launchers', ['goods.ml4.missile']],
    ['two frigates and a submarine', ['goods.ml9.surface', 'goods.ml9.submarine']],
    ['a night-vision device', ['goods.ml15.night']],
    ['the harvest festival', []],
    ['companies take part in a think tank', []],
  ])('%s', (text, ids) => {
    expect(goodsIn(text).map(({id}) => id)).toEqual(ids)
  })

  test('a rifle is a small arm and a weapon, not a vessel', () => {
    expect(isKindOf('goods.ml1.rifle', 'goods.ml1')).toBe(true)
    expect(isKindOf('goods.ml1.rifle', 'goods.weapons')).toBe(true)
    expect(isKindOf('goods.ml1.rifle', 'goods.ml9')).toBe(false)
  })
})
