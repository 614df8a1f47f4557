// Sentences of our own with the values of their time expressions, read on a page of Wednesday 16 May 2018.
import {expect, test} from 'vitest'
import {findDates} from '../../src/dates/index.ts'

const cases: readonly (readonly [text: string, ...values: string[]])[] = [
  // absolute
  ['The accord was signed on 3 April 1996 in Baku.', 'on 3 April 1996 = 1996-04-03 = 1996-04-03'],
  ['It entered into force on March 9, 2004.', 'on March 9, 2004 = 2004-03-09 = 2004-03-09'],
  ['They met on the 21st of June 2011.', 'on the 21st of June 2011 = 2011-06-21 = 2011-06-21'],
  ['The base closed in October 2012.', 'in October 2012 = 2012-10 = 2012-10'],
  ['Exports peaked in 2006.', 'in 2006 = 2006 = 2006'],
  ['The log says 2016-02-29.', '2016-02-29 = 2016-02-29 = 2016-02-29'],
  ['The log says 2016-02-30.'],
  ['The border was drawn in the 19th century.', 'in the 19th century = 18 = 18XX'],
  ['In the 1990s the port was leased.', 'In the 1990s = 199 = 199X'],
  ['Trade doubled in the second half of 2015.', 'in the second half of 2015 = 2015-H2 = 2015-07/2015-12'],
  ['Trade fell in the third quarter of 2015.', 'in the third quarter of 2015 = 2015-Q3 = 2015-07/2015-09'],
  ['The drill took place in the spring of 2014.', 'in the spring of 2014 = 2014-SP = 2014-21'],
  [
    'They vote on the second Tuesday in November 2016.',
    'on the second Tuesday in November 2016 = 2016-11-08 = 2016-11-08',
  ],
  [
    'He spoke on the last day of February 2016.',
    'on the last day of February 2016 = 2016-02-29 = 2016-02-29',
  ],
  ['The log says 7-May-2009.', '7-May-2009 = 2009-05-07 = 2009-05-07'],
  [
    'They met in the week of March 7, 2016.',
    'in the week of March 7, 2016 = 2016-W10 = 2016-03-07/2016-03-13',
  ],
  ['Sales rose in fiscal 2009.', 'in fiscal 2009 = 2009 = 2009'],
  ['They lived there for two and a half years.', 'for two and a half years = P2.5Y = null'],
  ['talks resumed on tuesday in geneva', 'on tuesday = 2018-05-15 = 2018-05-15'],
  // times and their days
  [
    'It struck at 11 a.m. on Friday.',
    'at 11 a.m. = 2018-05-11T11:00 = 2018-05-11T11:00:00',
    'on Friday = 2018-05-11 = 2018-05-11',
  ],
  [
    'It struck on the night of May 3.',
    'on the night = 2018-05-03TNI = 2018-05-03',
    'May 3 = 2018-05-03 = 2018-05-03',
  ],
  // counted from what is no date
  ['They left the day after the vote.'],
  ['He won the prize for player of the Year.'],
  ['The road has been shut since September.', 'since September = 2017-09 = 2017-09/..'],
  ['It was a fire that was set on Friday.', 'on Friday = 2018-05-11 = 2018-05-11'],
  // counts are no years
  ['More than 2000 soldiers left.'],
  ['They paid $1999 for it.'],
  // direction by tense
  ['The minister resigned on Friday.', 'on Friday = 2018-05-11 = 2018-05-11'],
  ['The minister will resign on Friday.', 'on Friday = 2018-05-18 = 2018-05-18'],
  ['The envoys are to meet on Monday.', 'on Monday = 2018-05-21 = 2018-05-21'],
  ['The envoys met on Wednesday.', 'on Wednesday = 2018-05-16 = 2018-05-16'],
  ['He was arrested in December.', 'in December = 2017-12 = 2017-12'],
  ['The vote will be held in December.', 'in December = 2018-12 = 2018-12'],
  ['The convoy left on May 2.', 'on May 2 = 2018-05-02 = 2018-05-02'],
  ['The convoy is due to leave on February 2.', 'on February 2 = 2019-02-02 = 2019-02-02'],
  ['The treaty could be ready for signing in the autumn.', 'in the autumn = 2018-FA = 2018-23'],
  ['They trained together last summer.', 'last summer = 2017-SU = 2017-22'],
  // relative to the page
  ['Talks failed yesterday.', 'yesterday = 2018-05-15 = 2018-05-15'],
  ['Talks resume the day after tomorrow.', 'the day after tomorrow = 2018-05-18 = 2018-05-18'],
  ['The ban ended last month.', 'last month = 2018-04 = 2018-04'],
  ['The ban ends next year.', 'next year = 2019 = 2019'],
  ['Two years ago the mission left.', 'Two years ago = 2016 = 2016'],
  ['Ten days ago the mission left.', 'Ten days ago = 2018-05-06 = 2018-05-06'],
  ['The fleet sailed earlier this week.', 'earlier this week = 2018-W20 = [2018-05-14..2018-05-16]'],
  ['He was elected in the first week of the war.'],
  ['It will be ready by the end of the year.', 'by the end of the year = 2018 = [2018-09-02..2018-12-31]'],
  // relative to what was told before
  [
    'The first round was on 5 March 2017. The next day the envoys left.',
    'on 5 March 2017 = 2017-03-05 = 2017-03-05',
    'The next day = 2017-03-06 = 2017-03-06',
  ],
  [
    'They left in 2009. A year earlier they had stayed.',
    'in 2009 = 2009 = 2009',
    'A year earlier = 2008 = 2008',
  ],
  [
    'The fair was held in the first week of June 2015.',
    'in the first week of June 2015 = 2015-06 = 2015-06-01/2015-06-07',
  ],
  ['It began in the year 2000.', 'in the year 2000 = 2000 = 2000'],
  ['Shells fell over the weekend.', 'over the weekend = 2018-W19-WE = 2018-05-12/2018-05-13'],
  [
    'They met on 5 March 2017. The following Monday they parted.',
    'on 5 March 2017 = 2017-03-05 = 2017-03-05',
    'The following Monday = 2017-03-06 = 2017-03-06',
  ],
  ['The laws date from the September 11 attacks.', 'September 11 = 2001-09-11 = 2001-09-11'],
  ['Trade fell over the past year.', 'over the past year = P1Y = null'],
  // ranges and open ends
  [
    'The drill runs from June 10 to 12.',
    'from June 10 = 2018-06-10 = 2018-06-10/2018-06-12',
    '12 = 2018-06-12 = 2018-06-10/2018-06-12',
  ],
  [
    'Between July 2003 and December 2004 nobody met.',
    'Between July 2003 = 2003-07 = 2003-07/2004-12',
    'December 2004 = 2004-12 = 2003-07/2004-12',
  ],
  ['Trade has been frozen since March 2014.', 'since March 2014 = 2014-03 = 2014-03/..'],
  ['The truce holds until 1 June 2019.', 'until 1 June 2019 = 2019-06-01 = ../2019-06-01'],
  // durations, sets, times, vague references
  ['The siege lasted three weeks.', 'three weeks = P3W = null'],
  ['The siege lasted for months.', 'for months = PXM = null'],
  ['The truce ended two weeks after the vote.', 'two weeks = P2W = null'],
  ['The commission meets every Tuesday.', 'every Tuesday = XXXX-WXX-2 = null'],
  [
    'Shells fell on Monday at 16:30 GMT.',
    'on Monday = 2018-05-14 = 2018-05-14',
    'at 16:30 GMT = 2018-05-14T16:30Z = 2018-05-14T16:30:00Z',
  ],
  ['Exports have grown in recent years.', 'in recent years = PAST_REF = null'],
  ['They spoke on Easter Monday 2016.', 'on Easter Monday 2016 = 2016-03-28 = 2016-03-28'],
]

test.each(cases)('%s', (text, ...values) => {
  const found = findDates(text, [], {lang: 'en', published: '2018-05-16'})
  expect(found.map((date) => `${date.text} = ${date.timex} = ${date.edtf}`)).toEqual(values)
  for (const {start, end, text: words} of found) expect(text.slice(start, end)).toBe(words)
})

test('without the page’s date, relative dates stay open and absolute ones stand', () => {
  const found = findDates('They met on Friday, as in 2006.', [], {lang: 'en', published: null})
  expect(found.map(({timex, edtf}) => [timex, edtf])).toEqual([
    ['XXXX-WXX-5', null],
    ['2006', '2006'],
  ])
})

test('on a page of uncertain day, seasons count from its latest day and days stay open', () => {
  const options = {lang: 'en', published: '[2013-02-08..2014-02-07]'}
  const [spring, friday] = findDates('It could be ready in the spring. They met on Friday.', [], options)
  expect(spring).toMatchObject({edtf: '2014-21', how: 'inferred'})
  expect(friday).toMatchObject({edtf: null, how: 'inferred'})
})

test('every expression says how and why', () => {
  for (const date of findDates('On Friday he left; in 2006 he came.', [], {
    lang: 'en',
    published: '2018-05-16',
  })) {
    expect(date.reason.length).toBeGreaterThan(10)
    expect(date.rule).toMatch(/^dates: /)
  }
})
