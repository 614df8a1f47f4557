// The date of a page that states none, from dateline, weekday, offices and known events.
import {expect, test} from 'vitest'
import type {Article} from '../../../src/article/index.ts'
import {datePage} from '../../../src/dates/index.ts'
import type {Mention, OfficeTerm} from '../../../src/entities/index.ts'
import type {Sentence} from '../../../src/sentences/index.ts'

function article(text: string, dateline: Article['dateline'] = null): Article {
  return {
    source: 'test',
    address: null,
    id: 'test',
    title: null,
    byline: null,
    dateline,
    published: {edtf: null, how: 'inferred', reason: 'the page states no date'},
    modified: null,
    outlet: null,
    lang: 'en',
    text,
    boilerplate: [],
    page: {views: null, comments: null, mentions: [], related: []},
    warnings: [],
  }
}

function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^\n]+?[.!?](?=\s|$)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    tokens: [],
  }))
}

function person(
  text: string,
  name: string,
  title: string,
  terms: readonly [string, string | null][],
): Mention {
  const start = text.indexOf(name)
  const phrase = {start: text.indexOf(`${title} ${name}`), end: start + name.length}
  const offices: OfficeTerm[] = terms.map(([from, until]) => ({
    office: title,
    state: 'XXX',
    holder: name,
    sector: 'GOV',
    from,
    until,
  }))
  const party = {
    entity: `XXX/GOV/${name}`,
    code: 'XXX',
    sector: 'GOV',
    name,
    type: 'person' as const,
    offices,
  }
  return {
    start,
    end: start + name.length,
    text: name,
    phrase,
    sentence: 0,
    head: 0,
    type: 'person',
    name: true,
    parties: [party],
    asPlace: false,
    named: true,
    rule: 'test',
  }
}

const lead =
  'ANKARA, March 6. Defence Minister Ayla Demir told President Goran Ilic on Tuesday that the port would reopen.'
const dateline = {
  place: 'ANKARA',
  date: 'March 6',
  agency: null,
  span: {text: 'ANKARA, March 6.', start: 0, end: 16},
}

test('dateline, weekday and terms of office leave one day, and the reason tells all three', () => {
  const mentions = [
    person(lead, 'Ayla Demir', 'Defence Minister', [['2009-05-01', '2014-02-03']]),
    person(lead, 'Goran Ilic', 'President', [
      ['2000', '2004'],
      ['2011-06-20', '2019-01-01'],
    ]),
  ]
  const found = datePage(article(lead, dateline), sentencesOf(lead), mentions, {lang: 'en'})
  expect(found).toMatchObject({edtf: '2012-03-06', how: 'inferred'})
  expect(found.reason).toContain('since 2000, 6 March is a Tuesday in 2001, 2007, 2012 and 2018')
  expect(found.reason).toContain(
    'Ayla Demir and Goran Ilic were both in office from June 2011 to February 2014',
  )
})

test('without the offices the years stay open', () => {
  const found = datePage(article(lead, dateline), sentencesOf(lead), [], {lang: 'en'})
  expect(found.edtf).toBe('[1990-03-06,2001-03-06,2007-03-06,2012-03-06,2018-03-06]')
})

test('a former minister tells nothing of the day', () => {
  const text = lead.replace('Defence Minister Ayla', 'former Defence Minister Ayla')
  const mentions = [person(text, 'Ayla Demir', 'Defence Minister', [['2009-05-01', '2014-02-03']])]
  const found = datePage(article(text, dateline), sentencesOf(text), mentions, {lang: 'en'})
  expect(found.edtf).toContain('2018-03-06')
})

test('a title of none of the listed offices tells nothing of the day', () => {
  const text = lead.replace('Defence Minister Ayla', 'General Ayla')
  const told = person(text, 'Ayla Demir', 'General', [['2009-05-01', '2014-02-03']])
  const mentions = [
    {...told, sectorTold: true, parties: told.parties.map((party) => ({...party, sector: 'MIL'}))},
  ]
  const found = datePage(article(text, dateline), sentencesOf(text), mentions, {lang: 'en'})
  expect(found.edtf).toContain('2018-03-06')
})

test('a full date on a line of its own is what the page states', () => {
  const text = 'Thursday, 7 June 2012\nThe two fleets began a joint exercise off the coast.'
  expect(datePage(article(text), sentencesOf(text), [], {lang: 'en'})).toMatchObject({
    edtf: '2012-06-07',
    how: 'stated',
  })
})

test('a page that states its date keeps it', () => {
  const published = {edtf: '2015-03-02', how: 'stated' as const, reason: 'meta'}
  expect(datePage({...article(lead), published}, [], [], {lang: 'en'})).toBe(published)
})

test('a known event still to come bounds the page by a year', () => {
  const text =
    'Police from both states will guard the Sochi Olympics, due to open on Feb. 7. Trade fell in 2009.'
  const found = datePage(article(text), sentencesOf(text), [], {lang: 'en'})
  expect(found).toMatchObject({edtf: '[2013-02-08..2014-02-07]', how: 'inferred'})
  expect(found.reason).toContain('7 February 2014')
})

test('one bound alone dates nothing, and says so', () => {
  const text = 'The accord was signed in 2009. Trade has grown since.'
  const found = datePage(article(text), sentencesOf(text), [], {lang: 'en'})
  expect(found.edtf).toBeNull()
  expect(found.reason).toContain('in 2009')
})
