// "No 10" as a name against "no ten ships".
import {expect, test} from 'vitest'
import {readSentences} from '../../../src/sentences/index.ts'

const first = (text: string): string => {
  const {tokens} = readSentences(text, {lang: 'en'})[0]
  const [{upos, deprel, head}, number] = tokens
  return `${upos} ${deprel} ${tokens[head]?.form ?? ''}, ${number.deprel} ${tokens[number.head]?.form ?? ''}`
}

test.each([
  ['No 10 rejected the claim by France.', 'PROPN nsubj rejected, flat No'],
  ['No 10 has rejected the claim by France.', 'PROPN nsubj rejected, flat No'],
  ['No. 10 rejected the claim by France.', 'PROPN nsubj rejected, flat No.'],
])('%s', (text, expected) => {
  expect(first(text)).toBe(expected)
})

test('the sign is found behind another denial', () => {
  const {tokens} = readSentences('No one doubts that No 10 rejected the demand of Chad.', {lang: 'en'})[0]
  expect(tokens.find(({form, index}) => form === 'No' && index > 0)?.upos).toBe('PROPN')
})

test.each(['No 10 envoys met the king of Norway.', 'No ships came.'])('%s denies', (text) => {
  expect(first(text)).toMatch(/^DET det/)
})
