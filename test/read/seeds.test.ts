// The two real pages the project started from say what a reader finds in them. Nothing in src/ may be keyed to them:
// test/read/variants.test.ts asks the same of pages with other countries, other words and moved furniture.
import {expect, test} from 'vitest'
import type {Claim} from '../../src/claims/index.ts'
import {type Page, readPages} from '../../src/page/index.ts'
import {type Reading, read} from '../../src/read.ts'
import {shared} from '../shared.ts'

const seeds = shared('seeds')
const readings = new Map<string, Reading>()
if (seeds) {
  for await (const page of readPages([seeds])) {
    const reading = read(page as Page)
    readings.set(reading.whole.includes('Shoigu') ? 'february' : 'january', reading)
  }
}
const when = test.skipIf(!seeds)
const february = () => readings.get('february') as Reading
const january = () => readings.get('january') as Reading

const codes = (claim: Claim) => [...claim.actor, ...claim.recipient].map(({code}) => code).sort()
const events = (reading: Reading, event: string) => reading.claims.filter((claim) => claim.event === event)
const chain = (claim: Claim) => claim.attribution.map(({speaker}) => speaker.entity ?? speaker.text)
const scopes = (reading: Reading) =>
  reading.claims.flatMap((claim) => (claim.agreement?.scope ? [claim.agreement.scope] : []))

when('every evidence span slices to its text', () => {
  for (const {article, claims} of readings.values()) {
    expect(claims.length).toBeGreaterThan(0)
    for (const {evidence} of claims) {
      expect(evidence.length).toBeGreaterThan(0)
      for (const found of evidence) {
        const text = found.in === 'title' ? (article.title ?? '') : article.text
        expect(text.slice(found.start, found.end)).toBe(found.exact)
      }
    }
  }
})

when('the undated February page is of 11 February 2022, because of weekday and terms of office', () => {
  const {published, outlet} = february().article
  expect(outlet).toBeNull()
  expect(published).toMatchObject({edtf: '2022-02-11', how: 'inferred'})
  expect(published.reason).toMatch(/Friday/)
  expect(published.reason).toMatch(/2019/)
  expect(published.reason).toMatch(/2023/)
})

when('two ministers met that day in Moscow, as the dateline suggests, with an agenda', () => {
  const met = events(february(), 'CONSULT').find(({factuality}) => factuality === 'happened') as Claim
  expect(met.actor.map(({entity}) => entity).sort()).toEqual(['GBR/MIL/Ben Wallace', 'RUS/MIL/Sergei Shoigu'])
  expect(met.date?.edtf).toBe('2022-02-11')
  expect(met.place).toMatchObject({code: 'RUS', how: 'inferred'})
  expect(met.contact?.agenda.map(({text}) => text).join()).toMatch(/European security/)
})

when('readiness to restore cooperation is one possible AGREE, told three times, on three words', () => {
  const ready = events(february(), 'AGREE').filter(({factuality}) => factuality === 'possible')
  expect(ready).toHaveLength(1)
  expect(ready[0].evidence).toHaveLength(3)
  expect(ready[0].evidence.map((found) => found.in)).toContain('title')
  expect(ready[0].actor.every(({code}) => code === 'RUS')).toBe(true)
  expect(ready[0].recipient.every(({code}) => code === 'GBR')).toBe(true)
  const words = chain(ready[0])
  expect(words[0].toLowerCase()).toContain('tass')
  expect(words.some((word) => /RUS\/MIL\/.*Defence/.test(word))).toBe(true)
  expect(words[words.length - 1]).toBe('RUS/MIL/Sergei Shoigu')
})

when('the understanding on contacts is one AGREE that happened, told twice, on the ministry’s word', () => {
  const understood = events(february(), 'AGREE').filter(({factuality}) => factuality === 'happened')
  expect(understood).toHaveLength(1)
  expect(understood[0].evidence).toHaveLength(2)
  expect(new Set(codes(understood[0]))).toEqual(new Set(['GBR', 'RUS']))
  expect(chain(understood[0]).some((word) => /RUS\/MIL/.test(word))).toBe(true)
})

when('contacts on preventing incidents are a measure', () => {
  const measures = february().claims.filter(({about}) => about === 'measure')
  expect(measures.map(({measure}) => measure?.text).join()).toMatch(/prevent/)
})

when('the January page is bounded by the opening of the Games', () => {
  const {published} = january().article
  expect(published.how).toBe('inferred')
  expect(published.edtf).toMatch(/2014-02-0[67]\]$/)
  expect(published.reason).toMatch(/Sochi/)
})

when('one agreement, in preparation, its signing possible in spring 2014, never signed', () => {
  const details = january().claims.flatMap(({agreement}) => (agreement ? [agreement] : []))
  expect(new Set(details.map(({local}) => local)).size).toBe(1)
  expect(details[0].parties).toEqual(
    expect.arrayContaining([
      expect.objectContaining({code: 'GBR', body: expect.stringMatching(/Defen[cs]e/)}),
      expect.objectContaining({code: 'RUS', body: expect.stringMatching(/Military.Technical/)}),
    ]),
  )
  const statuses = details.flatMap(({status}) => (status ? [status] : []))
  expect(
    statuses.some(
      ({status, factuality}) => status === 'in preparation' && ['happened', 'ongoing'].includes(factuality),
    ),
  ).toBe(true)
  expect(
    statuses.some(
      ({status, factuality, date}) =>
        status === 'signed' && factuality === 'possible' && date?.edtf === '2014-21',
    ),
  ).toBe(true)
  expect(
    statuses.filter(
      ({status, factuality}) => status === 'signed' && ['happened', 'ongoing'].includes(factuality),
    ),
  ).toEqual([])
})

when('what is covered, and what is likely excluded', () => {
  const covered = scopes(january())
    .filter((scope) => scope.covered)
    .map(({text}) => text)
  for (const words of [/joint/, /buy weapons/, /information sharing/, /buy components/, /technology/])
    expect(covered.some((text) => words.test(text))).toBe(true)
  const excluded = scopes(january()).filter((scope) => !scope.covered)
  expect(excluded.map(({text}) => text)).toEqual(['missile systems', 'other advanced battlefield equipment'])
  for (const {hedge} of excluded) expect(hedge).toMatch(/likely/)
  expect(
    january()
      .claims.filter(
        ({evidence}) => /Kalashnikov/.test(evidence[0].exact) && evidence[0].exact.includes('someday'),
      )
      .some(({factuality}) => factuality === 'possible'),
  ).toBe(true)
})

when('on whose word: the newspaper, the ministry’s sources, diplomats and officials', () => {
  const sharing = january().claims.find(({agreement}) =>
    /information sharing/.test(agreement?.scope?.text ?? ''),
  ) as Claim
  expect(chain(sharing).length).toBeGreaterThanOrEqual(2)
  expect(sharing.attribution.some(({speaker}) => /sources/.test(speaker.text) && !speaker.named)).toBe(true)
  const cites = january().claims.flatMap(({attribution}) => attribution)
  expect(
    cites.some(({speaker, how}) => /Telegraph/.test(speaker.entity ?? speaker.text) && how === 'stated'),
  ).toBe(true)
})

when('security services cooperated, veterans were given medals', () => {
  const cooperation = events(january(), 'COOPERATE').filter(({factuality}) => factuality === 'happened')
  expect(cooperation.some((claim) => ['GBR', 'RUS'].every((code) => codes(claim).includes(code)))).toBe(true)
  expect(
    january().claims.some(
      ({about, evidence, actor}) =>
        about === 'event' && /medals/.test(evidence[0].exact) && actor.some(({code}) => code === 'RUS'),
    ),
  ).toBe(true)
})

when('a death by poisoning in London in 2006, without a culprit', () => {
  const incidents = january().claims.filter(({incident}) => incident)
  const poisoning = incidents.find(({incident}) => /poisoning/.test(incident?.kind ?? '')) as Claim
  expect(poisoning.incident?.harmed.map(({name}) => name)).toEqual(['Alexander Litvinenko'])
  expect(poisoning.incident?.by).toBeUndefined()
  expect(poisoning.date?.edtf).toBe('2006')
  expect(poisoning.place?.code).toBe('GBR')
})

when('600 British companies against 7,000 German ones', () => {
  const [figure] = january().claims.flatMap(({figure: found}) => (found ? [found] : []))
  expect(figure).toMatchObject({value: 600, unit: 'count', party: 'GBR'})
  expect(figure.counts).toMatch(/compan/)
  expect(figure.comparison).toEqual([expect.objectContaining({value: 7000, party: 'DEU'})])
})
