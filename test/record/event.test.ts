import {describe, expect, test} from 'vitest'
import {eventOf, rootOf, wordOf} from '../../src/record/index.ts'
import {claim, known, outletLink, party, type Said, speakerLink, told} from './made.ts'

const state = (code: string) => ({...party(code), entity: code})
const words = 'Norway and Chile signed an accord.'
const both = [state('NOR'), state('CHL')]

function report(outlet: string, published: string, said: Partial<Said> = {}) {
  return claim(told({outlet, published, text: words}).reading.article, {
    words,
    actor: both,
    event: 'SUPPORT',
    ...said,
  })
}

describe('contradictions are said', () => {
  test('happened against denied, counted by independent sources', () => {
    const event = eventOf(
      known([
        report('A', '2021-06-02'),
        report('B', '2021-06-03', {factuality: 'denied'}),
        report('C', '2021-06-03'),
      ]),
    )
    expect(event.factuality).toBe('happened')
    expect(event.contradictions).toEqual(['happened (2 sources) against denied (1 source)'])
    expect(event.summary).toMatch(/^\[disputed: happened \(2 sources\) against denied/)
    expect(event.claims.map(({factuality}) => factuality)).toEqual(['happened', 'denied', 'happened'])
  })

  test('more sources for the denial lead', () => {
    const denied = {factuality: 'denied' as const}
    expect(
      eventOf(
        known([
          report('A', '2021-06-02'),
          report('B', '2021-06-03', denied),
          report('C', '2021-06-03', denied),
        ]),
      ).factuality,
    ).toBe('denied')
  })

  test('other dates and other states', () => {
    const event = eventOf(
      known([
        report('A', '2021-06-02', {on: '2021-06-01'}),
        report('B', '2021-06-03', {on: '2021-06-02', actor: [state('NOR'), state('PER')]}),
      ]),
    )
    expect(event.contradictions).toEqual([
      'dated 2021-06-01, but also 2021-06-02 (B)',
      'between NOR, CHL, but also NOR, PER (B)',
    ])
  })

  test('to know less is no contradiction', () => {
    const event = eventOf(
      known([
        report('A', '2021-06-02', {on: '2021-06-01'}),
        report('B', '2021-06-03', {actor: [state('NOR')]}),
      ]),
    )
    expect(event.contradictions).toEqual([])
    expect(event.date!.edtf).toBe('2021-06-01')
  })
})

test('what is only possible is never shown as happened', () => {
  expect(
    eventOf(
      known([
        report('A', '2021-06-02', {factuality: 'possible'}),
        report('B', '2021-06-03', {factuality: 'planned'}),
      ]),
    ).factuality,
  ).toBe('planned')
})

test('words that only point to a speaker are told with his name', () => {
  const word = (text: string, entity: string | null) =>
    wordOf(report('A', '2021-06-02', {attribution: [outletLink('A'), speakerLink(text, entity)]}))
  expect(word('She', 'NOR/GOV/Mette Solberg')).toBe('Mette Solberg (“She”), by A')
  expect(word('Solberg', 'NOR/GOV/Mette Solberg')).toBe('Mette Solberg, by A')
  expect(word('Mette Solberg', 'NOR/GOV/Mette Solberg')).toBe('Mette Solberg, by A')
  expect(word('the government', 'NOR/GOV')).toBe('the government, by A')
})

describe('independent sources', () => {
  const agency = speakerLink('the agency', 'NGO/JRN/Agency')
  test('ten papers that quote one agency are one source', () => {
    const claims = Array.from({length: 10}, (_, index) =>
      report(`Paper ${index}`, '2021-06-02', {attribution: [outletLink(`Paper ${index}`), agency]}),
    )
    expect(eventOf(known(claims))).toMatchObject({sources: 1, outlets: 10})
  })

  test('a title is no source beside the text below it', () => {
    const text = report('A', '2021-06-02', {attribution: [outletLink('A'), agency]})
    const title = {...text, id: 'c-title', attribution: [outletLink('A')]}
    const inTitle = {...title, evidence: title.evidence.map((one) => ({...one, in: 'title' as const}))}
    expect(eventOf(known([text, inTitle])).sources).toBe(1)
    expect(eventOf(known([inTitle])).sources).toBe(1)
  })

  test('hidden speakers are told apart by who quotes them', () => {
    const hidden = speakerLink('officials', null, false)
    const claims = ['A', 'B'].map((outlet) =>
      report(outlet, '2021-06-02', {attribution: [outletLink(outlet), hidden]}),
    )
    expect(eventOf(known(claims)).sources).toBe(2)
    expect(rootOf(claims[0]!)).toBe('outlet:a>officials')
  })

  test('whose word it is, innermost first', () => {
    const one = report('A', '2021-06-02', {
      attribution: [outletLink('A'), agency, {...speakerLink('the minister'), how: 'inferred'}],
    })
    expect(wordOf(one)).toBe('the minister (inferred), by Agency (“the agency”), by A')
  })
})
