// gazetteer/people: who counts in politics without one of the listed offices, as the text names them; and that the schema refuses what is wrong.
import {expect, test} from 'vitest'
import {findMentions} from '../../src/entities/index.ts'
import {codeEvents} from '../../src/events/index.ts'
import {people} from '../../src/lexicon/schemas/offices.ts'
import {readSentences} from '../../src/sentences/index.ts'

const lang = 'en'

function personsIn(text: string): [string, string | null, string | null][] {
  return findMentions(readSentences(text, {lang}), text, {lang})
    .filter(({type, name}) => type === 'person' && name)
    .map(({text: words, parties: [party]}) => [words, party.code, party.sector])
}

test('a full name is known with state and sector, in any of its spellings', () => {
  expect(personsIn('Aleksei Navalny called for a boycott.')).toEqual([['Aleksei Navalny', 'RUS', 'OPP']])
  expect(personsIn('Jonas Savimbi rejected the result.')).toEqual([['Jonas Savimbi', 'AGO', 'REB']])
})

test('the family name alone, where nobody else goes by it', () => {
  expect(personsIn('Haftar rejected the proposal.')).toEqual([['Haftar', 'LBY', 'MIL']])
})

test('the article names first, the family name follows', () => {
  expect(personsIn('Raila Odinga met the envoys. Odinga rejected the result.').at(-1)).toEqual([
    'Odinga',
    'KEN',
    'OPP',
  ])
})

test('a title of state tells more than the list, a name with another state is somebody else', () => {
  expect(personsIn('Prime Minister Morgan Tsvangirai met the envoys.')).toEqual([
    ['Morgan Tsvangirai', 'ZWE', 'GOV'],
  ])
  expect(personsIn('The Canadian singer Ian Paisley met fans.')[0][1]).not.toBe('GBR')
})

test('they act in politics, whatever their sector', () => {
  const text = 'Desmond Tutu refused to meet the envoys of Israel.'
  const sentences = readSentences(text, {lang})
  const [event] = codeEvents(sentences, findMentions(sentences, text, {lang}), text, {lang})
  expect(event).toMatchObject({event: 'REJECT', actor: [{text: 'Desmond Tutu'}]})
})

test('names behind a plural word for people are the parties', () => {
  const text = 'Opposition leaders Sam Rainsy and Kem Sokha accused the government of fraud.'
  const sentences = readSentences(text, {lang})
  const [event] = codeEvents(sentences, findMentions(sentences, text, {lang}), text, {lang})
  expect(event.actor.map(({text: words}) => words)).toEqual(['Sam Rainsy', 'Kem Sokha'])
})

test.each([
  ['a name twice', [{name: 'Ann Roe'}, {name: 'Ann Roe'}]],
  ['one word that does not stand alone', [{name: 'Roe'}]],
])('the schema refuses %s', (_, persons) => {
  const entry = {
    id: 'people.gbr',
    state: 'GBR',
    source: 'own knowledge',
    people: persons.map((person) => ({...person, sector: 'OPP', was: 'leader'})),
  }
  expect(people.safeParse(entry).success).toBe(false)
})
