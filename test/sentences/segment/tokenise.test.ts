// Where tokens end: contractions, possessives, quotes, currencies, hyphens, addresses, hashtags, numbers with units.
import {expect, test} from 'vitest'
import {segmentText} from '../../../src/sentences/index.ts'

const words = (text: string) =>
  segmentText(text)
    .flat()
    .map(({word}) => word.form)
    .join(' ')

test.each([
  ['It isn’t Monday’s.', 'It is n’t Monday ’s .'],
  ["They've won; we'd lose.", "They 've won ; we 'd lose ."],
  ['You cannot go.', 'You can not go .'],
  ['“Deep” cuts', '“ Deep ” cuts'],
  ["``Deep'' cuts", "`` Deep '' cuts"],
  ['It cost €28 or $5.9 billion.', 'It cost € 28 or $ 5.9 billion .'],
  ['Exports fell 12% (to 1,500).', 'Exports fell 12 % ( to 1,500 ) .'],
  ['bees, wasps; ants', 'bees , wasps ; ants'],
  ['a pro-Beijing lawmaker', 'a pro-Beijing lawmaker'],
  ['The G7, the E3 and the C4 of (A7).', 'The G7 , the E3 and the C4 of ( A7 ) .'],
  ['a 15-year term', 'a 15 - year term'],
  ['See https://example.org/a_(b)?c=d.', 'See https://example.org/a_(b)?c=d .'],
  ['Mail desk@example.org, please.', 'Mail desk@example.org , please .'],
  ['#OsloTalks began, said @mfa_example.', '#OsloTalks began , said @mfa_example .'],
  ['the U.S. and Gen. Petrov', 'the U.S. and Gen. Petrov'],
  ['He came at 10:30 a.m. on Jan. 5.', 'He came at 10:30 a.m. on Jan. 5 .'],
])('%s', (text, expected) => {
  expect(words(text)).toBe(expected)
})
