// Acts of running news that had been told as done though they were not: test/cases/told-as-done.txt, each must be right.
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {factualityOf} from '../../src/events/factuality/factuality.ts'
import {readMarked} from '../marked.ts'

const lines = readFileSync(new URL('../cases/told-as-done.txt', import.meta.url), 'utf8').split('\n')
const cases = lines.flatMap((line, at) => (line.includes('*') ? [{line, wanted: lines[at + 1].trim()}] : []))

test.each(cases)('$line', ({line, wanted}) => {
  const {text, sentence, token} = readMarked(line)
  expect(factualityOf(sentence, token.index, text, 'en').factuality).toBe(wanted)
})
