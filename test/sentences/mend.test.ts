// Faults of the parser that are mended by rule, and sentences that look alike and are left as they are.
import {expect, test} from 'vitest'
import {readSentences} from '../../src/sentences/index.ts'

function relations(text: string): string[] {
  const [{tokens}] = readSentences(text, {lang: 'en'})
  return tokens.map(({form, deprel, head}) => `${form} ${deprel} ${tokens[head]?.form ?? ''}`.trim())
}

test.each([
  ['Iran is shipping fuel to Syria.', 'fuel obj shipping'],
  ['Norwegian officers are training Latvian tank crews.', 'crews obj training'],
])('%s', (text, wanted) => {
  expect(relations(text)).toContain(wanted)
})

test.each([
  ['The port is a shipping hub.', 'shipping compound hub'],
  ['The trouble was a training flight.', 'training compound flight'],
])('%s stays', (text, wanted) => {
  expect(relations(text)).toContain(wanted)
})
