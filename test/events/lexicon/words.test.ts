// The lists of lexicons/event-words are those that the code asks for, no more and no fewer.
import {expect, it} from 'vitest'
import {eventWords, wordLists} from '../../../src/events/lexicon/words.ts'
import {entriesOf} from '../../../src/lexicon/index.ts'

it('finds every list that the code asks for, and asks for every list', () => {
  const there = entriesOf<{id: string}>('lexicons/event-words', 'en').map(({id}) => id)
  const wanted = wordLists.map(
    (name) => `event-words.${name.replaceAll(/[A-Z]/g, (x) => `-${x.toLowerCase()}`)}`,
  )
  expect([...there].sort()).toEqual([...wanted].sort())
})

it('reads a list as its words', () => {
  expect(eventWords.people.has('villager')).toBe(true)
  expect(eventWords.objectControl.has('persuade')).toBe(true)
  expect(eventWords.impersonal.has('villager')).toBe(false)
})
