// Every entry of lexicons/reporting: the words between the stars are the content in `yes`; in `no` they are no cue.
import {expect, test} from 'vitest'
import {findAttributions} from '../../src/claims/index.ts'
import {entriesOf} from '../../src/lexicon/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

interface Entry {
  readonly id: string
  readonly yes: string
  readonly no: string
}

const entries = entriesOf<Entry>('lexicons/reporting', 'en')

test('there are several hundred entries', () => expect(entries.length).toBeGreaterThan(300))

test.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, {yes, no}) => {
  const said = read(yes)
  const contents = said.found
    .filter(({rule}) => rule === id)
    .map(({spans}) =>
      spans.reduce(
        (sum, [start, end]) => sum + Math.max(0, Math.min(end, said.end) - Math.max(start, said.start)),
        0,
      ),
    )
  expect(Math.max(0, ...contents), yes).toBeGreaterThan((said.end - said.start) / 2)
  const other = read(no)
  const cues = other.found.filter(
    ({rule, cue}) => rule === id && cue && cue.start < other.end && other.start < cue.end,
  )
  expect(cues, no).toEqual([])
})

function read(marked: string) {
  const [before, words] = marked.split('*')
  const text = marked.replaceAll('*', '')
  const found = findAttributions(text, readSentences(text, {lang: 'en'}), [], {lang: 'en'})
  return {found, start: before.length, end: before.length + words.length}
}
