import {expect, test} from 'vitest'
import {dateApart} from '../../../src/dates/index.ts'

test.each([
  ['2018-05-16', 'P5D', -1, '2018-05-11'],
  ['2018-05-16', 'P2W', -1, '2018-05-02~'],
  ['2018-05-16', 'P3M', -1, '2018-02'],
  ['2018-01', 'P1M', 1, '2018-02'],
  ['2018-05-16', 'P18Y', -1, '2000'],
  ['1999', 'P1DE', 1, '2009'],
  ['2018-05-14/2018-05-16', 'P2Y', -1, '2016'],
] as const)('%s, %s, %i: %s', (edtf, length, direction, found) => {
  expect(dateApart(edtf, length, direction)).toBe(found)
})

test.each([
  ['2018', 'P3M'],
  ['2018-05', 'P5D'],
  ['2017/2018', 'P2Y'],
  ['2018-05-16', 'PXW'],
  ['2018-05-16', 'PT5H'],
  ['0003', 'P5Y'],
  ['2018/..', 'P1Y'],
])('%s is too coarse for %s, or there is no such date', (edtf, length) => {
  expect(dateApart(edtf, length, -1)).toBeNull()
})
