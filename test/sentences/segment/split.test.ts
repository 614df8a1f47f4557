// test/cases/sentences.txt: every line is split where it says, and nowhere else.
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {segmentText} from '../../../src/sentences/index.ts'

const file = new URL('../../cases/sentences.txt', import.meta.url)
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))

test('the case file has at least 150 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150)
})

describe('sentences end where the case says', () => {
  test.each(cases)('%s', (line) => {
    expect(split(line.replaceAll(/ *\| */g, ' ').replaceAll('⏎', '\n'))).toBe(normal(line))
  })
})

/** The text with " | " and "⏎" between the sentences that were found. */
function split(text: string): string {
  const sentences = segmentText(text)
  return sentences
    .map((tokens, nth) => {
      const [start, end] = [tokens[0].start, tokens[tokens.length - 1].end]
      const before =
        nth === 0 ? '' : /\n/.test(text.slice(sentences[nth - 1].at(-1)!.end, start)) ? '⏎' : ' | '
      return before + text.slice(start, end)
    })
    .join('')
}

const normal = (line: string) => line.replaceAll(/ *\| */g, ' | ')
