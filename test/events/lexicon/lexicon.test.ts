// Every entry of lexicons/events proves itself: over each `yes` it can be laid with parties that suit it, and the sentence has its
// type, from it or from a more specific entry; its `no` does not give it.

import {describe, expect, test} from 'vitest'
import {findMentions} from '../../../src/entities/index.ts'
import type {Candidate} from '../../../src/events/candidate.ts'
import {candidatesIn} from '../../../src/events/candidates/candidates.ts'
import {castRoles} from '../../../src/events/casting/casting.ts'
import {mayFire} from '../../../src/events/firing/firing.ts'
import {
  codeEvents,
  type EventEntry,
  eventEntries,
  type Frame,
  modesOf,
  ploverTypes,
} from '../../../src/events/index.ts'
import {eventLexicon, pairEntries, wordSets} from '../../../src/events/lexicon/lexicon.ts'
import {headsOf, parsePattern} from '../../../src/events/lexicon/pattern.ts'
import {eventWords} from '../../../src/events/lexicon/words.ts'
import {castOf} from '../../../src/events/parties/cast.ts'
import {readSentences} from '../../../src/sentences/index.ts'

const entries = eventEntries('en')

function framesOf(text: string): Frame[] {
  const sentences = readSentences(text, {lang: 'en'})
  return codeEvents(sentences, findMentions(sentences, text, {lang: 'en'}), text, {lang: 'en'})
}

/** The entries that could make a frame of the sentence, the one that does and those that stand behind it. */
function firing(text: string): string[] {
  const read = readSentences(text, {lang: 'en'})
  const mentions = findMentions(read, text, {lang: 'en'})
  return read.flatMap((sentence, index) => {
    const cast = castOf(sentence, index, mentions, text)
    const fires = (candidate: Candidate) => mayFire(candidate, castRoles(cast, candidate))
    return candidatesIn(sentence, eventLexicon('en'))
      .flatMap((candidate) => [candidate, ...candidate.others()])
      .filter(fires)
      .map(({match}) => match.entry.id)
  })
}

function sentences(some: EventEntry['yes']): readonly string[] {
  return typeof some === 'string' ? [some] : some
}

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test.each(sentences(entry.yes))('yes: %s', (text) => {
    expect(firing(text)).toContain(entry.id)
    expect(framesOf(text).map((frame) => frame.event)).toContain(entry.plover)
  })
  test.each(sentences(entry.no))('no: %s', (text) => {
    expect(framesOf(text).map((frame) => frame.entry)).not.toContain(entry.id)
  })
  test('type and mode are of the manual', () => {
    expect(ploverTypes()).toContain(entry.plover)
    if (entry.mode) expect(modesOf(entry.plover)).toContain(entry.mode)
  })
})

test('every pattern can be read, its sets exist, and it is found by each of its heads', () => {
  const sets = wordSets('en')
  for (const entry of [...entries, ...pairEntries('en')]) {
    for (const words of entry.words) {
      const {head} = parsePattern(words, entry, sets, eventWords.prepositions)
      expect(headsOf(words, entry, sets, eventWords.prepositions)).toEqual([...head.keys()])
    }
  }
})

test('all sixteen types have entries', () => {
  expect([...new Set(entries.map((entry) => entry.plover))].sort()).toEqual([...ploverTypes()].sort())
})
