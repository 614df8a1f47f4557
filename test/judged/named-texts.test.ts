// named.txt is well-formed; how well its names are found is measured by bench/entities.ts.
import {expect, test} from 'vitest'
import {namedTexts} from './named-texts.ts'

const articles = namedTexts()

test('as many articles are kept as are looked at, each with names of persons, places and bodies', () => {
  expect(articles.filter(({part}) => part === 'kept')).toHaveLength(articles.length / 2)
  for (const {names} of articles)
    for (const one of ['person', 'place', 'body'] as const)
      expect(names.some(({classes}) => classes.includes(one))).toBe(true)
})

test('marks are taken out, and names stand between letters and signs that are not theirs', () => {
  for (const {text, names} of articles) {
    expect(text).not.toMatch(/\|/)
    for (const {start, end} of names) expect(text.slice(start, end)).toMatch(/^[\p{L}\d].*[\p{L}\d.")]$/u)
  }
})
