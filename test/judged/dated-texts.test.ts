// dates*.txt are well-formed: their words stand in the texts, their values are TIMEX3; how well they are found is measured by bench/dates.ts.
import {expect, test} from 'vitest'
import {judgedDates} from './dated-texts.ts'

const articles = judgedDates()

test.each([
  ['dates.txt', 50, 3],
  ['dates-decades.txt', 40, 2],
  ['dates-kinds.txt', 15, 2],
  ['dates-breadth.txt', 30, 2],
])('%s: more than %d articles, one of %d kept', (name, many, nth) => {
  const own = articles.filter(({file}) => file === name)
  expect(own.length).toBeGreaterThan(many)
  expect(own.filter(({kept}) => kept)).toHaveLength(Math.floor(own.length / nth))
  expect(new Set(own.map(({label}) => label)).size).toBe(own.length)
})

test('the words stand in the text, in their order', () => {
  const absent = articles.flatMap(({file, label, text, expected}) => {
    let from = 0
    return expected.flatMap(([words]) => {
      const start = text.indexOf(words, from)
      from = Math.max(from, start + words.length)
      return start < 0 ? [`${file} ${label}: ${words}`] : []
    })
  })
  expect(absent).toEqual([])
})

test('values are TIMEX3', () => {
  const form =
    /^(?:\d{2,4}|\d{4}-(?:\d\d(?:-\d\d(?:T\S+)?)?|W\d\d(?:-WE)?|Q\d|H\d|SP|SU|FA|WI)|PT?(?:[\d.]+|X)[A-Z]{1,2}|P\dY\dM|[A-Z]+_REF|XXXX-(?:WXX-\d|\d\d(?:-\d\d)?|SP|SU|FA|WI)|T(?:[A-Z]{2}|\d\d:\d\d)|null)$/
  const strange = articles.flatMap(({expected}) => expected.filter(([, value]) => !form.test(value)))
  expect(strange).toEqual([])
})
