// Kinds of incidents and agreements by their Russian names: all of them, and those made of two.
import {expect, test} from 'vitest'
import {entriesOf} from '../../src/lexicon/index.ts'
import {kindIn} from '../../src/record/index.ts'

test.each(['incidents', 'agreement-topics'])('every kind of lexicons/%s has a Russian name', (folder) => {
  const kinds = entriesOf<{kind: string}>(`lexicons/${folder}`, 'en').map(({kind}) => kind)
  expect(kinds.filter((kind) => !/^[а-яё ,-]+$/.test(kindIn(kind, 'ru')))).toEqual([])
})

test('how it was done stands behind what was done', () => {
  expect(kindIn('death by poisoning', 'ru')).toBe('гибель (отравление)')
  expect(kindIn('death by poisoning', 'en')).toBe('death by poisoning')
})
