// `entente code --pairs`: the sentences of test/events/pairs.txt, each with the type that relates its two parties, and the
// entries of lexicons/pairs, which prove themselves like all others.
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {unmark} from '../../src/cli/pairs.ts'
import {codePair, type EventEntry, pairEntries} from '../../src/events/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

const cases = readFileSync(new URL('pairs.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string])

function pair(marked: string) {
  const {text, actor, recipient} = unmark(marked)
  return codePair(readSentences(text, {lang: 'en'}), text, actor, recipient, {lang: 'en'})
}

test.each(cases)('%s: %s', (type, marked) => {
  expect(pair(marked).event).toBe(type)
})

function sentences(some: EventEntry['yes']): readonly string[] {
  return typeof some === 'string' ? [some] : some
}

describe.each(pairEntries('en').map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test.each(sentences(entry.yes))('yes: %s', (marked) => {
    expect(pair(marked)).toMatchObject({entry: entry.id, event: entry.plover})
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

test('there is always an answer', () => {
  expect(pair('<s>Iceland</s> is north of <t>Ireland</t>.')).toMatchObject({confidence: 0, entry: null})
})

test('CONCEDE is material cooperation in a pair', () => {
  expect(pair('<s>Kuwait</s> lifted its ban on <t>Filipino maids</t>.')).toMatchObject({
    event: 'CONCEDE',
    quad: 'material cooperation',
  })
})
