// `entente code --pairs`: the sentences of test/events/pairs.txt, and the entries of lexicons/pairs, which prove themselves like
// all others.
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {unmark} from '../../../src/cli/pairs.ts'
import {candidatesIn} from '../../../src/events/candidates/candidates.ts'
import {codePair, type EventEntry, pairEntries} from '../../../src/events/index.ts'
import {pairLexicon} from '../../../src/events/lexicon/lexicon.ts'
import {pairTypeOf} from '../../../src/events/ontology.ts'
import {readSentences} from '../../../src/sentences/index.ts'

const cases = casesOf('pairs.txt')
const sides = casesOf('sides.txt')

/** What is expected and the marked sentence, line by line. */
function casesOf(file: string): [string, string][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string])
}

function pair(marked: string) {
  const {text, actor, recipient} = unmark(marked)
  return codePair(readSentences(text, {lang: 'en'}), text, actor, recipient, {lang: 'en'})
}

/** Of the sentences of the file so many have their root, in per cent. */
const FLOOR = 91

test(`${FLOOR} % of the sentences have their root`, () => {
  const wrong = cases.filter(([root, marked]) => rootOf(pair(marked).event) !== root)
  const share = 100 * (1 - wrong.length / cases.length)
  if (share < FLOOR) console.log(wrong.map((each) => each.join(' ')).join('\n'))
  expect(share).toBeGreaterThanOrEqual(FLOOR)
})

test(`${FLOOR} % of the sentences of crime have their side`, () => {
  const wrong = sides.filter(([side, marked]) => !pair(marked).quad.endsWith(side))
  const share = 100 * (1 - wrong.length / sides.length)
  if (share < FLOOR) console.log(wrong.map((each) => each.join(' ')).join('\n'))
  expect(share).toBeGreaterThanOrEqual(FLOOR)
})

function rootOf(type: string): string {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}

/** Every entry that the sentence's words may be, the likelier and the others. */
function laidOver(marked: string): string[] {
  return readSentences(unmark(marked).text, {lang: 'en'})
    .flatMap((sentence) => candidatesIn(sentence, pairLexicon('en')))
    .flatMap((candidate) => [candidate, ...candidate.others()])
    .map(({match}) => match.entry.id)
}

function sentences(some: EventEntry['yes']): readonly string[] {
  return typeof some === 'string' ? [some] : some
}

describe.each(pairEntries('en').map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test.each(sentences(entry.yes))('yes: %s', (marked) => {
    expect(laidOver(marked)).toContain(entry.id)
    expect(pair(marked).event).toBe((entry.cameo && pairTypeOf(entry.cameo)) ?? entry.plover)
  })
  test.each(sentences(entry.no))('no: %s', (marked) => {
    expect(pair(marked).entry).not.toBe(entry.id)
  })
})

test('the act that relates the two is taken, not another of the sentence', () => {
  expect(
    pair('Norway condemned the raid after <s>Libya</s> had sent doctors to <t>Malta</t>.'),
  ).toMatchObject({
    event: 'AID',
    quad: 'material cooperation',
  })
})

describe('who acts, and what stands between the two', () => {
  test.each([
    ['CONSULT', 'After the bombing <s>a florist</s> steered <t>her customers</t> to the back door.'],
    ['ASSAULT', 'After the bombing <s>a gunman</s> steered <t>his captives</t> to the back door.'],
    ['PROTEST', '<s>Onion growers</s> blocked the bridge to <t>Tonga</t>.'],
    ['COERCE', '<s>Soldiers</s> blocked the bridge to <t>Tonga</t>.'],
    ['ASSAULT', '<s>A man</s> entered <t>the chapel</t> and stabbed the verger.'],
    ['CONSULT', '<s>A man</s> entered <t>the chapel</t> and kissed the verger.'],
    ['AGREE', '<s>Tonga</s> praised the monks and promised to feed <t>Fiji</t>.'],
    ['COERCE', 'The king told <s>his guards</s> to arrest <t>the Fijian captain</t>.'],
    ['COOPERATE', 'Acting on a tip from <s>Tonga</s>, <t>Fijian police</t> foiled a raid.'],
    ['REQUEST', '<t>Fiji</t> must open its ports, <s>Tonga</s> said.'],
    ['SUPPORT', '<s>Tongans</s> danced in the streets to celebrate <t>the new king</t>.'],
  ])('%s: %s', (type, marked) => {
    expect(pair(marked).event).toBe(type)
  })
})

describe('what becomes of acts held out, not done, told of, or done with words', () => {
  test.each([
    ['AGREE', '<s>Tonga</s> will release <t>the Fijian crew</t>.'],
    ['CONCEDE', '<s>Tonga</s> lifted its ban on <t>Fijian fruit</t>.'],
    ['THREATEN', '<s>Tonga</s> could impose a curfew on <t>the outer islands</t>.'],
    ['REJECT', '<s>Tonga</s> stopped short of endorsing <t>the Samoan plan</t>.'],
    ['ACCUSE', '<s>Tonga</s> attacked <t>the Samoan proposal</t> on Monday.'],
    ['ACCUSE', 'According to <s>Tonga</s>, <t>Fijian marines</t> arrested two divers.'],
    ['COERCE', '<s>Tonga</s> imposed sanctions on <t>Fiji</t>.'],
    ['ACCUSE', '<s>A Tongan court</s> found <t>the Fijian captain</t> guilty.'],
  ])('%s: %s', (type, marked) => {
    expect(pair(marked).event).toBe(type)
  })
})

test('there is always an answer', () => {
  expect(pair('<s>Iceland</s> is north of <t>Ireland</t>.')).toMatchObject({confidence: 0, entry: null})
})

test('CONCEDE is material cooperation in a pair', () => {
  expect(pair('<s>Kuwait</s> lifted its ban on <t>Filipino maids</t>.')).toMatchObject({
    event: 'CONCEDE',
    quad: 'material cooperation',
  })
})
