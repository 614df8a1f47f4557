// Sentences of our own with who says what: "speaker | cue | quote kind | content …".
import {expect, test} from 'vitest'
import {findAttributions} from '../../src/claims/index.ts'
import {findMentions} from '../../src/entities/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  // where the content stands
  [
    'The minister said that the bridge was open.',
    'The minister | said | indirect | that the bridge was open',
  ],
  ['The bridge was open, the minister said.', 'the minister | said | indirect | The bridge was open'],
  ['The bridge, the minister said, was open.', 'the minister | said | indirect | The bridge … was open'],
  [
    'According to the ministry, two ships left the port.',
    'the ministry | According to | indirect | two ships left the port',
  ],
  [
    'Two ships left the port, according to the ministry.',
    'the ministry | according to | indirect | Two ships left the port',
  ],
  // quotations
  ['“We are ready,” said Anna Berg.', 'Anna Berg | said | direct | “We are ready,”'],
  ['“We are ready,” Anna Berg said.', 'Anna Berg | said | direct | “We are ready,”'],
  [
    '“We are ready,” Anna Berg said in Oslo. “The ships have left.”',
    'Anna Berg | said | direct | “We are ready,” … “The ships have left.”',
  ],
  [
    'The envoy said the offer was “an insult” to his country.',
    'The envoy | said | mixed | the offer was “an insult” to his country',
  ],
  // thoughts and intentions
  ['The premier wants to close the base.', 'The premier | wants | indirect | to close the base'],
  ['The bank fears that prices will rise.', 'The bank | fears | indirect | that prices will rise'],
  ['The mayor called the charges baseless.', 'The mayor | called | indirect | the charges baseless'],
  ['The plan was praised by the mayor.', 'the mayor | was praised | indirect | The plan'],
  // contents before their cue, by place
  [
    'The talks collapsed in an hour, said one diplomat in Rome who was there.',
    'one diplomat in Rome | said | indirect | The talks collapsed in an hour',
  ],
  [
    'Exports to Chile fell by a third, a new report of the bank says.',
    'a new report of the bank | says | indirect | Exports to Chile fell by a third',
  ],
  // what the writer adds is no part of it
  [
    'The mayor praised the two crews, who had saved the bridge.',
    'The mayor | praised | indirect | the two crews',
  ],
  [
    'The envoy denounced the raid, although his own army had backed it.',
    'The envoy | denounced | indirect | the raid',
  ],
  // adjectives and nouns
  [
    'The bank was confident that prices would fall.',
    'The bank | confident | indirect | that prices would fall',
  ],
  ['The cabinet seemed reluctant to sign.', 'The cabinet | reluctant | indirect | to sign'],
  ['The king’s views on the long war were read out.', 'The king’s | views | indirect | the long war'],
  // the next line
  [
    'The ministry said:\nThe road to the port is open.',
    'The ministry | said | indirect | The road to the port is open',
  ],
  // no reporting
  ['The ships left the port on Monday.'],
  ['The talks continued.'],
  ['A ready meal stood on the table.'],
  ['The mayor, who was in Rome, left the port.'],
]

test.each(cases)('%s', (text, ...expected) => {
  expect(read(text).map(({line}) => line)).toEqual(expected)
})

test('a report of a report gives both, the outer one first', () => {
  const text = 'The newspaper reported ministry sources as stating that the main aim of the pact was trade.'
  const [outer, inner] = read(text)
  expect(outer.line).toMatch(/^The newspaper \| reported/)
  expect(inner.line).toBe('ministry sources | stating | indirect | that the main aim of the pact was trade')
  expect(outer.found.start).toBeLessThanOrEqual(inner.found.start)
  expect(outer.found.end).toBeGreaterThanOrEqual(inner.found.end)
})

test('words quoted within a quotation keep their own speaker', () => {
  const lines = read('“Berg stressed that the fleet is ready,” the ministry added.').map(({line}) => line)
  expect(lines).toContain('the ministry | added | direct | “Berg stressed that the fleet is ready,”')
  expect(lines).toContain('Berg | stressed | direct | that the fleet is ready')
})

test('a sentence may say whose word the sentence before is', () => {
  const lines = read('The army is ready for talks. This was reported by the ministry.').map(({line}) => line)
  expect(lines).toEqual(['the ministry | was reported | indirect | The army is ready for talks'])
})

test('a source that the text hides is not named', () => {
  const [found] = read('A senior official said that the talks had failed.')
  expect(found.found.by).toMatchObject({text: 'A senior official', named: false})
})

test('the speaker is resolved to the party that is meant', () => {
  const [found] = read('The Russian Defense Ministry said that the talks had failed.')
  expect(found.found.by?.entity).toMatch(/^RUS\/MIL/)
  expect(found.found.by?.named).toBe(true)
})

test('nothing is found where nothing stands', () => {
  expect(findAttributions('', [], [], {lang: 'en'})).toEqual([])
  expect(read('“”').length).toBe(0)
})

function read(text: string) {
  const sentences = readSentences(text, {lang: 'en'})
  const mentions = findMentions(sentences, text, {lang: 'en'})
  return findAttributions(text, sentences, mentions, {lang: 'en'}).map((found) => {
    const words = (span: {start: number; end: number} | null) =>
      span ? text.slice(span.start, span.end) : '-'
    const content = found.spans.map(([start, end]) => text.slice(start, end)).join(' … ')
    return {found, line: `${words(found.speaker)} | ${words(found.cue)} | ${found.quote} | ${content}`}
  })
}
