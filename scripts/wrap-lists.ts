// Wraps the long lists of lexicons/ and gazetteer/, so that a change shows the words that it changes. Part of `npm run format`.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const width = 140
const opening = /^( *)(- )?([\p{L}\p{N}_-]+): \[(.*)$/u

/** The YAML text with each flow list that is longer than a line wrapped between its items; the data stay the same. */
export function wrapped(text: string): string {
  const lines = text.replace(/^( *(?:- )?[\p{L}\p{N}_-]+:)\n +\[/gmu, '$1 [').split('\n')
  const out: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const end = opening.test(lines[at]) ? endOfList(lines, at) : -1
    if (end < 0) {
      out.push(lines[at])
      continue
    }
    out.push(...listLines(lines.slice(at, end + 1)))
    at = end
  }
  return out.join('\n')
}

/** Where the list that opens on this line closes; -1 where it holds comments, other lists or records, which stay as they are. */
function endOfList(lines: readonly string[], start: number): number {
  for (let at = start; at < lines.length; at++) {
    const line = at === start ? lines[at].replace(/^[^[]*\[/, '') : lines[at]
    const bare = line.replace(/(^|,)\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g, '$1')
    if (/(?:^|\s)#|[[{}]/.test(bare)) return -1
    if (/\]\s*$/.test(bare)) return bare.indexOf(']') === bare.trimEnd().length - 1 ? at : -1
    if (bare.includes(']')) return -1
  }
  return -1
}

function listLines(lines: readonly string[]): string[] {
  const [, indent, dash = '', key] = opening.exec(lines[0])!
  const body = lines
    .join(' ')
    .replace(/^[^[]*\[/, '')
    .replace(/\]\s*$/, '')
  const items = itemsOf(body)
  const head = `${indent}${dash}${key}: [`
  const single = `${head}${items.join(', ')}]`
  if (single.length <= width) return [single]
  const inner = `${indent}${dash ? '  ' : ''}`
  const found = [head]
  let line = `${inner}  `
  items.forEach((item, nth) => {
    const next = nth < items.length - 1 ? `${item},` : item
    if (line.trim() !== '' && line.length + next.length > width) {
      found.push(line.trimEnd())
      line = `${inner}  `
    }
    line += `${next} `
  })
  return [...found, line.trimEnd(), `${inner}]`]
}

/** Items between commas that stand in no quotation marks; an apostrophe inside a word is none. */
function itemsOf(body: string): string[] {
  const items = body.match(/\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+)\s*(?:,|$)/g) ?? []
  return items.map((item) => item.replace(/,$/, '').trim()).filter((item) => item !== '')
}

/** All YAML files of the knowledge folders. */
export function knowledgeFiles(): string[] {
  const root = fileURLToPath(new URL('..', import.meta.url))
  return ['lexicons', 'gazetteer'].flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.yml'))
      .map((name) => join(root, folder, name)),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const path of knowledgeFiles()) {
    const text = readFileSync(path, 'utf8')
    const better = wrapped(text)
    if (better !== text) writeFileSync(path, better)
  }
