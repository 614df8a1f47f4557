// Every entry of lexicons/events proves itself: its `yes` sentences give it and its type, its `no` does not give it.
import {describe, expect, test} from 'vitest'
import {findMentions} from '../../src/entities/index.ts'
import {
  codeEvents,
  type EventEntry,
  eventEntries,
  type Frame,
  modesOf,
  ploverTypes,
} from '../../src/events/index.ts'
import {readSentences} from '../../src/sentences/index.ts'

const entries = eventEntries('en')

function framesOf(text: string): Frame[] {
  const sentences = readSentences(text, {lang: 'en'})
  return codeEvents(sentences, findMentions(sentences, text, {lang: 'en'}), text, {lang: 'en'})
}

function found(text: string): string[] {
  return framesOf(text).map((frame) => `${frame.entry} ${frame.event}`)
}

function sentences(some: EventEntry['yes']): readonly string[] {
  return typeof some === 'string' ? [some] : some
}

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test.each(sentences(entry.yes))('yes: %s', (text) => {
    expect(found(text)).toContain(`${entry.id} ${entry.plover}`)
  })
  test.each(sentences(entry.no))('no: %s', (text) => {
    expect(framesOf(text).map((frame) => frame.entry)).not.toContain(entry.id)
  })
  test('type and mode are of the manual', () => {
    expect(ploverTypes()).toContain(entry.plover)
    if (entry.mode) expect(modesOf(entry.plover)).toContain(entry.mode)
  })
})

test('all sixteen types have entries', () => {
  expect([...new Set(entries.map((entry) => entry.plover))].sort()).toEqual([...ploverTypes()].sort())
})
