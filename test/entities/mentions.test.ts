// Who is meant, in small texts: test/cases/mentions.txt, and names that several bear: test/cases/ambiguous-names.txt.
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {findMentions, type Mention, settleOffices} from '../../src/entities/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

interface Case {
  readonly text: string
  readonly date: string | null
  readonly expected: readonly {words: string; meaning: string}[]
}

const cases = ['mentions', 'ambiguous-names'].flatMap((name) =>
  readCases(readFileSync(new URL(`../cases/${name}.txt`, import.meta.url), 'utf8')),
)

test.each(cases)('$text', ({text, date, expected}) => {
  const found = findMentions(readSentences(text, {lang: 'en'}), text, {lang: 'en'})
  const mentions = date ? settleOffices(found, date) : found
  let last = -1
  for (const {words, meaning} of expected) {
    const mention =
      mentions.find((one) => one.text === words && one.start > last) ??
      mentions.find((one) => one.text === words)
    if (mention) last = mention.start
    expect(meaning.split(' | '), `${words} in "${text}"`).toContain(mention ? meaningOf(mention) : '-')
    if (mention) expect(mention.rule).not.toBe('')
  }
})

function meaningOf({parties, asPlace, named}: Mention): string {
  const who = parties.map(({entity}) => entity).join(' + ')
  return `${who}${asPlace ? ' place' : ''}${named ? '' : ' unnamed'}`
}

function readCases(file: string): Case[] {
  return file
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line && !line.startsWith('#')))
    .filter((lines) => lines.length > 1)
    .map((lines) => ({
      date: lines[0].startsWith('@') ? lines[0].slice(1) : null,
      text: lines.filter((line) => !/^[@ ]/.test(line)).join('\n'),
      expected: lines
        .filter((line) => line.startsWith('  '))
        .map((line) => {
          const [words, meaning] = line.trim().split(' => ')
          return {words, meaning}
        }),
    }))
}
