// Offices and dates: coarse dates, intervals, handovers, and the terms that room dates bounds a page with.
import {expect, test} from 'vitest'
import {boundsOf, findMentions, settleOffices} from '../../src/entities/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

function mentionsOf(text: string) {
  return findMentions(readSentences(text, {lang: 'en'}), text, {lang: 'en'})
}

function holder(text: string, day: string): string[] {
  return settleOffices(mentionsOf(text), day)
    .filter(({type, offices}) => type === 'person' && offices)
    .flatMap(({parties}) => parties.map(({name}) => name))
}

test.each([
  ['2014-21', 'Vladimir Putin'],
  ['2010', 'Dmitry Medvedev'],
  ['[2013-02-08..2014-02-07]', 'Vladimir Putin'],
  ['2014-03/2014-06', 'Vladimir Putin'],
])('the Russian president in %s is %s', (day, name) => {
  expect(holder('The Russian president spoke.', day)).toEqual([name])
})

test('on the day of a handover the one who comes in counts', () => {
  expect(holder('The British prime minister spoke.', '2019-07-24')).toEqual(['Boris Johnson'])
})

test('a day that is no date settles nothing', () => {
  const mentions = mentionsOf('The Russian president spoke.')
  expect(settleOffices(mentions, 'unknown')).toEqual(mentions)
})

test('a year with two holders leaves both as candidates', () => {
  const [mention] = settleOffices(mentionsOf('The British prime minister spoke.'), '2016').filter(
    ({candidates}) => candidates,
  )
  expect(mention.candidates?.map(({name}) => name)).toEqual(['David Cameron', 'Theresa May'])
  expect(mention.parties[0].entity).toBe('GBR/GOV')
})

test('the sector of a person follows the office held at the date', () => {
  const text = 'Boris Johnson arrived.'
  const [then] = settleOffices(mentionsOf(text), '2017-01-01')
  expect(then.parties[0].entity).toBe('GBR/GOV/Boris Johnson')
  const [minister] = settleOffices(mentionsOf('Sergei Ivanov arrived.'), '2004-01-01')
  expect(minister.parties[0].entity).toBe('RUS/MIL/Sergei Ivanov')
})

test('a surname alone is whoever the title and the date told before', () => {
  const text = 'President Bush met the senators. Bush said little, and he left.'
  const settled = settleOffices(mentionsOf(text), '2004-05-01')
  const meant = settled.filter(({type}) => type === 'person').map(({parties}) => parties[0].entity)
  expect(meant.filter((entity) => entity === 'USA/GOV/George W. Bush')).toHaveLength(3)
})

test('of two full names each stays who it is', () => {
  const text = 'President Bush thanked George H. W. Bush.'
  const names = settleOffices(mentionsOf(text), '2004-05-01').map(({parties}) => parties[0].name)
  expect(names).toEqual(['George W. Bush', 'George H. W. Bush'])
})

test('EDTF has first and last days', () => {
  expect(boundsOf('2014-21')).toEqual({from: '2014-03-01', to: '2014-05-31'})
  expect(boundsOf('2022-02-11')).toEqual({from: '2022-02-11', to: '2022-02-11'})
  expect(boundsOf('soon')).toBeUndefined()
})

test.each([
  ['Merkel left the hall.', '2024-03-01', 'DEU/ELI/Angela Merkel'],
  ['Merkel left the hall.', '2034-03-01', 'Merkel'],
  ['Angela Merkel came late. Merkel left the hall.', '2034-03-01', 'DEU/ELI/Angela Merkel'],
  ['Former chancellor Merkel left the hall.', '2034-03-01', 'DEU/ELI/Angela Merkel'],
])('%s on %s: %s', (text, day, entity) => {
  const people = settleOffices(mentionsOf(text), day).filter(({type}) => type === 'person')
  expect(people.map(({parties}) => parties[0].entity).at(-1)).toBe(entity)
})

test.each([
  ['Moscow expelled two envoys.', '1983-03-01', 'SUN/GOV'],
  ['They met in Moscow.', '1983-03-01', 'SUN'],
  ['They met in Moscow.', '1915-05-05', 'RUS'],
  ['Moscow expelled two envoys.', '1995-03-01', 'RUS/GOV'],
  ['Belgrade rejected the plan.', '1999-02-20', 'YUG/GOV'],
  ['Belgrade rejected the plan.', '2012-02-20', 'SRB/GOV'],
  ['The Taliban freed a writer.', '2015-02-20', 'AFG/REB/Taliban'],
  ['The Taliban freed a writer.', '2022-02-20', 'AFG/GOV/Taliban'],
])('%s on %s: %s', (text, day, entity) => {
  expect(settleOffices(mentionsOf(text), day).map(({parties}) => parties[0]?.entity)).toContain(entity)
})

/** Sectors as the PLOVER manual lists them: ELI are those who governed once and do not now. */
test.each([
  ['Bill Clinton visited Haiti.', '1995-03-31', 'USA/GOV/Bill Clinton'],
  ['Bill Clinton visited Haiti.', '2010-03-01', 'USA/ELI/Bill Clinton'],
  ['Former President Bill Clinton visited Haiti.', '2010-03-01', 'USA/ELI/Bill Clinton'],
  ['Senator Barack Obama visited Kenya.', '2006-08-24', 'USA/LEG/Barack Obama'],
  ['Senator Barack Obama visited Kenya. The crowd cheered Obama.', '2006-08-24', 'USA/LEG/Barack Obama'],
  ['Barack Obama visited Kenya.', '2006-08-24', 'USA/Barack Obama'],
  ['Barack Obama visited Kenya.', '2015-07-24', 'USA/GOV/Barack Obama'],
  ['Barack Obama visited Kenya.', '2018-07-16', 'USA/ELI/Barack Obama'],
  ['Opposition leader Keir Starmer praised Ukraine.', '2022-03-01', 'GBR/OPP/Keir Starmer'],
  ['The leader of the opposition, Keir Starmer, praised Ukraine.', '2022-03-01', 'GBR/OPP/Keir Starmer'],
  ['Keir Starmer praised Ukraine.', '2025-03-01', 'GBR/GOV/Keir Starmer'],
  ['General David Petraeus praised Lebanon.', '2008-08-01', 'USA/MIL/David Petraeus'],
  ['David Petraeus praised Lebanon.', '2012-08-01', 'USA/SPY/David Petraeus'],
  ['Ex-premier Silvio Berlusconi visited Libya.', '2013-01-01', 'ITA/ELI/Silvio Berlusconi'],
  ['The foreign minister, Sergei Lavrov, praised Libya.', '2013-01-01', 'RUS/GOV/Sergei Lavrov'],
])('%s on %s: %s', (text, day, entity) => {
  const people = settleOffices(mentionsOf(text), day).filter(({type}) => type === 'person')
  expect(people.map(({parties}) => parties[0].entity).at(-1)).toBe(entity)
})
