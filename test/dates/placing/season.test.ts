import {expect, test} from 'vitest'
import {dayOf} from '../../../src/dates/calendar/calendar.ts'
import {resolveSeason} from '../../../src/dates/placing/season.ts'

test.each([
  [2010, 1, 1, '2010-22'],
  [2010, 2, 20, '2010-22'],
  [2010, 7, 1, '2010-22'],
  [2010, 11, 30, '2010-22'],
])('"this summer" on a page of %d-%d-%d is that of its year', (year, month, day, edtf) => {
  const page = dayOf(year, month, day)
  const context = {page: {first: page, last: page}, narrative: () => null, direction: 0}
  const {value} = resolveSeason({kind: 'season', season: 'summer', which: 0} as never, context as never, {
    first: page,
    last: page,
  })
  expect(value.edtf).toBe(edtf)
})
