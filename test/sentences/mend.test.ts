// Faults of the parser that are mended by rule, and sentences that look alike and are left as they are.
import {expect, test} from 'vitest'
import {readSentences} from '../../src/sentences/index.ts'

function relations(text: string): string[] {
  const [{tokens}] = readSentences(text, {lang: 'en'})
  return tokens.map(({form, deprel, head}) => `${form} ${deprel} ${tokens[head]?.form ?? ''}`.trim())
}

test.each([
  ['Norwegian officers are training Latvian tank crews.', 'crews obj training'],
  ['Slovak police blamed Polish football fans for the brawl.', 'police nsubj blamed'],
  ['Armed men from Libya dug trenches close to the border.', 'trenches obj dug'],
  ['Kenya and Ghana shelled villages in Togo.', 'Kenya nsubj shelled'],
  ['Turkish jets bombed Kurdish positions in Iraq.', 'positions obj bombed'],
  [
    'An Egyptian official denied reports that the two countries had signed an accord.',
    'official nsubj denied',
  ],
  ['Kenya repeated its proposal for an inquiry.', 'inquiry nmod proposal'],
  ['Denmark stopped short of leaving the pact.', 'leaving advcl stopped'],
  ['Ukrainian drones set a Russian refinery ablaze.', 'refinery obj set'],
  ['Madrid called off the visit.', 'visit obj called'],
  ['A bridge collapsed, Reuters reported, citing hospital staff.', 'staff obj citing'],
  ['Leaders are gathering ahead of the summit.', 'ahead case summit'],
  ['The treaty, the minister stressed, is closed.', 'stressed parataxis closed'],
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
