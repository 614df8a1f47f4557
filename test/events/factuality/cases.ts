// test/cases/factuality*.txt read and answered: each sentence of ours with what it tells of the marked act, and what we find.
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {factualityOf} from '../../../src/events/factuality/factuality.ts'
import {readMarked} from '../../marked.ts'

export interface Answered {
  /** File without its ending: "factuality-pairs-1". */
  readonly file: string
  readonly group: string
  readonly marked: string
  readonly want: string
  readonly got: string
  /** The rules behind the answer, innermost first. */
  readonly rules: readonly string[]
}

const folder = fileURLToPath(new URL('../../cases', import.meta.url))

/** Every case of the files, answered in the order of the files. */
export function answerCases(lang = 'en'): Answered[] {
  const names = readdirSync(folder)
    .filter((name) => /^factuality.*\.txt$/.test(name))
    .sort()
  return names.flatMap((name) => answerFile(name, lang))
}

function answerFile(name: string, lang: string): Answered[] {
  const lines = readFileSync(`${folder}/${name}`, 'utf8').split('\n')
  let group = ''
  const answered: Answered[] = []
  lines.forEach((line, at) => {
    if (line.startsWith('#')) group = line.slice(2)
    if (!line.includes('*')) return
    const {text, sentence, token} = readMarked(line)
    const {factuality, because} = factualityOf(sentence, token.index, text, lang)
    const rules = because.map(({rule}) => rule)
    answered.push({
      file: name.slice(0, -4),
      group,
      marked: line,
      want: lines[at + 1].trim(),
      got: factuality,
      rules,
    })
  })
  return answered
}

/** One wrong answer in a line. */
export function show({marked, want, got, rules}: Answered): string {
  return `${marked}  ${want}, got ${got}  [${rules.join(', ')}]`
}
