// models/en/card.json tells of the files beside it: their hashes, and scores that were measured.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const folder = new URL('../../models/en/', import.meta.url)
const card = JSON.parse(readFileSync(new URL('card.json', folder), 'utf8'))

test('the card has the size and hash of every model file', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.bin'))
  const found = files.sort().map((name) => {
    const bytes = readFileSync(new URL(name, folder))
    return {name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')}
  })
  expect(card.files).toEqual(found)
})

test('the card has scores of both parsers on both development sets', () => {
  for (const parser of ['neural', 'linear'])
    for (const corpus of ['EWT', 'GUM']) {
      const {UPOS, lemma, LAS} = card.scores[`${parser}, gold tokens, ${corpus} dev`]
      expect(UPOS).toBeGreaterThan(94)
      expect(lemma).toBeGreaterThan(96)
      expect(LAS).toBeGreaterThan(parser === 'neural' ? 83.8 : 77)
      expect(card.scores[`${parser}, raw text, ${corpus} dev`].tokens).toBeGreaterThan(98.8)
    }
})
