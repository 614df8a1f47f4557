// test/cases/date-phrases.txt: every expression of the sentence is found with its value, and nothing else.
import {describe, expect, test} from 'vitest'
import {findDates} from '../../src/dates/index.ts'
import {readSentences} from '../../src/sentences/index.ts'
import {datedTexts} from '../judged/dated-texts.ts'

describe('date expressions of news', () => {
  const cases = datedTexts('test/cases/date-phrases.txt')

  test('there are cases', () => expect(cases.length).toBeGreaterThan(200))

  test.each(cases.map((one) => [one.text, one] as const))('%s', (text, {published, expected}) => {
    const found = findDates(text, readSentences(text, {lang: 'en'}), {lang: 'en', published})
    expect(found.map(({timex}) => String(timex))).toEqual(expected.map(([, value]) => value))
    for (const [at, [words]] of expected.entries())
      expect(found[at].text.includes(words) || words.includes(found[at].text), found[at].text).toBe(true)
  })
})
