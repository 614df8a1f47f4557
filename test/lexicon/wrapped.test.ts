// Long lists are wrapped, so that a change of a lexicon shows the words that it changes.
import {readFileSync} from 'node:fs'
import {relative} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {knowledgeFiles, wrapped} from '../../scripts/wrap-lists.ts'

test('no list of the knowledge files is longer than a line: `npm run format` wraps them', () => {
  const files = knowledgeFiles()
  expect(files.length).toBeGreaterThan(1000)
  const long = files.filter((path) => {
    const text = readFileSync(path, 'utf8')
    return wrapped(text) !== text
  })
  expect(long.map((path) => relative('.', path))).toEqual([])
})

const words = Array.from({length: 60}, (_, nth) => `word${nth}`)

test.each([
  ['a long list', `- id: a\n  words: [${words.join(', ')}]\n  source: own knowledge\n`],
  ['the first key of an entry', `- words: [${words.join(', ')}]\n  id: a\n`],
  [
    'commas in quotation marks',
    `- id: a\n  words: ["one, two", 'it''s, so', people's, ${words.join(', ')}]\n`,
  ],
  ['a list that opens on its own line', `- id: a\n  words:\n    [\n      ${words.join(', ')},\n    ]\n`],
])('%s says the same when it is wrapped, and stays as it is then', (_, text) => {
  const better = wrapped(text)
  expect(better).not.toBe(text)
  expect(parse(better)).toEqual(parse(text))
  expect(wrapped(better)).toBe(better)
  expect(Math.max(...better.split('\n').map(({length}) => length))).toBeLessThanOrEqual(140)
})

test.each([
  ['short', '- id: a\n  words: [one, two]\n'],
  ['with comments', `- id: a\n  words: [\n    one, # ${words.join(' ')}\n    two\n  ]\n`],
  ['of records', `- id: a\n  terms: [{a: 1}, {b: [${words.join(', ')}]}]\n`],
])('a list that is %s stays as it is', (_, text) => {
  expect(wrapped(text)).toBe(text)
})
