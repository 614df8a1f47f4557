// attributed.txt is well-formed: every content and speaker stands in its article; how well they are found is measured by bench/attribution.ts.
import {expect, test} from 'vitest'
import {attributedTexts} from './attributed-texts.ts'

const articles = attributedTexts()

test('as many articles are kept as are looked at', () => {
  expect(articles.filter(({part}) => part === 'kept')).toHaveLength(articles.length / 2)
  expect(new Set(articles.map(({id}) => id)).size).toBe(articles.length)
})

test('every article has contents, and none of them is empty', () => {
  expect(articles.every(({quotes}) => quotes.length > 4)).toBe(true)
  const pieces = articles.flatMap(({quotes}) => quotes.flatMap(({quote, speaker}) => [...quote, ...speaker]))
  expect(pieces.filter(([start, end]) => start >= end)).toEqual([])
})
