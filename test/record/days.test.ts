import {describe, expect, test} from 'vitest'
import {dateOf, gap, rangeOf} from '../../src/record/index.ts'

describe('EDTF as a range of days', () => {
  test.each([
    ['2022-02-11', '2022-02-11', '2022-02-11'],
    ['2014-02', '2014-02-01', '2014-02-28'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2006', '2006-01-01', '2006-12-31'],
    ['2014-21', '2014-03-01', '2014-05-31'],
    ['2014-23', '2014-09-01', '2014-11-30'],
    ['2014-34', '2014-04-01', '2014-06-30'],
    ['2014-41', '2014-07-01', '2014-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2014-03/2014-06', '2014-03-01', '2014-06-30'],
    ['[2013-02-08..2014-02-07]', '2013-02-08', '2014-02-07'],
    ['2014-03-18?', '2014-03-18', '2014-03-18'],
    ['1969-12-31', '1969-12-31', '1969-12-31'],
    ['2014-02-01T10:00:00Z', '2014-02-01', '2014-02-01'],
  ])('%s', (edtf, first, last) => {
    const range = rangeOf(edtf)!
    expect([dateOf(range.lo), dateOf(range.hi)]).toEqual([first, last])
  })

  test.each(['', 'soon', '2014-02-31', '2014-13-01', '20140201', '2014-02-3'])('%j says nothing', (text) => {
    expect(rangeOf(text)).toBe(null)
  })

  test('open ends reach as far as anything', () => {
    const range = rangeOf('2014-03-18/..')!
    expect(dateOf(range.lo)).toBe('2014-03-18')
    expect(gap(range, rangeOf('2099')!)).toBe(0)
    expect(gap(range, rangeOf('2014-03-17')!)).toBe(1)
  })
})
