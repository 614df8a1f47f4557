// test/cases/factuality.txt read and answered: each sentence of ours with what it tells of the marked act, and what we find.
import {readFileSync} from 'node:fs'
import {factualityOf} from '../../src/events/factuality.ts'
import {readMarked} from '../marked.ts'

export interface Answered {
  readonly group: string
  readonly marked: string
  readonly want: string
  readonly got: string
  /** The rules behind the answer, innermost first. */
  readonly rules: readonly string[]
}

/** Every case of the file, answered in the order of the file. */
export function answerCases(lang = 'en'): Answered[] {
  const file = new URL('../cases/factuality.txt', import.meta.url)
  const lines = readFileSync(file, 'utf8').split('\n')
  let group = ''
  const answered: Answered[] = []
  lines.forEach((line, at) => {
    if (line.startsWith('#')) group = line.slice(2)
    if (!line.includes('*')) return
    const {text, sentence, token} = readMarked(line)
    const {factuality, because} = factualityOf(sentence, token.index, text, lang)
    const rules = because.map(({rule}) => rule)
    answered.push({group, marked: line, want: lines[at + 1].trim(), got: factuality, rules})
  })
  return answered
}

/** One wrong answer in a line. */
export function show({marked, want, got, rules}: Answered): string {
  return `${marked}  ${want}, got ${got}  [${rules.join(', ')}]`
}
