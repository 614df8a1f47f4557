// Files of texts with their time expressions (dates.txt, test/cases/date-phrases.txt) to typed values.
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

export interface DatedText {
  /** What the "@" line says after the date: "17 wiki". */
  readonly label: string
  readonly text: string
  readonly published: string
  /** In the order of the text; the value as TIMEX3 writes it, "null" where it has none. */
  readonly expected: readonly (readonly [words: string, value: string])[]
}

/**
 * The texts of a file: blocks between blank lines. "@2019-03-13 label" dates a block and those after it, "#" lines are remarks,
 * indented lines are "words => value" or "-" where there is none.
 */
export function datedTexts(path: string): DatedText[] {
  let [published, label] = ['', '']
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .flatMap((block) => {
      const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
      if (lines[0]?.startsWith('@')) [published, label] = headOf(lines.shift()!)
      if (lines.length === 0) return []
      const text = lines.filter((line) => !line.startsWith(' ')).join('\n')
      return [{label, text, published, expected: lines.flatMap(expectation)}]
    })
}

function headOf(line: string): [published: string, label: string] {
  const [, published, label] = /^@(\S+) ?(.*)$/.exec(line)!
  return [published, label]
}

function expectation(line: string): [words: string, value: string][] {
  const match = /^ +(.+) => (.+)$/.exec(line)
  return match ? [[match[1], match[2]]] : []
}

/** Files of articles, and which of them are only scored, never looked at: every third, every second. */
const judgedFiles = [
  ['dates.txt', 3],
  ['dates-decades.txt', 2],
  ['dates-kinds.txt', 2],
  ['dates-breadth.txt', 2],
] as const

export interface JudgedText extends DatedText {
  readonly file: string
  readonly kept: boolean
}

/** The articles of all files, in order. */
export function judgedDates(): JudgedText[] {
  return judgedFiles.flatMap(([file, nth]) =>
    datedTexts(fileURLToPath(new URL(file, import.meta.url))).map((one) => ({
      ...one,
      file,
      kept: Number.parseInt(one.label, 10) % nth === 0,
    })),
  )
}
