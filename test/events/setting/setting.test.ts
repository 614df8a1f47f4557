// Which of the dates in a sentence is that of the act.
import {expect, test} from 'vitest'
import {findDates} from '../../../src/dates/index.ts'
import {findMentions} from '../../../src/entities/index.ts'
import {codeEvents} from '../../../src/events/index.ts'
import {readSentences} from '../../../src/sentences/index.ts'

const lang = 'en'
const published = '2018-05-16'

function dateOf(text: string, trigger: string): string | null {
  const sentences = readSentences(text, {lang})
  const dates = findDates(text, sentences, {lang, published})
  const frames = codeEvents(sentences, findMentions(sentences, text, {lang}), text, {lang, dates, published})
  const frame = frames.find((each) => each.trigger.text === trigger)
  expect(frame, `no event at "${trigger}"`).toBeDefined()
  return frame!.date?.edtf ?? null
}

test.each([
  ['On Monday the Chilean minister met his Peruvian counterpart in Arica.', 'met', '2018-05-14'],
  ['Chile and Peru held talks in Arica on Monday.', 'held', '2018-05-14'],
  [
    'India expelled two Pakistani envoys and closed its consulate in Karachi on Monday.',
    'expelled',
    '2018-05-14',
  ],
  [
    'Thai police on Monday deported a Bahraini footballer who fled his country in 2014.',
    'deported',
    '2018-05-14',
  ],
  ['Russia said on Monday that it has expelled the Polish ambassador.', 'expelled', '2018-05-14'],
])('%s', (text, trigger, date) => {
  expect(dateOf(text, trigger)).toBe(date)
})

test.each([
  ['the deadline of what was agreed', 'Chile and Peru agreed to withdraw their patrols by 2030.', 'agreed'],
  [
    'what came before',
    'Germany expelled two Iranian envoys after the murder of a rebel in Berlin in 1992.',
    'expelled',
  ],
  [
    'a clause about the actor',
    'Syria, suspended from the Arab League in 2011, shelled Turkish troops.',
    'shelled',
  ],
  ['the age of a treaty', 'Russia denounced the 1994 memorandum with Ukraine.', 'denounced'],
  [
    'the act that is condemned',
    'Turkey condemned last week’s attack on an Israeli patrol by Iran.',
    'condemned',
  ],
  ['a day to come', 'Kenyan and Somali ministers met for talks ahead of a summit on 20 June.', 'met'],
  [
    'the end of a measure',
    'The European Union extended its sanctions against Belarus until February 2019.',
    'extended',
  ],
  [
    'what was over when somebody told of it',
    'Oslo said on Monday that Danish troops shelled a Norwegian village.',
    'shelled',
  ],
])('%s is not when it happened', (_, text, trigger) => {
  expect(dateOf(text, trigger)).toBeNull()
})
