import {expect, test} from 'vitest'
import {chronologyText, drawDate, type Relation, wrap} from '../../src/dossier/index.ts'
import {eventOf} from '../../src/record/index.ts'
import {claim, known, party, told} from '../record/made.ts'

const relation: Relation = {
  a: {id: 'NOR', name: 'Norway', whole: true},
  b: {id: 'CHL', name: 'Chile', whole: true},
}

test('lines are broken at spaces, and no word is lost', () => {
  expect(wrap('one two three four', 9, '  ')).toBe('  one two\n  three\n  four')
  expect(wrap('a-word-longer-than-the-line b', 5)).toBe('a-word-longer-than-the-line\nb')
})

test('a chronology gives the date, what, the words, whose word, and how to open it', () => {
  const text =
    'Norway may sign an accord with Chile in the course of the year, the minister said in Oslo on Friday after talks on fisheries.'
  const {article} = told({outlet: 'Fjord Post', published: '2021-06-04', text}).reading
  const event = eventOf(
    known([
      claim(article, {
        words: text,
        event: 'AGREE',
        factuality: 'possible',
        actor: [party('NOR', 'Norway')],
        recipient: [party('CHL', 'Chile')],
      }),
    ]),
  )
  const lines = chronologyText({relation, events: [event]}, undefined, 70).split('\n')
  expect(lines.slice(0, 4)).toEqual([
    'Norway – Chile: 1 event',
    '',
    'reported 2021-06-04',
    '            POSSIBLE AGREE  Norway → Chile: agreement or promise',
  ])
  expect(lines.every((line) => line.length <= 70)).toBe(true)
  expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(text)
  expect(lines.at(-3)).toBe('            on the word of Fjord Post · 1 report')
  expect(lines.at(-2)).toBe(`            entente show ${event.id}`)
})

test.each([
  ['2014-21', 'spring 2014'],
  ['[..2014-03-18]', 'by 2014-03-18'],
  ['[2013-02-08..2014-02-07]', '2013-02-08..2014-02-07'],
  ['2014-03/2014-06', '2014-03 to 2014-06'],
])('%s is shown as %s', (edtf, shown) => {
  expect(drawDate(edtf)).toBe(shown)
})
