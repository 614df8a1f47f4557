// What the neural parser sees of a word form.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  affixKeys,
  firstRare,
  hashOf,
  plainForm,
  shapeOf,
  wordKey,
} from '../../../src/sentences/biaffine/features.ts'

test('quotes, dashes, digits and case are made plain; years stay years', () => {
  const forms = ['Don’t', '“', '—', '2,500', 'F-16', '1987', '2031', '2512', 'Öl']
  expect(forms.map(plainForm)).toEqual(["don't", '"', '--', '0,000', 'f-00', 'y', 'y', '0000', 'öl'])
})

test('a shape tells the classes of characters, runs cut to two', () => {
  const forms = ['McDonald', 'NATO', 'F-16s', 'ministers', 'Шойгу', '北京', '…']
  expect(forms.map(shapeOf)).toEqual(['XxXxx', 'XX', 'X-ddx', 'xx', 'Xxx', 'oo', '…'])
})

test('forms that differ in case alone share the word but not the whole form', () => {
  expect(wordKey('Turkey')).toBe(wordKey('turkey'))
  expect(affixKeys('Turkey').at(-1)).not.toBe(affixKeys('turkey').at(-1))
  expect(affixKeys('Turkey').slice(1, firstRare)).toEqual(affixKeys('turkey').slice(1, firstRare))
})

test('any form, however odd or long, has eleven keys of 32 bits', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (form) => {
      const keys = affixKeys(form)
      expect(keys).toHaveLength(11)
      for (const key of [...keys, wordKey(form)]) expect(key === key >>> 0).toBe(true)
    }),
  )
  expect(affixKeys('x'.repeat(1_000_000))).toHaveLength(11)
})

test('equal strings of two kinds have two keys', () => {
  expect(hashOf('in', 3)).not.toBe(hashOf('in', 11))
})
