// test/cases/attributions.txt: every attribution of a sentence with its speaker, cue and content, and no other.
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {findAttributions} from '../../src/claims/index.ts'
import {findMentions} from '../../src/entities/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

const blocks = readFileSync(new URL('../cases/attributions.txt', import.meta.url), 'utf8')
  .split(/\n\s*\n/)
  .map((block) => block.split('\n').filter((line) => line && !line.startsWith('#')))
  .filter((lines) => lines.length > 1)

test('there are cases', () => expect(blocks.length).toBeGreaterThan(70))

test.each(blocks.map(([text, ...lines]) => ({text, lines})))('$text', ({text, lines}) => {
  const expected = lines.map((line) => line.trim()).filter((line) => line !== '-')
  const sentences = readSentences(text, {lang: 'en'})
  const found = findAttributions(text, sentences, findMentions(sentences, text, {lang: 'en'}), {lang: 'en'})
  expect(found).toHaveLength(expected.length)
  for (const line of expected) {
    const [speaker, , content] = line.split(' | ')
    const hit = found.find(({spans, speaker: at}) => {
      const name = at ? text.slice(at.start, at.end) : '-'
      const words = spans.map(([start, end]) => text.slice(start, end)).join(' ')
      return (holds(name, speaker) || holds(speaker, name)) && alike(words, content)
    })
    expect(hit, line).toBeDefined()
  }
})

/** Seven of ten words are the same: "that" and what stands at the edges is not the matter here. */
function alike(found: string, expected: string): boolean {
  const [one, other] = [wordsOf(found), wordsOf(expected)]
  return one.filter((word) => other.includes(word)).length >= 0.7 * Math.max(one.length, other.length)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\w’'-]+/g) ?? []
}

/** Whole words: "Seoul" of "Seoul's", "SANA" of "State news agency SANA". */
function holds(longer: string, shorter: string): boolean {
  const at = longer.indexOf(shorter)
  return at >= 0 && !/\w$/.test(longer.slice(0, at)) && !/^\w/.test(longer.slice(at + shorter.length))
}
