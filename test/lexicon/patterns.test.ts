import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {checkKnowledge} from '../../src/lexicon/check.ts'
import {listedProblems, patternProblems, slotProblems} from '../../src/lexicon/patterns.ts'

const sets = new Set(['TALKS', 'NET'])

function problems(pattern: string, pos = 'verb', lang = 'en'): string {
  return patternProblems({pattern, pos}, sets, lang).join('\n')
}

describe('patterns that can be laid', () => {
  test.each([
    'hold TALKS with',
    'ask|beg for',
    'joint_NET of',
    'free_trade zone',
    'raid on home|office',
    'hand|forward letter',
    'warn that',
    'give $ to',
    'down tool',
    'throw cordon around',
  ])('%s', (pattern) => {
    expect(problems(pattern)).toBe('')
  })
})

describe('patterns that would never be found are refused, with what is expected', () => {
  test.each([
    ['hook up|link NET', 'verb', '"up|link" mixes the preposition "up"', '"hook up grid", "link grid"'],
    ['TALKS_hold with', 'verb', 'the set TALKS stands before "_"', '"word_SET"'],
    ['loot and burn', 'verb', '"and" joins no words', 'a pattern for each'],
    ['fast till', 'verb', '"till"', 'write that'],
    ['leave Lima', 'verb', '"Lima" is never found', 'lower case'],
    ['hold MEETINGS', 'verb', 'the set MEETINGS', 'does not exist'],
    ['plant flag "on"', 'verb', '""on"" is never found', 'a lemma'],
    ['ask | beg', 'verb', 'an empty word', 'without any'],
    ['hold  talks', 'verb', 'an empty word', 'single spaces'],
    ['claim that', 'noun', '"that" behind a noun', 'needs: [clause]'],
    ['in breach of', 'adj', 'starts with "in"', 'trigger'],
  ])('%s', (pattern, pos, found, expected) => {
    expect(problems(pattern, pos)).toContain(found)
    expect(problems(pattern, pos)).toContain(expected)
  })

  test('words of another language are not read as English ones', () => {
    expect(problems('hook up|link NET', 'verb', 'xx')).toBe('')
  })
})

test('words beside patterns are lemmas, a word with another before it, or members of sets', () => {
  expect(listedProblems('heart_attack', new Set())).toEqual([])
  expect(listedProblems('note of protest', sets)).toEqual([])
  expect(listedProblems('TALKS', sets)).toEqual([])
  expect(listedProblems('Zulu', new Set())).toHaveLength(1)
})

test('a slot is a known one or a preposition', () => {
  expect(slotProblems('inner-against', 'en')).toEqual([])
  expect(slotProblems('round', 'en').join()).toContain('no such slot')
})

test('the check names file, entry, field and pattern', () => {
  const base = mkdtempSync(join(tmpdir(), 'entente-lexicon-'))
  mkdirSync(join(base, 'lexicons/events'), {recursive: true})
  const entry = {
    id: 'odd.link',
    words: ['hook up|link grid', 'join MEETING'],
    plover: 'COOPERATE',
    actor: ['nobody'],
    not: ['two words'],
    yes: 'Chad and Niger linked their grids.',
    no: 'The cook linked sausages.',
    source: 'own knowledge',
  }
  writeFileSync(join(base, 'lexicons/events/odd.en.yml'), JSON.stringify([entry]))
  const {problems: found} = checkKnowledge(base)
  rmSync(base, {recursive: true})
  expect(found.map(({file, entry}) => `${file} ${entry}`)).toEqual(
    Array(3).fill('lexicons/events/odd.en.yml odd.link'),
  )
  expect(found[0]!.message).toContain('words: "hook up|link grid": "up|link" mixes')
  expect(found[1]!.message).toContain('not: "two words": expected one word')
  expect(found[2]!.message).toContain('actor: "nobody": no such slot')
})
