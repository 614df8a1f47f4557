// A period told of in the sentences just before is found, one further up is not.
import {describe, expect, test} from 'vitest'
import {Told} from '../../../src/dates/placing/told.ts'
import {dayValue, quarterValue} from '../../../src/dates/value.ts'

function place(sentence: number) {
  return {sentence, isMain: true, paragraph: -1}
}

describe('the dates that a text told of', () => {
  test('a period is of the last three sentences', () => {
    const told = new Told()
    told.add(quarterValue(2012, 3), place(4))
    expect(told.period(6)?.timex).toBe('2012-Q3')
    expect(told.period(7)).toBeNull()
  })

  test('what stands hundreds of dates further up is forgotten', () => {
    const told = new Told()
    told.add(dayValue(10_000), place(0))
    for (let sentence = 1; sentence <= 150; sentence++) told.add(quarterValue(2012, 3), place(sentence))
    expect(told.of('day', 151)).not.toBeNull()
    for (let sentence = 151; sentence <= 400; sentence++) told.add(quarterValue(2012, 3), place(sentence))
    expect(told.of('day', 401)).toBeNull()
  })
})
