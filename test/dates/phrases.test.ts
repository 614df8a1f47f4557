// test/cases/date-phrases.txt: every expression of the sentence is found with its value, and nothing else.
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {findDates} from '../../src/dates/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

interface Case {
  readonly text: string
  readonly published: string
  readonly expected: readonly (readonly [words: string, value: string])[]
}

describe('date expressions of news', () => {
  const cases = casesOf(readFileSync('test/cases/date-phrases.txt', 'utf8'))

  test('there are cases', () => expect(cases.length).toBeGreaterThan(200))

  test.each(cases.map((one) => [one.text, one] as const))('%s', (text, {published, expected}) => {
    const found = findDates(text, readSentences(text, {lang: 'en'}), {lang: 'en', published})
    expect(found.map(({timex}) => String(timex))).toEqual(expected.map(([, value]) => value))
    for (const [at, [words]] of expected.entries())
      expect(found[at].text.includes(words) || words.includes(found[at].text), found[at].text).toBe(true)
  })
})

function casesOf(file: string): Case[] {
  let published = ''
  return file.split('\n\n').flatMap((block) => {
    const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    if (lines[0]?.startsWith('@')) published = lines.shift()!.slice(1)
    const [text, ...values] = lines
    if (text === undefined) return []
    const expected = values
      .map((line) => line.trim())
      .filter((line) => line !== '-')
      .map((line) => line.split(' => ') as [string, string])
    return [{text, published, expected}]
  })
}
