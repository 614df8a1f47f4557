// Which date belongs to which trigger, over small trees drawn by hand: "word/UPOS/head/relation", heads counted from 1.
import {expect, test} from 'vitest'
import {dateForClause, findDates} from '../../src/dates/index.ts'
import type {Sentence, Token} from '../../src/sentences/index.ts'

function tree(drawn: string): {text: string; sentence: Sentence} {
  const tokens: Token[] = []
  let text = ''
  for (const word of drawn.split(' ')) {
    const [form, upos, head, deprel] = word.split('/')
    if (text && upos !== 'PUNCT') text += ' '
    const start = text.length
    text += form
    tokens.push({
      index: tokens.length,
      form,
      lemma: form.toLowerCase(),
      upos,
      xpos: '',
      feats: '_',
      head: Number(head) - 1,
      deprel,
      start,
      end: text.length,
    })
  }
  return {text, sentence: {start: 0, end: text.length, tokens}}
}

function dated(drawn: string, trigger: string): string | null | undefined {
  const {text, sentence} = tree(drawn)
  const dates = findDates(text, [sentence], {lang: 'en', published: '2018-05-16'})
  const token = sentence.tokens.find(({form}) => form === trigger)!
  return dateForClause(sentence, token, sentence, dates, '2018-05-16')?.edtf
}

const visit =
  'Rome/PROPN/2/nsubj said/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl that/SCONJ/7/mark Oslo/PROPN/7/nsubj attacked/VERB/2/ccomp ships/NOUN/7/obj in/ADP/10/case 2009/NUM/7/obl ./PUNCT/2/punct'

test('each clause has its own date', () => {
  expect(dated(visit, 'attacked')).toBe('2009')
  expect(dated(visit, 'said')).toBe('2018-05-14')
})

test('a clause without a date gets none from the clause above', () => {
  const drawn =
    'Rome/PROPN/2/nsubj said/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl that/SCONJ/7/mark Oslo/PROPN/7/nsubj attacked/VERB/2/ccomp ships/NOUN/7/obj ./PUNCT/2/punct'
  expect(dated(drawn, 'attacked')).toBeUndefined()
})

test('the object of a light verb is dated by the verb’s date', () => {
  const drawn =
    'The/DET/2/det envoys/NOUN/3/nsubj held/VERB/0/root talks/NOUN/3/obj on/ADP/6/case Tuesday/PROPN/3/obl ./PUNCT/3/punct'
  expect(dated(drawn, 'talks')).toBe('2018-05-15')
})

test('a noun is dated by what stands below it', () => {
  const drawn =
    'After/ADP/3/case the/DET/3/det death/NOUN/10/obl of/ADP/5/case Ray/PROPN/3/nmod in/ADP/7/case 2006/NUM/3/nmod ,/PUNCT/10/punct ties/NOUN/10/nsubj froze/VERB/0/root ./PUNCT/10/punct'
  expect(dated(drawn, 'death')).toBe('2006')
})
