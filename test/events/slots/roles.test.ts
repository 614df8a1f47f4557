// Head words of both roles where the tree hangs them elsewhere: conditions, things received, hyphened verbs, places beside parties.
import {expect, test} from 'vitest'
import {findMentions} from '../../../src/entities/index.ts'
import {codeEvents} from '../../../src/events/index.ts'
import {readSentences} from '../../../src/sentences/index.ts'

test.each([
  [
    'THREATEN',
    'Oman warned that it would shut the pipeline if Kuwaiti tankers stayed away.',
    'Oman > Kuwaiti tankers',
  ],
  ['THREATEN', "Fiji's threat to burn Samoan trawlers was denounced.", 'Fiji > Samoan trawlers'],
  ['REQUEST', 'Malta received a request from Cyprus for two frigates.', 'Cyprus > Malta'],
  ['MOBILIZE', 'Tehran test-fired a missile on Monday, the navy in Muscat said.', 'Tehran > '],
  ['REJECT', 'Peru has no intention of returning the Andes to Bolivia.', 'Peru > Bolivia'],
  ['ACCUSE', 'Oman complained to Malta that Libyan jets had crossed its border.', 'Oman > jets'],
  ['ACCUSE', 'Oman complained to Malta that it had been left out.', 'Oman > Malta'],
  ['ACCUSE', 'Nairobi and UN officials accused Eritrea of arming gunmen.', 'Nairobi, officials > Eritrea'],
  ['AGREE', 'Chad and Togo said they would lend Mali ten tents.', 'Chad, Togo > Mali'],
  ['REQUEST', 'A request from Laos for rice was turned down by Thai ministers.', 'Laos > ministers'],
  ['REQUEST', 'Rome granted a request by Tunisian officials.', 'officials > Rome'],
  ['PROTEST', 'Rioters battled police with stones in Lille.', 'Rioters > police'],
  ['ASSAULT', 'Rebels took two Belgian nurses hostage near Kindu.', 'Rebels > nurses'],
  ['REJECT', 'NEW YORK: Peru on Friday vetoed a Chilean resolution.', 'Peru > Chilean'],
  ['SANCTION', 'Chad recalls envoy to Paris in row over spies', 'Chad > Paris'],
  ['RETREAT', 'Fighters laid down their rifles near Kidal, Malian officials said.', 'Fighters > Kidal'],
])('%s: %s', (type, text, parties) => {
  const sentences = readSentences(text, {lang: 'en'})
  const frames = codeEvents(sentences, findMentions(sentences, text, {lang: 'en'}), text, {lang: 'en'})
  const told = frames
    .filter(({event}) => event === type)
    .map(({actor, recipient}) =>
      [actor, recipient].map((side) => side.map((one) => one.text).join(', ')).join(' > '),
    )
  expect(told).toContain(parties)
})
