// Faults of the parser that are mended by rule, and sentences that look alike and are left as they are.
import {expect, test} from 'vitest'
import {readSentences} from '../../src/sentences/index.ts'

function relations(text: string): string[] {
  const [{tokens}] = readSentences(text, {lang: 'en'})
  return tokens.map(({form, deprel, head}) => `${form} ${deprel} ${tokens[head]?.form ?? ''}`.trim())
}

test.each([
  ['Turkey is training recruits in Syria.', 'recruits obj training'],
  ['Norwegian officers are training Latvian tank crews.', 'crews obj training'],
  ['Slovak police blamed Polish football fans for the brawl.', 'police nsubj blamed'],
  ['Armed men from Libya dug trenches close to the border.', 'trenches obj dug'],
  ['Kenya and Ghana shelled villages in Togo.', 'Kenya nsubj shelled'],
  ['Norway and Chile ratify fisheries treaty', 'Norway nsubj ratify'],
  ['Heavy fighting raged between Sudan and Chad.', 'fighting nsubj raged'],
  ['The opposition had urged voters to shun the polls.', 'shun xcomp urged'],
  ['Ethiopia accused Egypt of arming rebels.', 'arming advcl accused'],
  ['Syria let UN inspectors into the plant.', 'inspectors obj let'],
  ['Syria let UN inspectors into the plant.', 'UN compound inspectors'],
  ['Mr Roe declined to comment.', 'Mr nmod:desc Roe'],
  ['Norwegian intelligence warned London of the plot.', 'plot obl warned'],
])('%s', (text, wanted) => {
  expect(relations(text)).toContain(wanted)
})

test.each([
  ['The port is a shipping hub.', 'shipping compound hub'],
  ['The trouble was a training flight.', 'training compound flight'],
  ['Villages shelled by rebels in Togo', 'shelled acl Villages'],
])('%s stays', (text, wanted) => {
  expect(relations(text)).toContain(wanted)
})
