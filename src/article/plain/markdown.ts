// Markdown -> the lines of text that it shows, read like any plain page; headings, front matter and links used for what they say.
import type {Found} from '../found.ts'
import {writtenDate} from '../writtenDate.ts'
import {readPlain} from './readPlain.ts'
import {unwrapped} from './unwrap.ts'

/** Reads a Markdown page; its first heading, or the front matter's title, is the title unless the carrier gives one. */
export function readMarkdown(markdown: string, titleHint?: string): Found {
  const {facts, body} = frontMatter(markdown)
  const heading = /^#\s+(.+?)\s*#*\s*$/m.exec(body)?.[1]
  const title = titleHint ?? facts.get('title') ?? (heading ? inline(heading) : undefined)
  const found = readPlain(unwrapped(shown(body)), title)
  const date = writtenDate(facts.get('date') ?? '')
  return {
    ...found,
    byline: found.byline ?? facts.get('author') ?? null,
    published: date
      ? {edtf: date.edtf, how: 'stated', reason: "the page's front matter says so"}
      : found.published,
  }
}

function frontMatter(markdown: string): {facts: Map<string, string>; body: string} {
  const facts = new Map<string, string>()
  const match = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(markdown)
  if (!match) return {facts, body: markdown}
  for (const line of match[1]!.split(/\r?\n/)) {
    const pair = /^(\w+):\s*["']?(.*?)["']?\s*$/.exec(line)
    if (pair) facts.set(pair[1]!.toLowerCase(), pair[2]!)
  }
  return {facts, body: markdown.slice(match[0].length)}
}

function shown(body: string): string {
  return body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)\s*$/gm, '')
    .split(/\r?\n/)
    .map((line) => inline(line.replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/, '$1').replace(/^\s{0,3}>\s?/, '')))
    .filter((line) => !/^\s*(?:[-*_]\s*){3,}$|^\s*=+\s*$|^\s*\|?(?:\s*:?-+:?\s*\|)+/.test(line))
    .join('\n')
}

/** Links and emphasis without their marks; pictures go. */
function inline(line: string): string {
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
}
