// Twelve invented reports on two real relations, with the claims a reader would make of them. Wording is ours.
import {party, type Said, speakerLink, told} from './made.ts'

const gbr = party('GBR', 'United Kingdom')
const rus = party('RUS', 'Russia')
const state = (code: string) => ({...party(code), entity: code})
const both = [state('GBR'), state('RUS')]
const parties = [
  {code: 'GBR', body: 'Ministry of Defence'},
  {code: 'RUS', body: 'Federal Service for Military-Technical Cooperation'},
]
const mtca = {
  local: 'a1',
  name: 'Military Technical Cooperation Agreement',
  aliases: ['the agreement'],
  kind: 'procurement',
  parties,
}
const treaty = {...mtca, name: 'defence treaty', aliases: ['the treaty', 'the document']}

function status(
  words: string,
  status: never,
  date: string | null,
  factuality = 'happened',
  detail = mtca,
): Said {
  const found = date ? {edtf: date, how: 'stated' as const, reason: 'told'} : null
  return {
    words,
    about: 'agreement',
    event: null,
    actor: both,
    trigger: 'agreement',
    factuality: factuality as never,
    agreement: {...detail, status: {status, date: found, factuality: factuality as never}},
  }
}

function scope(words: string, text: string, covered: boolean, extra: object = {}): Said {
  return {
    words,
    about: 'agreement',
    event: null,
    actor: both,
    trigger: 'covers',
    agreement: {...treaty, scope: {text, start: 0, end: text.length, covered, ...extra}},
  }
}

export const story = [
  told({
    outlet: 'Harbour Gazette',
    published: '2013-03-14',
    text: 'London and Moscow opened talks on a military technical cooperation agreement on Wednesday. Both sides called them useful.',
    claims: [
      {
        words: 'London and Moscow opened talks on a military technical cooperation agreement on Wednesday.',
        on: '2013-03-13',
        actor: both,
        trigger: 'talks',
      },
      status(
        'London and Moscow opened talks on a military technical cooperation agreement',
        'negotiating' as never,
        '2013-03-13',
      ),
    ],
  }),
  told({
    outlet: 'Northern Courier',
    published: '2013-03-15',
    text: 'British and Russian officials held talks in London on 13 March about technical cooperation between their armed forces.',
    claims: [
      {
        words: 'British and Russian officials held talks in London on 13 March',
        on: '2013-03-13',
        actor: both,
        trigger: 'talks',
        place: {text: 'London', code: 'GBR', how: 'stated', reason: 'named'},
      },
    ],
  }),
  told({
    outlet: 'Harbour Gazette',
    published: '2014-01-27',
    text: 'A defence treaty is in preparation between Britain and Russia. It may be signed in the spring. It covers weapons bought from Russia. Firms could buy components from each other. Only unclassified technology is covered. Missile systems would likely be left out.',
    claims: [
      status(
        'A defence treaty is in preparation between Britain and Russia.',
        'in preparation' as never,
        null,
        'ongoing',
        treaty,
      ),
      status('It may be signed in the spring.', 'signed' as never, '2014-21', 'possible', treaty),
      scope('It covers weapons bought from Russia.', 'weapons bought from Russia', true, {exchange: 'buy'}),
      scope('Firms could buy components from each other.', 'components from each other', true, {
        exchange: 'buy',
      }),
      scope('Only unclassified technology is covered.', 'unclassified technology', true),
      scope('Missile systems would likely be left out.', 'missile systems', false, {hedge: 'likely'}),
    ],
  }),
  told({
    outlet: 'Northern Courier',
    published: '2014-03-18',
    text: 'Britain suspended the military technical cooperation agreement with Russia on Tuesday, the foreign secretary said.',
    claims: [
      {
        words: 'Britain suspended the military technical cooperation agreement with Russia on Tuesday',
        on: '2014-03-18',
        event: 'SANCTION',
        mode: 'discontinue',
        trigger: 'suspended',
        actor: [state('GBR')],
        recipient: [state('RUS')],
        attribution: [speakerLink('the foreign secretary', 'GBR/GOV/William Hague')],
        agreement: {
          ...mtca,
          status: {
            status: 'suspended',
            date: {edtf: '2014-03-18', how: 'stated', reason: 'Tuesday'},
            factuality: 'happened',
          },
        },
      },
    ],
  }),
  told({
    outlet: 'Harbour Gazette',
    published: '2014-03-19',
    text: 'The government halted defence cooperation with Moscow on 18 March and suspended the MTCA.',
    claims: [
      {
        words: 'The government halted defence cooperation with Moscow on 18 March and suspended the MTCA.',
        on: '2014-03-18',
        event: 'SANCTION',
        mode: 'discontinue',
        trigger: 'suspended',
        actor: [party('GBR', 'Government of the United Kingdom', 'GOV')],
        recipient: [state('RUS')],
        agreement: {
          ...mtca,
          name: 'MTCA',
          status: {
            status: 'suspended',
            date: {edtf: '2014-03-18', how: 'stated', reason: '18 March'},
            factuality: 'happened',
          },
        },
      },
    ],
  }),
  told({
    outlet: 'Northern Courier',
    published: '2018-03-15',
    text: 'Britain expelled 23 Russian diplomats on Wednesday. Moscow denied any part in the poisoning.',
    claims: [
      {
        words: 'Britain expelled 23 Russian diplomats on Wednesday.',
        on: '2018-03-14',
        event: 'SANCTION',
        mode: 'expel',
        trigger: 'expelled',
        actor: [state('GBR')],
        recipient: [state('RUS')],
      },
    ],
  }),
  told({
    outlet: 'Harbour Gazette',
    published: '2018-03-14',
    text: 'The prime minister said on Wednesday that 23 Russian diplomats would leave; London expelled them the same day.',
    claims: [
      {
        words: 'London expelled them the same day',
        on: '2018-03-14',
        event: 'SANCTION',
        mode: 'expel',
        trigger: 'expelled',
        actor: [state('GBR')],
        recipient: [state('RUS')],
      },
    ],
  }),
  told({
    outlet: null,
    published: '2022-02-11',
    text: 'The Russian minister met his British counterpart in Moscow on Friday. Both noted the need for contacts to prevent incidents.',
    claims: [
      {
        words: 'The Russian minister met his British counterpart in Moscow on Friday.',
        on: '2022-02-11',
        actor: [party('RUS', 'Sergei Shoigu', 'MIL'), party('GBR', 'Ben Wallace', 'MIL')],
        place: {text: 'Moscow', code: 'RUS', how: 'stated', reason: 'named'},
        attribution: [speakerLink('the Russian Defence Ministry', 'RUS/MIL')],
        contact: {
          kind: 'meeting',
          agenda: [{text: 'incidents', start: 0, end: 9}],
          understandings: [],
          proposals: [],
        },
      },
    ],
  }),
  told({
    outlet: 'Northern Courier',
    published: '2022-02-12',
    text: 'Ben Wallace held talks with Sergei Shoigu in Moscow on 11 February, the Russian ministry said.',
    claims: [
      {
        words: 'Ben Wallace held talks with Sergei Shoigu in Moscow on 11 February',
        on: '2022-02-11',
        trigger: 'talks',
        actor: [party('GBR', 'Ben Wallace', 'MIL')],
        recipient: [party('RUS', 'Sergei Shoigu', 'MIL')],
        mode: 'visit',
        place: {text: 'Moscow', code: 'RUS', how: 'stated', reason: 'named'},
        attribution: [speakerLink('the Russian ministry', 'RUS/MIL')],
        contact: {kind: 'visit', agenda: [], understandings: [], proposals: []},
      },
    ],
  }),
  told({
    outlet: 'Harbour Gazette',
    published: '2022-02-14',
    text: 'Russian and British officers spoke by telephone on Monday.',
    claims: [
      {
        words: 'Russian and British officers spoke by telephone on Monday.',
        on: '2022-02-14',
        mode: 'phone',
        actor: [rus, gbr].map(({code}) => state(code!)),
        trigger: 'spoke',
      },
    ],
  }),
  told({
    outlet: 'Fjord Times',
    published: '2021-06-02',
    text: 'France and Norway signed a fisheries accord in Oslo on Tuesday.',
    claims: [
      {
        words: 'France and Norway signed a fisheries accord in Oslo on Tuesday.',
        on: '2021-06-01',
        event: 'SUPPORT',
        trigger: 'signed',
        actor: [state('FRA'), state('NOR')],
      },
    ],
  }),
  told({
    outlet: 'Harbour Gazette',
    published: '2021-06-03',
    text: 'A fisheries accord was signed by France and Norway on 1 June.',
    claims: [
      {
        words: 'A fisheries accord was signed by France and Norway on 1 June.',
        on: '2021-06-01',
        event: 'SUPPORT',
        trigger: 'signed',
        actor: [state('NOR'), state('FRA')],
      },
    ],
  }),
]
