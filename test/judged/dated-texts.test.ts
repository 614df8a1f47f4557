// dates.txt is well-formed: its words stand in the texts, its values are TIMEX3; how well they are found is measured by bench/dates.ts.
import {expect, test} from 'vitest'
import {judgedDates} from './dated-texts.ts'

const articles = judgedDates()

test('more than fifty articles, a third of them kept', () => {
  expect(articles.length).toBeGreaterThan(50)
  expect(articles.filter(({kept}) => kept)).toHaveLength(Math.floor(articles.length / 3))
  expect(new Set(articles.map(({label}) => label)).size).toBe(articles.length)
})

test('the words stand in the text, in their order', () => {
  const absent = articles.flatMap(({label, text, expected}) => {
    let from = 0
    return expected.flatMap(([words]) => {
      const start = text.indexOf(words, from)
      from = Math.max(from, start + words.length)
      return start < 0 ? [`${label}: ${words}`] : []
    })
  })
  expect(absent).toEqual([])
})

test('values are TIMEX3', () => {
  const form =
    /^(?:\d{2,4}|\d{4}-(?:\d\d(?:-\d\d(?:T\S+)?)?|W\d\d(?:-WE)?|Q\d|H\d|SP|SU|FA|WI)|PT?(?:\d+|X)[A-Z]{1,2}|[A-Z]+_REF|XXXX-WXX-\d|null)$/
  const strange = articles.flatMap(({expected}) => expected.filter(([, value]) => !form.test(value)))
  expect(strange).toEqual([])
})
