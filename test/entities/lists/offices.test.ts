// Who held the office at the date? The questions stand in test/cases/offices.txt.
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {findMentions, settleOffices} from '../../../src/entities/index.ts'
import {readSentences} from '../../../src/sentences/index.ts'

const questions = readFileSync(new URL('../../cases/offices.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [date, marked, holder] = line.split(' | ')
    return {date, marked, holder}
  })

describe('who held the office', () => {
  test('there are at least 200 questions', () => expect(questions.length).toBeGreaterThanOrEqual(200))

  test.each(questions)('$date $marked', ({date, marked, holder}) => {
    const start = marked.indexOf('[')
    const text = marked.replace('[', '').replace(']', '')
    const mentions = settleOffices(findMentions(readSentences(text, {lang: 'en'}), text, {lang: 'en'}), date)
    const asked = mentions.filter(
      ({phrase, type}) => type === 'person' && phrase.start <= start + 4 && phrase.end > start,
    )
    expect(asked.flatMap(({parties}) => parties.map(({name}) => plain(name)))).toEqual([plain(holder)])
    expect(asked[0].rule).not.toBe('')
  })
})

/** The same letters for one name in two spellings: no accents, no hyphens. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/-/g, ' ')
    .toLowerCase()
}
