// The factuality suite: sentences in groups that differ in one word, written apart from the rules. 95 % must be right.
import {expect, test} from 'vitest'
import {factualities} from '../../../src/lexicon/index.ts'
import {answerCases, show} from './cases.ts'

const answered = answerCases()

test('the suite has at least 300 sentences, each with one of the eight factualities', () => {
  expect(answered.length).toBeGreaterThanOrEqual(300)
  for (const {want} of answered) expect(factualities).toContain(want)
})

test('at least 95 % are right', () => {
  const wrong = answered.filter(({want, got}) => want !== got)
  const share = 1 - wrong.length / answered.length
  if (wrong.length) console.log(wrong.map(show).join('\n'))
  expect(share).toBeGreaterThanOrEqual(0.95)
})
