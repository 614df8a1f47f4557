// The shipped neural parser: one answer whatever the batch, trees with one root, and only models made for it.
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {modelBytes} from '../../../src/model/index.ts'
import {type Analysis, loadBiaffine, openBiaffine} from '../../../src/sentences/biaffine/biaffine.ts'
import {featureSet} from '../../../src/sentences/biaffine/features.ts'
import {longestSentence} from '../../../src/sentences/parser.ts'

const folder = fileURLToPath(new URL('../../../models/en', import.meta.url))
const parser = loadBiaffine(folder)

const texts = [
  'The two ministers signed the agreement in Vienna on Monday .',
  'Officials said that talks would resume next week .',
  'The bridge was damaged by the flood .',
  'No .',
].map((text) => text.split(' '))

function shown(forms: readonly string[], {heads, deprels}: Analysis): string {
  return forms.map((form, i) => `${form} <${deprels[i]}- ${heads[i] < 0 ? '.' : forms[heads[i]]}`).join('\n')
}

test('who does what to whom, in words of ours', () => {
  const [signed, said, damaged] = parser.analyse(texts).map((analysis, i) => shown(texts[i], analysis))
  expect(signed).toContain('ministers <nsubj- signed')
  expect(signed).toContain('agreement <obj- signed')
  expect(signed).toContain('signed <root- .')
  expect(said).toContain('resume <ccomp- said')
  expect(damaged).toContain('bridge <nsubj:pass- damaged')
  expect(damaged).toContain('flood <obl:agent- damaged')
})

test('a sentence alone has the answer it has among others', () => {
  const together = parser.analyse(texts)
  texts.forEach((forms, i) => {
    expect(parser.analyse([forms])[0]).toEqual(together[i])
  })
})

test('parsing what was tagged gives the same trees as parsing anew', () => {
  const tagged = texts.map((forms) => [...forms])
  const tags = parser.tag(tagged)
  const sentences = tagged.map((forms, i) => ({forms, lemmas: forms, ...tags[i]}))
  const anew = parser.parse(sentences.map((sentence) => ({...sentence, forms: [...sentence.forms]})))
  expect(parser.parse(sentences).map(({heads}) => heads)).toEqual(anew.map(({heads}) => heads))
})

test('any words make a tree with one root', () => {
  const word = fc.string({unit: 'binary', minLength: 1, maxLength: 12})
  fc.assert(
    fc.property(
      fc.array(fc.array(word, {minLength: 1, maxLength: 40}), {minLength: 1, maxLength: 5}),
      (batch) => {
        parser.analyse(batch).forEach(({heads, deprels, upos}, s) => {
          expect(upos).toHaveLength(batch[s].length)
          expect(Array.from(heads).filter((head) => head === -1)).toHaveLength(1)
          expect(deprels.every((deprel, i) => (deprel === 'root') === (heads[i] === -1))).toBe(true)
          for (let i = 0; i < heads.length; i++) {
            let node = i
            for (let steps = 0; node >= 0; steps++) {
              expect(steps).toBeLessThanOrEqual(heads.length)
              node = heads[node]
            }
          }
        })
      },
    ),
    {numRuns: 40},
  )
})

test('more forms than are remembered change no answer', () => {
  const before = parser.analyse(texts)
  const many = Array.from({length: 60}, (_, s) => Array.from({length: 100}, (_, i) => `word${s}x${i}`))
  parser.analyse(many)
  expect(parser.analyse(texts)).toEqual(before)
})

test('the longest sentence is read, a longer one and an empty one are refused', () => {
  const long = Array.from({length: longestSentence}, (_, i) => texts[0][i % texts[0].length])
  expect(parser.analyse([long])[0].upos).toHaveLength(longestSentence)
  expect(() => parser.analyse([[...long, 'more']])).toThrow(`${longestSentence + 1} words`)
  expect(() => parser.analyse([[]])).toThrow('0 words')
})

test('a model of another kind or for other features is refused, and so is what is no model', () => {
  const place = mkdtempSync(join(tmpdir(), 'biaffine-'))
  const write = (bytes: Uint8Array): string => {
    const path = join(place, 'biaffine.bin')
    writeFileSync(path, bytes)
    return path
  }
  const other = modelBytes({kind: 'biaffine', features: 'word+affixes-0', facts: {}}, {})
  expect(() => openBiaffine(write(other))).toThrow(
    `word+affixes-0, but this code reads biaffine features ${featureSet}`,
  )
  const tagger = modelBytes({kind: 'tagger', features: featureSet, facts: {}}, {})
  expect(() => openBiaffine(write(tagger))).toThrow('made for tagger')
  expect(() => openBiaffine(write(new TextEncoder().encode('{"no": "model"}')))).toThrow('no model file')
  expect(() => loadBiaffine(join(place, 'absent'))).toThrow('ENOENT')
})
