// Every entry of lexicons/entities proves itself: `yes` yields a mention by that entry, `no` yields none.
import {expect, test} from 'vitest'
import {findMentions} from '../../src/entities/index.ts'
import {entriesOf} from '../../src/lexicon/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

interface Entry {
  readonly id: string
  readonly yes?: string
  readonly no?: string
}

const entries = entriesOf<Entry>('lexicons/entities', 'en').filter(({yes}) => yes)

test.each(entries)('$id says yes', ({id, yes}) => {
  // A title before a name shows in the phrase of the name, a resolved pointing word in its rule.
  expect(rulesOf(yes ?? '')).toContain(id)
})

test.each(entries)('$id says no', ({id, no}) => {
  expect(rulesOf(no ?? '')).not.toContain(id)
})

function rulesOf(text: string): string[] {
  const mentions = findMentions(readSentences(text, {lang: 'en'}), text, {lang: 'en'})
  return mentions.flatMap(({rule, titleRule}) => (titleRule ? [rule, titleRule] : [rule]))
}
