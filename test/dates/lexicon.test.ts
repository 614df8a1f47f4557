// Every entry of lexicons/dates: the words between the stars are a time expression in `yes`, and none in `no`; of names the other way round.
import {expect, test} from 'vitest'
import {findDates} from '../../src/dates/index.ts'
import {entriesOf} from '../../src/lexicon/index.ts'

interface Entry {
  readonly id: string
  readonly class: string
  readonly yes: string
  readonly no: string
}

const entries = entriesOf<Entry>('lexicons/dates', 'en')

test('there are entries', () => expect(entries.length).toBeGreaterThan(100))

test.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_, {class: kind, yes, no}) => {
  expect(found(yes), yes).toBe(kind !== 'name')
  expect(found(no), no).toBe(kind === 'name')
})

function found(marked: string): boolean {
  const [before, words] = marked.split('*')
  const start = before.length
  const end = start + words.length
  return findDates(marked.replaceAll('*', ''), [], {lang: 'en', published: '2018-05-16'}).some(
    (date) => date.start < end && start < date.end,
  )
}
