import {expect, test} from 'vitest'
import {readSentences} from '../../../src/sentences/index.ts'

/** The words joined to the first subject, in their order. */
function joined(text: string): string[] {
  const [{tokens}] = readSentences(text, {lang: 'en'})
  const first = tokens.findIndex(({deprel}) => deprel === 'nsubj')
  return tokens.filter(({deprel, head}) => deprel === 'conj' && head === first).map(({form}) => form)
}

test.each([
  ['NATO, the African Union and the Arab League condemned the coup.', ['Union', 'League']],
  ['Police, the army and the navy arrested two bakers in Lima.', ['army', 'navy']],
  ['NATO, the European Union, the African Union and Kenya condemned the coup.', ['Union', 'Union', 'Kenya']],
  ['Hamas, the Islamist group, and Fatah signed a deal.', ['Fatah']],
])('%s', (text, words) => {
  expect(joined(text)).toEqual(words)
})
