// Scope lists, contacts and figures of short texts of ours: what a careful reader takes from them, and what not.
import {describe, expect, test} from 'vitest'
import {listItems} from '../../src/claims/agreements/lists.ts'
import type {Claim} from '../../src/claims/index.ts'
import {readFrom} from '../../src/read.ts'

function claimsOf(text: string, title: string | null = null): readonly Claim[] {
  return readFrom({
    source: 'test',
    address: null,
    id: 'test',
    title,
    byline: null,
    dateline: null,
    published: {edtf: '2018-05-04', how: 'stated', reason: 'given'},
    modified: null,
    outlet: null,
    lang: 'en',
    text,
    boilerplate: [],
    page: {views: null, comments: null, mentions: [], related: []},
    warnings: [],
  }).claims
}

function scopeOf(text: string): string[] {
  return claimsOf(text).flatMap(({agreement}) =>
    agreement?.scope
      ? [
          `${agreement.scope.covered ? '+' : '-'}${agreement.scope.text}${agreement.scope.hedge ? ` (${agreement.scope.hedge})` : ''}`,
        ]
      : [],
  )
}

describe('lists', () => {
  const items = (text: string) =>
    listItems(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end))
  test.each([
    ['courses for pilots, the exchange of data and joint patrols', 3],
    ['the training of pilots, sailors and soldiers', 1],
    ['trade and investment', 1],
    ['the import of maize and the export of steel', 2],
  ])('%s: %i', (text, count) => {
    expect(items(text)).toHaveLength(count)
  })
})

describe('scope', () => {
  const signed = 'Ghana and Togo signed a defence accord in Accra on Friday.'
  test('what is no part of it is excluded', () => {
    expect(scopeOf(`${signed} Naval bases are not part of the accord.`)).toContain('-Naval bases')
  })
  test('what it would probably not cover keeps its hedge', () => {
    const found = scopeOf(`${signed} The accord would probably not cover naval bases.`)
    expect(found.some((item) => item.startsWith('-naval bases (') && item.includes('probably'))).toBe(true)
  })
  test.each([
    ['Ghana and Togo signed a treaty on ferry traffic in Accra on Friday.', '+ferry traffic'],
    ['Ghana and Togo signed a pact in May under which Ghana would sell salt.', '+sell salt (would)'],
    ['Ghana and Togo signed a treaty on the sidelines of a summit.', null],
    ['The treaty between Ghana and Togo is not expected to cover salt.', '-salt (expected)'],
  ])('%s %s', (text, item) => {
    expect(scopeOf(text)).toEqual(item ? [item] : [])
  })
  test('a question tells nothing', () => {
    expect(scopeOf(`${signed} What does the accord cover?`)).toEqual([])
  })
  test('an older agreement is another one', () => {
    const names = claimsOf(
      `${signed} The accord covers joint patrols. The patrols begin in June. The two armies are small. ` +
        'An earlier treaty lapsed in 2009.',
    ).flatMap(({agreement}) => agreement?.local ?? [])
    expect(new Set(names).size).toBe(2)
  })
})

describe('status', () => {
  const stepsOf = (text: string) =>
    claimsOf(text).flatMap(({agreement}) =>
      agreement?.status ? [`${agreement.status.status} ${agreement.status.factuality}`] : [],
    )
  test.each([
    ['The ferry treaty between Ghana and Togo expires in June.', 'terminated planned'],
    ['The ferry treaty between Ghana and Togo expired in March.', 'terminated happened'],
    ['The ferry treaty between Ghana and Togo, in force since 2004, helps traders.', 'in force happened'],
    ['The ferry treaty between Ghana and Togo awaits ratification in Accra.', 'ratified planned'],
    [
      'The ferry treaty between Ghana and Togo has been under negotiation since March.',
      'negotiating ongoing',
    ],
    ['Ghana and Togo welcomed the entry into force of the ferry treaty.', 'in force happened'],
  ])('%s %s', (text, step) => {
    const same = (one: string) => one.replace('ongoing', 'happened')
    expect(stepsOf(text).map(same)).toContain(same(step))
  })
  test('what is still to come has not happened', () => {
    expect(stepsOf('The ferry treaty between Ghana and Togo expires in June.')).not.toContain(
      'terminated happened',
    )
  })
  test('an agreement that was not reached is not the ceasefire told of before', () => {
    const [ceasefire, ...others] = claimsOf(
      'Ghana and Togo signed a ceasefire in May. The prisoners were talked about as well, but no agreement was reached.',
    ).flatMap(({agreement}) => (agreement?.status ? [agreement] : []))
    expect(ceasefire.status?.factuality).toBe('happened')
    expect(others.map(({status}) => status?.factuality)).toEqual(['denied'])
    expect(others[0].local).not.toBe(ceasefire.local)
  })
  test.each([
    ['The ferry treaty between Ghana and Togo is in force until it is terminated.', 'terminated planned'],
    ['No ferry treaty has been signed by Ghana and Togo.', 'signed denied'],
    ['Ghana and Togo have begun ratification of the ferry treaty.', 'ratified planned'],
    ['Ghana and Togo drew up a ferry treaty. They are to sign it in June.', 'signed planned'],
    ['Is the ferry treaty between Ghana and Togo in force? Not yet.', 'in force denied'],
    ['Is the ferry treaty between Ghana and Togo in force? Yes, it is.', 'in force ongoing'],
    ['The ferry treaty between Ghana and Togo is far from being signed.', 'signed denied'],
  ])('only %s: %s', (text, step) => {
    expect(stepsOf(text).filter((one) => one.startsWith(step.slice(0, 5)))).toEqual([step])
  })
  test('what a treaty does to another thing is no step of its own', () => {
    expect(stepsOf('Ghana and Togo signed a ferry treaty that ended ten years of quarrels.')).toEqual([
      'signed happened',
    ])
  })
  test('who is no party to an agreement does not end it', () => {
    const signed = 'Ghana and Togo signed a ferry treaty in May.'
    expect(stepsOf(`${signed} France denounced the treaty.`)).toEqual(['signed happened'])
    expect(stepsOf(`${signed} Ghana denounced the treaty.`)).toContain('terminated happened')
    expect(stepsOf(`${signed} The treaty was denounced in June.`)).toContain('terminated happened')
  })
  test('what is about other things is another agreement', () => {
    const locals = claimsOf(
      'Ghana and Togo drafted a visa agreement in May. They concluded a truce in June. The visa agreement has never been signed.',
    ).flatMap(({agreement}) => (agreement?.status ? [agreement.local] : []))
    expect(locals).toEqual(['a1', 'a1', 'a2'])
  })
})

describe('incidents', () => {
  const incidentsOf = (text: string) =>
    claimsOf(text).flatMap(({incident}) =>
      incident
        ? [`${incident.kind}: ${incident.harmed.map((one) => `${one.text} (${one.code ?? '-'})`).join(', ')}`]
        : [],
    )
  test.each([
    ['A shell hit a Togolese ferry on Sunday, Ghana said.', 'attack: Togolese ferry (TGO)'],
    ['A Togolese ferry was hit by a rocket on Sunday.', 'attack: Togolese ferry (TGO)'],
    ['Vandals damaged a statue and a bridge near the embassy of Ghana.', 'damage: statue (-), bridge (-)'],
    ['Ghana forced down a Togolese airliner in March.', 'forced landing: Togolese airliner (TGO)'],
    [
      'The armies of Ghana and Togo exchanged fire on Sunday, and two Togolese soldiers were wounded.',
      'injury: soldiers (TGO)',
    ],
  ])('%s', (text, incident) => {
    expect(incidentsOf(text)).toContain(incident)
  })
  test.each([
    'Ghana violated the ceasefire with Togo.',
    'The row hurt ties between Ghana and Togo.',
    'Ghana and Togo struck a deal on Sunday.',
    'Ghana may shoot down a Togolese drone.',
  ])('none: %s', (text) => {
    expect(incidentsOf(text)).toEqual([])
  })
})

describe('measures', () => {
  const measuresOf = (text: string) =>
    claimsOf(text).flatMap(({measure}) => (measure ? [`${measure.text}: ${measure.status}`] : []))
  test.each([
    [
      'Ghana and Togo set up a hotline between their coastguards.',
      ['hotline between their coastguards: happened'],
    ],
    ['Both navies of Ghana and Togo will use a common radio frequency.', ['common radio frequency: planned']],
    [
      'The generals of Ghana and Togo discussed how to avoid incidents on the lake and praised the food.',
      ['avoid incidents on the lake: possible'],
    ],
    [
      'Togo proposed joint patrols on the lake. Ghana proposed an observer mission in June.',
      ['joint patrols on the lake: proposed', 'observer mission: proposed'],
    ],
    ['Ghana suspended the hotline with Togo, which had opened in May.', ['hotline with Togo: cancelled']],
    ['Ghana refused to open a hotline.', ['hotline: denied']],
  ])('%s', (text, measures) => {
    expect(measuresOf(text)).toEqual(measures)
  })
})

describe('contacts', () => {
  test('the call has its agenda, the talks have theirs', () => {
    const contacts = claimsOf(
      'The transport ministers of Ghana and Togo held talks in Accra on Friday on the port and a new railway.\n' +
        'On Thursday the presidents of Ghana and Togo spoke by telephone. They talked about the drought.',
    ).flatMap(({contact}) => contact ?? [])
    const agenda = contacts.map((contact) => [contact.kind, contact.agenda.map(({text}) => text).join('; ')])
    expect(agenda).toContainEqual(['call', 'drought'])
    expect(agenda.some(([kind, items]) => kind === 'talks' && items.includes('railway'))).toBe(true)
  })
  const partsOf = (text: string) =>
    claimsOf(text).flatMap(({contact}) =>
      contact
        ? [
            ...contact.agenda.map((item) => `agenda: ${item.text}`),
            ...contact.understandings.map((item) => `understanding: ${item.text}`),
            ...contact.proposals.map((item) => `proposal: ${item.text}`),
          ]
        : [],
    )
  const met = 'The foreign ministers of Ghana and Togo met in Lomé on Tuesday.'
  test.each([
    [`${met} They exchanged views on the ferry and on visas for drivers.`, 'agenda: visas for drivers'],
    [`${met} Particular attention was paid to the price of salt.`, 'agenda: price of salt'],
    [
      `${met} On the table were duties on salt, rules for drivers and the ferry.`,
      'agenda: rules for drivers',
    ],
    [`${met} The Mali crisis dominated the talks.`, 'agenda: Mali crisis'],
    [`${met} The Mali crisis was high on the agenda.`, 'agenda: Mali crisis'],
    [`${met} They had an exchange of views on the ferry.`, 'agenda: ferry'],
    [`${met} The two delegations looked into the price of salt.`, 'agenda: price of salt'],
    [`${met} They saw eye to eye on the need for a bridge.`, 'understanding: need for a bridge'],
    [`${met} They agreed a timetable for the ferry.`, 'understanding: timetable for the ferry'],
    [`${met} A working group on salt will be set up.`, 'understanding: working group on salt'],
    [`${met} Togo accepted a Ghanaian offer of observers.`, 'understanding: Ghanaian offer of observers'],
    [
      `${met} Both countries confirmed their interest in a rail link.`,
      'understanding: their interest in a rail link',
    ],
    ['Ghana and Togo have agreed to keep the ferry open.', 'understanding: keep the ferry open'],
    [
      'We, the presidents of Ghana and Togo, met in Accra on Friday. We propose to set up a fund for the river.',
      'proposal: set up a fund for the river',
    ],
    [
      `${met} They reviewed progress in mining and talked about an embassy, which Togo closed in 1999.`,
      'agenda: embassy',
    ],
    [`${met} They discussed visas with officials of both ministries.`, 'agenda: visas'],
    ['Ghana and Togo held border talks in Lomé on Tuesday.', 'agenda: border'],
    [`${met} The two sides will form a joint commission.`, 'understanding: joint commission'],
    [`${met} They vowed to reopen the ferry.`, 'understanding: reopen the ferry'],
    [`${met} Togo presented a plan for a bridge.`, 'proposal: plan for a bridge'],
  ])('%s %s', (text, part) => {
    expect(partsOf(text)).toContain(part)
  })
  test.each([
    [`${met} They did not discuss the ferry.`, 'agenda: ferry'],
    [`${met} Ghana held crisis talks with its bankers.`, 'agenda: crisis'],
    ['The presidents of Ghana and Togo met on the margins of a summit.', 'agenda: margins of a summit'],
    [`${met} A trader will set up a stall for salt.`, 'understanding: stall for salt'],
    [`${met} They may agree on the ferry tomorrow.`, 'understanding: ferry'],
    [`${met} Ghana offered condolences.`, 'proposal: condolences'],
  ])('%s not %s', (text, part) => {
    expect(partsOf(text)).not.toContain(part)
  })
  test('talks that end without an agreement were talks', () => {
    const found = claimsOf(
      'Officials from Ghana and Togo ended a round of talks on salt without an agreement on Tuesday.',
    ).find(({contact}) => contact)
    expect(found?.contact?.agenda.map(({text}) => text)).toEqual(['salt'])
  })
  test('an exercise of both is a contact', () => {
    const contact = claimsOf('Ghanaian and Togolese troops began an exercise near Lomé on Monday.').find(
      (claim) => claim.contact,
    )
    expect(contact?.contact?.kind).toBe('exercise')
  })
  test('a meeting takes two: the host is told by whose he is', () => {
    const talks = claimsOf(
      'Ghana and Togo quarrel about a port. There were talks in Lomé between the Ghanaian president and his Togolese host.',
    ).find(({contact}) => contact)
    expect(talks?.actor.map(({code}) => code)).toEqual(expect.arrayContaining(['GHA', 'TGO']))
  })
  test('both sides take part where the text only counts them', () => {
    const found = claimsOf(
      'Ghana and Togo quarrel about a port. The two foreign ministers met in Lagos on Friday and discussed the port.',
    ).find(({contact}) => contact)
    expect(found?.actor.map(({code}) => code).sort()).toEqual(['GHA', 'TGO'])
  })
})

describe('figures', () => {
  const figures = (text: string) => claimsOf(text).flatMap(({figure}) => figure ?? [])
  test('a level and what it fell from', () => {
    const [figure] = figures('The number of Ghanaian visitors to Togo fell to 60,000, from 75,000 in 2016.')
    expect(figure?.value).toBe(60000)
    expect(figure?.comparison.map(({value}) => value)).toEqual([75000])
  })
  test('a comparison in the next sentence', () => {
    const [figure] = figures('Ghana gave Togo 20 million euros. By comparison, France gave 35 million euros.')
    expect(figure?.comparison.map(({value, party}) => [value, party])).toEqual([[35000000, 'FRA']])
  })
  test.each([
    ['Some 3,000 Ghanaian troops took part, compared with 800 from Togo.', 3000, 'Ghanaian troops', 800],
    ['Trade between Ghana and Togo rose to 1.2 billion dollars in 2017.', 1200000000, 'Trade', undefined],
    ['Togo paid Ghana half a million euros.', 500000, '', undefined],
    ['Togo paid Ghana $1-billion.', 1000000000, '', undefined],
  ])('%s', (text, value, counts, against) => {
    const [figure] = figures(text)
    expect([figure?.value, figure?.counts, figure?.comparison[0]?.value]).toEqual([value, counts, against])
  })
  test('a sum without its party concerns the two that the article is about', () => {
    const claim = claimsOf('Ghana and Togo will build a bridge. The bridge will cost 22 million euros.').find(
      ({figure}) => figure,
    )
    expect(claim?.figure?.value).toBe(22000000)
    expect(claim?.concerns?.map(({code}) => code).sort()).toEqual(['GHA', 'TGO'])
  })
  test.each([
    [
      'Trade between Ghana and Togo rose to 1.2 billion dollars in 2017, against 900 million in 2016.',
      '2017',
    ],
    ['Ghana had 300 troops in Togo in March.', '2018-03'],
    ['Trade between Ghana and Togo rose to 1.2 billion dollars.', '2018-05-04'],
  ])('%s: as of %s', (text, day) => {
    expect(figures(text)[0]?.asOf?.edtf).toBe(day)
  })
  test('who speaks is no figure', () => {
    expect(figures('Togo will buy 40 Ghanaian tractors, two officials from Ghana said.')).toMatchObject([
      {value: 40},
    ])
  })
  test('what is promised is planned', () => {
    const found = claimsOf('Ghana will give Togo 20 million euros for the port.').find(({figure}) => figure)
    expect(found?.factuality).toBe('planned')
    expect(found?.figure?.party).toBe('GHA')
  })
})
