// A thing or a society is a party of its own, of the state or body whose it is.
import {expect, test} from 'vitest'
import {findMentions} from '../../../src/entities/index.ts'
import {codeEvents} from '../../../src/events/index.ts'
import {readSentences} from '../../../src/sentences/index.ts'

test.each([
  ['Bandits attacked a lorry of the Danish Red Cross.', 'Bandits () > lorry of the Danish Red Cross (NGO)'],
  ['Jets bombed the outskirts and the market of Homs.', 'Jets (SYR) > market of Homs (SYR)'],
  ["The fishermen's guild condemned the ministry.", "fishermen's guild (-) > ministry ()"],
  ["Police raided Togo's consulate.", 'Police (-) > consulate (TGO)'],
  ["Troops stormed the house of Ghana's bishop.", "Troops (-) > house of Ghana's bishop (GHA)"],
  ['Peru denied that its planes had bombed the school.', 'Peru (PER) > school (-)'],
  ['Sudan shelled two villages in Chad on Friday.', 'Sudan (SDN) > two villages in Chad (TCD)'],
  ['The Kenyan-led force stormed a prison in Haiti.', 'Kenyan-led force (KEN) > prison in Haiti (HTI)'],
  ['Pirates attacked a Greek-flagged ferry.', 'Pirates (-) > Greek-flagged ferry (GRC)'],
  ['Hours after its navy had seized a boat, Lagos freed the crew.', 'navy (NGA) > boat ()'],
  ['Police beat protesters inside the Laotian embassy.', 'Police (-) > protesters (-)'],
  ['Drone attack on Abu Dhabi fuel depot claimed by rebels', 'rebels (-) > Abu Dhabi fuel depot (ARE)'],
  ['Hundreds of women and boys were murdered by soldiers.', 'soldiers (-) > women (-), boys ()'],
  ['The surgeon was found guilty by a judge in Accra of selling organs.', 'judge (GHA) > surgeon ()'],
  [
    'Romanian deputies will ratify the accords for Malta and Peru.',
    'deputies (ROU) > Malta (MLT), Peru (PER)',
  ],
])('%s', (text, parties) => {
  const sentences = readSentences(text, {lang: 'en'})
  const frames = codeEvents(sentences, findMentions(sentences, text, {lang: 'en'}), text, {lang: 'en'})
  const told = (side: 'actor' | 'recipient') =>
    frames[0][side]
      .map((one) => `${one.text} (${one.parties.map(({code}) => code ?? '-').join()})`)
      .join(', ')
  expect(`${told('actor')} > ${told('recipient')}`).toBe(parties)
})
