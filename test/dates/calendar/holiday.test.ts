import {expect, test} from 'vitest'
import {isoDay} from '../../../src/dates/calendar/calendar.ts'
import {holidayOf} from '../../../src/dates/calendar/holiday.ts'

test.each([
  ['12-25', 2019, '2019-12-25', '2019-12-25'],
  ['easter-2', 1998, '1998-04-10', '1998-04-10'],
  ['11-4-4', 2017, '2017-11-23', '2017-11-23'],
  ['11-4-4+1', 2013, '2013-11-29', '2013-11-29'],
  ['05-last-1', 2020, '2020-05-25', '2020-05-25'],
  // the tabular Islamic calendar, as printed calendars have it
  ['hijri-9', 2018, '2018-05-16', '2018-06-14'],
  ['hijri-10-1', 2024, '2024-04-10', '2024-04-10'],
  ['hijri-1-1', 2008, '2008-01-10', '2008-01-10'],
  // the war of 1973 began on Yom Kippur
  ['tishri+9', 1973, '1973-10-06', '1973-10-06'],
  ['tishri+0', 2024, '2024-10-03', '2024-10-03'],
  ['passover+0', 2019, '2019-04-20', '2019-04-20'],
  ['kislev+24', 2018, '2018-12-03', '2018-12-03'],
  ['kislev+24', 2021, '2021-11-29', '2021-11-29'],
  ['orthodox+0', 2022, '2022-04-24', '2022-04-24'],
  ['orthodox-2', 2020, '2020-04-17', '2020-04-17'],
  ['year', 2020, '2020-01-01', '2020-12-31'],
  ['2022-02-01 2023-01-22', 2023, '2023-01-22', '2023-01-22'],
])('%s of %d', (rule, year, first, last) => {
  const days = holidayOf(rule, year)!
  expect([isoDay(days.first), isoDay(days.last)]).toEqual([first, last])
})

test('a list of days ends where it ends', () =>
  expect(holidayOf('2022-02-01 2023-01-22', 2024)).toBeUndefined())
