// Names that no list has: where they begin and end, and whether they are persons, places, bodies or nobody.
import {expect, test} from 'vitest'
import {findMentions} from '../../src/entities/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

/** "words type" of every name of the text. */
function names(text: string): string[] {
  return findMentions(readSentences(text, {lang: 'en'}), text, {lang: 'en'})
    .filter(({name}) => name)
    .map(({text: words, type}) => `${words} ${type}`)
}

test.each([
  ['Crews searched the wharf at Tumbri for Busaba Chaiyaphum, 31.', 'Busaba Chaiyaphum person'],
  ['The mayor praised Oluwaseun Badejo.', 'Oluwaseun Badejo person'],
  ['Police named him as Eoghan O’Malloran.', 'Eoghan O’Malloran person'],
  ['They met Hector "Dusty" Farraday Bremmer in May.', 'Hector "Dusty" Farraday Bremmer person'],
  [
    'Planes landed at Wangari Maathai International Airport again.',
    'Wangari Maathai International Airport place',
  ],
  ['Fans of the Tollaby Wildcats tore down the fence.', 'Tollaby Wildcats group'],
  ['Nurses at St. Brannoc’s Hospital walked out.', 'St. Brannoc’s Hospital group'],
  ['Traders on the Stock Exchange of Thailand panicked.', 'Stock Exchange of Thailand group'],
  ['Shares of Kanvar Polymers PCL fell.', 'Kanvar Polymers PCL company'],
  ['The Sindicato Obrero called a strike.', 'Sindicato Obrero group'],
  ['A lorry burned on Avenida Belisario.', 'Avenida Belisario place'],
  ['Inspectors of the Road Toll Bureau (RTB) came. The RTB fined him.', 'RTB agency'],
  ['Cars were burned in Szeged, Trebovic and Pécs.', 'Trebovic place'],
  ['TORRADUNE — Ferries were called off on Monday.', 'TORRADUNE place'],
  ['The Isle of Torra lost its power. Engineers will visit Torra at once.', 'Torra place'],
])('%s', (text, name) => {
  expect(names(text)).toContain(name)
})

test.each([
  ['The USS Harlan Drew left port with 300 sailors.', 'Harlan'],
  ['Smugglers boarded the freighter Comet Dawn off the cape.', 'Comet'],
  ['He drove a Tarvel to the pier.', 'Tarvel'],
])('nobody in “%s” is called %s', (text, word) => {
  expect(names(text).filter((name) => name.includes(word))).toEqual([])
})

test('an institution in a town is called after it only with "of"', () => {
  expect(names('Survivors were taken to the Federal Teaching Hospital of Lokoja.')).toContain(
    'Federal Teaching Hospital of Lokoja group',
  )
})

test('who is named with a nickname is known without it', () => {
  const text = 'The boss, James "Lefty" Brockway, was jailed.'
  const mentions = findMentions(readSentences(text, {lang: 'en'}), text, {lang: 'en'})
  expect(mentions.find(({text: words}) => words.includes('Lefty'))?.parties[0]?.name).toBe('James Brockway')
})
