// Odd texts and odd page dates: no exception, spans that slice to their text, values that are dates.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {daysOf, findDates} from '../../src/dates/index.ts'

const words =
  'the a last next this two 31 30 2014 0000 9999 February Feb. Friday of in on spring quarter third year years ago earlier end 99:99 25:00 2014-02-30 31/02/2014 – , . every century noon GMT'.split(
    ' ',
  )
const pages = [
  null,
  '2014-02-28',
  '2014',
  '[2013-02-08..2014-02-07]',
  '2014-21',
  '199X',
  '../2014',
  'nonsense',
  '2012-02-29',
]

test('any row of date words is read without an exception', () => {
  const text = fc.array(fc.constantFrom(...words), {maxLength: 12}).map((row) => row.join(' '))
  fc.assert(
    fc.property(text, fc.constantFrom(...pages), (row, published) => {
      let end = 0
      for (const date of findDates(row, [], {lang: 'en', published})) {
        expect(row.slice(date.start, date.end)).toBe(date.text)
        expect(date.start).toBeGreaterThanOrEqual(end)
        expect(`${date.timex} ${date.edtf}`).not.toMatch(/NaN|undefined|Infinity/)
        if (date.edtf) expect(daysOf(date.edtf), `${row}: ${date.edtf}`).not.toBeNull()
        end = date.end
      }
    }),
    {seed: 7, numRuns: 3000},
  )
})

test('a language without a lexicon has no dates', () => {
  expect(findDates('on 3 April 1996', [], {lang: 'xx', published: null})).toEqual([])
})
