// People and bodies of organisations, and the capital that speaks for one.
import {expect, test} from 'vitest'
import {findMentions, partyOf} from '../../src/entities/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

function entities(text: string): string[] {
  const mentions = findMentions(readSentences(text, {lang: 'en'}), text, {lang: 'en'})
  return mentions.flatMap(({parties}) => parties.map(({entity}) => entity))
}

test.each([
  ['NATO troops crossed the river.', 'IGO/NATO/MIL'],
  ['Arab League officials met in Cairo.', 'IGO/Arab League'],
  ['EU foreign ministers condemned Belarus.', 'EUR/GOV'],
  ['UN peacekeepers arrested a Malian officer.', 'UNO/MIL'],
  ['Brussels fined Poland over the ruling.', 'EUR/European Union'],
  ['The Belgian premier met Viktor Orban. Brussels fined Poland over the ruling.', 'BEL/GOV'],
])('%s', (text, entity) => {
  expect(entities(text)).toContain(entity)
})

test('a title that was said to be of a state is of it again, now with a name', () => {
  expect(entities("Manila summoned China's ambassador. It called in Ambassador Huang Xilian.")).toContain(
    'CHN/GOV/Huang Xilian',
  )
  expect(entities('The Burmese senator spoke in Rangoon. Senator Mitch Roe praised Burma.')).not.toContain(
    'MMR/LEG/Mitch Roe',
  )
})

test.each([
  ['Saudi Arabia fell out with Canada over a tweet. The kingdom stopped buying grain.', 'SAU'],
  ['Egypt quarrelled with Qatar. Cairo said the emirate had meddled.', 'QAT'],
])('kinds of states: %s', (text, code) => {
  const mentions = findMentions(readSentences(text, {lang: 'en'}), text, {lang: 'en'})
  const pointing = mentions.find(({text: word}) => /kingdom|emirate/.test(word))
  expect(pointing?.parties.map((party) => party.code)).toEqual([code])
})

test('a surname that is a capital makes nobody of that state, and a Georgia judge sits in the American one', () => {
  expect(entities('Valeska Paris, an Australian woman, has sued the firm.')).not.toContain(
    'FRA/Valeska Paris',
  )
  expect(entities('A Georgia judge jailed Brian Roe on Monday.')).toContain('USA/JUD')
  expect(entities('Georgia expelled two Russian diplomats on Monday.')).toContain('GEO')
})

test('deputies of ministries by their names, and whose a title is', () => {
  expect(entities('The Vice Minister of Commerce of China, Wang Shouwen, spoke.')).toContain(
    'CHN/GOV/Wang Shouwen',
  )
  const [president] = findMentions(
    readSentences("The president of Peru, Mexico's envoy and others came.", {lang: 'en'}),
    "The president of Peru, Mexico's envoy and others came.",
    {lang: 'en'},
  )
  expect(president.parties.map(({code}) => code)).toEqual(['PER'])
})

test('a capital where something happens stays a place', () => {
  expect(entities('The leaders dined in Brussels.')).not.toContain('EUR/European Union')
})

test('organisations with a code of their own are known by it', () => {
  expect([partyOf('EUR')?.name, partyOf('UNO')?.name]).toEqual(['European Union', 'United Nations'])
})
