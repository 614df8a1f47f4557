import {expect, test} from 'vitest'
import {entriesOf} from '../../src/lexicon/index.ts'
import {plainCased} from '../../src/sentences/title-case.ts'

const cased = (text: string) => plainCased(text.split(' ')).join(' ')

test('a headline in title case is read as a sentence, its names kept', () => {
  expect(cased('Iran Frees Two Turkish Sailors After Talks With Oman')).toBe(
    'Iran frees two Turkish sailors after talks with Oman',
  )
  expect(cased('United States Expels Russian Diplomats')).toBe('United States expels Russian diplomats')
})

test('sentences, lists of names and headlines in capitals stay as they are', () => {
  for (const text of [
    'Iran frees two Turkish sailors Talks',
    'The Foreign Ministry in Ankara said that it would protest .',
    'Angela Merkel Emmanuel Macron Boris Johnson',
    'IRAN FREES TWO SAILORS',
  ])
    expect(cased(text)).toBe(text)
})

test.each(entriesOf<{id: string; yes: string; no: string}>('lexicons/title-case', 'en'))(
  '$id',
  ({yes, no}) => {
    const word = (text: string) => {
      const forms = text.replaceAll('*', '').split(' ')
      return plainCased(forms)[text.split(' ').findIndex((form) => form.startsWith('*'))]
    }
    expect(word(yes)).toMatch(/^\p{Ll}/u)
    expect(word(no)).toMatch(/^\p{Lu}/u)
  },
)
