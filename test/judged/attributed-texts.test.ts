// attributed.txt and attributed-passages.txt are well-formed: every content and speaker stands in its article; how well they are found is
// measured by bench/attribution.ts.
import {expect, test} from 'vitest'
import {attributedTexts} from './attributed-texts.ts'

const files = [
  {file: 'attributed.txt', least: 5},
  {file: 'attributed-passages.txt', least: 3},
] as const

test.each(files)('as many articles of $file are kept as are looked at', ({file}) => {
  const articles = attributedTexts(file)
  expect(articles.filter(({part}) => part === 'kept')).toHaveLength(articles.length / 2)
  expect(new Set(articles.map(({id}) => id)).size).toBe(articles.length)
})

test.each(files)('every article of $file has contents, and none of them is empty', ({file, least}) => {
  const articles = attributedTexts(file)
  expect(articles.filter(({quotes}) => quotes.length < least).map(({id}) => id)).toEqual([])
  const pieces = articles.flatMap(({quotes}) => quotes.flatMap(({quote, speaker}) => [...quote, ...speaker]))
  expect(pieces.filter(([start, end]) => start >= end)).toEqual([])
})
