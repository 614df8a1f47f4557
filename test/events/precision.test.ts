// test/events/precision.txt: of each sentence all events and no others, with type, factuality and parties.
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {findMentions, type Mention} from '../../src/entities/index.ts'
import {codeEvents} from '../../src/events/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

const cases = readFileSync(new URL('precision.txt', import.meta.url), 'utf8')
  .split(/\n(?=[^\s#])/)
  .slice(1)
  .map((block) => block.split('\n').filter((line) => line.trim() && !line.startsWith('#')))
  .map(([text, ...events]) => ({text, events: events.map((line) => line.trim())}))

test.each(cases)('$text', ({text, events}) => {
  const sentences = readSentences(text, {lang: 'en'})
  const frames = codeEvents(sentences, findMentions(sentences, text, {lang: 'en'}), text, {lang: 'en'})
  const found = frames.map(({event, factuality, actor, recipient}) =>
    `${event} ${factuality} ${names(actor)} > ${names(recipient)}`.trim(),
  )
  expect(found.length > 0 ? found : ['none']).toEqual(events)
})

function names(mentions: readonly Mention[]): string {
  return mentions.map(({text}) => text).join(', ')
}
