// How well plain-text pages of our own are told apart, line by line: `npx tsx bench/pages-plain.ts [a|b] [--show]`.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readArticle} from '../src/article/index.ts'

export interface LabelledLine {
  /** title, text, or the reason why the line is not the article's. */
  readonly label: string
  readonly text: string
}

export interface LabelledPage {
  readonly name: string
  readonly text: string
  readonly lines: readonly LabelledLine[]
}

const folder = fileURLToPath(new URL('../test/article/plain', import.meta.url))

/** The pages of one half, "a" (looked at while building) or "b" (not). */
export function labelledPages(half: string): LabelledPage[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(half) && name.endsWith('.tsv'))
    .sort()
    .map((name) => {
      const rows = readFileSync(join(folder, name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((row) => row.split('\t'))
      const gap = rows[0]![1] === '1' ? '\n\n' : '\n'
      const lines = rows.slice(1).map(([label, text]) => ({label: label!, text: text!}))
      return {name, lines, text: lines.map(({text}) => text).join(gap)}
    })
}

export interface LineCount {
  tp: number
  fp: number
  fn: number
  /** Boilerplate lines found with the right reason. */
  reason: number
  titles: number
}

/** Counts boilerplate lines found, missed and made up; a title counts as the article's. */
export function countLines({name, text, lines}: LabelledPage, said?: (line: string) => void): LineCount {
  const article = readArticle({
    source: name,
    address: null,
    mediaType: 'text/plain',
    text,
    charset: 'utf-8',
    given: {},
    warnings: [],
  })
  const left = new Map<string, string[]>()
  for (const {text: line, reason} of article.boilerplate) left.set(line, [...(left.get(line) ?? []), reason])
  const count: LineCount = {tp: 0, fp: 0, fn: 0, reason: 0, titles: 0}
  for (const {label, text: line} of lines) {
    const found = left.get(line)?.shift()
    const wanted = label !== 'title' && label !== 'text'
    if (wanted && found) {
      count.tp++
      if (found === label) count.reason++
      else said?.(`${name}: ${label} found as ${found}: ${line}`)
    } else if (wanted) {
      count.fn++
      said?.(`${name}: missed ${label}: ${line}`)
    } else if (found) {
      count.fp++
      said?.(`${name}: made up ${found}: ${line.slice(0, 80)}`)
    }
    if (label === 'title' && article.title === line) count.titles++
    else if (label === 'title') said?.(`${name}: title is "${article.title}"`)
  }
  return count
}

/** F1 of boilerplate over all pages of a half. */
export function plainScore(half: string, said?: (line: string) => void) {
  const total: LineCount = {tp: 0, fp: 0, fn: 0, reason: 0, titles: 0}
  const pages = labelledPages(half)
  for (const page of pages) {
    const count = countLines(page, said)
    for (const key of Object.keys(total) as (keyof LineCount)[]) total[key] += count[key]
  }
  const {tp, fp, fn, reason, titles} = total
  return {
    pages: pages.length,
    f1: (2 * tp) / (2 * tp + fp + fn),
    reasons: reason / tp,
    titles: titles / pages.length,
  }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const show = process.argv.includes('--show')
  for (const half of process.argv
    .slice(2)
    .filter((arg) => /^[ab]$/.test(arg))
    .concat(process.argv.some((arg) => /^[ab]$/.test(arg)) ? [] : ['a', 'b'])) {
    const {pages, f1, reasons, titles} = plainScore(
      half,
      show ? (line) => console.log(`  ${line}`) : undefined,
    )
    console.log(
      `plain pages, half ${half}: ${pages} pages, boilerplate lines F1 ${f1.toFixed(4)}, reasons right ${reasons.toFixed(3)}, titles right ${titles.toFixed(3)}`,
    )
  }
}
