// Every entry of lexicons/lemmas: the marked form of `yes` has the lemma of the list, that of `no` stands in no list.
import {describe, expect, test} from 'vitest'
import {entriesOf} from '../../../src/lexicon/index.ts'
import {readSentences} from '../../../src/sentences/index.ts'

interface Entry {
  readonly id: string
  readonly forms: Readonly<Record<string, string>>
  readonly yes: string
  readonly no: string
}

describe.each(entriesOf<Entry>('lexicons/lemmas', 'en'))('$id', ({forms, yes, no}) => {
  test(yes, () => {
    const marked = /\*(.+)\*/.exec(yes)![1]!
    const tokens = readSentences(yes.replaceAll('*', ''), {lang: 'en'}).flatMap((one) => one.tokens)
    expect(tokens.find(({form}) => form === marked)?.lemma).toBe(forms[marked])
  })

  test(no, () => {
    expect(Object.keys(forms)).not.toContain(/\*(.+)\*/.exec(no)![1])
  })
})
