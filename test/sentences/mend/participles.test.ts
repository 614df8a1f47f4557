// Participles that look like adjectives: which are verbs, and which stay what they are.
import {expect, test} from 'vitest'
import {readSentences} from '../../../src/sentences/index.ts'

const relations = (text: string): string[] =>
  readSentences(text, {lang: 'en'})[0].tokens.map(({form, upos, deprel, head}, _, all) =>
    `${form}/${upos} ${deprel} ${all[head]?.form ?? ''}`.trim(),
  )

test.each([
  ['The Omani authorities have relaxed rules on travel.', ['relaxed/VERB root', 'rules/NOUN obj relaxed']],
  ['The mayor has closed schools in Porto.', ['has/AUX aux closed', 'schools/NOUN obj closed']],
  [
    'Kuwait relaxed visa rules for Lebanese visitors.',
    ['Kuwait/PROPN nsubj relaxed', 'rules/NOUN obj relaxed'],
  ],
  ['The curfew was relaxed for nine hours.', ['relaxed/VERB root', 'curfew/NOUN nsubj:pass relaxed']],
])('%s', (text, wanted) => {
  expect(relations(text)).toEqual(expect.arrayContaining(wanted))
})

test.each([
  ['She was relaxed about the vote.', 'relaxed/ADJ root'],
  ['The relaxed rules pleased the tourists.', 'relaxed/ADJ amod rules'],
  ['Malta has a closed port.', 'closed/VERB amod port'],
])('%s stays', (text, wanted) => {
  expect(relations(text)).toContain(wanted)
})
